// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace ventil {

// A folder of act files made for one test.
class ActsFolder {
public:
    explicit ActsFolder(const QByteArray &language =
                            "language: xx\nname: Test\nnegators: [not]\nnegation_window: 2\n"
                            "clause_words: [but]\nclasses: {me: [us, me], long: [\"as soon as\", now]}\n")
    {
        write("language.yaml", language);
    }

    void write(const char *name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", name);
    }

    void append(const char *name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::Append) || file.write(text) != text.size())
            qFatal("cannot write %s", name);
    }

    // An act file with one pattern; `more` are further fields of it.
    void writePattern(const char *act, const QByteArray &pattern, const QByteArray &more = {})
    {
        write((QByteArray(act) + ".yaml").constData(),
              QByteArray("act: ") + act + "\npatterns:\n  - id: it\n    any: [\"" + pattern +
                  "\"]\n    hits: [\"a\", \"b\"]\n    misses: [\"c\"]\n" + more);
    }

    QString path() const { return m_folder.path(); }

    Detector load() const
    {
        const LoadedDetector loaded = loadDetector(path());
        for (const Diagnostic &diagnostic : loaded.diagnostics)
            qWarning().noquote() << toString(diagnostic);
        if (!loaded.detector)
            qFatal("the fixture does not load");
        return *loaded.detector;
    }

private:
    QTemporaryDir m_folder;
};

// What was found, as "apology:sorry for it" in order.
inline QStringList described(const std::vector<ActMatch> &matches, const QString &reply)
{
    QStringList list;
    for (const ActMatch &match : matches)
        list.append(actId(match.act) + u':' + reply.sliced(match.span.begin, match.span.length));
    return list;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/compiled_file.h"

#include "core/acts/archive.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace ventil {

using namespace Qt::StringLiterals;

static constexpr QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha1;
static constexpr int formatVersion = 7; // to be raised whenever the meaning of what is kept changes

// What the compiled patterns hang on. Sizes stand for the machine.
static QByteArray fingerprint(const QString &folder)
{
    QCryptographicHash hash(algorithm);
    const auto add = [&hash](const QByteArray &bytes) {
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    };
    constexpr int one = 1;
    add(QByteArray::number(formatVersion));
    add(QByteArray(reinterpret_cast<const char *>(&one), sizeof one));
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        add(name.toUtf8());
        add(file.readAll());
    }
    return hash.result();
}

template<typename Archive>
static void transfer(Archive &archive, ActPattern &pattern)
{
    archive(pattern.id, pattern.act, pattern.certainty, pattern.any, pattern.unlessOfFile, pattern.unless,
            pattern.without, pattern.unlessActs, pattern.unlessActsInSentence, pattern.question, pattern.negationBlocks,
            pattern.whole);
}

template<typename Archive>
static void transfer(Archive &archive, Detector::Data &data)
{
    data.symbols.transfer(archive);
    data.tables.transfer(archive);
    data.index.transfer(archive);
    archive(data.negators);
    archive.each(data.patterns, [&](ActPattern &pattern) { transfer(archive, pattern); });
    archive.each(data.house, [&](HouseRule &rule) { archive(rule.id, rule.any, rule.why, rule.instead); });
}

QByteArray compiledBytes(const Detector::Data &data, const QString &folder)
{
    ArchiveWriter archive;
    Detector::Data copy = data;
    transfer(archive, copy);
    const QByteArray &payload = archive.bytes();
    return fingerprint(folder) + QCryptographicHash::hash(payload, algorithm) + payload;
}

bool readCompiled(const QString &path, const QString &folder, Detector::Data &data)
{
    const qsizetype hashLength = QCryptographicHash::hashLength(algorithm);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    if (bytes.size() < 2 * hashLength || bytes.first(hashLength) != fingerprint(folder))
        return false;
    const QByteArrayView payload = QByteArrayView(bytes).sliced(2 * hashLength);
    if (bytes.sliced(hashLength, hashLength) != QCryptographicHash::hash(payload.toByteArray(), algorithm))
        return false;
    ArchiveReader archive(payload);
    transfer(archive, data);
    return true;
}

} // namespace ventil

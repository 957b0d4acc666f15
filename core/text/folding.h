// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace ventil {

// Makes what a reader takes for the same writing compare equal: case, composed and decomposed letters, full-width
// forms, and what the language declares (ё for е, traditional for simplified characters).
class Folding {
public:
    QHash<char32_t, char32_t> same;  // letters that count as the same
    QHash<char32_t, char32_t> loose; // for `loosened`: what Unicode does not take apart
    bool diacriticsOptional = false;

    // The folded text and, for each of its units, the stretch of the typed text it comes from.
    struct Folded {
        QString text;
        std::vector<qsizetype> begin; // one entry a unit …
        std::vector<qsizetype> end;   // … of `text`
    };
    Folded fold(const QString &typed) const;
    QString folded(const QString &typed) const { return fold(typed).text; }

    // A folded text without its diacritics, as people type in a hurry; unchanged where the language needs them.
    QString loosened(const QString &folded) const;

private:
    void appendFolded(Folded &out, QStringView cluster, qsizetype begin) const;
};

// The folded letters and numbers of a text alone: where these are the same, it is the same to a listener.
QString lettersOf(const QString &text);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/letter_map.h"

#include <QString>

#include <vector>

namespace ventil {

// Makes what a reader takes for the same writing compare equal: case, composed and decomposed letters, full-width
// forms, and what the language declares (ё for е, traditional for simplified characters).
class Folding {
public:
    LetterMap same;  // letters that count as the same
    LetterMap loose; // for `loosened`: what Unicode does not take apart
    bool diacriticsOptional = false;

    // The folded text and, for each of its units, the stretch [begin, end) of the typed text it comes from.
    struct Folded {
        struct Place {
            qsizetype begin = 0;
            qsizetype end = 0;
        };
        QString text;
        std::vector<Place> places; // none when each unit stands for the one in its place

        qsizetype beginOf(qsizetype unit) const
        {
            return places.empty() ? unit : places[static_cast<std::size_t>(unit)].begin;
        }
        qsizetype endOf(qsizetype unit) const
        {
            return places.empty() ? unit + 1 : places[static_cast<std::size_t>(unit)].end;
        }
    };
    Folded fold(const QString &typed) const;
    QString folded(const QString &typed) const { return fold(typed).text; }

    // A folded text without its diacritics, as people type in a hurry; unchanged where the language needs them.
    QString loosened(const QString &folded) const;

private:
    qsizetype foldSimple(QStringView typed, QString &into) const;
    void appendFolded(Folded &out, QStringView cluster, qsizetype begin) const;
};

// The folded letters and numbers of a text alone: where these are the same, it is the same to a listener.
QString lettersOf(const QString &text);

} // namespace ventil

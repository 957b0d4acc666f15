// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/tokens.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace ventil {

// Words and phrases with what they mean. "*" at the end of a word stands for any ending; where the language allows it,
// diacritics may be left out.
class Lexicon {
public:
    void add(const QString &phrase, int meaning, const Writing &writing);

    struct Match {
        int meaning = 0;
        int end = 0; // the token behind it
    };
    // The longest phrase that begins with that token.
    std::optional<Match> at(const std::vector<Token> &tokens, int first, const Folding &folding) const;

private:
    struct Phrase {
        QStringList words; // folded, with their stars
        int meaning = 0;
    };
    QHash<QChar, std::vector<Phrase>> m_phrases; // by the first letter, without diacritics
};

// The words of a phrase as they are compared: folded, a star kept at the end.
QStringList phraseWords(const QString &phrase, const Writing &writing);
bool wordFits(const QString &wanted, const QString &form, const Folding &folding);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/tokens.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace ventil {

// A word of a phrase as it is compared with tokens.
struct PhraseWord {
    QString form; // folded
    QString loose;
    bool isBeginning = false; // any ending may follow

    bool fits(const Token &token) const { return isIn(form, token.form) || isIn(loose, token.form); }

private:
    bool isIn(const QString &wanted, const QString &word) const
    {
        return isBeginning ? word.startsWith(wanted) : word == wanted;
    }
};
std::vector<PhraseWord> phraseWords(const QString &phrase, const Writing &writing);

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
    std::optional<Match> at(const std::vector<Token> &tokens, int first) const;

private:
    struct Phrase {
        std::vector<PhraseWord> words;
        int meaning = 0;
    };
    static constexpr std::size_t bucketCount = 256;
    static std::size_t bucketOf(const QString &loose);

    std::array<std::vector<Phrase>, bucketCount> m_phrases; // by the first two letters, without diacritics
};

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/lexicon.h"

#include <algorithm>

namespace ventil {

std::vector<PhraseWord> phraseWords(const QString &phrase, const Writing &writing)
{
    std::vector<PhraseWord> words;
    for (const QString &part : writing.folding.folded(phrase).split(u' ', Qt::SkipEmptyParts)) {
        for (const Token &token : tokenize(part, writing).tokens)
            words.push_back({token.form, token.loose});
        if (part.endsWith(u'*') && !words.empty())
            words.back().isBeginning = true;
    }
    return words;
}

void Lexicon::add(const QString &phrase, int meaning, const Writing &writing)
{
    std::vector<PhraseWord> words = phraseWords(phrase, writing);
    if (words.empty())
        return;
    const PhraseWord &first = words.front();
    if (first.isBeginning && first.loose.size() < 2)
        for (std::vector<Phrase> &phrases : m_phrases) // any letter may be the second
            phrases.push_back({words, meaning});
    else
        m_phrases[bucketOf(first.loose)].push_back({std::move(words), meaning});
}

std::size_t Lexicon::bucketOf(const QString &loose)
{
    const unsigned first = loose.front().unicode();
    const unsigned second = loose.size() > 1 ? loose[1].unicode() : 0;
    return (31 * first + second) % bucketCount;
}

std::optional<Lexicon::Match> Lexicon::at(const std::vector<Token> &tokens, int first) const
{
    std::optional<Match> best;
    for (const Phrase &phrase : m_phrases[bucketOf(tokens[static_cast<std::size_t>(first)].loose)]) {
        const int end = first + static_cast<int>(phrase.words.size());
        if (end > static_cast<int>(tokens.size()) || (best && end <= best->end))
            continue;
        if (std::equal(phrase.words.begin(), phrase.words.end(), tokens.begin() + first,
                       [](const PhraseWord &wanted, const Token &token) { return wanted.fits(token); }))
            best = Match{phrase.meaning, end};
    }
    return best;
}

} // namespace ventil

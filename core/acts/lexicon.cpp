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
    std::vector<Phrase> &phrases = m_phrases[words.front().loose.front()];
    phrases.push_back({std::move(words), meaning});
}

std::optional<Lexicon::Match> Lexicon::at(const std::vector<Token> &tokens, int first) const
{
    std::optional<Match> best;
    const auto phrases = m_phrases.constFind(tokens[static_cast<std::size_t>(first)].loose.front());
    if (phrases == m_phrases.constEnd())
        return best;
    for (const Phrase &phrase : *phrases) {
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

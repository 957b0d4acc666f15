// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/lexicon.h"

#include <algorithm>

namespace ventil {

QStringList phraseWords(const QString &phrase, const Writing &writing)
{
    QStringList words;
    for (const QString &part : writing.folding.folded(phrase).split(u' ', Qt::SkipEmptyParts)) {
        for (const Token &token : tokenize(part, writing).tokens)
            words.append(token.form);
        if (part.endsWith(u'*') && !words.isEmpty())
            words.last() += u'*';
    }
    return words;
}

bool wordFits(const QString &wanted, const QString &form, const Folding &folding)
{
    const auto fits = [](const QString &pattern, const QString &word) {
        return pattern.endsWith(u'*') ? word.startsWith(QStringView(pattern).chopped(1)) : word == pattern;
    };
    return fits(wanted, form) || (folding.diacriticsOptional && fits(folding.loosened(wanted), form));
}

void Lexicon::add(const QString &phrase, int meaning, const Writing &writing)
{
    const QStringList words = phraseWords(phrase, writing);
    if (!words.isEmpty())
        m_phrases[writing.folding.loosened(words.front()).front()].push_back({words, meaning});
}

std::optional<Lexicon::Match> Lexicon::at(const std::vector<Token> &tokens, int first, const Folding &folding) const
{
    const auto phrases = m_phrases.constFind(folding.loosened(tokens[static_cast<std::size_t>(first)].form).front());
    std::optional<Match> best;
    if (phrases == m_phrases.constEnd())
        return best;
    for (const Phrase &phrase : *phrases) {
        const int end = first + static_cast<int>(phrase.words.size());
        if (end > static_cast<int>(tokens.size()) || (best && end <= best->end))
            continue;
        const bool fits = std::equal(
            phrase.words.begin(), phrase.words.end(), tokens.begin() + first,
            [&](const QString &wanted, const Token &token) { return wordFits(wanted, token.form, folding); });
        if (fits)
            best = Match{phrase.meaning, end};
    }
    return best;
}

} // namespace ventil

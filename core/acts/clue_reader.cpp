// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/clue_reader.h"

#include "core/acts/opinion_features.h"

#include <algorithm>

namespace ventil {

namespace {

constexpr int flag = 1000;

// So many are as much as usual; more than `most` are counted as so many.
struct Measure {
    int usual;
    int most;
    int of(int count) const { return std::min(count, most) * 1000 / usual; }
};
constexpr Measure sentences{4, 6};
constexpr Measure shared{4, 8};
constexpr Measure wordsOfReply{20, 40};
constexpr Measure wordsOfSentence{10, 20};
constexpr Measure letters{60, 120};
constexpr Measure plainSentences{1, 3};

constexpr int faint = -900;    // scores from here on speak for an act at all
constexpr int clearest = 2000; // higher scores tell no more

int aboveLeast(int score)
{
    return std::clamp(score, SentenceScores::least, clearest) - SentenceScores::least;
}

} // namespace

void ClueReader::Highest::take(Act other, int otherScore)
{
    if (otherScore > score) {
        next = score;
        score = otherScore;
        act = other;
    } else {
        next = std::max(next, otherScore);
    }
}

ClueReader::ClueReader(const Tokens &text, CustomerSide customer, const std::vector<SentenceScores> &sentenceScores)
    : m_text(text), m_customer(std::move(customer))
{
    int rudest = SentenceScores::least;
    m_sentences.reserve(sentenceScores.size());
    for (const SentenceScores &scores : sentenceScores) {
        Scored scored{scores, {}, {}};
        for (int i = 0; i < actCount; ++i) {
            const auto act = static_cast<Act>(i);
            (isWarnedAgainst(act) ? scored.warned : scored.askedFor).take(act, scores.of(act));
        }
        rudest = std::max(rudest, scored.warned.score);
        m_sentences.push_back(scored);
    }
    const int mostShared =
        m_customer.shared.empty() ? 0 : *std::max_element(m_customer.shared.begin(), m_customer.shared.end());
    m_ofReply.set(Clue::Sentences, sentences.of(static_cast<int>(text.sentences.size())));
    m_ofReply.set(Clue::Words, wordsOfReply.of(static_cast<int>(text.tokens.size())));
    m_ofReply.set(Clue::Short, text.tokens.size() <= shortReply ? flag : 0);
    m_ofReply.set(Clue::Shared, shared.of(mostShared));
    m_ofReply.set(Clue::CustomerAsks, m_customer.asks ? flag : 0);
    m_ofReply.set(Clue::CustomerExclaims, m_customer.exclaims ? flag : 0);
    m_ofReply.set(Clue::CustomerLength, letters.of(m_customer.length));
    m_ofReply.set(Clue::Rudeness, aboveLeast(rudest));
}

Clues ClueReader::read(Act act, std::size_t own, const FoundActs &found) const
{
    Clues clues = m_ofReply;
    readOwn(act, m_sentences[own], found, clues);
    readOthers(act, own, clues);
    readPlain(act, found, clues);
    return clues;
}

const Sentence &ClueReader::sentenceOf(const Scored &one) const
{
    return m_text.sentences[static_cast<std::size_t>(one.scores.sentence)];
}

// Shouting is told by letters and marks, which say nothing of what the words do.
ActSet ClueReader::foundIn(const Scored &one, const FoundActs &found) const
{
    return found.inSentence[static_cast<std::size_t>(one.scores.sentence)] - ActSet{Act::Shouting};
}

int ClueReader::sharedIn(const Scored &one) const
{
    const auto at = static_cast<std::size_t>(one.scores.sentence);
    return at < m_customer.shared.size() ? m_customer.shared[at] : 0;
}

void ClueReader::readOwn(Act act, const Scored &own, const FoundActs &found, Clues &clues) const
{
    const Sentence &sentence = sentenceOf(own);
    const auto at = static_cast<std::size_t>(own.scores.sentence);
    const bool doesMore = !(foundIn(own, found) - ActSet{act}).isEmpty();
    clues.set(Clue::OwnWords, wordsOfSentence.of(sentence.end - sentence.first));
    clues.set(Clue::OwnAsks, sentence.question ? flag : 0);
    clues.set(Clue::OwnFirst, at == 0 ? flag : 0);
    clues.set(Clue::OwnLast, at + 1 == m_text.sentences.size() ? flag : 0);
    clues.set(Clue::OwnDoesMore, doesMore ? flag : 0);
    clues.set(Clue::OwnShared, shared.of(sharedIn(own)));
    clues.set(Clue::OwnAskedFor, aboveLeast(own.askedFor.without(act)));
    clues.set(Clue::OwnWarned, aboveLeast(own.warned.without(act)));
}

void ClueReader::readOthers(Act act, std::size_t own, Clues &clues) const
{
    int sum = 0;
    int best = SentenceScores::least;
    for (std::size_t i = 0; i < m_sentences.size(); ++i)
        if (i != own) {
            const int score = m_sentences[i].scores.of(act);
            sum += std::clamp(score - faint, 0, clearest - faint);
            best = std::max(best, score);
        }
    clues.set(Clue::Elsewhere, sum);
    clues.set(Clue::SecondBest, aboveLeast(best));
}

void ClueReader::readPlain(Act act, const FoundActs &found, Clues &clues) const
{
    int count = 0;
    int best = SentenceScores::least;
    for (const Scored &one : m_sentences)
        if (!sentenceOf(one).question && foundIn(one, found).isEmpty()) {
            ++count;
            best = std::max(best, one.scores.of(act));
        }
    clues.set(Clue::Plain, plainSentences.of(count));
    clues.set(Clue::PlainBest, aboveLeast(best));
}

} // namespace ventil

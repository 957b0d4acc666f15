// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/opinion.h"

#include <algorithm>

namespace ventil {

namespace {

constexpr std::size_t decisiveWords = 3;
constexpr std::size_t decisiveCharacters = 6; // where each is a token

// The stretch with the largest sum: from the first word that speaks for the act to the last.
std::pair<int, int> heaviest(const std::vector<qint64> &weights)
{
    qint64 best = 0;
    qint64 sum = 0;
    int from = 0;
    std::pair<int, int> stretch{0, 0};
    for (int i = 0; i < static_cast<int>(weights.size()); ++i) {
        if (sum <= 0) {
            sum = 0;
            from = i;
        }
        sum += weights[static_cast<std::size_t>(i)];
        if (sum > best) {
            best = sum;
            stretch = {from, i + 1};
        }
    }
    return stretch;
}

// Takes from each word half of what the words give on average, so that faint ones do not lengthen the stretch.
std::vector<qint64> pronounced(std::vector<qint64> weights)
{
    qint64 sum = 0;
    for (qint64 weight : weights)
        sum += std::max<qint64>(0, weight);
    const qint64 share = weights.empty() ? 0 : sum / (2 * static_cast<qint64>(weights.size()));
    for (qint64 &weight : weights)
        weight -= share;
    return weights;
}

} // namespace

OpinionReader::OpinionReader(const OpinionModel &model, const Tokens &text, const Writing &writing,
                             CustomerSide customer)
    : m_model(model), m_text(text), m_characters(writing.characters)
{
    int words = 0;
    int known = 0;
    for (std::size_t i = 0; i < text.sentences.size(); ++i) {
        Read read{static_cast<int>(i), {}, {}};
        appendFeatures(text, text.sentences[i], writing, read.features);
        if (read.features.empty())
            continue;
        read.weighed = model.weigh(read.features);
        for (const Feature &feature : read.features)
            if (feature.kind == FeatureKind::Word) {
                ++words;
                known += model.row(feature.key) ? 1 : 0;
            }
        m_sentences.push_back(std::move(read));
    }
    m_understands = 5 * known >= 2 * words;
    std::vector<SentenceScores> scores;
    scores.reserve(m_sentences.size());
    for (const Read &read : m_sentences)
        scores.push_back(scoresOf(read));
    m_clues.emplace(text, std::move(customer), scores);
}

SentenceScores OpinionReader::scoresOf(const Read &read) const
{
    SentenceScores scores{read.sentence, {}};
    for (std::size_t act = 0; act < scores.scores.size(); ++act)
        scores.scores[act] = m_model.column(static_cast<Act>(act)).speaks
                                 ? OpinionModel::perMille(read.weighed.scores[act])
                                 : SentenceScores::least;
    return scores;
}

std::vector<qint64> OpinionReader::weights(Act act, const Read &read) const
{
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(read.sentence)];
    std::vector<qint64> weights(static_cast<std::size_t>(sentence.end - sentence.first), 0);
    for (const Feature &feature : read.features) {
        const OpinionModel::Row *row = feature.end > feature.first ? m_model.row(feature.key) : nullptr;
        if (!row)
            continue;
        const qint64 share = qint64{(*row)[static_cast<std::size_t>(act)]} * m_model.column(act).scale;
        weights[static_cast<std::size_t>(feature.first - sentence.first)] += share / 2;
        weights[static_cast<std::size_t>(feature.end - 1 - sentence.first)] += share / 2;
    }
    for (qint64 &weight : weights)
        weight = (weight * read.weighed.inverseLength) >> OpinionModel::lengthBits;
    return weights;
}

const OpinionReader::Read *OpinionReader::bestSentence(Act act) const
{
    const auto column = static_cast<std::size_t>(act);
    const auto best = std::max_element(m_sentences.begin(), m_sentences.end(), [column](const Read &a, const Read &b) {
        return a.weighed.scores[column] < b.weighed.scores[column];
    });
    return best == m_sentences.end() ? nullptr : &*best;
}

std::optional<int> OpinionReader::perMille(Act act) const
{
    const Read *read = m_model.column(act).speaks ? bestSentence(act) : nullptr;
    if (!read)
        return std::nullopt;
    return OpinionModel::perMille(read->weighed.scores[static_cast<std::size_t>(act)]);
}

Surroundings OpinionReader::surroundings(Act act, const FoundActs &found) const
{
    const auto own = static_cast<std::size_t>(bestSentence(act) - m_sentences.data());
    return {found.surely, m_clues->read(act, own, found)};
}

std::optional<int> OpinionReader::above(Act act, const FoundActs &found) const
{
    const auto score = perMille(act);
    return score ? std::optional(*score - m_model.column(act).bar.toAdd(surroundings(act, found))) : std::nullopt;
}

bool OpinionReader::denies(Act act, const FoundActs &found) const
{
    const auto score = perMille(act);
    return score && *score < m_model.column(act).bar.toKeep(act, surroundings(act, found));
}

const OpinionReader::Read *OpinionReader::readOf(int sentence) const
{
    const auto read =
        std::find_if(m_sentences.begin(), m_sentences.end(), [&](const Read &one) { return one.sentence == sentence; });
    return read == m_sentences.end() ? nullptr : &*read;
}

std::optional<Opinion> OpinionReader::best(Act act) const
{
    const Read *read = bestSentence(act);
    return read ? std::optional(opinionOn(act, *read)) : std::nullopt;
}

std::optional<Opinion> OpinionReader::in(std::size_t sentence, Act act) const
{
    const Read *read = readOf(static_cast<int>(sentence));
    return read ? std::optional(opinionOn(act, *read)) : std::nullopt;
}

Opinion OpinionReader::opinionOn(Act act, const Read &read) const
{
    Opinion opinion{act, read.weighed.scores[static_cast<std::size_t>(act)], read.sentence, 0, 0, {}};
    const int begin = m_text.sentences[static_cast<std::size_t>(read.sentence)].first;
    const std::vector<qint64> words = weights(act, read);
    const auto [first, end] = heaviest(pronounced(words));
    for (int i = first; i < end; ++i)
        if (words[static_cast<std::size_t>(i)] > 0)
            opinion.decisive.push_back(begin + i);
    const auto weighsMore = [&](int one, int other) {
        return words[static_cast<std::size_t>(one - begin)] > words[static_cast<std::size_t>(other - begin)];
    };
    std::stable_sort(opinion.decisive.begin(), opinion.decisive.end(), weighsMore);
    opinion.decisive.resize(std::min(opinion.decisive.size(), m_characters ? decisiveCharacters : decisiveWords));
    std::sort(opinion.decisive.begin(), opinion.decisive.end());
    opinion.first = begin + first;
    opinion.end = begin + end;
    return opinion;
}

qint64 OpinionReader::weight(const Opinion &opinion, int token) const
{
    const int first = m_text.sentences[static_cast<std::size_t>(opinion.sentence)].first;
    return weights(opinion.act, *readOf(opinion.sentence))[static_cast<std::size_t>(token - first)];
}

} // namespace ventil

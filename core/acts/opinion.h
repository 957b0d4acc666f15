// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/clue_reader.h"
#include "core/acts/detector.h"
#include "core/acts/opinion_model.h"
#include "core/text/tokens.h"

#include <optional>
#include <vector>

namespace ventil {

// The sentence of a reply that speaks most for an act, and the words in it that do.
struct Opinion {
    Act act = Act::Apology;
    qint64 score = 0; // in units of 1/OpinionModel::opinionUnit, 0 where it is as likely as not
    int sentence = 0;
    int first = 0; // tokens [first, end) hold what was decisive
    int end = 0;
    std::vector<int> decisive; // the tokens that weighed most, in their order; a few
};

// Reads a reply with a model. Cheap to make; for one reply.
class OpinionReader {
public:
    OpinionReader(const OpinionModel &model, const Tokens &text, const Writing &writing, CustomerSide customer = {});

    // Whether the words are known well enough to have an opinion at all: not when the reply is in another language.
    bool understands() const { return m_understands; }

    // The sentence that speaks most for the act, however little, or what this one says for it; nothing without words.
    std::optional<Opinion> best(Act act) const;
    std::optional<Opinion> in(std::size_t sentence, Act act) const;

    // What surrounds an act of the reply, when patterns found these acts. There must be words.
    Surroundings surroundings(Act act, const FoundActs &found) const;

    // How far the act is above the bar for adding it, in thousandths of the margin; nothing without an opinion.
    std::optional<int> above(Act act, const FoundActs &found) const;

    // Whether a pattern that found the act is not to be believed.
    bool denies(Act act, const FoundActs &found) const;

    // How much a token speaks for (above 0) or against an act, in the opinion's sentence, in units of 1/opinionUnit.
    qint64 weight(const Opinion &opinion, int token) const;

private:
    struct Read {
        int sentence = 0;
        std::vector<Feature> features;
        OpinionModel::Weighed weighed;
    };

    const Read *bestSentence(Act act) const;
    const Read *readOf(int sentence) const; // null without words
    Opinion opinionOn(Act act, const Read &read) const;
    SentenceScores scoresOf(const Read &read) const;
    std::optional<int> perMille(Act act) const; // the score of the best sentence, where the model speaks
    std::vector<qint64> weights(Act act, const Read &read) const;

    const OpinionModel &m_model;
    const Tokens &m_text;
    std::vector<Read> m_sentences;
    bool m_characters;
    std::optional<ClueReader> m_clues;
    bool m_understands = false;
};

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/act.h"
#include "core/acts/opinion_clues.h"
#include "core/text/tokens.h"

#include <array>
#include <vector>

namespace ventil {

// The acts that patterns found in a reply.
struct FoundActs {
    ActSet surely;
    std::vector<ActSet> inSentence; // surely or probably
};

// What of the customer bears on a reply.
struct CustomerSide {
    std::vector<int> shared; // each sentence's part: the largest weight it shares with one thing he said (Subject)
    bool asks = false;       // in his last words, as the other two
    bool exclaims = false;
    int length = 0; // UTF-16 units
};

// What a model thinks of a sentence: one score an act, in thousandths of the margin.
struct SentenceScores {
    static constexpr int least = -1500; // as far from an act as can be; so are acts on which there is no opinion
    int sentence = 0;
    std::array<int, actCount> scores{};
    int of(Act act) const { return scores[static_cast<std::size_t>(act)]; }
};

// Reads the clues of a reply. `text` must outlive it.
class ClueReader {
public:
    ClueReader(const Tokens &text, CustomerSide customer, const std::vector<SentenceScores> &sentences);

    // The clues for an act whose sentence is the own-th that was scored.
    Clues read(Act act, std::size_t own, const FoundActs &found) const;

private:
    // The highest score, its act, and the highest of any other act.
    struct Highest {
        int score = SentenceScores::least;
        int next = SentenceScores::least;
        Act act = Act::Apology;
        void take(Act other, int otherScore);
        int without(Act other) const { return other == act ? next : score; }
    };
    struct Scored {
        SentenceScores scores;
        Highest askedFor, warned;
    };

    const Sentence &sentenceOf(const Scored &one) const;
    ActSet foundIn(const Scored &one, const FoundActs &found) const;
    int sharedIn(const Scored &one) const;
    void readOwn(Act act, const Scored &own, const FoundActs &found, Clues &clues) const;
    void readOthers(Act act, std::size_t own, Clues &clues) const;
    void readPlain(Act act, const FoundActs &found, Clues &clues) const;

    const Tokens &m_text;
    CustomerSide m_customer;
    std::vector<Scored> m_sentences;
    Clues m_ofReply; // the same for all acts
};

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/reply_kinds.h"

#include <array>
#include <memory>
#include <vector>

namespace ventil {

// How a talk goes on from a reply, his anger and trust aside.
struct Turn {
    std::size_t variant = 0;
    int owedAnger = 0;
};
struct ReplyOutcome {
    std::uint16_t reply = 0; // the first class that brings it about
    std::uint16_t turn = 0;
    bool counts = true; // as a reply
    Mood mood;
};
// The moods in which a turn leaves him.
struct TurnMoods {
    std::uint16_t turn = 0;
    AngerSet angers = 0;                           // whatever the trust
    std::array<AngerSet, moodValues> byTrust = {}; // where trust matters
};
struct ReplyOutcomes {
    std::vector<ReplyOutcome> list;        // no two alike; in the order of the classes
    std::vector<TurnMoods> counting;       // those of the list that count as a reply
    std::vector<std::uint16_t> notCounted; // the others, by their place in the list
    std::uint64_t taken = 0, moving = 0;   // reactions that come about, and whose own change makes a difference
};

// What the replies to a question lead to. Keeps what it has worked out.
class OutcomeTable {
public:
    // `own`: what each reaction adds by itself. The rest must outlive it.
    OutcomeTable(ReplyKinds &kinds, const std::vector<MoodChange> &own) : m_kinds(kinds), m_own(own) {}

    ReplyKinds &kinds() { return m_kinds; }
    // From one mood; valid as long as this.
    const ReplyOutcomes &from(const OpenReactions &open, const Mood &mood, int owedAnger);
    // Those that outcomes spoke of so far.
    const std::vector<Turn> &turns() const { return m_turns; }

private:
    ReplyOutcomes outcomesFrom(const OpenReactions &open, const Mood &mood, int owedAnger);
    bool moves(const ReplyClass &one, const Reception &reception, const Mood &mood, const Mood &to) const;
    std::uint16_t numberOf(const Turn &turn);
    bool isNew(std::uint16_t turn, const Mood &mood);
    std::size_t moodsTold() const;
    void groupByTurn(ReplyOutcomes &outcomes) const;

    using ByMood = std::vector<std::unique_ptr<ReplyOutcomes>>; // and by what is owed
    ReplyKinds &m_kinds;
    const std::vector<MoodChange> &m_own;
    std::unordered_map<OpenReactions, ByMood, OpenReactionsHash> m_outcomes;
    std::vector<Turn> m_turns;
    std::vector<std::uint16_t> m_numbers; // of the turns, by variant and what is owed
    std::vector<unsigned> m_seen;         // by turn and mood: in which round
    unsigned m_round = 0;
};

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/reply_kinds.h"

#include <array>
#include <memory>
#include <vector>

namespace ventil {

// What a reply brings about.
struct ReplyOutcome {
    std::uint16_t reply = 0;   // the first class that does
    std::uint16_t variant = 0; // in ReplyKinds::variants()
    bool counts = true;        // as a reply
    Felt felt;
};
// One of the ways he can feel, for sets of them: so many to a word, each a bit.
struct FeltPlace {
    static constexpr std::size_t angers = moodValues, owedInWord = 4, bits = owedInWord * angers;
    static constexpr std::size_t wordsByOwed = (moodValues + owedInWord - 1) / owedInWord;
    static constexpr std::size_t wordsWith(bool trust) { return trust ? moodValues * wordsByOwed : wordsByOwed; }

    FeltPlace(const Felt &felt, bool trustMatters)
    {
        const auto owed = static_cast<std::size_t>(felt.owedAnger);
        word = (trustMatters ? static_cast<std::size_t>(felt.to.trust) * wordsByOwed : 0) + owed / owedInWord;
        bit = owed % owedInWord * angers + static_cast<std::size_t>(felt.to.anger);
    }
    std::uint64_t asBit() const { return std::uint64_t(1) << bit; }

    std::size_t word = 0, bit = 0;
};
// Of outcomes that differ in nothing but how he feels those in one word.
struct OutcomeMoods {
    std::uint16_t variant = 0, word = 0;
    std::uint64_t bits = 0;
};
// What the replies that one reaction takes bring about.
struct ReactionOutcomes {
    std::vector<ReplyOutcome> list; // no two alike; in the order of the classes
    // The same at a glance: those that count as a reply, and the others.
    std::vector<OutcomeMoods> counting, notCounting;
};

// What the replies to a question bring about while certain reactions are open. A reaction's own change is as good as
// another mood to start from, so places where the reactions add different things share it. Keeps what it has worked
// out.
class OutcomeTable {
public:
    // The kinds must outlive it.
    OutcomeTable(ReplyKinds &kinds, const OpenReactions &open);

    const OpenReactions &open() const { return m_open; }
    std::uint64_t taken() const { return m_taken; } // reactions that take some reply
    const ReplyKinds &kinds() const { return m_kinds; }
    // Of one taken. `start`: his mood and the reaction's own change together, each within ±10 of a mood; `owedAnger`
    // from before. Valid as long as this.
    const ReactionOutcomes &from(std::size_t reaction, const Mood &start, int owedAnger)
    {
        OfReaction &known = m_reactions[reaction];
        const std::size_t row = rowOf(start, owedAnger);
        const std::size_t anger = placeOf(start.anger);
        if (row < known.outcomes.size() && known.outcomes[row] && (*known.outcomes[row])[anger])
            return *(*known.outcomes[row])[anger];
        return workOut(known, start, owedAnger);
    }
    // Whether some reply that the reaction takes leaves him otherwise when it starts there instead of here.
    bool differ(std::size_t reaction, const Mood &here, const Mood &there, int owedAnger) const;

private:
    static constexpr int mostChange = 10;
    static constexpr std::size_t starts = moodValues + 2 * mostChange;
    struct OfReaction {
        std::size_t first = 0, last = 0; // classes
        // By rowOf(), then by the anger to start from.
        using ByAnger = std::array<std::unique_ptr<ReactionOutcomes>, starts>;
        std::vector<std::unique_ptr<ByAnger>> outcomes;
    };
    static std::size_t placeOf(int start)
    {
        const int place = start + mostChange;
        return static_cast<std::size_t>(place);
    }
    // By what is owed, and by the trust to start from where it matters.
    std::size_t rowOf(const Mood &start, int owedAnger) const
    {
        const auto owed = static_cast<std::size_t>(owedAnger);
        return trustMatters() ? owed * starts + placeOf(start.trust) : owed;
    }
    const ReactionOutcomes &workOut(OfReaction &reaction, const Mood &start, int owedAnger);
    bool trustMatters() const { return m_kinds.question().acts.trustMatters; }
    bool counts(std::size_t variant) const { return m_kinds.variants()[variant].counts; }
    ReactionOutcomes outcomesFrom(const OfReaction &reaction, const Mood &start, int owedAnger) const;

    ReplyKinds &m_kinds;
    const OpenReactions m_open;
    const std::vector<ReplyClass> &m_classes;
    std::vector<OfReaction> m_reactions;
    std::uint64_t m_taken = 0;
};

// The same for all that may be open.
class OutcomeTables {
public:
    // Both must outlive it.
    OutcomeTables(const ReplyQuestion &question, const Temperament &temperament) : m_kinds(question, temperament) {}

    ReplyKinds &kinds() { return m_kinds; }
    OutcomeTable &of(const OpenReactions &open) { return m_tables.try_emplace(open, m_kinds, open).first->second; }

private:
    ReplyKinds m_kinds;
    std::unordered_map<OpenReactions, OutcomeTable, OpenReactionsHash> m_tables;
};

} // namespace ventil

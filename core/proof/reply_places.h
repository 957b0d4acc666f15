// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/reply_outcomes.h"

#include <unordered_map>
#include <vector>

namespace ventil {

// The reactions that wait in some state.
struct ReplyPlace {
    // A reaction with a condition; what that says of anger stands here, as the reactions lie far apart.
    struct Guarded {
        std::uint64_t bit = 0;
        AngerSet angers = 0;          // where it holds …
        const Guard *guard = nullptr; // … unless it asks about more than anger
        bool holds(const GuardContext &now) const
        {
            return guard ? guard->holds(now) : (angers >> now.mood.anger & 1U) != 0;
        }
    };

    std::vector<const Reaction *> reactions; // by their number in the question
    std::vector<MoodChange> own;             // what each adds; where he is interrupted that calms nothing
    std::vector<Guarded> guarded;
    std::uint64_t unguarded = ~std::uint64_t(0);
    bool readsReplies = false;           // some guard does
    bool asksAngerAlone = true;          // every guard does
    OutcomeTables *all = nullptr;        // the outcomes of replies
    std::uint64_t mayMove = 0;           // reactions that change moods
    std::uint64_t taken = 0, moving = 0; // that come about, and whose change makes a difference, as far as noted
    std::uint64_t held = 0, failed = 0;  // whose condition did, as far as noted

    OpenReactions openAt(const Configuration &configuration) const;
    OutcomeTable &outcomesAt(const Configuration &configuration);
    // Of a reaction taken there.
    const ReactionOutcomes &outcomesOf(std::size_t reaction, OutcomeTable &table, const Felt &from) const
    {
        return table.from(reaction, startOf(reaction, from.to), from.owedAnger);
    }
    Mood startOf(std::size_t reaction, const Mood &mood) const
    {
        return {mood.anger + own[reaction].anger, mood.trust + own[reaction].trust};
    }

private:
    std::uint64_t openFor(const GuardContext &now) const;

    // By whether anything is owed, and by anger; where nothing else is asked.
    std::array<std::array<OutcomeTable *, moodValues>, 2> m_byAnger = {};
};

// Where replies wait for an answer in a scenario, which must outlive it. Places that ask alike share what is worked out
// of the replies.
class ReplyPlaces {
public:
    // Whether trust matters, by state: where it does not, replies that differ in nothing else are one.
    ReplyPlaces(const Scenario &scenario, std::vector<bool> trustMatters);
    ReplyPlaces(const ReplyPlaces &) = delete;
    ReplyPlaces &operator=(const ReplyPlaces &) = delete;

    // Valid as long as this. The same for all configurations that differ in mood, flags and number of replies only.
    // While he vents, listening signals are left to Stimulus::Signal.
    ReplyPlace &of(const Configuration &configuration);

    // False when some state had too many to work out; they are missing then.
    bool isComplete() const { return m_complete; }

private:
    struct Moment {
        int state = 0;
        bool interrupts = false;
        ActSet gathered;
        friend bool operator==(const Moment &, const Moment &) = default;
    };
    struct MomentHash {
        std::size_t operator()(const Moment &moment) const;
    };

    ReplyPlace place(const Moment &moment);
    OutcomeTables &outcomesOf(ReplyQuestion question);

    const Scenario &m_scenario;
    std::vector<bool> m_trustMatters;
    std::unordered_map<Moment, ReplyPlace, MomentHash> m_places;
    std::unordered_map<ReplyQuestion, std::unique_ptr<OutcomeTables>, ReplyQuestionHash> m_known;
    bool m_complete = true;
};

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/state_graph.h"

#include <algorithm>
#include <bit>

// What the graph notes of the reactions: which are ever taken, and whose changes make a difference.
namespace ventil {

std::size_t StateGraph::indexOf(int state, const Reaction &reaction) const
{
    const std::vector<Reaction> &always = m_scenario.always;
    if (!always.empty() && &reaction >= always.data() && &reaction < always.data() + always.size())
        return static_cast<std::size_t>(&reaction - always.data());
    const auto i = static_cast<std::size_t>(state);
    return m_firstReaction[i] + static_cast<std::size_t>(&reaction - m_scenario.states[i].replies.data());
}

bool StateGraph::isTaken(int state, const Reaction &reaction) const
{
    return m_taken[indexOf(state, reaction)];
}

bool StateGraph::changesMood(int state, const Reaction &reaction) const
{
    return m_moves[indexOf(state, reaction)];
}

bool StateGraph::everHolds(int state, const Reaction &reaction) const
{
    return m_holds[indexOf(state, reaction)];
}

bool StateGraph::everFails(int state, const Reaction &reaction) const
{
    return m_fails[indexOf(state, reaction)];
}

void StateGraph::noteReactions(const Here &here)
{
    ReplyPlace &place = *here.family->place;
    const OpenReactions &open = here.outcomes->open();
    const std::uint64_t taken = here.outcomes->taken();
    const std::uint64_t moving = this->moving(here, taken & place.mayMove & ~place.moving);
    const std::uint64_t held = open.reply & ~place.unguarded;
    const std::uint64_t failed = ~open.reply;
    const std::uint64_t news = (taken & ~place.taken) | moving | (held & ~place.held) | (failed & ~place.failed);
    for (std::uint64_t bits = news; bits != 0; bits &= bits - 1) {
        const auto i = static_cast<std::size_t>(std::countr_zero(bits));
        const std::size_t index = indexOf(here.at.state, *place.reactions[i]);
        const auto note = [i, index](std::vector<bool> &of, std::uint64_t seen) {
            of[index] = of[index] || (seen >> i & 1U) != 0;
        };
        note(m_taken, taken);
        note(m_moves, moving);
        note(m_holds, held);
        note(m_fails, failed);
    }
    place.taken |= taken;
    place.moving |= moving;
    place.held |= held;
    place.failed |= failed;
}

// Of the reactions asked about those whose change makes a difference here.
std::uint64_t StateGraph::moving(const Here &here, std::uint64_t asked) const
{
    const ReplyPlace &place = *here.family->place;
    std::uint64_t moving = 0;
    for (std::uint64_t bits = asked; bits != 0; bits &= bits - 1) {
        const auto i = static_cast<std::size_t>(std::countr_zero(bits));
        const MoodChange &change = place.reactions[i]->change;
        const bool isShown = change.trust != 0 && !here.family->trustMatters; // trust is not counted here
        if (isShown || movesOwn(here, i) ||
            here.outcomes->differ(i, here.at.mood, place.startOf(i, here.at.mood), here.at.owedAnger))
            moving |= std::uint64_t(1) << i;
    }
    return moving;
}

// Whether what a reaction adds to the scenario's own moods makes a difference here; where they are not counted, it is
// shown.
bool StateGraph::movesOwn(const Here &here, std::size_t reaction) const
{
    const OwnMoods &change = here.family->place->reactions[reaction]->change.own;
    if (change == OwnMoods{})
        return false;
    const std::uint32_t counted = m_relevance.ownMoodsThatMatter(here.at.state);
    const auto &outcomes = here.family->place->outcomesOf(reaction, *here.outcomes, here.felt()).list;
    return std::any_of(outcomes.begin(), outcomes.end(), [&](const ReplyOutcome &outcome) {
        const Answer answer = answerOf(here, outcome);
        const OwnMoods with = ownMoodsAfter(m_scenario, here.at, answer, change);
        const OwnMoods without = ownMoodsAfter(m_scenario, here.at, answer, {});
        for (std::size_t i = 0; i < maximumOwnMoods; ++i)
            if (with[i] != without[i] || (change[i] != 0 && (counted >> i & 1U) == 0))
                return true;
        return false;
    });
}

void StateGraph::noteTurningPoints(const Move &move)
{
    for (std::uint64_t bits = move.turningPoints; bits != 0; bits &= bits - 1)
        m_taken[static_cast<std::size_t>(std::countr_zero(bits))] = true;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/state_graph.h"

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

// Of the reaction that takes it.
std::uint64_t StateGraph::bitOf(const Here &here, const ReplyOutcome &outcome)
{
    OutcomeTable &table = *here.family->place->outcomes;
    return std::uint64_t(1) << table.kinds().variants()[table.turns()[outcome.turn].variant].reaction;
}

void StateGraph::noteReactions(const Here &here, const ReplyOutcomes &outcomes)
{
    ReplyPlace &place = *here.family->place;
    const std::uint64_t movingOwn = this->movingOwn(here, outcomes);
    const std::uint64_t moving = outcomes.moving | movingOwn;
    const std::uint64_t held = here.open.reply & ~place.unguarded;
    const std::uint64_t failed = ~here.open.reply;
    const std::uint64_t news =
        (outcomes.taken & ~place.taken) | (moving & ~place.moving) | (held & ~place.held) | (failed & ~place.failed);
    for (std::uint64_t bits = news; bits != 0; bits &= bits - 1) {
        const auto i = static_cast<std::size_t>(std::countr_zero(bits));
        const std::size_t index = indexOf(here.at.state, *place.reactions[i]);
        const auto note = [i, index](std::vector<bool> &of, std::uint64_t seen) {
            of[index] = of[index] || (seen >> i & 1U) != 0;
        };
        note(m_taken, outcomes.taken);
        note(m_moves, moving);
        note(m_holds, held);
        note(m_fails, failed);
    }
    place.taken |= outcomes.taken;
    place.moving |= moving;
    place.held |= held;
    place.failed |= failed;
    place.movesOwn &= ~movingOwn;
}

// Reactions whose change of the scenario's own moods makes a difference here; where they are not counted, it is shown.
std::uint64_t StateGraph::movingOwn(const Here &here, const ReplyOutcomes &outcomes) const
{
    const ReplyPlace &place = *here.family->place;
    std::uint64_t moving = 0;
    if ((outcomes.taken & place.movesOwn) == 0)
        return moving;
    const std::uint32_t counted = m_relevance.ownMoodsThatMatter(here.at.state);
    for (const ReplyOutcome &outcome : outcomes.list) {
        const Answer answer = answerOf(here, outcome);
        const OwnMoods &change = answer.reaction->change.own;
        const OwnMoods with = ownMoodsAfter(m_scenario, here.at, answer, change);
        const OwnMoods without = ownMoodsAfter(m_scenario, here.at, answer, {});
        for (std::size_t i = 0; i < maximumOwnMoods; ++i)
            if (with[i] != without[i] || (change[i] != 0 && (counted >> i & 1U) == 0))
                moving |= bitOf(here, outcome);
    }
    return moving;
}

void StateGraph::noteTurningPoints(const Move &move)
{
    for (std::uint64_t bits = move.turningPoints; bits != 0; bits &= bits - 1)
        m_taken[static_cast<std::size_t>(std::countr_zero(bits))] = true;
}

} // namespace ventil

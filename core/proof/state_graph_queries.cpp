// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/state_graph.h"

#include <algorithm>

// What the graph answers once it is there.
namespace ventil {

std::optional<std::uint32_t> StateGraph::find(const Configuration &configuration) const
{
    if (isOver(configuration))
        return std::nullopt;
    Configuration common = m_relevance.essenceOf(configuration);
    common.mood = {};
    const std::uint32_t family = m_table[slotOf(common)];
    if (family == none)
        return std::nullopt;
    const std::uint32_t number = m_numbers[placeIn(m_families[family], configuration.mood)];
    return number == none ? std::nullopt : std::optional(number);
}

bool StateGraph::hasCircle(std::uint32_t at) const
{
    const Node &node = m_nodes[at];
    const auto isListedCircle = [&](const GraphEdge &edge) { return edge.to == at; };
    if (std::any_of(node.ways, node.ways + node.wayCount, isListedCircle))
        return true;
    if (!node.outcomes || node.isListed)
        return false;
    const Mood &mood = m_configurations[at].mood;
    const std::size_t row = node.family->trustMatters ? static_cast<std::size_t>(mood.trust) : 0;
    return std::any_of(node.outcomes->counting.begin(), node.outcomes->counting.end(), [&](const TurnMoods &moods) {
        const Landing &landing = (*node.family->to)[moods.turn];
        const AngerSet angers = landing.trustMatters ? moods.byTrust[row] : moods.angers;
        return !landing.isEnding() && landing.row == node.family->row && (angers >> mood.anger & 1U) != 0;
    });
}

const std::vector<Heard> &StateGraph::repliesIn(const Configuration &configuration)
{
    ReplyPlace &place = m_places.of(configuration);
    return place.outcomes->kinds().replies(place.openAt(configuration));
}

Stimulus StateGraph::stimulusOf(std::uint32_t from, std::uint16_t what)
{
    if (what >= firstDeed)
        return {static_cast<Stimulus::Kind>(what - firstDeed), {}};
    return {Stimulus::Kind::Reply, repliesIn(m_configurations[from])[what]};
}

Answer StateGraph::answerTo(std::uint32_t from, std::uint16_t reply)
{
    const Here here = hereAt(from);
    const std::vector<ReplyOutcome> &outcomes = outcomesIn(here).list;
    return answerOf(here, *std::find_if(outcomes.begin(), outcomes.end(),
                                        [&](const ReplyOutcome &outcome) { return outcome.reply == reply; }));
}

void StateGraph::forEachMove(std::uint32_t from, const MoveVisitor &visit)
{
    const Here here = hereAt(from);
    for (const ReplyOutcome &outcome : outcomesIn(here).list) {
        const Answer answer = answerOf(here, outcome);
        visit(advance(m_scenario, here.at, answer).to, outcome.reply, answer.counts);
    }
    for (const Stimulus::Kind deed : deeds)
        visit(advance(m_scenario, here.at, {deed}).to, static_cast<std::uint16_t>(firstDeed + static_cast<int>(deed)),
              false);
}

bool StateGraph::isHangingUp(std::uint16_t what)
{
    return what == firstDeed + static_cast<int>(Stimulus::Kind::End);
}

} // namespace ventil

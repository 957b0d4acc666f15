// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/state_graph.h"

#include <algorithm>
#include <numeric>

// What the graph answers once it is there.
namespace ventil {

std::optional<std::uint32_t> StateGraph::find(const Configuration &configuration) const
{
    if (isOver(configuration))
        return std::nullopt;
    const Configuration essence = m_relevance.essenceOf(configuration);
    Configuration common = essence;
    common.mood = {};
    common.owedAnger = 0;
    Family *family = m_table[slotOf(common)];
    const std::uint32_t number = family ? numberOf({family, none}, {essence.mood, essence.owedAnger}) : none;
    return number == none ? std::nullopt : std::optional(number);
}

std::vector<bool> StateGraph::canEnd() const
{
    Endable endable{std::vector<bool>(size()), std::vector<std::uint64_t>(m_known.size())};
    std::vector<std::uint32_t> open(size());
    std::iota(open.rbegin(), open.rend(), 0); // what was come to last is mostly nearest to an ending
    for (std::size_t before = 0; before != open.size();) {
        before = open.size();
        std::erase_if(open, [&](std::uint32_t from) {
            if (!canEndFrom(from, endable))
                return false;
            const FeltPlace place(feltAt(from), m_nodes[from].family->trustMatters);
            endable.members[m_nodes[from].family->firstWord + place.word] |= place.asBit();
            endable.numbers[from] = true;
            return true;
        });
    }
    return std::move(endable.numbers);
}

bool StateGraph::canEndFrom(std::uint32_t from, const Endable &known) const
{
    const Node &node = m_nodes[from];
    const auto leadsOn = [&](const GraphEdge &edge) {
        return edge.isEnding() ? !isHangingUp(edge.what) : known.numbers[edge.to];
    };
    if (node.isListed || !node.outcomes)
        return anyWay(from, leadsOn);
    const Family &family = *node.family;
    const auto someLeadOn = [&](const OutcomeMoods &moods) {
        const Landing &to = family.to[moods.variant];
        return to.isEnding() || (known.members[wordIn(*to.family, moods.word)] & moods.bits) != 0;
    };
    const auto repliesLeadOn = [&](const ReactionOutcomes &replies) {
        return std::any_of(replies.counting.begin(), replies.counting.end(), someLeadOn) ||
               std::any_of(replies.notCounting.begin(), replies.notCounting.end(), someLeadOn);
    };
    return anyReaction(family, *node.outcomes, feltAt(from), repliesLeadOn) || anyDeed(from, leadsOn);
}

bool StateGraph::hasCircle(std::uint32_t at) const
{
    const Node &node = m_nodes[at];
    const Family &family = *node.family;
    const auto returns = [&](const Landing &landing) { return landing.family == &family; };
    if (!node.isListed && std::none_of(family.to.begin(), family.to.end(), returns))
        return false;
    return anyWay(at, [&](const GraphEdge &way) { return way.to == at && way.costs > 0; });
}

const std::vector<Heard> &StateGraph::repliesIn(const Configuration &configuration)
{
    ReplyPlace &place = m_places.of(configuration);
    return place.all->kinds().replies(place.openAt(configuration));
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
    Answer answer;
    anyOutcome(here, [&](const ReplyOutcome &outcome) {
        if (outcome.reply == reply)
            answer = answerOf(here, outcome);
        return outcome.reply == reply;
    });
    return answer;
}

void StateGraph::forEachMove(std::uint32_t from, const MoveVisitor &visit)
{
    const Here here = hereAt(from);
    anyOutcome(here, [&](const ReplyOutcome &outcome) {
        visit(advance(m_scenario, here.at, answerOf(here, outcome)).to, outcome.reply, outcome.counts);
        return false;
    });
    for (const Stimulus::Kind deed : deeds)
        visit(advance(m_scenario, here.at, {deed}).to, numberOf(deed), false);
}

bool StateGraph::isHangingUp(std::uint16_t what)
{
    return what == firstDeed + static_cast<int>(Stimulus::Kind::End);
}

} // namespace ventil

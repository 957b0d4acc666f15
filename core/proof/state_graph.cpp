// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/state_graph.h"

#include <algorithm>
#include <utility>

namespace ventil {

StateGraph::StateGraph(const Scenario &scenario, const std::vector<Guard> &asked, const GraphLimits &limits)
    : m_scenario(scenario),
      m_limits(limits),
      m_relevance(scenario, asked),
      m_places(scenario, m_relevance.trustMatters()),
      m_endings(scenario.endings.size()),
      m_endingLinkedFrom(scenario.endings.size(), none)
{
    std::size_t reactions = scenario.always.size();
    for (const State &state : scenario.states) {
        m_firstReaction.push_back(reactions);
        reactions += state.replies.size();
    }
    for (const Reaction &reaction : scenario.always)
        if (isTurningPoint(reaction))
            m_turningPoints.push_back(&reaction);
    m_taken.resize(reactions);
    m_moves.resize(reactions);
    m_holds.resize(reactions);
    m_fails.resize(reactions);
    m_table.assign(1024, nullptr);
    explore();
    sortByState();
}

// Where the family is, or would be put.
std::size_t StateGraph::slotOf(const Configuration &common) const
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t slot = ConfigurationHash{}(common)&mask;
    while (m_table[slot] && m_table[slot]->common != common)
        slot = (slot + 1) & mask;
    return slot;
}

void StateGraph::grow()
{
    m_table.assign(m_table.size() * 4, nullptr);
    for (Family &family : m_families)
        m_table[slotOf(family.common)] = &family;
}

StateGraph::Family &StateGraph::familyOf(Configuration configuration)
{
    configuration.mood = {};
    configuration.owedAnger = 0;
    const std::size_t slot = slotOf(configuration);
    if (m_table[slot])
        return *m_table[slot];
    Family &family = m_families.emplace_back();
    family.common = configuration;
    family.trustMatters = m_relevance.trustMatters()[static_cast<std::size_t>(configuration.state)];
    family.firstWord = m_known.size();
    m_known.resize(m_known.size() + FeltPlace::wordsWith(family.trustMatters));
    m_blocks.resize(m_known.size(), none);
    m_table[slot] = &family;
    if (m_families.size() * 2 > m_table.size())
        grow();
    return family;
}

// Level by level, by the number of replies; what needs no reply belongs to the same level.
void StateGraph::explore()
{
    const Configuration start = m_relevance.essenceOf(open(m_scenario, openingOf(m_scenario)).to);
    visit(familyOf(start), {start.mood, start.owedAnger}, {none, 0, 0});
    while (!m_now.empty()) {
        for (std::size_t i = 0; i < m_now.size();) { // it grows meanwhile
            const auto at = m_now[i++];
            if (m_nodes[at].arrival.replies == m_depth && !m_nodes[at].outcomes && m_complete)
                expand(at);
        }
        m_now.clear();
        m_now.swap(m_next);
        if (!m_complete)
            return;
        ++m_depth;
    }
    m_complete = m_places.isComplete();
}

void StateGraph::sortByState()
{
    std::vector<std::size_t> sizes(m_scenario.states.size());
    for (const Configuration &configuration : m_configurations)
        ++sizes[static_cast<std::size_t>(configuration.state)];
    m_byState.resize(sizes.size());
    for (std::size_t i = 0; i < sizes.size(); ++i)
        m_byState[i].reserve(sizes[i]);
    for (std::uint32_t i = 0; i < m_configurations.size(); ++i)
        m_byState[static_cast<std::size_t>(m_configurations[i].state)].push_back(i);
}

std::uint32_t StateGraph::visit(Family &family, const Felt &felt, const Arrival &arrival)
{
    const FeltPlace place(felt, family.trustMatters);
    std::uint32_t &block = m_blocks[family.firstWord + place.word];
    if (block == none) {
        block = static_cast<std::uint32_t>(m_numbers.size());
        m_numbers.resize(m_numbers.size() + FeltPlace::bits, none);
    }
    std::uint32_t &number = m_numbers[block + place.bit];
    if (number == none) {
        number = static_cast<std::uint32_t>(m_configurations.size());
        Configuration &configuration = m_configurations.emplace_back(family.common);
        configuration.mood = {felt.to.anger, family.trustMatters ? felt.to.trust : 0};
        configuration.owedAnger = felt.owedAnger;
        m_nodes.push_back({arrival, &family, nullptr, false, 0, 0});
        m_linkedFrom.push_back(none);
        m_known[family.firstWord + place.word] |= place.asBit();
    } else {
        // Nothing takes longer than to the next level: then there is no need to look.
        if (arrival.replies > m_depth || arrival.replies >= m_nodes[number].arrival.replies)
            return number;
        m_nodes[number].arrival = arrival;
    }
    (arrival.replies > m_depth ? m_next : m_now).push_back(number);
    return number;
}

StateGraph::Here StateGraph::hereAt(std::uint32_t number)
{
    const Node &node = m_nodes[number];
    const Configuration &at = m_configurations[number];
    if (!node.family->place)
        lookAround(*node.family);
    OutcomeTable &outcomes = node.outcomes ? *node.outcomes : node.family->place->outcomesAt(at);
    Here here{number, node.arrival.replies, at, node.family, &outcomes, 0};
    const GuardContext now = contextAt(at);
    for (std::size_t i = 0; i < m_turningPoints.size(); ++i)
        here.waiting |= std::uint64_t(!m_turningPoints[i]->guard.holds(now)) << i;
    return here;
}

void StateGraph::lookAround(Family &family)
{
    const Configuration &at = family.common;
    family.place = &m_places.of(at);
    for (const Stimulus::Kind deed : deeds) {
        const bool hasEffect = deed == Stimulus::Kind::Signal       ? isVenting(at)
                               : deed == Stimulus::Kind::Silence    ? patience(m_scenario, at) > 0
                               : deed == Stimulus::Kind::Supervisor ? answersSupervisorCall(m_scenario, at)
                                                                    : true;
        if (hasEffect)
            family.deeds.push_back({deed, changeBy(m_scenario, at, deed), {}});
    }
}

void StateGraph::expand(std::uint32_t from)
{
    const Here here = hereAt(from);
    noteReactions(here);
    here.family->to.resize(here.outcomes->kinds().variants().size());
    m_nodes[from].outcomes = here.outcomes;
    if (mustBeListed(here))
        list(here);
    else
        follow(here);
    m_complete = m_configurations.size() <= m_limits.configurations && m_wayCount <= m_limits.moves;
}

Answer StateGraph::answerOf(const Here &here, const ReplyOutcome &outcome) const
{
    const ReplyVariant &variant = here.outcomes->kinds().variants()[outcome.variant];
    return {here.family->place->reactions[variant.reaction], outcome.felt, variant.said, variant.counts};
}

bool StateGraph::passesTurningPoint(const Here &here, const ReplyOutcome &outcome) const
{
    if (here.waiting == 0)
        return false;
    const Answer answer = answerOf(here, outcome);
    GuardContext after{answer.felt.to, here.at.replies + int(answer.counts),
                       (here.at.flags | answer.reaction->set) & ~answer.reaction->clear, here.at.own};
    if (!m_scenario.ownMoods.empty())
        after.own = ownMoodsAfter(m_scenario, here.at, answer, answer.reaction->change.own);
    for (std::uint64_t bits = here.waiting; bits != 0; bits &= bits - 1)
        if (m_turningPoints[static_cast<std::size_t>(std::countr_zero(bits))]->guard.holds(after))
            return true;
    return false;
}

// The limit comes with the next reply.
bool StateGraph::isLast(const Here &here) const
{
    return m_scenario.replyLimit > 0 && here.replies + 1 >= m_scenario.replyLimit;
}

bool StateGraph::mustBeListed(const Here &here) const
{
    if (isLast(here) || here.waiting == 0)
        return isLast(here);
    const std::vector<DeedWay> &ways = here.family->deeds;
    return anyOutcome(here, [&](const ReplyOutcome &outcome) { return passesTurningPoint(here, outcome); }) ||
           std::any_of(ways.begin(), ways.end(),
                       [&](const DeedWay &way) { return advance(m_scenario, here.at, {way.deed}).turningPoints != 0; });
}

void StateGraph::follow(const Here &here)
{
    anyReaction(*here.family, *here.outcomes, here.felt(), [&](const ReactionOutcomes &outcomes) {
        followReplies(here, outcomes);
        return false;
    });
    for (DeedWay &way : here.family->deeds) {
        if (way.to.isOpen())
            way.to = landingOf(advance(m_scenario, here.at, {way.deed}));
        const Felt then{feltAfter(here.at.mood, way.change, 0).to, here.at.owedAnger};
        reach(way.to, then, {here.number, numberOf(way.deed), here.replies});
    }
    m_wayCount += here.family->deeds.size();
}

void StateGraph::followReplies(const Here &here, const ReactionOutcomes &outcomes)
{
    const std::vector<Landing> &to = here.family->to;
    const auto isOld = [&](const OutcomeMoods &moods) { return isKnown(to[moods.variant], moods.word, moods.bits); };
    m_wayCount += outcomes.list.size();
    // Mostly somebody came there before, and as soon as can be.
    const bool isAllOld = std::all_of(outcomes.counting.begin(), outcomes.counting.end(), isOld);
    if (isAllOld && outcomes.notCounting.empty())
        return;
    for (const ReplyOutcome &outcome : outcomes.list)
        if (!outcome.counts || (!isAllOld && !isKnown(to[outcome.variant], outcome.felt)))
            followReply(here, outcome);
}

void StateGraph::followReply(const Here &here, const ReplyOutcome &outcome)
{
    const Arrival arrival{here.number, outcome.reply, here.replies + int(outcome.counts)};
    reach(landingOf(here, outcome), outcome.felt, arrival);
}

const StateGraph::Landing &StateGraph::landingOf(const Here &here, const ReplyOutcome &outcome)
{
    Landing &landing = here.family->to[outcome.variant];
    if (landing.isOpen())
        landing = landingOf(advance(m_scenario, here.at, answerOf(here, outcome)));
    return landing;
}

StateGraph::Landing StateGraph::landingOf(const Move &move)
{
    if (move.to.ending)
        return {nullptr, static_cast<std::uint32_t>(*move.to.ending)};
    return {&familyOf(m_relevance.essenceOf(move.to)), none};
}

void StateGraph::reach(const Landing &landing, const Felt &felt, const Arrival &arrival)
{
    if (landing.family)
        visit(*landing.family, felt, arrival);
    else
        noteEnding(static_cast<int>(landing.ending), arrival);
}

void StateGraph::noteEnding(int ending, const Arrival &arrival)
{
    std::optional<Arrival> &known = m_endings[static_cast<std::size_t>(ending)];
    if (!known || arrival.replies < known->replies)
        known = arrival;
}

void StateGraph::list(const Here &here)
{
    const auto first = static_cast<std::uint32_t>(m_ways.size());
    m_nodes[here.number].isListed = true;
    m_nodes[here.number].firstWay = first;
    anyOutcome(here, [&](const ReplyOutcome &outcome) {
        listReply(here, outcome);
        return false;
    });
    for (const DeedWay &way : here.family->deeds)
        listMove(here, advance(m_scenario, here.at, {way.deed}), {here.number, numberOf(way.deed), here.replies});
    m_nodes[here.number].wayCount = static_cast<std::uint32_t>(m_ways.size()) - first;
    m_wayCount += m_nodes[here.number].wayCount;
}

void StateGraph::listReply(const Here &here, const ReplyOutcome &outcome)
{
    const Arrival arrival{here.number, outcome.reply, here.replies + int(outcome.counts)};
    if (passesTurningPoint(here, outcome))
        listMove(here, advance(m_scenario, here.at, answerOf(here, outcome)), arrival);
    else
        listWay(here, landingOf(here, outcome), outcome.felt, arrival);
}

void StateGraph::listMove(const Here &here, const Move &move, const Arrival &arrival)
{
    noteTurningPoints(move);
    listWay(here, landingOf(move), {move.to.mood, move.to.owedAnger}, arrival);
}

void StateGraph::listWay(const Here &here, const Landing &landing, const Felt &felt, const Arrival &arrival)
{
    const bool costs = arrival.replies > here.replies;
    if (!landing.isEnding() && costs && isLast(here))
        noteEnding(m_scenario.atLimit.index, arrival);
    else
        reach(landing, felt, arrival);
    const std::uint32_t to = numberOf(landing, felt);
    if (to != none && (to != here.number || costs))
        link(here, {to, arrival.what, costs});
}

// Of the ways listed those to the same place are one, the first.
void StateGraph::link(const Here &here, const GraphEdge &edge)
{
    std::uint32_t &linked =
        edge.isEnding() ? m_endingLinkedFrom[static_cast<std::size_t>(edge.ending())] : m_linkedFrom[edge.to];
    if (linked != here.number) {
        linked = here.number;
        m_ways.push_back(edge);
    } else if (edge.costs == 0) {
        const auto first = m_ways.begin() + m_nodes[here.number].firstWay;
        const auto known =
            std::find_if(first, m_ways.end(), [&](const GraphEdge &other) { return other.to == edge.to; });
        if (known->costs > 0)
            *known = edge;
    }
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/state_graph.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace ventil {

inline constexpr std::size_t blockEdges = 65'536;

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
    m_table.assign(1024, none);
    explore();
    sortByState();
}

// Where the family is, or would be put.
std::size_t StateGraph::slotOf(const Configuration &common) const
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t slot = ConfigurationHash{}(common)&mask;
    while (m_table[slot] != none && m_families[m_table[slot]].common != common)
        slot = (slot + 1) & mask;
    return slot;
}

void StateGraph::grow()
{
    m_table.assign(m_table.size() * 4, none);
    for (std::uint32_t i = 0; i < m_families.size(); ++i)
        m_table[slotOf(m_families[i].common)] = i;
}

StateGraph::Landing StateGraph::landingAt(Configuration configuration)
{
    configuration.mood = {};
    const std::uint32_t known = m_table[slotOf(configuration)];
    if (known != none)
        return {known, m_families[known].row, m_families[known].trustMatters};
    // What he owes makes no difference to where a reply leads.
    std::vector<Landing> *shared = nullptr;
    if (configuration.owedAnger > 0) {
        Configuration even = configuration;
        even.owedAnger = 0;
        shared = m_families[landingAt(even).to].to;
    }
    const auto number = static_cast<std::uint32_t>(m_families.size());
    const auto row = static_cast<std::uint32_t>(m_known.size());
    const bool trustMatters = m_relevance.trustMatters()[static_cast<std::size_t>(configuration.state)];
    m_table[slotOf(configuration)] = number;
    m_families.push_back({configuration, trustMatters, row, nullptr, shared, {}});
    if (!shared)
        m_families.back().to = &m_landings.emplace_back();
    m_known.resize(m_known.size() + (trustMatters ? moodValues : 1));
    m_numbers.resize(m_known.size() * moodValues, none);
    if (m_families.size() * 2 > m_table.size())
        grow();
    return {number, row, trustMatters};
}

bool StateGraph::isKnown(const Landing &landing, const Mood &mood) const
{
    if (landing.to == none)
        return false;
    return landing.isEnding() ? m_endings[landing.to & ~GraphEdge::endingBit].has_value()
                              : m_numbers[placeIn(landing, mood)] != none;
}

// All of them.
bool StateGraph::isKnown(const Landing &landing, const TurnMoods &moods) const
{
    if (landing.to == none)
        return false;
    if (landing.isEnding())
        return m_endings[landing.to & ~GraphEdge::endingBit].has_value();
    if (!landing.trustMatters)
        return (moods.angers & ~m_known[landing.row]) == 0;
    unsigned news = 0;
    for (std::size_t trust = 0; trust < moods.byTrust.size(); ++trust)
        news |= moods.byTrust[trust] & ~m_known[landing.row + trust];
    return news == 0;
}

// Level by level, by the number of replies; what needs no reply belongs to the same level.
void StateGraph::explore()
{
    const Configuration start = m_relevance.essenceOf(open(m_scenario, openingOf(m_scenario)).to);
    visit(landingAt(start), start.mood, {none, 0, 0});
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

void StateGraph::add(std::uint32_t family, const Mood &mood, const Arrival &arrival)
{
    Family &members = m_families[family];
    m_configurations.push_back(members.common);
    m_configurations.back().mood = {mood.anger, members.trustMatters ? mood.trust : 0};
    m_nodes.push_back({arrival, false, &members, nullptr, nullptr, 0});
    m_linkedFrom.push_back(none);
    m_known[rowOf(members, mood)] |= static_cast<AngerSet>(1U << static_cast<unsigned>(mood.anger));
}

std::uint32_t StateGraph::visit(const Landing &landing, const Mood &mood, const Arrival &arrival)
{
    std::uint32_t &number = m_numbers[placeIn(landing, mood)];
    if (number == none) {
        number = static_cast<std::uint32_t>(m_configurations.size());
        add(landing.to, mood, arrival);
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
    Family &family = *m_nodes[number].family;
    if (!family.place)
        family.place = &m_places.of(m_configurations[number]);
    Here here{number, m_nodes[number].arrival.replies, m_configurations[number], &family, {}, 0};
    here.open = family.place->openAt(here.at);
    const GuardContext now = contextAt(here.at);
    for (std::size_t i = 0; i < m_turningPoints.size(); ++i)
        here.waiting |= std::uint64_t(!m_turningPoints[i]->guard.holds(now)) << i;
    return here;
}

void StateGraph::expand(std::uint32_t from)
{
    const Here here = hereAt(from);
    const ReplyOutcomes &outcomes = outcomesIn(here);
    noteReactions(here, outcomes);
    if (const std::size_t turns = here.family->place->outcomes->turns().size(); here.family->to->size() < turns)
        here.family->to->resize(turns);
    Node &node = m_nodes[from];
    node.outcomes = &outcomes;
    node.isListed = mustBeListed(here, outcomes);
    makeRoom(deeds.size() + (node.isListed ? outcomes.list.size() : 0));
    const std::vector<GraphEdge> &edges = m_edgeBlocks.back();
    node.ways = edges.data() + edges.size();
    followReplies(here, outcomes);
    for (const Stimulus::Kind deed : deeds)
        followDeed(here, deed);
    Node &followed = m_nodes[from]; // others came in front of it
    followed.wayCount = static_cast<std::size_t>(edges.data() + edges.size() - followed.ways);
    m_edgeCount += followed.wayCount + (followed.isListed ? 0 : outcomes.list.size());
    m_complete = m_configurations.size() <= m_limits.configurations && m_edgeCount <= m_limits.moves;
}

void StateGraph::makeRoom(std::size_t edges)
{
    if (!m_edgeBlocks.empty() && m_edgeBlocks.back().size() + edges <= m_edgeBlocks.back().capacity())
        return;
    m_edgeBlocks.emplace_back();
    m_edgeBlocks.back().reserve(std::max(blockEdges, edges));
}

const ReplyOutcomes &StateGraph::outcomesIn(const Here &here)
{
    const ReplyOutcomes *known = m_nodes[here.number].outcomes;
    return known ? *known : here.family->place->outcomes->from(here.open, here.at.mood, here.at.owedAnger);
}

Answer StateGraph::answerOf(const Here &here, const ReplyOutcome &outcome) const
{
    const ReplyPlace &place = *here.family->place;
    const auto &[number, owedAnger] = place.outcomes->turns()[outcome.turn];
    const ReplyVariant &variant = place.outcomes->kinds().variants()[number];
    return {place.reactions[variant.reaction], {outcome.mood, owedAnger}, variant.said, variant.counts};
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

bool StateGraph::mustBeListed(const Here &here, const ReplyOutcomes &outcomes) const
{
    const auto passes = [&](const ReplyOutcome &outcome) { return passesTurningPoint(here, outcome); };
    return isLast(here) || (here.waiting != 0 && std::any_of(outcomes.list.begin(), outcomes.list.end(), passes));
}

void StateGraph::followReplies(const Here &here, const ReplyOutcomes &outcomes)
{
    const std::vector<Landing> &to = *here.family->to;
    const auto isOld = [&](const TurnMoods &moods) { return isKnown(to[moods.turn], moods); };
    if (m_nodes[here.number].isListed) {
        for (const ReplyOutcome &outcome : outcomes.list)
            followListed(here, outcome);
    } else if (std::all_of(outcomes.counting.begin(), outcomes.counting.end(), isOld)) {
        // Mostly somebody came there before, and as soon as can be.
        for (const std::uint16_t i : outcomes.notCounted)
            followReply(here, outcomes.list[i]);
    } else {
        for (const ReplyOutcome &outcome : outcomes.list)
            if (!outcome.counts || !isKnown(to[outcome.turn], outcome.mood))
                followReply(here, outcome);
    }
}

void StateGraph::followReply(const Here &here, const ReplyOutcome &outcome)
{
    const Arrival arrival{here.number, outcome.reply, here.replies + int(outcome.counts)};
    lead(here, landingOf(here, outcome), outcome.mood, arrival);
}

void StateGraph::followListed(const Here &here, const ReplyOutcome &outcome)
{
    const Arrival arrival{here.number, outcome.reply, here.replies + int(outcome.counts)};
    if (!passesTurningPoint(here, outcome))
        return link(here, lead(here, landingOf(here, outcome), outcome.mood, arrival));
    const Move move = advance(m_scenario, here.at, answerOf(here, outcome));
    noteTurningPoints(move);
    link(here, lead(here, landingOf(move), move.to.mood, arrival));
}

void StateGraph::followDeed(const Here &here, Stimulus::Kind deed)
{
    const bool canDo = deed == Stimulus::Kind::Signal       ? isVenting(here.at)
                       : deed == Stimulus::Kind::Silence    ? patience(m_scenario, here.at) > 0
                       : deed == Stimulus::Kind::Supervisor ? answersSupervisorCall(m_scenario, here.at)
                                                            : true;
    if (!canDo)
        return;
    const auto number = static_cast<std::uint16_t>(deed);
    const Arrival arrival{here.number, static_cast<std::uint16_t>(firstDeed + number), here.replies};
    Landing &known = here.family->byDeed[number - std::size_t(1)];
    if (known.isEnding() && here.waiting == 0)
        return link(here, lead(here, known, {}, arrival));
    const Move move = advance(m_scenario, here.at, {deed});
    noteTurningPoints(move);
    if (move.turningPoints != 0)
        return link(here, lead(here, landingOf(move), move.to.mood, arrival));
    if (known.to == none)
        known = landingOf(move);
    link(here, lead(here, known, move.to.mood, arrival));
}

const StateGraph::Landing &StateGraph::landingOf(const Here &here, const ReplyOutcome &outcome)
{
    Landing &landing = (*here.family->to)[outcome.turn];
    if (landing.to == none)
        landing = landingOf(advance(m_scenario, here.at, answerOf(here, outcome)));
    return landing;
}

StateGraph::Landing StateGraph::landingOf(const Move &move)
{
    if (move.to.ending)
        return {GraphEdge::endingBit | static_cast<std::uint32_t>(*move.to.ending), 0, false};
    return landingAt(m_relevance.essenceOf(move.to));
}

// Notes who comes there. None: nobody does, or it is no way.
std::optional<GraphEdge> StateGraph::lead(const Here &here, const Landing &landing, const Mood &mood,
                                          const Arrival &arrival)
{
    const bool costs = arrival.replies > here.replies;
    GraphEdge edge{landing.to, arrival.what, costs};
    if (edge.isEnding()) {
        noteEnding(edge.ending(), arrival);
    } else if (costs && isLast(here)) {
        noteEnding(m_scenario.atLimit.index, arrival);
        edge.to = m_numbers[placeIn(landing, mood)];
        if (edge.to == none)
            return std::nullopt;
    } else {
        edge.to = visit(landing, mood, arrival);
    }
    return edge.to != here.number || costs ? std::optional(edge) : std::nullopt;
}

void StateGraph::noteEnding(int ending, const Arrival &arrival)
{
    std::optional<Arrival> &known = m_endings[static_cast<std::size_t>(ending)];
    if (!known || arrival.replies < known->replies)
        known = arrival;
}

// Of the ways listed those to the same place are one, the first.
void StateGraph::link(const Here &here, const std::optional<GraphEdge> &edge)
{
    if (!edge)
        return;
    std::uint32_t &linked =
        edge->isEnding() ? m_endingLinkedFrom[static_cast<std::size_t>(edge->ending())] : m_linkedFrom[edge->to];
    std::vector<GraphEdge> &edges = m_edgeBlocks.back();
    if (linked != here.number) {
        linked = here.number;
        edges.push_back(*edge);
    } else if (edge->costs == 0) {
        const auto first = edges.begin() + (m_nodes[here.number].ways - edges.data());
        const auto known =
            std::find_if(first, edges.end(), [&](const GraphEdge &other) { return other.to == edge->to; });
        if (known->costs > 0)
            *known = *edge;
    }
}

} // namespace ventil

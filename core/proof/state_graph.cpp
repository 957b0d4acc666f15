// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/state_graph.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace ventil {

inline constexpr std::size_t moodValues = 11; // of anger, and of trust
inline constexpr std::size_t blockEdges = 65'536;
inline constexpr std::array deeds{Stimulus::Kind::Signal, Stimulus::Kind::Silence, Stimulus::Kind::Hold,
                                  Stimulus::Kind::Supervisor, Stimulus::Kind::End};

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
    std::uint32_t &slot = m_table[slotOf(configuration)];
    if (slot != none)
        return {slot, m_families[slot].numbers, m_families[slot].trustMatters};
    const auto number = slot = static_cast<std::uint32_t>(m_families.size());
    const auto numbers = static_cast<std::uint32_t>(m_numbers.size());
    const bool trustMatters = m_relevance.trustMatters()[static_cast<std::size_t>(configuration.state)];
    m_families.push_back({configuration, trustMatters, numbers, nullptr, {}});
    m_numbers.resize(m_numbers.size() + (trustMatters ? moodValues * moodValues : moodValues), none);
    if (m_families.size() * 2 > m_table.size())
        grow();
    return {number, numbers, trustMatters};
}

template<typename Whole>
std::size_t StateGraph::placeIn(const Whole &whole, const Mood &mood)
{
    const auto trust = whole.trustMatters ? static_cast<std::size_t>(mood.trust) : 0;
    return whole.numbers + trust * moodValues + static_cast<std::size_t>(mood.anger);
}

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

// Level by level, by the number of replies; what needs no reply belongs to the same level.
void StateGraph::explore()
{
    const Configuration start = m_relevance.essenceOf(open(m_scenario, openingOf(m_scenario)).to);
    visit(landingAt(start), start.mood, {none, 0, 0});
    while (!m_now.empty()) {
        for (std::size_t i = 0; i < m_now.size();) { // it grows meanwhile
            const auto at = m_now[i++];
            if (m_nodes[at].arrival.replies == m_depth && !m_nodes[at].begin && m_complete)
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
    m_configurations.push_back(m_families[family].common);
    m_configurations.back().mood = {mood.anger, m_families[family].trustMatters ? mood.trust : 0};
    m_nodes.push_back({arrival, family, nullptr, nullptr});
    m_linkedFrom.push_back(none);
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
    Family &family = m_families[m_nodes[number].family];
    if (!family.place)
        family.place = &m_places.of(m_configurations[number]);
    Here here{number, m_nodes[number].arrival.replies, m_configurations[number], &family};
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
    here.family->to.resize(here.family->place->outcomes->turns().size());
    makeRoom(outcomes.list.size() + deeds.size());
    const std::vector<GraphEdge> &edges = m_edgeBlocks.back();
    m_nodes[from].begin = edges.data() + edges.size();
    for (const ReplyOutcome &outcome : outcomes.list)
        if (!isKnownWay(here, outcome))
            followReply(here, outcome);
    for (const Stimulus::Kind deed : deeds)
        followDeed(here, deed);
    m_nodes[from].end = edges.data() + edges.size();
    m_edgeCount += static_cast<std::size_t>(end(from) - begin(from));
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
    const ReplyPlace &place = *here.family->place;
    return place.outcomes->from(place.openAt(here.at), here.at.mood, here.at.owedAnger);
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

// Nearly all are: they lead where somebody came before, and as soon as can be.
bool StateGraph::isKnownWay(const Here &here, const ReplyOutcome &outcome)
{
    const Landing &landing = here.family->to[outcome.turn];
    const bool isCut = m_scenario.replyLimit > 0 && here.replies + 1 >= m_scenario.replyLimit;
    if ((landing.to & GraphEdge::endingBit) != 0 || !outcome.counts || isCut || passesTurningPoint(here, outcome))
        return false;
    const std::uint32_t to = m_numbers[placeIn(landing, outcome.mood)];
    if (to == none)
        return false;
    if (std::exchange(m_linkedFrom[to], here.number) != here.number)
        m_edgeBlocks.back().push_back({to, outcome.reply, 1});
    return true;
}

void StateGraph::followReply(const Here &here, const ReplyOutcome &outcome)
{
    const Arrival arrival{here.number, outcome.reply, here.replies + int(outcome.counts)};
    if (passesTurningPoint(here, outcome)) {
        const Move move = advance(m_scenario, here.at, answerOf(here, outcome));
        noteTurningPoints(move);
        return lead(here, landingOf(move), move.to.mood, arrival);
    }
    Landing &landing = here.family->to[outcome.turn];
    if (landing.to == none)
        landing = landingOf(advance(m_scenario, here.at, answerOf(here, outcome)));
    lead(here, landing, outcome.mood, arrival);
}

void StateGraph::followDeed(const Here &here, Stimulus::Kind deed)
{
    const bool canDo = deed == Stimulus::Kind::Signal       ? isVenting(here.at)
                       : deed == Stimulus::Kind::Silence    ? patience(m_scenario, here.at) > 0
                       : deed == Stimulus::Kind::Supervisor ? answersSupervisorCall(m_scenario, here.at)
                                                            : true;
    if (!canDo)
        return;
    const Move move = advance(m_scenario, here.at, {deed});
    noteTurningPoints(move);
    const auto what = static_cast<std::uint16_t>(firstDeed + static_cast<int>(deed));
    lead(here, landingOf(move), move.to.mood, {here.number, what, here.replies});
}

StateGraph::Landing StateGraph::landingOf(const Move &move)
{
    if (move.to.ending)
        return {GraphEdge::endingBit | static_cast<std::uint32_t>(*move.to.ending), 0, false};
    return landingAt(m_relevance.essenceOf(move.to));
}

void StateGraph::lead(const Here &here, const Landing &landing, const Mood &mood, const Arrival &arrival)
{
    const bool costs = arrival.replies > here.replies;
    GraphEdge edge{landing.to, arrival.what, costs};
    if (edge.isEnding()) {
        noteEnding(edge.ending(), arrival);
    } else if (costs && m_scenario.replyLimit > 0 && arrival.replies >= m_scenario.replyLimit) {
        noteEnding(m_scenario.atLimit.index, arrival);
        edge.to = m_numbers[placeIn(landing, mood)];
        if (edge.to == none)
            return;
    } else {
        edge.to = visit(landing, mood, arrival);
    }
    if (edge.to != here.number || costs)
        link(here.number, edge);
}

void StateGraph::noteEnding(int ending, const Arrival &arrival)
{
    std::optional<Arrival> &known = m_endings[static_cast<std::size_t>(ending)];
    if (!known || arrival.replies < known->replies)
        known = arrival;
}

// Ways to the same place are one, the first.
void StateGraph::link(std::uint32_t from, const GraphEdge &edge)
{
    std::uint32_t &linked =
        edge.isEnding() ? m_endingLinkedFrom[static_cast<std::size_t>(edge.ending())] : m_linkedFrom[edge.to];
    std::vector<GraphEdge> &edges = m_edgeBlocks.back();
    if (linked != from) {
        linked = from;
        edges.push_back(edge);
    } else if (edge.costs == 0) {
        const auto first = edges.begin() + (begin(from) - edges.data());
        const auto known =
            std::find_if(first, edges.end(), [&](const GraphEdge &other) { return other.to == edge.to; });
        if (known->costs > 0)
            *known = edge;
    }
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

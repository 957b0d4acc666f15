// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/state_graph.h"

#include <algorithm>
#include <array>

namespace ventil {

inline constexpr std::uint32_t none = 0xFFFF'FFFF;
inline constexpr std::array deeds{Stimulus::Kind::Signal, Stimulus::Kind::Silence, Stimulus::Kind::Hold,
                                  Stimulus::Kind::Supervisor, Stimulus::Kind::End};

StateGraph::StateGraph(const Scenario &scenario, const std::vector<Guard> &asked, const GraphLimits &limits)
    : m_scenario(scenario),
      m_limits(limits),
      m_relevance(scenario, asked),
      m_classes(scenario, m_relevance.trustMatters()),
      m_endings(scenario.endings.size()),
      m_endingLinkedFrom(scenario.endings.size(), none)
{
    std::size_t reactions = scenario.always.size();
    for (const State &state : scenario.states) {
        m_firstReaction.push_back(reactions);
        reactions += state.replies.size();
    }
    m_taken.resize(reactions);
    m_moves.resize(reactions);
    m_table.assign(1024, none);
    explore();
}

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

// Where the configuration is, or would be put.
std::size_t StateGraph::slotOf(const Configuration &configuration) const
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t slot = ConfigurationHash{}(configuration)&mask;
    while (m_table[slot] != none && m_configurations[m_table[slot]] != configuration)
        slot = (slot + 1) & mask;
    return slot;
}

void StateGraph::grow()
{
    m_table.assign(m_table.size() * 4, none);
    for (std::uint32_t i = 0; i < m_configurations.size(); ++i)
        m_table[slotOf(m_configurations[i])] = i;
}

std::optional<std::uint32_t> StateGraph::find(const Configuration &configuration) const
{
    if (isOver(configuration))
        return std::nullopt;
    const std::uint32_t number = m_table[slotOf(m_relevance.essenceOf(configuration))];
    return number == none ? std::nullopt : std::optional(number);
}

// Level by level, by the number of replies; what needs no reply belongs to the same level.
void StateGraph::explore()
{
    const Configuration start = m_relevance.essenceOf(open(m_scenario, openingOf(m_scenario)).to);
    visit(start, {none, 0, 0});
    while (!m_now.empty()) {
        for (std::size_t i = 0; i < m_now.size();) { // it grows meanwhile
            const auto at = m_now[i++];
            if (m_replies[at] == m_depth && m_lastEdge[at] == 0 && m_complete)
                expand(at);
        }
        m_now.clear();
        m_now.swap(m_next);
        if (!m_complete)
            return;
        ++m_depth;
    }
    m_complete = m_classes.isComplete();
}

std::uint32_t StateGraph::visit(const Configuration &configuration, const Arrival &arrival)
{
    std::uint32_t &slot = m_table[slotOf(configuration)];
    std::uint32_t number = slot;
    if (number == none) {
        number = slot = static_cast<std::uint32_t>(m_configurations.size());
        m_configurations.push_back(configuration);
        m_replies.push_back(arrival.replies);
        m_arrivals.push_back(arrival);
        m_firstEdge.push_back(0);
        m_lastEdge.push_back(0);
        m_linkedFrom.push_back(none);
        if (m_configurations.size() * 2 > m_table.size())
            grow();
    } else if (arrival.replies < m_replies[number]) {
        m_replies[number] = arrival.replies;
        m_arrivals[number] = arrival;
    } else {
        return number;
    }
    (arrival.replies > m_depth ? m_next : m_now).push_back(number);
    return number;
}

void StateGraph::expand(std::uint32_t from)
{
    m_firstEdge[from] = m_edges.size();
    const Configuration configuration = m_configurations[from];
    const std::vector<ReplyClass> &classes = m_classes.of(configuration);
    for (std::size_t i = 0; i < classes.size(); ++i)
        follow(from, {Stimulus::Kind::Reply, classes[i].heard}, static_cast<std::uint16_t>(i));
    for (const Stimulus::Kind kind : deeds)
        follow(from, {kind, {}}, static_cast<std::uint16_t>(firstDeed + static_cast<int>(kind)));
    m_lastEdge[from] = m_edges.size();
    m_complete = m_configurations.size() <= m_limits.configurations && m_edges.size() <= m_limits.moves;
}

void StateGraph::follow(std::uint32_t from, const Stimulus &stimulus, std::uint16_t what)
{
    const Configuration before = m_configurations[from];
    const Move move = advance(m_scenario, before, stimulus);
    noteReaction(before, stimulus, move);
    const bool costs = stimulus.kind == Stimulus::Kind::Reply && !isListeningSignal(stimulus.heard.probable);
    const Arrival arrival{from, what, m_replies[from] + int(costs)};
    GraphEdge edge{0, what, costs};
    if (move.to.ending) {
        edge.to = GraphEdge::endingBit | static_cast<std::uint32_t>(*move.to.ending);
        std::optional<Arrival> &known = m_endings[static_cast<std::size_t>(*move.to.ending)];
        if (!known || arrival.replies < known->replies)
            known = arrival;
    } else {
        const Configuration after = m_relevance.essenceOf(move.to);
        if (costs && m_scenario.replyLimit > 0 && arrival.replies >= m_scenario.replyLimit) {
            std::optional<Arrival> &known = m_endings[static_cast<std::size_t>(m_scenario.atLimit.index)];
            if (!known)
                known = arrival;
            const std::uint32_t there = m_table[slotOf(after)];
            if (there == none)
                return;
            edge.to = there;
        } else {
            edge.to = visit(after, arrival);
        }
        if (edge.to == from && !costs)
            return;
    }
    link(from, edge);
}

// Ways to the same place are one, the first.
void StateGraph::link(std::uint32_t from, const GraphEdge &edge)
{
    std::uint32_t &linked =
        edge.isEnding() ? m_endingLinkedFrom[static_cast<std::size_t>(edge.ending())] : m_linkedFrom[edge.to];
    if (linked == from) {
        const auto isSame = [&](const GraphEdge &other) { return other.to == edge.to; };
        const auto known =
            std::find_if(m_edges.begin() + static_cast<std::ptrdiff_t>(m_firstEdge[from]), m_edges.end(), isSame);
        if (edge.costs >= known->costs)
            return;
        *known = edge;
        return;
    }
    linked = from;
    m_edges.push_back(edge);
}

void StateGraph::noteReaction(const Configuration &from, const Stimulus &stimulus, const Move &move)
{
    for (std::uint64_t bits = move.turningPoints; bits != 0; bits &= bits - 1)
        m_taken[static_cast<std::size_t>(std::countr_zero(bits))] = true;
    if (!move.reaction)
        return;
    const std::size_t index = indexOf(from.state, *move.reaction);
    m_taken[index] = true;
    const MoodChange &own = move.reaction->change;
    if (m_moves[index] || own == MoodChange{})
        return;
    if (own.trust != 0 && !m_relevance.trustMatters()[static_cast<std::size_t>(from.state)]) {
        m_moves[index] = true; // trust is not counted here, but it is shown
        return;
    }
    Reception reception{stimulus.heard.found, stimulus.heard.probable, isVenting(from), false, from.owedAnger, own};
    const Mood with = receive(from.mood, m_scenario.temperament, reception).to;
    reception.own = {};
    m_moves[index] = with != receive(from.mood, m_scenario.temperament, reception).to;
}

Stimulus StateGraph::stimulusOf(std::uint32_t from, std::uint16_t what)
{
    if (what >= firstDeed)
        return {static_cast<Stimulus::Kind>(what - firstDeed), {}};
    return {Stimulus::Kind::Reply, m_classes.of(m_configurations[from])[what].heard};
}

std::vector<Stimulus> StateGraph::stimuliAt(std::uint32_t from)
{
    std::vector<Stimulus> stimuli;
    for (const ReplyClass &reply : m_classes.of(m_configurations[from]))
        stimuli.push_back({Stimulus::Kind::Reply, reply.heard});
    for (const Stimulus::Kind kind : deeds)
        stimuli.push_back({kind, {}});
    return stimuli;
}

bool StateGraph::isHangingUp(std::uint16_t what)
{
    return what == firstDeed + static_cast<int>(Stimulus::Kind::End);
}

} // namespace ventil

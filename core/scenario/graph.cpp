// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/graph.h"

#include <algorithm>

namespace ventil {

Graph::Graph(const Scenario &scenario)
    : m_scenario(scenario),
      m_endings(scenario.endings.size()),
      m_waysFrom(scenario.states.size()),
      m_endingsOf(scenario.states.size())
{
    for (const Reaction *reaction : allReactions(scenario))
        m_cleared |= reaction->clear;
    for (int i = 0; i < static_cast<int>(scenario.states.size()); ++i) {
        const State &state = scenario.states[static_cast<std::size_t>(i)];
        for (const Reaction &reaction : state.replies)
            add(i, reaction.to, &reaction);
        for (const Reaction &reaction : scenario.always)
            add(i, reaction.to, &reaction);
        for (const Target &target : {state.silence.then, state.supervisor.to, state.hold.to, state.end.to})
            add(i, target);
    }
    m_reachable = reachableFrom({scenario.startState}, {});
    for (std::size_t i = 0; i < scenario.states.size(); ++i)
        for (int ending : m_endingsOf[i])
            if (m_reachable[i])
                m_endings[static_cast<std::size_t>(ending)] = true;
    if (scenario.replyLimit > 0)
        m_endings[static_cast<std::size_t>(scenario.atLimit.index)] = true;
    findCircles();
    findBottlenecks();
}

// Tarjan's strongly connected components, without recursion.
void Graph::findCircles()
{
    const std::size_t states = m_waysFrom.size();
    constexpr std::size_t unseen = 0;
    std::vector<std::size_t> seen(states, unseen);
    std::vector<std::size_t> lowest(states);
    std::vector<std::size_t> nextWay(states);
    std::vector<std::size_t> open;
    std::vector<std::size_t> component;
    std::vector<bool> isOpen(states);
    m_inCircle.resize(states);
    std::size_t count = 0;
    const auto enter = [&](std::size_t state) {
        seen[state] = lowest[state] = ++count;
        open.push_back(state);
        component.push_back(state);
        isOpen[state] = true;
    };
    const auto leave = [&](std::size_t state) {
        open.pop_back();
        if (!open.empty())
            lowest[open.back()] = std::min(lowest[open.back()], lowest[state]);
        if (lowest[state] != seen[state])
            return;
        const auto first = std::find(component.begin(), component.end(), state);
        for (auto member = first; member != component.end(); ++member) {
            isOpen[*member] = false;
            m_inCircle[*member] = m_inCircle[*member] || component.end() - first > 1;
        }
        component.erase(first, component.end());
    };
    for (std::size_t start = 0; start < states; ++start) {
        if (seen[start] == unseen)
            enter(start);
        while (!open.empty()) {
            const std::size_t state = open.back();
            if (nextWay[state] == m_waysFrom[state].size()) {
                leave(state);
                continue;
            }
            const auto to = static_cast<std::size_t>(m_waysFrom[state][nextWay[state]++].to);
            if (to == state)
                m_inCircle[state] = true;
            else if (seen[to] == unseen)
                enter(to);
            else if (isOpen[to])
                lowest[state] = std::min(lowest[state], seen[to]);
        }
    }
}

void Graph::add(int from, const Target &to, const Reaction *reaction)
{
    if (to.kind == Target::Kind::State)
        m_waysFrom[static_cast<std::size_t>(from)].push_back({to.index, reaction});
    else if (to.kind == Target::Kind::Ending)
        m_endingsOf[static_cast<std::size_t>(from)].push_back(to.index);
}

std::vector<bool> Graph::reachableFrom(const std::vector<int> &starts,
                                       const std::vector<const Reaction *> &without) const
{
    std::vector<bool> reached(m_scenario.states.size());
    std::vector<int> open = starts;
    for (int start : starts)
        reached[static_cast<std::size_t>(start)] = true;
    while (!open.empty()) {
        const auto from = static_cast<std::size_t>(open.back());
        open.pop_back();
        for (const Way &way : m_waysFrom[from]) {
            if (reached[static_cast<std::size_t>(way.to)] ||
                (way.reaction && std::find(without.begin(), without.end(), way.reaction) != without.end()))
                continue;
            reached[static_cast<std::size_t>(way.to)] = true;
            open.push_back(way.to);
        }
    }
    return reached;
}

bool Graph::happensOnce(const Reaction &reaction) const
{
    for (int flag = 0; flag < m_scenario.flags.size(); ++flag) {
        const std::uint32_t bit = 1U << static_cast<unsigned>(flag);
        if ((reaction.set & bit) && !(m_cleared & bit) && reaction.guard.excludes(flag))
            return true;
    }
    return false;
}

// The reactions that happen once, each with the states that nobody reaches without it.
void Graph::findBottlenecks()
{
    for (const Reaction *reaction : allReactions(m_scenario))
        if (reaction->to.kind == Target::Kind::State && happensOnce(*reaction))
            m_bottlenecks.push_back({reaction, reachableFrom({m_scenario.startState}, {reaction})});
}

bool Graph::canReturnTo(int state) const
{
    // A reaction that happens once, and without which nobody gets here, cannot bring him here again.
    std::vector<const Reaction *> spent;
    for (const Bottleneck &bottleneck : m_bottlenecks)
        if (!bottleneck.reachedWithout[static_cast<std::size_t>(state)])
            spent.push_back(bottleneck.reaction);
    if (spent.empty())
        return m_inCircle[static_cast<std::size_t>(state)];
    std::vector<int> nextStates;
    for (const Way &way : m_waysFrom[static_cast<std::size_t>(state)])
        if (std::find(spent.begin(), spent.end(), way.reaction) == spent.end())
            nextStates.push_back(way.to);
    return reachableFrom(nextStates, spent)[static_cast<std::size_t>(state)];
}

} // namespace ventil

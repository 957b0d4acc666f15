// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/ways_back.h"

#include <algorithm>

namespace ventil {

WaysBack::WaysBack(const StateGraph &graph) : m_graph(graph), m_first(graph.size() + 2)
{
    const auto number = static_cast<std::uint32_t>(graph.size());
    for (std::uint32_t from = 0; from < number; ++from)
        graph.forEachWay(from, [&](const GraphEdge &way) {
            if (!way.isEnding())
                ++m_first[way.to + 2];
        });
    for (std::size_t i = 2; i < m_first.size(); ++i)
        m_first[i] += m_first[i - 1];
    m_ways.resize(m_first.back());
    for (std::uint32_t from = 0; from < number; ++from)
        graph.forEachWay(from, [&](const GraphEdge &way) {
            if (!way.isEnding())
                m_ways[m_first[way.to + 1]++] = {from, way.costs};
        });
}

std::vector<int> WaysBack::repliesTo(const Endings &endings, bool byHangingUp) const
{
    std::vector<int> replies(m_graph.size(), never);
    std::vector<std::uint32_t> open;
    for (std::uint32_t from = 0; from < m_graph.size(); ++from) {
        const bool ends = m_graph.anyWay(from, [&](const GraphEdge &way) {
            return way.isEnding() && endings(way.ending()) && (byHangingUp || !StateGraph::isHangingUp(way.what));
        });
        if (!ends)
            continue;
        replies[from] = 1;
        open.push_back(from);
    }
    spread(replies, std::move(open));
    return replies;
}

std::vector<int> WaysBack::repliesTo(const std::vector<bool> &goals) const
{
    std::vector<int> replies(m_graph.size(), never);
    std::vector<std::uint32_t> open;
    for (std::uint32_t goal = 0; goal < goals.size(); ++goal)
        if (goals[goal]) {
            replies[goal] = 0;
            open.push_back(goal);
        }
    spread(replies, std::move(open));
    return replies;
}

// Level by level; `open` holds those known so far, at level 0 or 1.
void WaysBack::spread(std::vector<int> &replies, std::vector<std::uint32_t> open) const
{
    std::vector<std::uint32_t> next;
    for (int level = 0; !open.empty(); ++level) {
        for (std::size_t i = 0; i < open.size(); ++i) {
            const std::uint32_t to = open[i];
            if (replies[to] > level)
                next.push_back(to);
            if (replies[to] != level)
                continue;
            for (std::size_t way = m_first[to]; way < m_first[to + 1]; ++way) {
                const auto [from, costs] = m_ways[way];
                if (level + costs >= replies[from])
                    continue;
                replies[from] = level + costs;
                (costs > 0 ? next : open).push_back(from);
            }
        }
        open.swap(next);
        next.clear();
    }
}

} // namespace ventil

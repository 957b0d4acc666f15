// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/talk_plans.h"

#include "core/proof/ways_back.h"

#include <algorithm>

namespace ventil {

TalkPlan shortestWay(StateGraph &graph, std::uint32_t to)
{
    TalkPlan plan;
    for (std::uint32_t at = to; at != 0; at = graph.arrivalAt(at).from)
        plan.push_back(graph.stimulusOf(graph.arrivalAt(at).from, graph.arrivalAt(at).what));
    std::reverse(plan.begin(), plan.end());
    return plan;
}

std::optional<TalkPlan> shortestTalk(StateGraph &graph, int ending)
{
    const auto &arrival = graph.arrivalAtEnding(ending);
    if (!arrival)
        return std::nullopt;
    TalkPlan plan = shortestWay(graph, arrival->from);
    plan.push_back(graph.stimulusOf(arrival->from, arrival->what));
    return plan;
}

EndingRange endingsOf(const StateGraph &graph)
{
    EndingRange range{EndingKind::Bad, EndingKind::Good};
    const std::vector<Ending> &endings = graph.scenario().endings;
    for (std::size_t i = 0; i < endings.size(); ++i) {
        if (!graph.arrivalAtEnding(static_cast<int>(i)))
            continue;
        range.best = std::min(range.best, endings[i].kind);
        range.worst = std::max(range.worst, endings[i].kind);
    }
    return range;
}

Prospect::Prospect(const StateGraph &graph, EndingKind kind)
    : m_graph(graph),
      m_kind(kind),
      m_replies(WaysBack(graph).repliesTo([this](int ending) { return isWanted(ending); }))
{}

bool Prospect::isWanted(int ending) const
{
    return m_graph.scenario().endings[static_cast<std::size_t>(ending)].kind == m_kind;
}

bool Prospect::isOpen(const Configuration &configuration) const
{
    if (configuration.ending)
        return isWanted(*configuration.ending);
    const auto number = m_graph.find(configuration);
    if (!number)
        return false;
    const Scenario &scenario = m_graph.scenario();
    const int limit = scenario.replyLimit;
    if (limit > 0 && isWanted(scenario.atLimit.index))
        return true;
    const int needed = m_replies[*number];
    return needed != WaysBack::never && (limit == 0 || configuration.replies + needed <= limit);
}

} // namespace ventil

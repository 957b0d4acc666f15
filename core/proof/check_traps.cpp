// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/check.h"

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

static QString moodIn(const StateGraph &graph, std::uint32_t number)
{
    const Configuration &configuration = graph.at(number);
    QStringList parts{u"anger %1"_s.arg(configuration.mood.anger)};
    for (std::size_t i = 0; i < graph.scenario().ownMoods.size(); ++i)
        if (configuration.own[i] > 0) // 0 also where it cannot make a difference any more
            parts.append(u"%1 %2"_s.arg(graph.scenario().ownMoods[i].id).arg(configuration.own[i]));
    for (qsizetype i = 0; i < graph.scenario().flags.size(); ++i)
        if (configuration.flags >> static_cast<unsigned>(i) & 1U)
            parts.append(graph.scenario().flags[i]);
    return parts.join(u", "_s);
}

std::vector<std::uint32_t> trapsIn(const StateGraph &graph)
{
    const std::vector<bool> ends = graph.canEnd();
    std::vector<std::uint32_t> traps;
    for (const std::vector<std::uint32_t> &configurations : graph.byState()) {
        const auto trap = std::find_if(configurations.begin(), configurations.end(),
                                       [&](std::uint32_t number) { return !ends[number]; });
        if (trap != configurations.end())
            traps.push_back(*trap);
    }
    return traps;
}

Diagnostics checkTraps(const StateGraph &graph, const QString &file)
{
    const Scenario &scenario = graph.scenario();
    Diagnostics findings;
    const std::vector<std::uint32_t> traps = trapsIn(graph);
    const std::vector<std::vector<std::uint32_t>> &byState = graph.byState();
    for (std::size_t i = 0; i < byState.size(); ++i) {
        const State &state = scenario.states[i];
        const auto isHere = [&](std::uint32_t number) { return graph.at(number).state == static_cast<int>(i); };
        const auto trap = std::find_if(traps.begin(), traps.end(), isHere);
        if (trap != traps.end()) {
            findings.push_back(
                {file, state.position, u"V310"_s,
                 (scenario.replyLimit > 0
                      ? Message::tr(
                            "trap: once he is in \"%1\" like this (%2), only hanging up or the reply limit ends "
                            "the talk")
                      : Message::tr("trap: once he is in \"%1\" like this (%2), only hanging up ends the talk"))
                     .arg(state.id, moodIn(graph, *trap))});
            continue;
        }
        if (scenario.replyLimit > 0)
            continue;
        // Without a limit such a reply can be given for ever.
        const auto circles = [&](std::uint32_t number) { return graph.hasCircle(number); };
        const auto circle = std::find_if(byState[i].begin(), byState[i].end(), circles);
        if (circle != byState[i].end())
            findings.push_back(
                {file, state.position, u"V316"_s,
                 Message::tr("he can be kept in \"%1\" for ever (%2): some replies change nothing; give the talk a "
                             "limit")
                     .arg(state.id, moodIn(graph, *circle))});
    }
    return findings;
}

} // namespace ventil

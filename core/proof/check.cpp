// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/check.h"

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

Diagnostics checkTalks(const StateGraph &graph, const QString &file)
{
    const Scenario &scenario = graph.scenario();
    if (!graph.isComplete())
        return {{file, scenario.states.front().position, u"V315"_s,
                 Message::tr(
                     "not proved: there are too many combinations of states, moods and flags; the first %1 were looked "
                     "at, which are all talks of fewer than %2 replies")
                     .arg(graph.size())
                     .arg(graph.depth())}};
    Diagnostics findings;
    for (const auto &check : {checkConditions, checkReach, checkTraps}) {
        const Diagnostics found = check(graph, file);
        findings.insert(findings.end(), found.begin(), found.end());
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Diagnostic &a, const Diagnostic &b) {
        return std::tie(a.position.line, a.position.column) < std::tie(b.position.line, b.position.column);
    });
    return findings;
}

} // namespace ventil

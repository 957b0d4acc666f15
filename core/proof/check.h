// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostic.h"
#include "core/proof/state_graph.h"

namespace ventil {

// What is wrong with a scenario for all the talks it allows: states and endings that none comes to, traps, reactions
// that are never taken, conditions that never or always hold, moods that cannot move, limits that cut too short.
// Exact, save that every reply is taken as said for the first time. When the graph is not complete there is V315 and
// nothing else. `file` is named in the findings.
Diagnostics checkTalks(const StateGraph &graph, const QString &file);

// The parts of it.
Diagnostics checkConditions(const StateGraph &graph, const QString &file); // V311, V312, V313, V317
Diagnostics checkReach(const StateGraph &graph, const QString &file);      // V301, V302, V318
Diagnostics checkTraps(const StateGraph &graph, const QString &file);      // V310, V316

// Of each state in which he can be so that only hanging up, or the reply limit, ends the talk: the first such way to
// be.
std::vector<std::uint32_t> trapsIn(const StateGraph &graph);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/state_graph.h"

#include <optional>
#include <vector>

namespace ventil {

// A talk without words: what the trainee does, from the start to an ending.
using TalkPlan = std::vector<Stimulus>;

// To a configuration of the graph, with the fewest replies.
TalkPlan shortestWay(StateGraph &graph, std::uint32_t to);
// With the fewest replies; none when no talk ends there.
std::optional<TalkPlan> shortestTalk(StateGraph &graph, int ending);

// The best and the worst kind of ending that talks come to.
struct EndingRange {
    EndingKind best = EndingKind::Bad, worst = EndingKind::Bad;
};
EndingRange endingsOf(const StateGraph &graph);

// Whether a talk can still come to an ending of one kind. The graph must outlive it.
class Prospect {
public:
    Prospect(const StateGraph &graph, EndingKind kind);

    EndingKind kind() const { return m_kind; }
    // Also false where the graph does not know the configuration.
    bool isOpen(const Configuration &configuration) const;

private:
    bool isWanted(int ending) const;

    const StateGraph &m_graph;
    EndingKind m_kind;
    std::vector<int> m_replies; // by configuration, to such an ending
};

} // namespace ventil

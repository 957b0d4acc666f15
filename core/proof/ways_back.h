// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/state_graph.h"

#include <functional>

namespace ventil {

// The ways of a graph, looked at from where they lead.
class WaysBack {
public:
    static constexpr int never = 1'000'000;

    explicit WaysBack(const StateGraph &graph);

    // By configuration: how many replies the limit must still leave for a way to one of these endings; `never` if there
    // is no way. The last step always needs one. Hanging up counts as a way only where asked for.
    using Endings = std::function<bool(int ending)>;
    std::vector<int> repliesTo(const Endings &endings, bool byHangingUp = true) const;
    // By configuration: the fewest replies to one of the goals, or `never`.
    std::vector<int> repliesTo(const std::vector<bool> &goals) const;

private:
    struct Way {
        std::uint32_t from = 0;
        int costs = 0;
    };
    void spread(std::vector<int> &replies, std::vector<std::uint32_t> open) const;

    const StateGraph &m_graph;
    std::vector<std::size_t> m_first; // by configuration
    std::vector<Way> m_ways;
};

} // namespace ventil

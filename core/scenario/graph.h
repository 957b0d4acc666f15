// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario.h"

#include <vector>

namespace ventil {

// The states of a scenario and the ways between them, guards aside.
class Graph {
public:
    explicit Graph(const Scenario &scenario);

    bool isReachable(int state) const { return m_reachable[static_cast<std::size_t>(state)]; }
    bool isEndingReachable(int ending) const { return m_endings[static_cast<std::size_t>(ending)]; }
    // Whether he can come to this state a second time.
    bool canReturnTo(int state) const;
    // Whether its own flags keep the reaction from happening twice.
    bool happensOnce(const Reaction &reaction) const;

private:
    struct Way {
        int to = 0;
        const Reaction *reaction = nullptr; // null: silence or a deed
    };
    struct Bottleneck {
        const Reaction *reaction = nullptr;
        std::vector<bool> reachedWithout; // by state
    };
    void findBottlenecks();
    void add(int from, const Target &to, const Reaction *reaction = nullptr);
    void findCircles();
    std::vector<bool> reachableFrom(const std::vector<int> &starts, const std::vector<const Reaction *> &without) const;

    const Scenario &m_scenario;
    std::vector<bool> m_reachable;
    std::vector<bool> m_endings;
    std::vector<bool> m_inCircle;              // states that lead back to themselves
    std::vector<std::vector<Way>> m_waysFrom;  // by state
    std::vector<std::vector<int>> m_endingsOf; // by state
    std::vector<Bottleneck> m_bottlenecks;
    std::uint32_t m_cleared = 0; // flags that some reaction takes back
};

} // namespace ventil

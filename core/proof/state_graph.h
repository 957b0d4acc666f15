// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/relevance.h"
#include "core/proof/reply_classes.h"

#include <optional>
#include <vector>

namespace ventil {

struct GraphLimits {
    std::size_t configurations = 2'000'000;
    std::size_t moves = 60'000'000;
};

// One way on from a configuration.
struct GraphEdge {
    static constexpr std::uint32_t endingBit = 1U << 31U;
    std::uint32_t to = 0;    // a configuration, or with endingBit an ending
    std::uint16_t what = 0;  // see StateGraph::stimulusOf
    std::uint16_t costs = 0; // replies: 0 or 1
    bool isEnding() const { return (to & endingBit) != 0; }
    int ending() const { return static_cast<int>(to & ~endingBit); }
};

// Everything a talk can come to: all configurations that differ in what can still make a difference, and the ways
// between them. Ways that lead from one configuration to the same are one. The reply limit is not part of a
// configuration: one is in the graph when it can be reached with fewer replies than the limit.
class StateGraph {
public:
    explicit StateGraph(const Scenario &scenario, const std::vector<Guard> &asked = {}, const GraphLimits &limits = {});

    const Scenario &scenario() const { return m_scenario; }
    const GraphLimits &limits() const { return m_limits; }
    const std::vector<Configuration> &configurations() const { return m_configurations; }
    std::size_t size() const { return m_configurations.size(); }
    // By number, 0 being the start; without its replies.
    const Configuration &at(std::uint32_t number) const { return m_configurations[number]; }
    std::optional<std::uint32_t> find(const Configuration &configuration) const; // whatever its reply count
    // All replies that differ there, also those that lead to the same place; valid until the next call.
    const std::vector<ReplyClass> &repliesIn(const Configuration &configuration) { return m_classes.of(configuration); }
    // The fewest replies that lead there.
    int repliesTo(std::uint32_t number) const { return m_replies[number]; }

    const GraphEdge *begin(std::uint32_t from) const { return m_edges.data() + m_firstEdge[from]; }
    const GraphEdge *end(std::uint32_t from) const { return m_edges.data() + m_lastEdge[from]; }
    Stimulus stimulusOf(std::uint32_t from, std::uint16_t what);
    // All that can be told apart there, those that lead to the same configuration included.
    std::vector<Stimulus> stimuliAt(std::uint32_t from);
    static bool isHangingUp(std::uint16_t what);

    // A shortest way from the start; its last edge leads to the configuration or ending.
    struct Arrival {
        std::uint32_t from = 0;
        std::uint16_t what = 0;
        int replies = 0;
    };
    const Arrival &arrivalAt(std::uint32_t number) const { return m_arrivals[number]; }
    const std::optional<Arrival> &arrivalAtEnding(int ending) const
    {
        return m_endings[static_cast<std::size_t>(ending)];
    }

    // Whether a reaction of this state, or of `always`, is ever taken; a turning point, whether it ever comes true.
    bool isTaken(int state, const Reaction &reaction) const;
    // Whether its change of mood ever makes a difference; not known of turning points.
    bool changesMood(int state, const Reaction &reaction) const;

    // False: there is more than was looked at, and only what can be come to with up to depth() replies was.
    bool isComplete() const { return m_complete; }
    int depth() const { return m_depth; }

private:
    static constexpr std::uint16_t firstDeed = 0xFF00; // then Stimulus::Kind

    std::size_t indexOf(int state, const Reaction &reaction) const;
    std::uint32_t visit(const Configuration &configuration, const Arrival &arrival);
    std::size_t slotOf(const Configuration &configuration) const;
    void grow();
    void explore();
    void expand(std::uint32_t from);
    void follow(std::uint32_t from, const Stimulus &stimulus, std::uint16_t what);
    void noteReaction(const Configuration &from, const Stimulus &stimulus, const Move &move);
    void link(std::uint32_t from, const GraphEdge &edge);

    const Scenario &m_scenario;
    const GraphLimits m_limits;
    Relevance m_relevance;
    ReplyClasses m_classes;
    std::vector<Configuration> m_configurations;
    std::vector<std::uint32_t> m_table; // open addressing; none or a number
    std::vector<int> m_replies;
    std::vector<Arrival> m_arrivals;
    std::vector<std::optional<Arrival>> m_endings;
    std::vector<GraphEdge> m_edges;
    std::vector<std::size_t> m_firstEdge, m_lastEdge;
    std::vector<std::uint32_t> m_linkedFrom, m_endingLinkedFrom; // who was the last to lead there
    std::vector<std::size_t> m_firstReaction;                    // by state, behind those of `always`
    std::vector<bool> m_taken, m_moves;
    std::vector<std::uint32_t> m_now, m_next;
    bool m_complete = true;
    int m_depth = 0;
};

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/relevance.h"
#include "core/proof/reply_places.h"

#include <algorithm>
#include <array>
#include <deque>
#include <functional>
#include <memory>
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
// between them. The reply limit is not part of a configuration: one is in the graph when it can be reached with fewer
// replies than the limit.
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
    // The smallest of all replies that differ there, also of those that lead to the same place; valid as long as this.
    const std::vector<Heard> &repliesIn(const Configuration &configuration);
    // By state.
    const std::vector<std::vector<std::uint32_t>> &byState() const { return m_byState; }
    // The fewest replies that lead there.
    int repliesTo(std::uint32_t number) const { return m_nodes[number].arrival.replies; }

    // The ways on from there. There may be several to the same place; the first of them is the one to name.
    template<typename Predicate>
    bool anyWay(std::uint32_t from, const Predicate &is) const;
    template<typename Visitor>
    void forEachWay(std::uint32_t from, const Visitor &visit) const
    {
        anyWay(from, [&](const GraphEdge &edge) {
            visit(edge);
            return false;
        });
    }
    // Whether some reply leaves everything as it was.
    bool hasCircle(std::uint32_t at) const;
    Stimulus stimulusOf(std::uint32_t from, std::uint16_t what);
    // How he takes that reply.
    Answer answerTo(std::uint32_t from, std::uint16_t reply);
    static bool isHangingUp(std::uint16_t what);
    // Where all that differs there leads, with the reply count and the mood that the graph leaves out.
    using MoveVisitor = std::function<void(const Configuration &to, std::uint16_t what, bool costs)>;
    void forEachMove(std::uint32_t from, const MoveVisitor &visit);

    // A shortest way from the start; its last edge leads to the configuration or ending.
    struct Arrival {
        std::uint32_t from = 0;
        std::uint16_t what = 0;
        int replies = 0;
    };
    const Arrival &arrivalAt(std::uint32_t number) const { return m_nodes[number].arrival; }
    const std::optional<Arrival> &arrivalAtEnding(int ending) const
    {
        return m_endings[static_cast<std::size_t>(ending)];
    }

    // Whether a reaction of this state, or of `always`, is ever taken; a turning point, whether it ever comes true.
    bool isTaken(int state, const Reaction &reaction) const;
    // Whether its change of moods ever makes a difference; not known of turning points.
    bool changesMood(int state, const Reaction &reaction) const;
    // Whether its condition ever holds when he is answered there, and whether it ever fails; not known of turning
    // points, nor where there is no condition.
    bool everHolds(int state, const Reaction &reaction) const;
    bool everFails(int state, const Reaction &reaction) const;

    // False: there is more than was looked at, and only what can be come to with up to depth() replies was.
    bool isComplete() const { return m_complete; }
    int depth() const { return m_depth; }

private:
    static constexpr std::uint16_t firstDeed = 0xFF00; // then Stimulus::Kind
    static constexpr std::uint32_t none = 0xFFFF'FFFF;

    static constexpr std::array deeds{Stimulus::Kind::Signal, Stimulus::Kind::Silence, Stimulus::Kind::Hold,
                                      Stimulus::Kind::Supervisor, Stimulus::Kind::End};

    // Where a move leads to, the mood aside.
    struct Landing {
        std::uint32_t to = none;   // a family, or with GraphEdge::endingBit an ending
        std::uint32_t row = 0;     // of the family
        bool trustMatters = false; // to it
        bool isEnding() const { return to != none && (to & GraphEdge::endingBit) != 0; }
    };
    // Configurations that differ in nothing but the mood.
    struct Family {
        Configuration common; // mood 0
        bool trustMatters = false;
        std::uint32_t row = 0;                    // of the members, by trust where it matters, in m_numbers and m_known
        ReplyPlace *place = nullptr;              // once one of them was looked at
        std::vector<Landing> *to = nullptr;       // in m_landings, by turn, and …
        std::array<Landing, deeds.size()> byDeed; // … by deed, where no turning point comes in
    };
    // What is known of a configuration.
    struct Node {
        Arrival arrival;
        bool isListed = false; // all its ways are, because a turning point or the reply limit comes in
        Family *family = nullptr;
        const ReplyOutcomes *outcomes = nullptr; // once the ways on from it were followed
        const GraphEdge *ways = nullptr;         // those that do not follow from the outcomes
        std::size_t wayCount = 0;
    };
    // One configuration while the ways on from it are followed.
    struct Here {
        std::uint32_t number = 0;
        int replies = 0;
        Configuration at;
        Family *family = nullptr;
        OpenReactions open;
        std::uint64_t waiting = 0; // turning points that do not hold now, by their number
    };

    std::size_t indexOf(int state, const Reaction &reaction) const;
    std::size_t slotOf(const Configuration &common) const;
    Landing landingAt(Configuration configuration);
    // Of a member, in m_known and, with its anger, in m_numbers.
    template<typename Whole>
    static std::size_t rowOf(const Whole &whole, const Mood &mood)
    {
        return whole.row + (whole.trustMatters ? static_cast<std::size_t>(mood.trust) : 0);
    }
    template<typename Whole>
    static std::size_t placeIn(const Whole &whole, const Mood &mood)
    {
        return rowOf(whole, mood) * moodValues + static_cast<std::size_t>(mood.anger);
    }
    bool isKnown(const Landing &landing, const TurnMoods &moods) const;
    bool isKnown(const Landing &landing, const Mood &mood) const;
    void add(std::uint32_t family, const Mood &mood, const Arrival &arrival);
    std::uint32_t visit(const Landing &landing, const Mood &mood, const Arrival &arrival);
    void grow();
    void explore();
    void sortByState();
    void expand(std::uint32_t from);
    void makeRoom(std::size_t edges);
    Here hereAt(std::uint32_t number);
    const ReplyOutcomes &outcomesIn(const Here &here);
    Answer answerOf(const Here &here, const ReplyOutcome &outcome) const;
    bool isLast(const Here &here) const;
    bool passesTurningPoint(const Here &here, const ReplyOutcome &outcome) const;
    bool mustBeListed(const Here &here, const ReplyOutcomes &outcomes) const;
    void followReplies(const Here &here, const ReplyOutcomes &outcomes);
    void followReply(const Here &here, const ReplyOutcome &outcome);
    void followListed(const Here &here, const ReplyOutcome &outcome);
    void followDeed(const Here &here, Stimulus::Kind deed);
    const Landing &landingOf(const Here &here, const ReplyOutcome &outcome);
    Landing landingOf(const Move &move);
    std::optional<GraphEdge> lead(const Here &here, const Landing &landing, const Mood &mood, const Arrival &arrival);
    void noteEnding(int ending, const Arrival &arrival);
    void noteReactions(const Here &here, const ReplyOutcomes &outcomes);
    static std::uint64_t bitOf(const Here &here, const ReplyOutcome &outcome);
    std::uint64_t movingOwn(const Here &here, const ReplyOutcomes &outcomes) const;
    void noteTurningPoints(const Move &move);
    void link(const Here &here, const std::optional<GraphEdge> &edge);

    const Scenario &m_scenario;
    const GraphLimits m_limits;
    Relevance m_relevance;
    ReplyPlaces m_places;
    std::vector<const Reaction *> m_turningPoints;
    std::deque<Family> m_families;
    std::deque<std::vector<Landing>> m_landings;
    std::vector<std::uint32_t> m_table;   // open addressing; none or a family
    std::vector<std::uint32_t> m_numbers; // of the members of the families; none or a configuration
    std::vector<AngerSet> m_known;        // by row: those that are not none
    std::vector<Configuration> m_configurations;
    std::vector<Node> m_nodes; // by configuration
    std::vector<std::optional<Arrival>> m_endings;
    std::vector<std::vector<GraphEdge>> m_edgeBlocks; // that never grow
    std::size_t m_edgeCount = 0;
    std::vector<std::uint32_t> m_linkedFrom, m_endingLinkedFrom; // who was the last to lead there
    std::vector<std::size_t> m_firstReaction;                    // by state, behind those of `always`
    std::vector<bool> m_taken, m_moves, m_holds, m_fails;        // by reaction
    std::vector<std::uint32_t> m_now, m_next;
    std::vector<std::vector<std::uint32_t>> m_byState;
    bool m_complete = true;
    int m_depth = 0;
};

template<typename Predicate>
bool StateGraph::anyWay(std::uint32_t from, const Predicate &is) const
{
    const Node &node = m_nodes[from];
    const auto follows = [&](const ReplyOutcome &outcome) {
        const Landing &landing = (*node.family->to)[outcome.turn];
        const GraphEdge edge{landing.isEnding() ? landing.to : m_numbers[placeIn(landing, outcome.mood)], outcome.reply,
                             outcome.counts};
        return (edge.to != from || outcome.counts) && is(edge);
    };
    return (node.outcomes && !node.isListed &&
            std::any_of(node.outcomes->list.begin(), node.outcomes->list.end(), follows)) ||
           std::any_of(node.ways, node.ways + node.wayCount, is);
}

} // namespace ventil

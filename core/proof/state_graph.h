// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/relevance.h"
#include "core/proof/reply_places.h"

#include <algorithm>
#include <array>
#include <bit>
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
    // By configuration: whether the talk can still end otherwise than by hanging up or the limit.
    std::vector<bool> canEnd() const;
    // Whether some reply leaves everything as it was.
    bool hasCircle(std::uint32_t at) const;
    Stimulus stimulusOf(std::uint32_t from, std::uint16_t what);
    // How he takes that reply.
    Answer answerTo(std::uint32_t from, std::uint16_t reply);
    static bool isHangingUp(std::uint16_t what);
    // Where all that differs there leads, with the reply count that the graph leaves out.
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

    struct Family;
    // Where a move leads to, apart from how he feels then.
    struct Landing {
        Family *family = nullptr;
        std::uint32_t ending = none;
        bool isEnding() const { return ending != none; }
        bool isOpen() const { return !family && !isEnding(); } // nobody has looked yet
    };
    struct DeedWay {
        Stimulus::Kind deed = Stimulus::Kind::End;
        MoodChange change;
        Landing to; // where no turning point comes in
    };
    // Configurations that differ in nothing but anger, trust and what he owes.
    struct Family {
        Configuration common; // these 0
        bool trustMatters = false;
        std::size_t firstWord = 0;   // of the members, in m_known and m_blocks
        ReplyPlace *place = nullptr; // once one of them was looked at
        std::vector<DeedWay> deeds;  // that have an effect
        std::vector<Landing> to;     // by variant, where no turning point comes in
    };
    // What is known of a configuration.
    struct Node {
        Arrival arrival;
        Family *family = nullptr;
        OutcomeTable *outcomes = nullptr; // once the ways on from it were followed
        bool isListed = false;            // all its ways are, because a turning point or the reply limit comes in
        std::uint32_t firstWay = 0, wayCount = 0;
    };
    // One configuration while the ways on from it are followed.
    struct Here {
        std::uint32_t number = 0;
        int replies = 0;
        Configuration at;
        Family *family = nullptr;
        OutcomeTable *outcomes = nullptr;
        std::uint64_t waiting = 0; // turning points that do not hold now, by their number
        Felt felt() const { return {at.mood, at.owedAnger}; }
    };

    std::size_t indexOf(int state, const Reaction &reaction) const;
    std::size_t slotOf(const Configuration &common) const;
    Family &familyOf(Configuration configuration);
    // Trust is left out where it does not matter any more.
    static std::size_t wordIn(const Family &family, std::size_t word)
    {
        return family.firstWord + (family.trustMatters ? word : word % FeltPlace::wordsByOwed);
    }
    std::uint32_t numberOf(const Landing &landing, const Felt &felt) const
    {
        if (!landing.family)
            return landing.ending | GraphEdge::endingBit;
        const FeltPlace place(felt, landing.family->trustMatters);
        const std::uint32_t block = m_blocks[landing.family->firstWord + place.word];
        return block == none ? none : m_numbers[block + place.bit];
    }
    // All of the word.
    bool isKnown(const Landing &landing, std::size_t word, std::uint64_t bits) const
    {
        if (landing.family)
            return (bits & ~m_known[wordIn(*landing.family, word)]) == 0;
        return landing.isEnding() && m_endings[landing.ending].has_value();
    }
    bool isKnown(const Landing &landing, const Felt &felt) const
    {
        const FeltPlace place(felt, landing.family && landing.family->trustMatters);
        return isKnown(landing, place.word, place.asBit());
    }
    std::uint32_t visit(Family &family, const Felt &felt, const Arrival &arrival);
    void grow();
    void explore();
    void sortByState();
    void expand(std::uint32_t from);
    void lookAround(Family &family);
    Here hereAt(std::uint32_t number);
    Answer answerOf(const Here &here, const ReplyOutcome &outcome) const;
    Felt feltAt(std::uint32_t number) const
    {
        return {m_configurations[number].mood, m_configurations[number].owedAnger};
    }
    template<typename Predicate>
    static bool anyReaction(const Family &family, OutcomeTable &outcomes, const Felt &from, const Predicate &is);
    template<typename Predicate>
    static bool anyOutcome(const Family &family, OutcomeTable &outcomes, const Felt &from, const Predicate &is)
    {
        return anyReaction(family, outcomes, from, [&](const ReactionOutcomes &replies) {
            return std::any_of(replies.list.begin(), replies.list.end(), is);
        });
    }
    template<typename Predicate>
    static bool anyOutcome(const Here &here, const Predicate &is)
    {
        return anyOutcome(*here.family, *here.outcomes, here.felt(), is);
    }
    template<typename Predicate>
    bool anyDeed(std::uint32_t from, const Predicate &is) const;
    bool isLast(const Here &here) const;
    bool passesTurningPoint(const Here &here, const ReplyOutcome &outcome) const;
    bool mustBeListed(const Here &here) const;
    void follow(const Here &here);
    void followReplies(const Here &here, const ReactionOutcomes &outcomes);
    void followReply(const Here &here, const ReplyOutcome &outcome);
    void list(const Here &here);
    void listReply(const Here &here, const ReplyOutcome &outcome);
    void listMove(const Here &here, const Move &move, const Arrival &arrival);
    void listWay(const Here &here, const Landing &landing, const Felt &felt, const Arrival &arrival);
    const Landing &landingOf(const Here &here, const ReplyOutcome &outcome);
    Landing landingOf(const Move &move);
    void reach(const Landing &landing, const Felt &felt, const Arrival &arrival);
    void noteEnding(int ending, const Arrival &arrival);
    // Who can, as far as is known, by number and as words like those of m_known.
    struct Endable {
        std::vector<bool> numbers;
        std::vector<std::uint64_t> members;
    };
    bool canEndFrom(std::uint32_t from, const Endable &known) const;
    void noteReactions(const Here &here);
    std::uint64_t moving(const Here &here, std::uint64_t asked) const;
    bool movesOwn(const Here &here, std::size_t reaction) const;
    void noteTurningPoints(const Move &move);
    void link(const Here &here, const GraphEdge &edge);
    static std::uint16_t numberOf(Stimulus::Kind deed) { return static_cast<std::uint16_t>(firstDeed + int(deed)); }

    const Scenario &m_scenario;
    const GraphLimits m_limits;
    Relevance m_relevance;
    ReplyPlaces m_places;
    std::vector<const Reaction *> m_turningPoints;
    std::deque<Family> m_families;
    std::vector<Family *> m_table;        // open addressing
    std::vector<std::uint64_t> m_known;   // members of the families that are configurations: words of FeltPlace
    std::vector<std::uint32_t> m_blocks;  // by word: where in m_numbers, or none
    std::vector<std::uint32_t> m_numbers; // of the members; none or a configuration
    std::vector<Configuration> m_configurations;
    std::vector<Node> m_nodes; // by configuration
    std::vector<std::optional<Arrival>> m_endings;
    std::vector<GraphEdge> m_ways;                               // that are listed
    std::size_t m_wayCount = 0;                                  // of all
    std::vector<std::uint32_t> m_linkedFrom, m_endingLinkedFrom; // who was the last to lead there
    std::vector<std::size_t> m_firstReaction;                    // by state, behind those of `always`
    std::vector<bool> m_taken, m_moves, m_holds, m_fails;        // by reaction
    std::vector<std::uint32_t> m_now, m_next;
    std::vector<std::vector<std::uint32_t>> m_byState;
    bool m_complete = true;
    int m_depth = 0;
};

template<typename Predicate>
bool StateGraph::anyReaction(const Family &family, OutcomeTable &outcomes, const Felt &from, const Predicate &is)
{
    for (std::uint64_t bits = outcomes.taken(); bits != 0; bits &= bits - 1)
        if (is(family.place->outcomesOf(static_cast<std::size_t>(std::countr_zero(bits)), outcomes, from)))
            return true;
    return false;
}

// Of the ways on that are not listed.
template<typename Predicate>
bool StateGraph::anyDeed(std::uint32_t from, const Predicate &is) const
{
    const std::vector<DeedWay> &ways = m_nodes[from].family->deeds;
    const Felt felt = feltAt(from);
    return std::any_of(ways.begin(), ways.end(), [&](const DeedWay &way) {
        const Felt then{feltAfter(felt.to, way.change, 0).to, felt.owedAnger};
        const GraphEdge edge{numberOf(way.to, then), numberOf(way.deed), 0};
        return edge.to != from && is(edge);
    });
}

template<typename Predicate>
bool StateGraph::anyWay(std::uint32_t from, const Predicate &is) const
{
    const Node &node = m_nodes[from];
    if (node.isListed || !node.outcomes) {
        const GraphEdge *ways = m_ways.data() + node.firstWay;
        return std::any_of(ways, ways + node.wayCount, is);
    }
    const auto byReply = [&](const ReplyOutcome &outcome) {
        const std::uint32_t to = numberOf(node.family->to[outcome.variant], outcome.felt);
        return (to != from || outcome.counts) && is(GraphEdge{to, outcome.reply, outcome.counts});
    };
    return anyOutcome(*node.family, *node.outcomes, feltAt(from), byReply) || anyDeed(from, is);
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "arbitrary_scenario.h"
#include "core/proof/ways_back.h"

#include <deque>
#include <set>
#include <tuple>

using namespace ventil;
using namespace ventil::testing;

using Key = std::tuple<int, int, int, OwnMoods, std::uint32_t, int, int, int, int, std::uint64_t>;
static Key keyOf(const Configuration &c)
{
    return {c.state,   c.mood.anger, c.mood.trust, c.own,       c.flags,
            c.replies, c.ventsLeft,  c.silences,   c.owedAnger, c.gathered.bits()};
}

// Every talk, played out: slow and simple.
struct PlayedOut {
    std::set<Key> essences;
    std::set<int> endings;
    std::set<std::pair<int, std::ptrdiff_t>> reactions; // state and number
};
static PlayedOut playOut(const Scenario &scenario)
{
    const Relevance relevance(scenario);
    const std::vector<Stimulus> stimuli = allStimuli();
    PlayedOut all;
    std::set<Key> seen;
    std::deque<Configuration> open{ventil::open(scenario, openingOf(scenario)).to};
    while (!open.empty()) {
        Configuration now = open.front();
        open.pop_front();
        if (scenario.replyLimit == 0)
            now.replies = std::min(now.replies, 5);
        if (!seen.insert(keyOf(now)).second)
            continue;
        all.essences.insert(keyOf(relevance.essenceOf(now)));
        for (const Stimulus &stimulus : stimuli) {
            const Move move = advance(scenario, now, stimulus);
            const std::vector<Reaction> &replies = scenario.states[static_cast<std::size_t>(now.state)].replies;
            if (move.reaction)
                all.reactions.insert({now.state, move.reaction - replies.data()});
            if (move.to.ending)
                all.endings.insert(*move.to.ending);
            else
                open.push_back(move.to);
        }
    }
    return all;
}

static std::vector<GraphEdge> waysFrom(const StateGraph &graph, std::uint32_t from)
{
    std::vector<GraphEdge> ways;
    graph.forEachWay(from, [&](const GraphEdge &way) { ways.push_back(way); });
    return ways;
}

class TestStateGraph : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatPlayingEveryTalkComesTo_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 24; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void holdsWhatPlayingEveryTalkComesTo()
    {
        QFETCH(int, seed);
        const Scenario scenario = arbitrary(static_cast<std::uint64_t>(seed));
        const PlayedOut expected = playOut(scenario);
        const StateGraph graph(scenario);
        QVERIFY(graph.isComplete());
        std::set<Key> essences;
        for (const Configuration &configuration : graph.configurations())
            essences.insert(keyOf(configuration));
        QCOMPARE(essences.size(), graph.size());
        QVERIFY(essences == expected.essences);
        for (int ending = 0; ending < static_cast<int>(scenario.endings.size()); ++ending)
            QCOMPARE(graph.arrivalAtEnding(ending).has_value(), expected.endings.contains(ending));
        for (int state = 0; state < static_cast<int>(scenario.states.size()); ++state) {
            const std::vector<Reaction> &replies = scenario.states[static_cast<std::size_t>(state)].replies;
            for (const Reaction &reaction : replies)
                QCOMPARE(graph.isTaken(state, reaction),
                         expected.reactions.contains({state, &reaction - replies.data()}));
        }
    }

    void eachWayLeadsWhereTheEngineGoes_data()
    {
        holdsWhatPlayingEveryTalkComesTo_data();
        QTest::addRow("parcel") << 0;
    }
    void eachWayLeadsWhereTheEngineGoes()
    {
        QFETCH(int, seed);
        const Scenario scenario = seed == 0 ? parcel() : arbitrary(static_cast<std::uint64_t>(seed));
        StateGraph graph(scenario);
        for (std::uint32_t from = 0; from < graph.size(); ++from)
            for (const GraphEdge &way : waysFrom(graph, from)) {
                const Configuration to = advance(scenario, graph.at(from), graph.stimulusOf(from, way.what)).to;
                if (way.isEnding())
                    QCOMPARE(to.ending, std::optional(way.ending()));
                else
                    QCOMPARE(graph.find(to), std::optional(way.to));
            }
    }

    void aCircleIsAReplyThatChangesNothing_data() { eachWayLeadsWhereTheEngineGoes_data(); }
    void aCircleIsAReplyThatChangesNothing()
    {
        QFETCH(int, seed);
        Scenario scenario = seed == 0 ? parcel() : arbitrary(static_cast<std::uint64_t>(seed));
        scenario.replyLimit = 0;
        StateGraph graph(scenario);
        for (std::uint32_t from = 0; from < graph.size(); ++from) {
            bool expected = false;
            graph.forEachMove(from, [&](const Configuration &to, std::uint16_t, bool costs) {
                expected = expected || (costs && graph.find(to) == from);
            });
            QCOMPARE(graph.hasCircle(from), expected);
        }
    }

    void knowsWhetherConditionsEverHoldAndEverFail_data() { eachWayLeadsWhereTheEngineGoes_data(); }
    void knowsWhetherConditionsEverHoldAndEverFail()
    {
        QFETCH(int, seed);
        const Scenario scenario = seed == 0 ? parcel() : arbitrary(static_cast<std::uint64_t>(seed));
        const StateGraph graph(scenario);
        for (std::size_t state = 0; state < scenario.states.size(); ++state)
            for (const Reaction &reaction : scenario.states[state].replies) {
                bool holds = false;
                bool fails = false;
                for (const std::uint32_t at : graph.byState()[state]) {
                    GuardContext answered = contextAt(graph.at(at));
                    ++answered.replies;
                    (reaction.guard.holds(answered) ? holds : fails) = true;
                }
                if (reaction.guard.isEmpty())
                    continue;
                QCOMPARE(graph.everHolds(static_cast<int>(state), reaction), holds);
                QCOMPARE(graph.everFails(static_cast<int>(state), reaction), fails);
            }
    }

    void everyMoveIsOneOfItsWays()
    {
        const Scenario scenario = parcel();
        StateGraph graph(scenario);
        for (std::uint32_t from = 0; from < graph.size(); ++from)
            graph.forEachMove(from, [&](const Configuration &to, std::uint16_t what, bool costs) {
                const auto number = graph.find(to);
                const bool stands = number == from && !costs;
                const bool cut = costs && scenario.replyLimit > 0 && graph.repliesTo(from) + 1 >= scenario.replyLimit;
                const bool found = graph.anyWay(from, [&](const GraphEdge &edge) {
                    return edge.isEnding() ? to.ending == edge.ending() : number == edge.to;
                });
                QVERIFY2(found || stands || cut, qPrintable(QString::number(what)));
            });
    }

    void theShortestWayLeadsThere()
    {
        const Scenario scenario = parcel();
        StateGraph graph(scenario);
        QVERIFY(graph.size() > 100);
        for (std::uint32_t number = 1; number < graph.size(); ++number) {
            std::vector<Stimulus> way;
            for (std::uint32_t at = number; at != 0; at = graph.arrivalAt(at).from)
                way.insert(way.begin(), graph.stimulusOf(graph.arrivalAt(at).from, graph.arrivalAt(at).what));
            Configuration now = open(scenario, openingOf(scenario)).to;
            for (const Stimulus &stimulus : way)
                now = advance(scenario, now, stimulus).to;
            QCOMPARE(graph.find(now), std::optional(number));
            QCOMPARE(now.replies, graph.repliesTo(number));
        }
    }

    void theWayBackCountsTheReplies()
    {
        const Scenario scenario = parcel();
        const StateGraph graph(scenario);
        const auto isGood = [&](int ending) {
            return scenario.endings[static_cast<std::size_t>(ending)].kind == EndingKind::Good;
        };
        const std::vector<int> replies = WaysBack(graph).repliesTo(isGood);
        QCOMPARE(replies[0], graph.repliesTo(graph.arrivalAtEnding(0)->from) + 1);
        for (std::uint32_t from = 0; from < graph.size(); ++from) {
            int best = WaysBack::never;
            for (const GraphEdge &way : waysFrom(graph, from))
                if (!way.isEnding())
                    best = std::min(best, way.costs + replies[way.to]);
                else if (isGood(way.ending()))
                    best = 1;
            QCOMPARE(std::min(replies[from], WaysBack::never), std::min(best, WaysBack::never));
        }
    }

    void saysWhenThereIsMoreThanWasLookedAt()
    {
        const Scenario scenario = parcel();
        const StateGraph graph(scenario, {}, {20, 1'000'000});
        QVERIFY(!graph.isComplete());
        QVERIFY(graph.size() > 20);
        QVERIFY(!StateGraph(scenario, {}, {2'000'000, 50}).isComplete());
    }
};

QTEST_APPLESS_MAIN(TestStateGraph)
#include "tst_state_graph.moc"

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/ways_back.h"
#include "proof_fixture.h"

#include <array>
#include <deque>
#include <set>
#include <tuple>

using namespace ventil;
using namespace ventil::testing;

static const std::vector<Act> played{Act::Apology, Act::ConcreteAction, Act::Blame, Act::Insult};

// A scenario in which nothing but these acts moves anybody or is asked about.
static Scenario arbitrary(std::uint64_t seed)
{
    Dice dice(seed);
    Scenario scenario = parcel();
    scenario.flags = {u"one"_s, u"two"_s};
    scenario.replyLimit = dice.below(3) == 0 ? 0 : 2 + dice.below(4);
    scenario.start = {3 + dice.below(6), dice.below(4)};
    Temperament &temperament = scenario.temperament;
    temperament.onAct.fill({});
    for (const Act act : played)
        temperament.onAct[static_cast<std::size_t>(act)] = {dice.below(5) - 2, dice.below(5) - 2};
    temperament.brief = {Act::Apology};
    temperament.deeds = {Act::ConcreteAction};
    const QStringList guards{u"anger >= 6"_s,  u"trust <= 2"_s,       u"one"_s,         u"not two"_s,
                             u"replies = 2"_s, u"anger < 4 or one"_s, u"replies >= 3"_s};
    const auto target = [&]() -> Target {
        const int kind = dice.below(5);
        if (kind == 0)
            return {Target::Kind::Ending, dice.below(static_cast<int>(scenario.endings.size()))};
        if (kind < 3)
            return {Target::Kind::State, dice.below(static_cast<int>(scenario.states.size()))};
        return {};
    };
    const auto reaction = [&] {
        Reaction reaction;
        reaction.all = dice.some(played, 1);
        reaction.any = dice.some(played, 2) - reaction.all;
        reaction.unless = dice.some(played, 1) - reaction.all - reaction.any;
        if (dice.below(4) == 0) {
            reaction.any = {};
            reaction.require = dice.some(played, 2) - reaction.all - reaction.unless;
        }
        reaction.change = {dice.below(5) - 2, dice.below(3) - 1};
        if (dice.below(2) == 0)
            reaction.guard = *Guard::parse(guards[dice.below(static_cast<int>(guards.size()))], scenario.flags);
        reaction.set = static_cast<std::uint32_t>(dice.below(4));
        reaction.clear = dice.below(3) == 0 ? 1U : 0U;
        reaction.to = target();
        return reaction;
    };
    scenario.always.clear();
    if (dice.below(2) == 0) {
        Reaction turningPoint;
        turningPoint.guard = *Guard::parse(u"anger >= 9"_s, scenario.flags);
        turningPoint.to = target();
        scenario.always.push_back(turningPoint);
    }
    for (State &state : scenario.states) {
        state.replies.clear();
        for (int i = dice.below(3); i >= 0; --i)
            state.replies.push_back(reaction());
        Reaction otherwise;
        otherwise.otherwise = true;
        otherwise.to = target();
        state.replies.push_back(otherwise);
        state.gathers = {};
        for (const Reaction &one : state.replies)
            state.gathers = state.gathers | one.require;
    }
    return scenario;
}

using Key = std::tuple<int, int, int, std::uint32_t, int, int, int, int, std::uint64_t>;
static Key keyOf(const Configuration &c)
{
    return {c.state,     c.mood.anger, c.mood.trust, c.flags,          c.replies,
            c.ventsLeft, c.silences,   c.owedAnger,  c.gathered.bits()};
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
    std::vector<Stimulus> stimuli;
    for (const auto kind : {Stimulus::Kind::Signal, Stimulus::Kind::Silence, Stimulus::Kind::Hold,
                            Stimulus::Kind::Supervisor, Stimulus::Kind::End})
        stimuli.push_back({kind, {}});
    const std::array<ActSet, 4> others{ActSet{}, ActSet{Act::Thanks}, ActSet{Act::Backchannel},
                                       ActSet{Act::Backchannel, Act::ListeningInvitation}};
    for (int combination = 0; combination < 81 * 4; ++combination) {
        Heard heard;
        heard.found = heard.probable = others[static_cast<std::size_t>(combination / 81)];
        int rest = combination % 81;
        for (const Act act : played) {
            if (rest % 3 > 0)
                heard.probable.insert(act);
            if (rest % 3 == 1)
                heard.found.insert(act);
            rest /= 3;
        }
        stimuli.push_back({Stimulus::Kind::Reply, heard});
    }
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
        for (std::uint32_t i = 0; i < graph.size(); ++i)
            essences.insert(keyOf(graph.at(i)));
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
            for (const GraphEdge *edge = graph.begin(from); edge != graph.end(from); ++edge)
                if (!edge->isEnding())
                    best = std::min(best, edge->costs + replies[edge->to]);
                else if (isGood(edge->ending()))
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

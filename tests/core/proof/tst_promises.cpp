// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "arbitrary_scenario.h"
#include "core/proof/promises.h"

#include <deque>
#include <unordered_set>

using namespace ventil;
using namespace ventil::testing;

static PromiseProof proofOf(const Scenario &scenario, const GraphLimits &limits = {})
{
    StateGraph graph(scenario, askedByPromises(scenario), limits);
    const std::vector<PromiseProof> proofs = provePromises(graph);
    return proofs.size() == 1 ? proofs.front() : PromiseProof();
}

static Scenario promising(const QByteArray &promise, const QByteArray &body = {})
{
    static const QByteArray talk = "flags: [warned]\n"
                                   "states:\n"
                                   "  opening:\n"
                                   "    say: [One]\n"
                                   "    replies:\n"
                                   "      - {when: [boundary], example: x, set: [warned], to: closing}\n"
                                   "      - {when: [insult], example: x, to: closing}\n"
                                   "      - {when: [thanks], example: x, to: thinks}\n"
                                   "      - {otherwise: true, say: [Two, Three, Four], to: stay}\n"
                                   "    silence: {after: 20, say: [Well], then: leaves}\n"
                                   "  closing:\n"
                                   "    say: [Five]\n"
                                   "    replies:\n"
                                   "      - {when: [apology], if: warned, example: x, to: stays}\n"
                                   "      - {otherwise: true, to: leaves}\n"
                                   "limit: {replies: 4, to: thinks}\n";
    return scenarioWith((body.isEmpty() ? talk : body) + "promises:\n  - " + promise + "\n");
}

// Where the talk of the counterexample comes to.
static Configuration playedBy(const PromiseProof &proof, const Scenario &scenario)
{
    Configuration at = open(scenario, openingOf(scenario)).to;
    for (const Stimulus &stimulus : proof.counterexample)
        at = advance(scenario, at, stimulus).to;
    return at;
}

// All that talks come to, each with the talk before its last step; slow and simple.
struct Arrival {
    Configuration from, at;
    bool byHangingUp = false;
};
static std::vector<Arrival> playOut(const Scenario &scenario)
{
    const std::vector<Stimulus> stimuli = allStimuli();
    std::vector<Arrival> all;
    std::unordered_set<Configuration, ConfigurationHash> seen;
    std::deque<Configuration> open{ventil::open(scenario, openingOf(scenario)).to};
    all.push_back({open.front(), open.front(), false});
    while (!open.empty()) {
        Configuration now = open.front();
        open.pop_front();
        if (scenario.replyLimit == 0)
            now.replies = std::min(now.replies, 5);
        if (!seen.insert(now).second)
            continue;
        for (const Stimulus &stimulus : stimuli) {
            const Configuration to = advance(scenario, now, stimulus).to;
            all.push_back({now, to, stimulus.kind == Stimulus::Kind::End});
            if (!to.ending)
                open.push_back(to);
        }
    }
    return all;
}

class TestPromises : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPromiseIsKeptOrATalkBreaksIt_data()
    {
        QTest::addColumn<QByteArray>("promise");
        QTest::addColumn<bool>("kept");
        QTest::newRow("state") << QByteArray("{never: closing}") << false;
        QTest::newRow("state, excused") << QByteArray("{never: closing, unless: \"warned or replies >= 1\"}") << true;
        QTest::newRow("ending") << QByteArray("{never: stays, unless: warned}") << true;
        QTest::newRow("ending, the other way round") << QByteArray("{never: stays, unless: not warned}") << false;
        QTest::newRow("flag") << QByteArray("{never: warned}") << false;
        QTest::newRow("condition") << QByteArray("{never: \"warned and replies < 1\"}") << true;
        QTest::newRow("at the start") << QByteArray("{never: \"replies = 0\"}") << false;
        QTest::newRow("ending by the limit") << QByteArray("{never: thinks, unless: \"replies < 4\"}") << false;
        QTest::newRow("way stays open") << QByteArray("{always_reachable: leaves}") << true;
        QTest::newRow("way is shut") << QByteArray("{always_reachable: stays}") << false;
        QTest::newRow("way is shut once warned") << QByteArray("{always_reachable: thinks, unless: warned}") << false;
        QTest::newRow("early ending by silence") << QByteArray("{no_ending_before: 1}") << false;
        QTest::newRow("early ending excepted") << QByteArray("{no_ending_before: 1, except: leaves}") << true;
        QTest::newRow("at the number itself") << QByteArray("{no_ending_before: 2, except: leaves}") << false;
    }
    void aPromiseIsKeptOrATalkBreaksIt()
    {
        QFETCH(QByteArray, promise);
        QFETCH(bool, kept);
        const Scenario scenario = promising(promise);
        const PromiseProof proof = proofOf(scenario);
        QCOMPARE(proof.kept, kept ? Kept::Yes : Kept::No);
    }

    void theCounterexampleIsATalkThatBreaksIt()
    {
        Scenario scenario = promising("{never: leaves, unless: warned}");
        PromiseProof proof = proofOf(scenario);
        QCOMPARE(proof.counterexample.size(), 1U); // the trainee hangs up, or is silent for too long
        QCOMPARE(scenario.endings[static_cast<std::size_t>(*playedBy(proof, scenario).ending)].id, u"leaves"_s);
        scenario = promising("{always_reachable: stays}");
        proof = proofOf(scenario);
        const Configuration shut = playedBy(proof, scenario);
        QCOMPARE(scenario.states[static_cast<std::size_t>(shut.state)].id, u"closing"_s);
        QVERIFY(!shut.flags);
    }

    void hangingUpIsNoEndingOfHis()
    {
        const QByteArray onlyByReply = "states:\n"
                                       "  opening:\n"
                                       "    say: [One]\n"
                                       "    replies:\n"
                                       "      - {when: [thanks], example: x, to: stays}\n"
                                       "      - {when: [insult], example: x, to: leaves}\n"
                                       "      - {otherwise: true, say: [Two, Three, Four], to: stay}\n"
                                       "limit: {replies: 4, to: thinks}\n";
        QCOMPARE(proofOf(promising("{no_ending_before: 1}", onlyByReply)).kept, Kept::Yes);
    }

    void theLimitIsLeftAsideForWays()
    {
        const QByteArray long_ = "states:\n"
                                 "  opening:\n"
                                 "    say: [One]\n"
                                 "    replies:\n"
                                 "      - {when: [thanks], example: x, to: closing}\n"
                                 "      - {otherwise: true, say: [Two, Three, Four], to: stay}\n"
                                 "  closing:\n"
                                 "    say: [Five]\n"
                                 "    replies:\n"
                                 "      - {when: [insult], example: x, to: leaves}\n"
                                 "      - {otherwise: true, to: stays}\n"
                                 "limit: {replies: 2, to: thinks}\n";
        QCOMPARE(proofOf(promising("{always_reachable: stays}", long_)).kept, Kept::Yes);
    }

    void whatIsTooLargeIsNotProvedButCanBeBroken()
    {
        PromiseProof proof = proofOf(promising("{never: \"anger < 0\"}"), {2, 10});
        QCOMPARE(proof.kept, Kept::NotProved);
        QVERIFY(proof.why.text().contains(u"too many"));
        QCOMPARE(proofOf(promising("{always_reachable: leaves}"), {2, 10}).kept, Kept::NotProved);
        QCOMPARE(proofOf(promising("{never: \"replies = 0\"}"), {2, 10}).kept, Kept::No);
    }

    void agreesWithPlayingEveryTalk_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 16; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void agreesWithPlayingEveryTalk()
    {
        QFETCH(int, seed);
        Scenario scenario = arbitrary(static_cast<std::uint64_t>(seed));
        const std::vector<Arrival> all = playOut(scenario);
        const auto guard = [&](const char *text) {
            return *Guard::parse(QString::fromLatin1(text), scenario.flags, ownMoodIds(scenario));
        };
        const auto holds = [](const Guard &guard, const Configuration &at) { return guard.holds(contextAt(at)); };
        std::vector<bool> expected;
        const auto promise = [&](const Promise &promise, auto breaks) {
            scenario.promises.push_back(promise);
            expected.push_back(std::none_of(all.begin(), all.end(), breaks));
        };
        std::vector<const char *> conditions{"anger >= 9", "one and not two", "trust <= 1 and replies = 2",
                                             "two or anger = 0"};
        if (!scenario.ownMoods.empty())
            conditions.insert(conditions.end(), {"hurry >= 9", "hurry = 0 and not one", "hurry < trust"});
        for (const char *text : conditions) {
            Promise never;
            never.condition = guard(text);
            promise(never, [&](const Arrival &arrival) { return holds(never.condition, arrival.at); });
        }
        const Guard unless = guard("one or anger >= 6");
        for (int i = 0; i < static_cast<int>(scenario.states.size()); ++i) {
            Promise never;
            never.what = {Target::Kind::State, i};
            never.unless = unless;
            promise(never, [&](const Arrival &arrival) {
                return !arrival.at.ending && arrival.at.state == i && !holds(unless, arrival.at);
            });
        }
        for (int i = 0; i < static_cast<int>(scenario.endings.size()); ++i) {
            Promise never;
            never.what = {Target::Kind::Ending, i};
            never.unless = unless;
            promise(never,
                    [&](const Arrival &arrival) { return arrival.at.ending == i && !holds(unless, arrival.at); });
            Promise early;
            early.kind = Promise::Kind::NoEndingBefore;
            early.number = 2;
            early.except = {i};
            promise(early, [&](const Arrival &arrival) {
                return arrival.at.ending && !arrival.byHangingUp && arrival.at.ending != i && arrival.at.replies < 2;
            });
        }
        StateGraph graph(scenario, askedByPromises(scenario));
        QVERIFY(graph.isComplete());
        const std::vector<PromiseProof> proofs = provePromises(graph);
        QCOMPARE(proofs.size(), expected.size());
        for (std::size_t i = 0; i < proofs.size(); ++i)
            QVERIFY2((proofs[i].kept == Kept::Yes) == expected[i], qPrintable(QString::number(i)));
    }
};

QTEST_APPLESS_MAIN(TestPromises)
#include "tst_promises.moc"

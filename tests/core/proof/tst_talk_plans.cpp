// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/talk_plans.h"
#include "proof_fixture.h"

using namespace ventil;
using namespace ventil::testing;

// Two deeds to the good ending; blame before them bars it.
static Scenario twoDeeds()
{
    return scenarioWith("flags: [hurt]\n"
                        "states:\n"
                        "  opening:\n"
                        "    say: [One]\n"
                        "    replies:\n"
                        "      - {when: [blame], if: \"not hurt\", example: x, set: [hurt], to: stay}\n"
                        "      - {when: [concrete_action], if: \"not hurt\", example: x, to: second}\n"
                        "      - {when: [thanks], example: x, to: thinks}\n"
                        "      - {otherwise: true, to: stay}\n"
                        "  second:\n"
                        "    say: [Two]\n"
                        "    replies:\n"
                        "      - {when: [timeframe], example: x, to: stays}\n"
                        "      - {otherwise: true, to: stay}\n"
                        "limit: {replies: 4, to: leaves}\n");
}

static std::optional<int> endOf(const Scenario &scenario, const TalkPlan &plan)
{
    Configuration now = open(scenario, openingOf(scenario)).to;
    for (const Stimulus &stimulus : plan)
        now = advance(scenario, now, stimulus).to;
    return now.ending;
}

class TestTalkPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShortestTalkEndsWhereItShould()
    {
        const Scenario scenario = twoDeeds();
        StateGraph graph(scenario);
        for (const int ending : {0, 1, 2}) {
            const auto plan = shortestTalk(graph, ending);
            QVERIFY(plan);
            QCOMPARE(endOf(scenario, *plan), std::optional(ending));
        }
        QCOMPARE(shortestTalk(graph, 0)->size(), 2U);
        QCOMPARE(shortestTalk(graph, 1)->size(), 1U);
    }

    void anEndingThatNoTalkComesToHasNone()
    {
        const Scenario scenario = scenarioWith("states:\n"
                                               "  opening:\n"
                                               "    say: [One]\n"
                                               "    replies:\n"
                                               "      - {when: [thanks], if: \"anger < 0\", example: x, to: stays}\n"
                                               "      - {when: [blame], example: x, to: leaves}\n"
                                               "      - {otherwise: true, to: thinks}\n");
        StateGraph graph(scenario);
        QVERIFY(!shortestTalk(graph, 0));
    }

    void theEndingsRangeFromTheBestToTheWorstThereIs()
    {
        const Scenario scenario = twoDeeds();
        const EndingRange range = endingsOf(StateGraph(scenario));
        QVERIFY(range.best == EndingKind::Good && range.worst == EndingKind::Bad);
    }

    void aTalkMayLoseItsProspect()
    {
        const Scenario scenario = twoDeeds();
        const StateGraph graph(scenario);
        const Prospect good(graph, EndingKind::Good);
        Configuration now = open(scenario, openingOf(scenario)).to;
        QVERIFY(good.isOpen(now));
        Configuration late = now;
        late.replies = 3;
        QVERIFY(!good.isOpen(late)); // two replies are needed, and the limit leaves one
        now = advance(scenario, now, {Stimulus::Kind::Reply, {{Act::Blame}, {Act::Blame}}}).to;
        QVERIFY(!good.isOpen(now));
        QVERIFY(Prospect(graph, EndingKind::Middling).isOpen(now));
        QVERIFY(Prospect(graph, EndingKind::Bad).isOpen(now)); // at the limit
    }
};

QTEST_APPLESS_MAIN(TestTalkPlans)
#include "tst_talk_plans.moc"

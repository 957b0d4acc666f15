// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "arbitrary_scenario.h"
#include "core/proof/check.h"
#include "core/proof/ways_back.h"

#include <algorithm>

using namespace ventil;
using namespace ventil::testing;

static const QByteArray opening = "states:\n"
                                  "  opening:\n"
                                  "    say: [One, Two, Three]\n"
                                  "    replies:\n";
static const QByteArray toAllEndings = "      - {when: [concrete_action], example: x, to: stays}\n"
                                       "      - {when: [insult], example: x, to: leaves}\n"
                                       "      - {when: [thanks], example: x, to: thinks}\n";
static const QByteArray otherwise = "      - {otherwise: true, to: stay}\n";
static const QByteArray limit = "limit: {replies: 6, to: thinks}\n";

static QStringList findingsIn(const Scenario &scenario)
{
    QStringList told;
    for (const Diagnostic &finding : checkTalks(StateGraph(scenario), u"small.yaml"_s))
        told.append(finding.code + u": "_s + finding.message.text());
    return told;
}

// One finding of this code, and what it says.
static QString onlyFinding(const Scenario &scenario, const QString &code)
{
    const QStringList found = findingsIn(scenario);
    if (found.size() != 1 || !found.first().startsWith(code))
        qWarning("%s", qPrintable(u'\n' + found.join(u'\n')));
    return found.size() == 1 && found.first().startsWith(code) ? found.first() : QString();
}

class TestCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundScenarioHasNoFinding()
    {
        QCOMPARE(findingsIn(scenarioWith(opening + toAllEndings + otherwise + limit)), QStringList());
    }

    void aConditionThatNeverHoldsIsToldWithTheRange()
    {
        const QString found = onlyFinding(
            scenarioWith("always:\n"
                         "  - {if: \"anger >= 8\", to: leaves}\n" +
                         opening + toAllEndings +
                         "      - {when: [empathy], if: \"anger >= 9\", example: x, to: stays}\n" + otherwise + limit),
            u"V311"_s);
        QVERIFY2(found.contains(u"anger is 0 to 7"_s) || found.contains(u"anger is 2 to 7"_s), qPrintable(found));
    }

    void aConditionThatAlwaysHoldsIsTold()
    {
        const QString found = onlyFinding(
            scenarioWith("flags: [told]\n" + opening + toAllEndings +
                         "      - {when: [empathy], if: \"not told\", example: x, set: [told], to: thinks}\n" +
                         otherwise + limit),
            u"V312"_s);
        QVERIFY2(found.contains(u"\"told\" is never set"_s), qPrintable(found));
    }

    void aTurningPointThatNeverComesIsTold()
    {
        onlyFinding(scenarioWith("always:\n"
                                 "  - {if: \"anger >= 8\", to: leaves}\n"
                                 "  - {if: \"replies > 6\", to: leaves}\n" +
                                 opening + toAllEndings + otherwise + limit),
                    u"V311"_s);
    }

    void aReactionWhoseRepliesAreAllTakenIsTold()
    {
        QVERIFY(!onlyFinding(scenarioWith(opening + toAllEndings +
                                          "      - {when: [apology], unless: [blame], example: x, to: thinks}\n"
                                          "      - {when: [apology, blame], example: x, to: thinks}\n"
                                          "      - {when: [apology, regret], example: x, to: stays}\n" +
                                          otherwise + limit),
                             u"V313"_s)
                     .isEmpty());
    }

    void moodsDecideToo()
    {
        QVERIFY(!onlyFinding(scenarioWith(opening + toAllEndings +
                                          "      - {when: [apology], if: \"anger >= 5\", example: x, to: thinks}\n"
                                          "      - {when: [apology], if: \"anger < 7\", example: x, to: thinks}\n"
                                          "      - {any: [apology], example: x, to: stays}\n" +
                                          otherwise + limit),
                             u"V313"_s)
                     .isEmpty());
    }

    void aChangeAtTheEndOfTheScaleIsTold()
    {
        Scenario scenario = scenarioWith("moods: {anger: {start: 0}}\n" + opening + toAllEndings +
                                         "      - {when: [apology], example: x, change: {anger: -1}, to: thinks}\n" +
                                         otherwise + limit);
        scenario.temperament = {};
        QVERIFY(!onlyFinding(scenario, u"V317"_s).isEmpty());
        scenario.temperament.onHold.anger = 1;
        QCOMPARE(findingsIn(scenario), QStringList());
    }

    void anOwnMoodThatNeverGrowsSoFarIsToldWithItsRange()
    {
        const QString found = onlyFinding(
            scenarioWith("moods: {hurry: {start: 2, name: Hurry, each_reply: +1}}\n" + opening + toAllEndings +
                         "      - {when: [empathy], if: \"hurry >= 8\", example: x, to: stays}\n" + otherwise + limit),
            u"V311"_s);
        QVERIFY2(found.contains(u"hurry is 2 to 7"_s), qPrintable(found));
    }

    void aTrapTellsTheMoodsOfTheScenario()
    {
        const QString found = onlyFinding(
            scenarioWith("moods: {hurry: {start: 3, name: Hurry, each_reply: +2}}\n" + opening + toAllEndings +
                         "      - {when: [blame], if: \"hurry >= 5\", example: x, to: deaf}\n" + otherwise +
                         "  deaf:\n"
                         "    say: [One, Two, Three]\n"
                         "    replies:\n"
                         "      - {when: [apology], if: \"hurry < 9\", example: x, to: thinks}\n"
                         "      - {otherwise: true, to: stay}\n" +
                         limit),
            u"V310"_s);
        QVERIFY2(found.contains(u"hurry 9"_s), qPrintable(found));
    }

    void aChangeOfAnOwnMoodAtTheEndOfItsScaleIsTold()
    {
        const auto changedBy = [](const QByteArray &eachReply, const QByteArray &change, const QByteArray &guard) {
            return scenarioWith("moods: {hurry: {start: 10, name: Hurry, each_reply: " + eachReply + "}}\n" + opening +
                                toAllEndings + "      - {when: [apology], example: x, change: {hurry: " + change +
                                "}, to: closing}\n" + otherwise +
                                "  closing:\n"
                                "    say: [One]\n"
                                "    replies:\n"
                                "      - {when: [apology], " +
                                guard +
                                "example: x, to: stays}\n"
                                "      - {otherwise: true, to: leaves}\n" +
                                limit);
        };
        const QByteArray always = "if: \"hurry >= 1\", ";
        QVERIFY(findingsIn(changedBy("0", "+1", always))
                    .contains(
                        u"V317: its \"change\" makes no difference: his mood is already as far as it goes that way"_s));
        const auto isIdle = [&](const Scenario &scenario) {
            const QStringList found = findingsIn(scenario);
            return std::any_of(found.begin(), found.end(), [](const QString &one) { return one.startsWith(u"V317"); });
        };
        QVERIFY(isIdle(changedBy("+2", "-1", always)));
        QVERIFY(!isIdle(changedBy("+1", "-2", always)));
        QVERIFY(!isIdle(changedBy("-1", "+1", always)));
        QVERIFY(!isIdle(changedBy("0", "-1", always)));
    }

    void aStateThatOnlyAnImpossibleConditionOpensIsTold()
    {
        const QStringList found = findingsIn(
            scenarioWith("always:\n"
                         "  - {if: \"anger >= 8\", to: leaves}\n" +
                         opening + toAllEndings +
                         "      - {when: [empathy], if: \"anger >= 9\", example: x, to: secret}\n" + otherwise +
                         "  secret:\n"
                         "    say: [One]\n"
                         "    replies: [{otherwise: true, to: stays}]\n" +
                         limit));
        QCOMPARE(found.size(), 2);
        QVERIFY(found[0].startsWith(u"V311"_s));
        QVERIFY2(found[1].startsWith(u"V301"_s) && found[1].contains(u"(line 27)"_s), qPrintable(found[1]));
    }

    void anEndingThatNeedsWhatCannotBeIsTold()
    {
        const QStringList found =
            findingsIn(scenarioWith("always:\n"
                                    "  - {if: \"anger >= 8\", to: leaves}\n" +
                                    opening +
                                    "      - {when: [concrete_action], if: \"anger >= 9\", example: x, to: stays}\n"
                                    "      - {otherwise: true, to: thinks}\n" +
                                    limit));
        QCOMPARE(found.size(), 2);
        QVERIFY(found[0].startsWith(u"V302"_s) && found[1].startsWith(u"V311"_s));
    }

    void whereAReplyEndsItIsNoTrapThoughHangingUpEndsItAlike()
    {
        QCOMPARE(findingsIn(scenarioWith(opening + toAllEndings + "      - {when: [blame], example: x, to: deaf}\n" +
                                         otherwise +
                                         "  deaf:\n"
                                         "    say: [One, Two, Three]\n"
                                         "    replies:\n"
                                         "      - {when: [apology], example: x, to: leaves}\n"
                                         "      - {otherwise: true, to: stay}\n" +
                                         limit)),
                 QStringList());
    }

    void aStateThatNobodyGetsOutOfIsATrap()
    {
        const QString found = onlyFinding(scenarioWith(opening + toAllEndings +
                                                       "      - {when: [blame], example: x, to: deaf}\n" + otherwise +
                                                       "  deaf:\n"
                                                       "    say: [One, Two, Three]\n"
                                                       "    replies: [{otherwise: true, to: stay}]\n" +
                                                       limit),
                                          u"V310"_s);
        QVERIFY2(found.contains(u"\"deaf\""_s), qPrintable(found));
    }

    void silenceCanLeadOutOfATrap()
    {
        QCOMPARE(findingsIn(scenarioWith(opening + toAllEndings + "      - {when: [blame], example: x, to: deaf}\n" +
                                         otherwise +
                                         "  deaf:\n"
                                         "    say: [One, Two, Three]\n"
                                         "    replies: [{otherwise: true, to: stay}]\n"
                                         "    silence: {after: 20, say: [One, Two, Three], then: leaves}\n" +
                                         limit)),
                 QStringList());
    }

    void aTalkWithoutLimitCanGoRoundForEver()
    {
        QVERIFY(!onlyFinding(scenarioWith(opening + toAllEndings + otherwise), u"V316"_s).isEmpty());
    }

    void aLimitThatCutsEveryGoodWayIsTold()
    {
        const QByteArray twoSteps = opening + "      - {when: [insult], example: x, to: leaves}\n"
                                              "      - {when: [concrete_action], example: x, to: closing}\n"
                                              "      - {otherwise: true, to: stay}\n"
                                              "  closing:\n"
                                              "    say: [One]\n"
                                              "    replies: [{otherwise: true, to: stays}]\n";
        QCOMPARE(findingsIn(scenarioWith(twoSteps + "limit: {replies: 2, to: thinks}\n")), QStringList());
        QStringList found = findingsIn(scenarioWith(twoSteps + "limit: {replies: 1, to: thinks}\n"));
        QCOMPARE(found.size(), 3);
        std::sort(found.begin(), found.end());
        QVERIFY(found[2].startsWith(u"V318"_s) && found[2].contains(u"shortest takes 2"_s));
        QVERIFY(found[0].startsWith(u"V301"_s) && found[0].contains(u"limit"_s));
        QVERIFY(found[1].startsWith(u"V302"_s) && found[1].contains(u"limit"_s));
    }

    void whatIsTooLargeIsNeverCalledProved()
    {
        const Scenario scenario = parcel();
        const Diagnostics found = checkTalks(StateGraph(scenario, {}, {20, 1'000'000}), u"small.yaml"_s);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().code, u"V315"_s);
        QVERIFY(found.front().message.text().startsWith(u"not proved"_s));
    }

    void aTrapIsWhereNoWayLeadsToAnEnding()
    {
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const Scenario scenario = arbitrary(seed);
            const StateGraph graph(scenario);
            const std::vector<int> replies = WaysBack(graph).repliesTo([](int) { return true; }, false);
            std::vector<std::uint32_t> expected;
            for (const std::vector<std::uint32_t> &places : graph.byState()) {
                const auto trap = std::find_if(places.begin(), places.end(),
                                               [&](std::uint32_t at) { return replies[at] == WaysBack::never; });
                if (trap != places.end())
                    expected.push_back(*trap);
            }
            QCOMPARE(trapsIn(graph), expected);
        }
    }
};

QTEST_APPLESS_MAIN(TestCheck)
#include "tst_check.moc"

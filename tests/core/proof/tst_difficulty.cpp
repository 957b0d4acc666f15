// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/difficulty.h"
#include "proof_fixture.h"

using namespace ventil;
using namespace ventil::testing;

static Scenario oneReply(const QByteArray &good)
{
    return scenarioWith("states:\n"
                        "  opening:\n"
                        "    say: [One]\n"
                        "    replies:\n"
                        "      - {" +
                        good +
                        ", example: x, to: stays}\n"
                        "      - {when: [insult], example: x, to: leaves}\n"
                        "      - {otherwise: true, to: thinks}\n"
                        "limit: {replies: 4, to: leaves}\n");
}

class TestDifficulty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsTheTalksThatEndWell()
    {
        const Fortune fortune = fortuneIn(oneReply("when: [apology]"));
        QCOMPARE(fortune.random, 25);      // one act of forty
        QCOMPARE(fortune.apologises, 500); // two of his four replies
        QCOMPARE(fortune.explains, 0);
        QCOMPARE(fortune.lapsing, 756); // three in four by knowing, and one in forty of the rest
    }

    void aScenarioIsAsHardAsItsLapsingTraineeFinds_data()
    {
        QTest::addColumn<QByteArray>("good");
        QTest::newRow("one act") << QByteArray("when: [apology]");
        QTest::newRow("an act and not another") << QByteArray("when: [concrete_action], unless: [negative_wording]");
    }
    void aScenarioIsAsHardAsItsLapsingTraineeFinds()
    {
        QFETCH(QByteArray, good);
        const Scenario scenario = oneReply(good);
        QCOMPARE(difficultyOf(scenario), difficultyOf(fortuneIn(scenario)));
    }

    void aDeedThatDoesTheSameAsTheReplyMakesNoTalkHarder()
    {
        const QByteArray talk = "states:\n"
                                "  opening:\n"
                                "    say: [One]\n"
                                "    replies:\n"
                                "      - {when: [escalation_offer], example: x, to: boss}\n"
                                "      - {otherwise: true, to: thinks}\n"
                                "    actions: {supervisor: {to: SUPERVISOR}}\n"
                                "  boss:\n"
                                "    say: [Two]\n"
                                "    replies:\n"
                                "      - {when: [concrete_action], example: x, to: stays}\n"
                                "      - {otherwise: true, to: thinks}\n"
                                "limit: {replies: 4, to: leaves}\n";
        const auto lapsing = [&](const QByteArray &supervisor) {
            return fortuneIn(scenarioWith(QByteArray(talk).replace("SUPERVISOR", supervisor))).lapsing;
        };
        QCOMPARE(lapsing("leaves"), 572); // three in four and one in forty of the rest, twice
        QCOMPARE(lapsing("boss"), lapsing("leaves"));
    }

    void difficultiesHaveIds()
    {
        for (const auto difficulty : {Difficulty::Easy, Difficulty::Medium, Difficulty::Hard})
            QCOMPARE(difficultyFromId(toId(difficulty)), difficulty);
        QVERIFY(!difficultyFromId(u"unheard of"));
    }

    void theShareOfTheOneWhoLapsesDecides()
    {
        QCOMPARE(difficultyOf({650, 0, 0, 0}), Difficulty::Easy);
        QCOMPARE(difficultyOf({649, 999, 999, 999}), Difficulty::Medium);
        QCOMPARE(difficultyOf({580, 0, 0, 0}), Difficulty::Medium);
        QCOMPARE(difficultyOf({579, 0, 0, 0}), Difficulty::Hard);
    }
};

QTEST_APPLESS_MAIN(TestDifficulty)
#include "tst_difficulty.moc"

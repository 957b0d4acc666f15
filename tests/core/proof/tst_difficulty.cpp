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
        QCOMPARE(fortune.textbook, 125); // 13 of 104
    }

    void theTextbooksShareDecides()
    {
        QCOMPARE(difficultyOf(fortuneIn(oneReply("any: [empathy, apology, concrete_action, compensation, thanks]"))),
                 Difficulty::Easy);
        QCOMPARE(difficultyOf(fortuneIn(oneReply("when: [empathy]"))), Difficulty::Medium);
        QCOMPARE(difficultyOf(fortuneIn(oneReply("when: [voucher]"))), Difficulty::Hard);
    }
};

QTEST_APPLESS_MAIN(TestDifficulty)
#include "tst_difficulty.moc"

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "content_fixture.h"
#include "core/scenario/examples.h"

using namespace ventil;
using namespace ventil::testing;

class TestReactionExamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void examplesThatHoldAreNoFault()
    {
        const Diagnostics faults = checkReactionExamples(scenarioOf(parcelText()), smallDetector(), u"f"_s);
        QVERIFY2(faults.empty(), qPrintable(told(faults)));
    }

    void saysWhichExampleDoesNotHold_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("fault"); // place, code and words
        QTest::newRow("fits no reaction")
            << QByteArray("\"You should have been at home.\"") << QByteArray("\"At home.\"") << u"f:57:18: V402"_s;
        QTest::newRow("fits another reaction")
            << QByteArray("\"I send a courier now.\"") << QByteArray("\"You should have.\"")
            << u"f:70:18: V402 the example does not fit its own reaction; found in it: blame"_s;
        QTest::newRow("taken by an earlier one")
            << QByteArray("\"You should have been at home.\"")
            << QByteArray("\"I would be angry too. What is the time? You should have come.\"")
            << u"f:57:18: V403 the example is taken by the reaction in line 44"_s;
        QTest::newRow("taken by one that is always tried")
            << QByteArray("\"You should have been at home.\"") << QByteArray("\"You should have, you fool.\"")
            << u"f:57:18: V403 the example is taken by the reaction in line 34"_s;
        QTest::newRow("example of an always entry")
            << QByteArray("example: \"You fool.\"") << QByteArray("example: \"You.\"") << u"f:34:50: V402"_s;
        QTest::newRow("not_example leads here")
            << QByteArray("not_example: \"I would be angry too.\"")
            << QByteArray("not_example: \"I would be angry. What is the number?\"") << u"f:47:22: V404"_s;
    }
    void saysWhichExampleDoesNotHold()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, fault);
        QByteArray text = parcelText();
        QVERIFY(text.contains(from));
        const Diagnostics faults = checkReactionExamples(scenarioOf(text.replace(from, to)), smallDetector(), u"f"_s);
        QCOMPARE(faults.size(), 1U);
        QVERIFY2(toString(faults.front()).startsWith(fault), qPrintable(told(faults)));
    }

    void aGuardedReactionDoesNotTakeAnothersExample()
    {
        QByteArray text = parcelText();
        text.replace("      - when: [empathy]\n",
                     "      - {when: [blame], if: \"anger > 9\", example: \"You should have.\", to: shouting}\n"
                     "      - when: [empathy]\n");
        const Diagnostics faults = checkReactionExamples(scenarioOf(text), smallDetector(), u"f"_s);
        QVERIFY2(faults.empty(), qPrintable(told(faults)));
    }
};

QTEST_APPLESS_MAIN(TestReactionExamples)
#include "tst_reaction_examples.moc"

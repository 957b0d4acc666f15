// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/guard.h"

#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

static const QStringList flags{u"promised"_s, u"warned"_s};

class TestGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyGuardHoldsAlways()
    {
        QVERIFY(Guard().holds({}));
        QVERIFY(Guard().isEmpty());
    }

    void holds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        // anger 6, trust 2, replies 3, promised set, warned not
        QTest::newRow("=") << u"anger = 6"_s << true;
        QTest::newRow("= fails") << u"anger = 5"_s << false;
        QTest::newRow("!=") << u"trust != 3"_s << true;
        QTest::newRow("!= fails") << u"trust != 2"_s << false;
        QTest::newRow("<") << u"anger < 7"_s << true;
        QTest::newRow("< at the bound") << u"anger < 6"_s << false;
        QTest::newRow("<=") << u"anger <= 6"_s << true;
        QTest::newRow("<= fails") << u"anger <= 5"_s << false;
        QTest::newRow(">") << u"replies > 2"_s << true;
        QTest::newRow("> at the bound") << u"replies > 3"_s << false;
        QTest::newRow(">=") << u"replies>=3"_s << true;
        QTest::newRow(">= fails") << u"replies>=4"_s << false;
        QTest::newRow("number first") << u"5 < anger"_s << true;
        QTest::newRow("two moods") << u"trust < anger"_s << true;
        QTest::newRow("flag") << u"promised"_s << true;
        QTest::newRow("flag not set") << u"warned"_s << false;
        QTest::newRow("not") << u"not warned"_s << true;
        QTest::newRow("not not") << u"not not warned"_s << false;
        QTest::newRow("and") << u"promised and anger <= 6"_s << true;
        QTest::newRow("and fails") << u"promised and warned"_s << false;
        QTest::newRow("or") << u"warned or promised"_s << true;
        QTest::newRow("or fails") << u"warned or anger > 9"_s << false;
        QTest::newRow("and binds closer than or") << u"promised or promised and warned"_s << true;
        QTest::newRow("brackets") << u"(promised or promised) and warned"_s << false;
        QTest::newRow("not binds closest") << u"not warned and promised"_s << true;
        QTest::newRow("not over brackets") << u"not (warned or promised)"_s << false;
    }
    void holds()
    {
        QFETCH(QString, text);
        const Result<Guard> guard = Guard::parse(text, flags);
        QVERIFY2(guard, qPrintable(guard ? QString() : guard.error().message.text()));
        QTEST(guard->holds({{6, 2}, 3, 0b01}), "expected");
    }

    void knowsWhereOneAboutAngerAloneHolds()
    {
        for (const QString &text :
             {u"anger = 6"_s, u"not (anger <= 4) and anger != 9"_s, u"2 < 3"_s, u"10 <= anger"_s}) {
            const Guard guard = *Guard::parse(text, flags);
            QVERIFY(guard.asksAngerAlone());
            for (int anger = 0; anger < moodValues; ++anger)
                QCOMPARE((guard.angers() >> anger & 1) != 0, guard.holds({{anger, 10 - anger}, 7, 0b11}));
        }
        QCOMPARE(Guard::parse(u"not (anger <= 4) and anger != 9"_s, flags)->angers(), AngerSet(0b101'1110'0000));
        QCOMPARE(Guard().angers(), everyAnger);
        for (const QString &text : {u"trust < anger"_s, u"anger > 3 and warned"_s, u"replies > anger"_s})
            QVERIFY(!Guard::parse(text, flags)->asksAngerAlone());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << u"  "_s << u"empty"_s;
        QTest::newRow("unknown name") << u"promisedd"_s << u"did you mean \"promised\""_s;
        QTest::newRow("nothing near") << u"zzzzzzzz"_s << u"\"zzzzzzzz\" is neither a flag (listed under"_s;
        QTest::newRow("mood alone") << u"anger"_s << u"comparison is expected, such as \"anger >= 7\""_s;
        QTest::newRow("mood alone before and") << u"trust and promised"_s << u"such as \"trust >= 7\""_s;
        QTest::newRow("mood alone in brackets") << u"(replies)"_s << u"such as \"replies >= 7\""_s;
        QTest::newRow("mood alone after not") << u"not anger"_s << u"\"anger\" alone is no condition"_s;
        QTest::newRow("number alone") << u"7"_s << u"such as \"anger >= 7\""_s;
        QTest::newRow("a word for a sign") << u"anger is 7"_s << u"after \"anger\" a comparison is expected"_s;
        QTest::newRow("double equals") << u"anger == 3"_s << u"\"==\" is not known; did you mean \"=\"?"_s;
        QTest::newRow("sign turned round") << u"anger => 3"_s << u"did you mean \">=\"?"_s;
        QTest::newRow("sign of print") << u"anger \u2264 3"_s << u"did you mean \"<=\"?"_s;
        QTest::newRow("nothing to compare with") << u"anger >="_s << u"is expected, or one of: anger, trust, replies"_s;
        QTest::newRow("flag to compare with") << u"anger > promised"_s << u"replies; not \"promised\""_s;
        QTest::newRow("flag compared") << u"promised = 1"_s << u"cannot be compared; take \"=\" away"_s;
        QTest::newRow("three compared") << u"3 < anger < 5"_s << u"two comparisons joined by \"and\""_s;
        QTest::newRow("no operand") << u"promised and"_s << u"too early; a flag or a comparison"_s;
        QTest::newRow("no first operand") << u"and promised"_s << u"is expected, not \"and\""_s;
        QTest::newRow("no join") << u"promised warned"_s << u"joined by"_s;
        QTest::newRow("no join in brackets") << u"(promised warned)"_s << u"joined by"_s;
        QTest::newRow("join in large letters") << u"promised AND warned"_s << u"did you mean \"and\"?"_s;
        QTest::newRow("join in signs") << u"promised && warned"_s << u"\"&&\" is not known; did you mean \"and\"?"_s;
        QTest::newRow("comma") << u"promised, warned"_s << u"did you mean \"and\"?"_s;
        QTest::newRow("not as a sign") << u"!promised"_s << u"did you mean \"not\"?"_s;
        QTest::newRow("open bracket") << u"(promised"_s << u"closing bracket"_s;
        QTest::newRow("empty brackets") << u"()"_s << u"is expected, not \")\""_s;
        QTest::newRow("closing bracket") << u"promised)"_s << u"not expected"_s;
        QTest::newRow("arithmetic") << u"anger + 1 > 3"_s << u"a comparison is expected, such as"_s;
        QTest::newRow("long number") << u"anger > 1000"_s << u"from 0 to 999"_s;
        QTest::newRow("negative number") << u"anger > -1"_s << u"from 0 to 999"_s;
        QTest::newRow("broken number") << u"anger > 7.5"_s << u"numbers are whole"_s;
        QTest::newRow("too deep") << u"not "_s.repeated(40) + u"promised"_s << u"nested"_s;
        QTest::newRow("too long") << u"promised"_s + u" and promised"_s.repeated(200) << u"too long"_s;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const Result<Guard> guard = Guard::parse(text, flags);
        QVERIFY(!guard);
        QVERIFY2(guard.error().message.text().contains(says), qPrintable(guard.error().message.text()));
        QVERIFY2(!guard.error().message.text().contains(u"\"\""), qPrintable(guard.error().message.text()));
    }

    void refusesFlagsBeyondTheLast()
    {
        QStringList many;
        for (int i = 0; i <= maximumFlags; ++i)
            many.append(u"f%1"_s.arg(i));
        QVERIFY(Guard::parse(u"f31"_s, many)->holds({{}, 0, 1U << 31U}));
        QVERIFY(!Guard::parse(u"f32"_s, many));
    }

    void knowsWhenAFlagSpoilsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("excluded");
        QTest::newRow("not") << u"not promised"_s << true;
        QTest::newRow("not, and more") << u"not promised and anger > 3"_s << true;
        QTest::newRow("more, and not") << u"anger > 3 and not promised"_s << true;
        QTest::newRow("not in either branch") << u"not promised and warned or not promised and anger > 1"_s << true;
        QTest::newRow("another way remains") << u"not promised or anger > 3"_s << false;
        QTest::newRow("wanted") << u"promised"_s << false;
        QTest::newRow("another flag") << u"not warned"_s << false;
        QTest::newRow("not (a or b)") << u"not (promised or warned)"_s << true;
        QTest::newRow("not (a and b)") << u"not (promised and warned)"_s << false;
        QTest::newRow("a mood") << u"anger > 3"_s << false;
    }
    void knowsWhenAFlagSpoilsIt()
    {
        QFETCH(QString, text);
        QTEST(Guard::parse(text, flags)->excludes(0), "excluded");
    }

    void readsMoodsOfTheScenario()
    {
        const QStringList moods{u"hurry"_s, u"worry"_s};
        const auto parsed = [&](const QString &text) { return Guard::parse(text, flags, moods); };
        const GuardContext now{{6, 2}, 3, 0, {8, 4, 0}};
        QVERIFY(parsed(u"hurry >= 8 and worry < anger"_s)->holds(now));
        QVERIFY(!parsed(u"worry > 4 or hurry = worry"_s)->holds(now));
        QCOMPARE(parsed(u"worry > 3 or promised"_s)->ownMoodsRead(), 0b10U);
        QCOMPARE(parsed(u"anger > 3"_s)->ownMoodsRead(), 0U);
        QVERIFY(parsed(u"hury > 3"_s).error().message.text().contains(u"did you mean \"hurry\""));
        QVERIFY(
            parsed(u"zzzzzzzz"_s).error().message.text().contains(u"nor one of: anger, trust, hurry, worry, replies"));
        QVERIFY(parsed(u"hurry"_s).error().message.text().contains(u"such as \"hurry >= 7\""));
        QVERIFY(!Guard::parse(u"hurry > 3"_s, flags));
        QVERIFY(parsed(u"not promised and hurry > 3"_s)->excludes(0));
    }

    void namesTheFlagsItReads()
    {
        QCOMPARE(Guard::parse(u"anger > 3 or not warned"_s, flags)->flagsRead(), 0b10U);
        QCOMPARE(Guard::parse(u"anger > 3"_s, flags)->flagsRead(), 0U);
    }
};

QTEST_APPLESS_MAIN(TestGuard)
#include "tst_guard.moc"

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/named_acts.h"
#include "app/content/script.h"
#include "content_fixture.h"

using namespace ventil;
using namespace ventil::testing;

class TestScript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRepliesAndDeeds()
    {
        const Script script = readScript(u"# a remark\n\n  Hello. \n/signal\n/note three days\n/wait 20\n/supervisor\n"
                                         "/hold\n/end\n/break\n"_s,
                                         scenario(), u"f"_s, 10);
        QVERIFY2(script.diagnostics.empty(), qPrintable(told(script.diagnostics)));
        QStringList kinds;
        for (const ScriptLine &line : script.lines)
            kinds.append(kindOf(std::get<Event>(line.what)));
        QCOMPARE(kinds, (QStringList{u"replied"_s, u"signalled"_s, u"noted"_s, u"waited"_s, u"supervisor_called"_s,
                                     u"put_on_hold"_s, u"hung_up"_s, u"break_taken"_s}));
        QCOMPARE(std::get<Replied>(std::get<Event>(script.lines[0].what)).text, u"Hello."_s);
        QCOMPARE(std::get<Noted>(std::get<Event>(script.lines[2].what)).text, u"three days"_s);
        QCOMPARE(std::get<Waited>(std::get<Event>(script.lines[3].what)).seconds, 20);
        QCOMPARE(script.lines[0].line, 12);
        QCOMPARE(script.lines[7].line, 19);
    }

    void readsChecks_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("holds"); // at anger 4, trust 2, promised
        QTest::newRow("state") << u"? state=details"_s << u"details"_s << true;
        QTest::newRow("state and mood") << u"? state=details anger<=4"_s << u"details"_s << true;
        QTest::newRow("side by side, both hold") << u"? anger<=4 trust>=2"_s << QString() << true;
        QTest::newRow("side by side, one fails") << u"? anger<=4 trust>=3"_s << QString() << false;
        QTest::newRow("state with spaces") << u"? state = details anger <= 4"_s << u"details"_s << true;
        QTest::newRow("state joined before") << u"? state=details and anger<=4"_s << u"details"_s << true;
        QTest::newRow("state joined behind") << u"? anger>4 and state=details"_s << u"details"_s << false;
        QTest::newRow("with spaces") << u"? anger <= 4 trust >= 3"_s << QString() << false;
        QTest::newRow("flag beside a mood") << u"? anger<=4 promised"_s << QString() << true;
        QTest::newRow("not") << u"? anger<=4 not promised"_s << QString() << false;
        QTest::newRow("two flags") << u"? promised warned"_s << QString() << false;
        QTest::newRow("written out") << u"? anger > 9 or promised and trust = 2"_s << QString() << true;
        QTest::newRow("brackets") << u"? (anger > 9 or promised) trust = 3"_s << QString() << false;
    }
    void readsChecks()
    {
        QFETCH(QString, line);
        const Script script = readScript(line, scenario(), u"f"_s);
        QVERIFY2(script.diagnostics.empty(), qPrintable(told(script.diagnostics)));
        const auto &check = std::get<MidTalkCheck>(script.lines.at(0).what);
        QTEST(check.state, "state");
        QTEST(check.guard.holds({{4, 2}, 3, 0b01}), "holds");
    }

    void readsRepliesByTheirActsAlone()
    {
        const Script script = readScript(u"= apology concrete_action\n=timeframe?\n="_s, scenario(), u"f"_s);
        QVERIFY2(script.diagnostics.empty(), qPrintable(told(script.diagnostics)));
        QCOMPARE(script.lines.size(), 3U);
        const auto heard = [&](std::size_t line) { return std::get<Heard>(script.lines[line].what); };
        QCOMPARE(heard(0).found, (ActSet{Act::Apology, Act::ConcreteAction}));
        QCOMPARE(heard(0).probable, heard(0).found);
        QCOMPARE(heard(1).probable, ActSet{Act::Timeframe});
        QVERIFY(heard(1).found.isEmpty() && heard(2).probable.isEmpty());
        QCOMPARE(written(heard(1)), u"timeframe?"_s);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown command") << u"/sing"_s << u"/signal"_s;
        QTest::newRow("command with too much") << u"/end now"_s << u"\"/end\" stands alone"_s;
        QTest::newRow("unknown value in a reply") << u"Parcel {ordr}?"_s << u"did you mean \"order\""_s;
        QTest::newRow("unknown value in a note") << u"/note {number}"_s << u"no value \"number\""_s;
        QTest::newRow("wait without seconds") << u"/wait long"_s << u"seconds"_s;
        QTest::newRow("wait for nothing") << u"/wait 0"_s << u"seconds"_s;
        QTest::newRow("unknown state") << u"? state=nowhere"_s << u"nowhere"_s;
        QTest::newRow("misspelt state") << u"? state=detailss"_s << u"did you mean \"details\""_s;
        QTest::newRow("state with two signs") << u"? state==details"_s << u"did you mean \"details\""_s;
        QTest::newRow("misspelt ending") << u"? ending=stay"_s << u"did you mean \"stays\""_s;
        QTest::newRow("unknown ending") << u"? ending=nowhere"_s << u"nowhere"_s;
        QTest::newRow("unknown flag") << u"? promisedd"_s << u"promised"_s;
        QTest::newRow("unknown act") << u"= apologie"_s << u"did you mean \"apology\"?"_s;
        QTest::newRow("nothing") << u"?"_s << u"nothing is checked"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const Script script = readScript(u"Hello.\n"_s + line, scenario(), u"f"_s, 5);
        QCOMPARE(script.diagnostics.size(), 1U);
        QCOMPARE(script.diagnostics.front().position.line, 6);
        QCOMPARE(script.diagnostics.front().code, u"V804"_s);
        QVERIFY2(script.diagnostics.front().message.text().contains(says), qPrintable(told(script.diagnostics)));
    }

private:
    static const Scenario &scenario()
    {
        static const Scenario parcel = scenarioOf(parcelText());
        return parcel;
    }
};

QTEST_APPLESS_MAIN(TestScript)
#include "tst_script.moc"

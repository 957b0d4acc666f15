// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/corrections.h"
#include "content_fixture.h"

using namespace ventil;
using namespace ventil::testing;

class TestCorrections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCheckIsCorrectedWordByWord_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("corrected"); // in the state details, at anger 7, trust 3, reply 2, promised
        QTest::newRow("state") << u"state=opening"_s << u"state=details"_s;
        QTest::newRow("ending") << u"ending=stays anger=7"_s << u"state=details anger=7"_s;
        QTest::newRow("at most") << u"state=details anger<=5"_s << u"state=details anger<=7"_s;
        QTest::newRow("less") << u"anger<7"_s << u"anger<8"_s;
        QTest::newRow("more") << u"trust>3"_s << u"trust>2"_s;
        QTest::newRow("equal") << u"replies=3 trust=3"_s << u"replies=2 trust=3"_s;
        QTest::newRow("unequal") << u"anger!=7"_s << u"anger=7"_s;
        QTest::newRow("flag") << u"warned trust=3"_s << u"not warned trust=3"_s;
        QTest::newRow("no flag") << u"state=details not promised"_s << u"state=details promised"_s;
        QTest::newRow("written out") << u"anger <= 5"_s << QString();
        QTest::newRow("brackets") << u"(anger<=5)"_s << QString();
    }
    void aCheckIsCorrectedWordByWord()
    {
        QFETCH(QString, check);
        const Script script = readScript(u"? "_s + check, m_scenario, u"f"_s, 9);
        QVERIFY2(script.diagnostics.empty(), qPrintable(told(script.diagnostics)));
        SessionState state = begin(m_scenario, 1, Opening{1, {7, 3}, 0b01}).state;
        state.replies = 2;
        const auto edit = corrected(std::get<MidTalkCheck>(script.lines.at(0).what), 9, m_scenario, state);
        QTEST(edit ? edit->after : QString(), "corrected");
        if (edit)
            QCOMPARE(edit->before, check);
    }

    void editsLeaveTheRestOfTheTextAlone()
    {
        const QString text = u"a: 1 # one\nb:   [x, \"y\"]  # 😀 two\nc: 1\n"_s;
        const auto changed =
            edited(text, {{{2, 10}, u"y"_s, u"zet"_s}, {{1, 4}, u"1"_s, u"12"_s}, {{2, 18}, {}, u"!"_s}});
        QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().message.text()));
        QCOMPARE(*changed, u"a: 12 # one\nb:   [x, \"zet\"]  # !😀 two\nc: 1\n"_s);
    }

    void columnsCountCodePoints()
    {
        const auto changed = edited(u"😀😀a"_s, {{{1, 3}, {}, u"-"_s}});
        QVERIFY(changed);
        QCOMPARE(*changed, u"😀😀-a"_s);
    }

    void aTextThatHasChangedIsNotTouched_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("before");
        QTest::newRow("other words") << 1 << u"3"_s;
        QTest::newRow("words of the next line") << 1 << u"b"_s;
        QTest::newRow("too short") << 5 << u"a"_s;
    }
    void aTextThatHasChangedIsNotTouched()
    {
        QFETCH(int, line);
        QFETCH(QString, before);
        QVERIFY(!edited(u"a: 1\nb: 2\n"_s, {{{line, 1}, before, u"x"_s}}));
    }

    void twoEditsOfOnePlaceAreRefused()
    {
        QVERIFY(!edited(u"abc"_s, {{{1, 1}, u"ab"_s, u"x"_s}, {{1, 2}, u"b"_s, u"y"_s}}));
    }

private:
    const Scenario m_scenario = scenarioOf(parcelText());
};

QTEST_APPLESS_MAIN(TestCorrections)
#include "tst_corrections.moc"

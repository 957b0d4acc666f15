// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/rehearsal.h"
#include "content_fixture.h"

#include <QTemporaryDir>

using namespace ventil;
using namespace ventil::testing;

class TestPlays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlayThatComesTrueHasNoFailure()
    {
        const LoadedPlays loaded = loadPlays(testFileOf(parcelFile), m_scenario);
        QVERIFY2(loaded.diagnostics.empty(), qPrintable(told(loaded.diagnostics)));
        QCOMPARE(loaded.plays.size(), 7U);
        Coverage coverage;
        for (const Play &play : loaded.plays) {
            const PlayResult result = run(play, u"f"_s, m_scenario, m_detector, &m_document, coverage);
            QVERIFY2(result.failures.empty(), qPrintable(told(result.failures)));
        }
        const Diagnostics missing = missingIn(coverage, m_scenario, u"f"_s);
        QVERIFY2(missing.empty(), qPrintable(told(missing)));
    }

    void whatDoesNotComeTrueIsAFailureWithItsLine_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("expect");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("ending") << u"/end"_s << u"{ending: stays}"_s << 4 << u"expected the ending \"stays\""_s;
        QTest::newRow("no ending") << u"/signal"_s << u"{ending: stays}"_s << 4 << u"state=opening"_s;
        QTest::newRow("score too low") << u"/end"_s << u"{min_score: 900}"_s << 4 << u"at least 900"_s;
        QTest::newRow("score too high") << u"/signal\n      /signal\n      I would be angry too."_s
                                        << u"{max_score: 0}"_s << 4 << u"at most 0"_s;
        QTest::newRow("state") << u"? state=details"_s << u"{}"_s << 7 << u"state=opening"_s;
        QTest::newRow("mood") << u"/signal\n      ? anger<=5"_s << u"{}"_s << 8 << u"anger=6"_s;
        QTest::newRow("ending in mid-talk") << u"? ending=stays"_s << u"{}"_s << 7 << u"state=opening"_s;
        QTest::newRow("a line too many") << u"/end\n      Hello."_s << u"{ending: hung_up}"_s << 8 << u"over before"_s;
    }
    void whatDoesNotComeTrueIsAFailureWithItsLine()
    {
        QFETCH(QString, script);
        QFETCH(QString, expect);
        const LoadedPlays loaded = plays(script, expect);
        QVERIFY2(loaded.diagnostics.empty(), qPrintable(told(loaded.diagnostics)));
        Coverage coverage;
        const PlayResult result = run(loaded.plays.at(0), u"f"_s, m_scenario, m_detector, &m_document, coverage);
        QVERIFY2(result.failures.size() == 1, qPrintable(told(result.failures)));
        QTEST(result.failures.front().position.line, "line");
        QFETCH(QString, says);
        QVERIFY2(result.failures.front().message.text().contains(says), qPrintable(told(result.failures)));
    }

    void aPlayWithoutAnExpectationIsAFault()
    {
        const LoadedPlays loaded = plays(u"/end"_s, u"{}"_s);
        QCOMPARE(loaded.diagnostics.size(), 1U);
        QCOMPARE(loaded.diagnostics.front().code, u"V803"_s);
    }

    void aScoreCannotBeExpectedWithoutADocument()
    {
        const LoadedPlays loaded = plays(u"/end"_s, u"{max_score: 500}"_s);
        Coverage coverage;
        const PlayResult result = run(loaded.plays.at(0), u"f"_s, m_scenario, m_detector, nullptr, coverage);
        QCOMPARE(result.failures.size(), 1U);
    }

    void whatNoPlayComesToIsNamed()
    {
        Coverage coverage;
        run(plays(u"/end"_s, u"{ending: hung_up}"_s).plays.at(0), u"f"_s, m_scenario, m_detector, nullptr, coverage);
        const Diagnostics missing = missingIn(coverage, m_scenario, u"f"_s);
        QCOMPARE(missing.size(), 5U + 16U); // three states, two endings, all reactions
        QCOMPARE(missing.back().position, m_scenario.states.back().replies.back().position);
        QVERIFY(missing.front().message.text().contains(u"\"details\""));
        QCOMPARE(missing.front().position, m_scenario.states.at(1).position);
    }

    void aPlayCanBeginInTheMiddle()
    {
        const LoadedPlays loaded = plays(u"? state=details anger=9 trust=3 promised\n      I send it now."_s,
                                         u"{}\n    from: details\n    anger: 9\n    flags: [promised]"_s);
        QVERIFY2(loaded.diagnostics.empty(), qPrintable(told(loaded.diagnostics)));
        Coverage coverage;
        const PlayResult result = run(loaded.plays.at(0), u"f"_s, m_scenario, m_detector, nullptr, coverage);
        QVERIFY2(result.failures.empty(), qPrintable(told(result.failures)));
        QCOMPARE(m_scenario.states.at(static_cast<std::size_t>(result.state.state)).id, u"closing"_s);
        QVERIFY(!coverage.states.contains(0));
        const auto &spoke = std::get<Spoke>(result.events.at(1));
        QCOMPARE(spoke.state, u"details"_s);
    }

    void aReplyByItsActsAloneMovesHimButShowsOfNoWordsWhereTheyLead()
    {
        const LoadedPlays loaded = plays(u"/signal\n      /signal\n      = empathy clarifying_question\n"
                                         "      ? state=details\n      = concrete_action\n      = concrete_action"_s,
                                         u"{ending: stays}"_s);
        QVERIFY2(loaded.diagnostics.empty(), qPrintable(told(loaded.diagnostics)));
        Coverage coverage;
        const PlayResult result = run(loaded.plays.at(0), u"f"_s, m_scenario, m_detector, &m_document, coverage);
        QVERIFY2(result.failures.empty(), qPrintable(told(result.failures)));
        QCOMPARE(coverage.states, std::set<int>{0});
        QVERIFY(coverage.reactions.empty() && coverage.endings.empty());
    }

    void playsCanLieElsewhereButNameTheirScenario()
    {
        QFile::copy(testFileOf(parcelFile), m_folder.filePath(u"broken.yaml"_s));
        QVERIFY(loadPlays(m_folder.filePath(u"broken.yaml"_s), m_scenario).diagnostics.empty());
        Scenario other = m_scenario;
        other.files = {u"letter.yaml"_s};
        const LoadedPlays loaded = loadPlays(m_folder.filePath(u"broken.yaml"_s), other);
        QCOMPARE(loaded.diagnostics.front().code, u"V208"_s);
    }

    void aBeginningThatIsNotThereIsAFault_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("code");
        QTest::newRow("state") << u"from: detailss"_s << u"V201"_s;
        QTest::newRow("ending") << u"from: stays"_s << u"V201"_s;
        QTest::newRow("mood") << u"anger: 11"_s << u"V113"_s;
        QTest::newRow("flag") << u"flags: [promise]"_s << u"V204"_s;
    }
    void aBeginningThatIsNotThereIsAFault()
    {
        QFETCH(QString, key);
        const LoadedPlays loaded = plays(u"/end"_s, u"{ending: hung_up}\n    "_s + key);
        QVERIFY2(loaded.diagnostics.size() == 1, qPrintable(told(loaded.diagnostics)));
        QTEST(loaded.diagnostics.front().code, "code");
        QCOMPARE(loaded.diagnostics.front().position.line, 6);
    }

    void silencesAreCountedWithTheirLines()
    {
        Coverage coverage;
        QCOMPARE(silencesMissingIn(coverage, m_scenario).places.front().line, 63);
        const auto wait = [&](const QString &script) {
            run(plays(script, u"{min_score: 0}"_s).plays.at(0), u"f"_s, m_scenario, m_detector, nullptr, coverage);
            return silencesMissingIn(coverage, m_scenario).places.size();
        };
        QCOMPARE(wait(u"/wait 5\n      /wait 5\n      /wait 5"_s), 2U); // while he vents
        QCOMPARE(wait(u"/signal\n      /signal\n      /wait 30"_s), 1U);
        QCOMPARE(wait(u"/signal\n      /signal\n      /wait 30\n      /wait 30\n      /wait 30"_s), 0U);
        QCOMPARE(silencesMissingIn(coverage, m_scenario).all, 2);
    }

    void aReplyHoldsTheValuesDrawn()
    {
        Rehearsal rehearsal(m_scenario, m_detector, 4);
        rehearsal.perform(Replied{u"Parcel {order}?"_s, {}, false});
        const auto &replied = std::get<Replied>(rehearsal.events().at(2));
        QCOMPARE(replied.text, u"Parcel %1?"_s.arg(drawValues(m_scenario, 4).value(u"order"_s)));
        QVERIFY(replied.interrupts);
    }

private:
    LoadedPlays plays(const QString &script, const QString &expect)
    {
        const QString text =
            u"ventil-test: 1\nscenario: parcel.yaml\nplays:\n  - name: p\n    expect: %1\n    script: |\n"
            "      %2\n"_s.arg(expect, script);
        QFile file(m_folder.filePath(u"parcel.test.yaml"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        file.close();
        return loadPlays(file.fileName(), m_scenario);
    }

    const Scenario m_scenario = scenarioOf(parcelText());
    const Detector m_detector = smallDetector();
    const Document m_document = smallDocument();
    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestPlays)
#include "tst_plays.moc"

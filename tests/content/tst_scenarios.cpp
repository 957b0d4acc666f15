// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/lint.h"
#include "app/content/rehearsal.h"
#include "content_fixture.h"

using namespace ventil;
using namespace ventil::testing;

// Every scenario that is delivered.
class TestScenarios : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasNoFault_data() { addScenarios(); }
    void hasNoFault()
    {
        QFETCH(QString, id);
        const QString path = m_content.scenarioPath(id);
        const Linted linted = lint({path, testFileOf(path)}, m_content);
        QCOMPARE(linted.files, 2);
        QVERIFY2(linted.faults.empty(), qPrintable(u'\n' + told(linted.faults)));
    }

    void everyPlayComesTrueAndNothingIsLeftOut_data() { addScenarios(); }
    void everyPlayComesTrueAndNothingIsLeftOut()
    {
        QFETCH(QString, id);
        const QString path = m_content.scenarioPath(id);
        const LoadedScenario loaded = loadScenario(path, m_content.personaFolder());
        QVERIFY2(loaded.scenario, qPrintable(told(loaded.diagnostics)));
        const LoadedPlays plays = loadPlays(testFileOf(path), *loaded.scenario);
        QVERIFY2(!plays.plays.empty() && plays.diagnostics.empty(), qPrintable(told(plays.diagnostics)));
        const Detector *detector = m_content.detector(loaded.scenario->language);
        const Document *document = m_content.document(loaded.scenario->document);
        QVERIFY2(detector && document, qPrintable(told(m_content.problems())));

        Diagnostics failures;
        Coverage coverage;
        for (const Play &play : plays.plays) {
            const PlayResult result = run(play, testFileOf(path), *loaded.scenario, *detector, document, coverage);
            failures.insert(failures.end(), result.failures.begin(), result.failures.end());
        }
        const Diagnostics missing = missingIn(coverage, *loaded.scenario, path);
        failures.insert(failures.end(), missing.begin(), missing.end());
        QVERIFY2(failures.empty(), qPrintable(u'\n' + told(failures)));
    }

    void itsGoodAndItsBadPlayAreFarApart_data() { addScenarios(); }
    void itsGoodAndItsBadPlayAreFarApart()
    {
        QFETCH(QString, id);
        const QString path = m_content.scenarioPath(id);
        const LoadedScenario loaded = loadScenario(path, m_content.personaFolder());
        QVERIFY(loaded.scenario);
        const LoadedPlays plays = loadPlays(testFileOf(path), *loaded.scenario);
        const auto expects = [&](EndingKind kind, auto scored) {
            return std::any_of(plays.plays.begin(), plays.plays.end(), [&](const Play &play) {
                const auto ending = std::find_if(loaded.scenario->endings.begin(), loaded.scenario->endings.end(),
                                                 [&](const Ending &one) { return one.id == play.ending; });
                return ending != loaded.scenario->endings.end() && ending->kind == kind && scored(play);
            });
        };
        QVERIFY(expects(EndingKind::Good, [](const Play &play) { return play.minimumScore.value_or(0) >= 900; }));
        QVERIFY(expects(EndingKind::Bad, [](const Play &play) { return play.maximumScore.value_or(1000) < 300; }));
    }

private:
    void addScenarios()
    {
        QTest::addColumn<QString>("id");
        const QStringList ids = m_content.scenarioIds();
        QVERIFY2(!ids.isEmpty(), "no scenario was found");
        for (const QString &id : ids)
            QTest::newRow(qPrintable(id)) << id;
    }

    Content m_content{source};
};

QTEST_APPLESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"

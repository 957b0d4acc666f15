// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/catalogue.h"
#include "core/scenario/scenario.h"
#include "core/scenario/values.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

static const QString here = QStringLiteral(VENTIL_SOURCE_DIR "/tests/core/scenario");
static const QString personas = QStringLiteral(VENTIL_SOURCE_DIR "/resources/personas");

static QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QString told(const Diagnostics &diagnostics)
{
    QStringList lines;
    for (const Diagnostic &diagnostic : diagnostics)
        lines.append(toString(diagnostic));
    return lines.join(u'\n');
}

class TestScenarioLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsEveryPartOfTheFormat()
    {
        const LoadedScenario loaded = loadScenario(here + u"/good/en/parcel.yaml"_s, personas);
        QVERIFY2(loaded.scenario, qPrintable(told(loaded.diagnostics)));
        const Scenario &scenario = *loaded.scenario;
        QCOMPARE(scenario.id, u"en/parcel"_s);
        QCOMPARE(scenario.persona, Persona::Angry);
        QCOMPARE(scenario.fault, Fault::Company);
        QVERIFY(scenario.pastHelp && !scenario.mustRefuse);
        QCOMPARE(scenario.offers.size(), 2);
        QCOMPARE(scenario.values.size(), 2U);
        QCOMPARE(scenario.facts.at(1).words, (QStringList{u"late"_s, u"three days"_s}));
        QCOMPARE(scenario.start, (Mood{6, 3}));
        QCOMPARE(scenario.flags, (QStringList{u"promised"_s, u"warned"_s}));
        QCOMPARE(scenario.always.size(), 4U);
        QVERIFY(isTurningPoint(scenario.always.at(2)) && !isTurningPoint(scenario.always.at(0)));
        QCOMPARE(scenario.states.size(), 4U);
        QCOMPARE(scenario.endings.size(), 3U);
        QCOMPARE(scenario.endings.front().worth, u"complained_well_answered"_s);
        QCOMPARE(scenario.replyLimit, 8);
        QCOMPARE(scenario.hash.hex().size(), 64);
    }

    void readsMoodsOfItsOwn()
    {
        const QByteArray text = read(here + u"/good/en/parcel.yaml"_s)
                                    .replace("  trust: {start: 3}\n",
                                             "  trust: {start: 3}\n"
                                             "  hurry: {start: 5, name: Hurry, about: The van waits, each_reply: +1}\n"
                                             "  worry: {name: Worry}\n")
                                    .replace("change: {trust: +1}", "change: {trust: +1, worry: -2, hurry: 3}")
                                    .replace("if: \"anger >= 7\"\n", "if: \"anger >= 7 and hurry > worry\"\n")
                                    .replace("change: {anger: +1}, times", "change: {anger: +1, hurry: +1}, times");
        const LoadedScenario loaded = loadScenario(text, u"en/parcel.yaml"_s, personas);
        QVERIFY2(loaded.scenario, qPrintable(told(loaded.diagnostics)));
        const Scenario &scenario = *loaded.scenario;
        QCOMPARE(ownMoodIds(scenario), (QStringList{u"hurry"_s, u"worry"_s}));
        QCOMPARE(ownMoodsAtStart(scenario), (OwnMoods{5, 0, 0}));
        QCOMPARE(scenario.start, (Mood{6, 3}));
        const OwnMood &hurry = scenario.ownMoods.front();
        QCOMPARE(hurry.name, u"Hurry"_s);
        QCOMPARE(hurry.about, u"The van waits"_s);
        QCOMPARE(hurry.eachReply, 1);
        const State &opening = scenario.states.front();
        QCOMPARE(opening.replies.front().change, (MoodChange{0, 1, {3, -2, 0}}));
        QCOMPARE(opening.silence.change, (MoodChange{1, 0, {1, 0, 0}}));
        QCOMPARE(opening.replies.at(1).guard.ownMoodsRead(), 0b11U);
    }

    void readsAStateWithItsReactions()
    {
        const LoadedScenario loaded = loadScenario(here + u"/good/en/parcel.yaml"_s, personas);
        const State &opening = loaded.scenario->states.front();
        QCOMPARE(opening.vents.size(), 3);
        QCOMPARE(opening.silence.seconds, 20);
        QCOMPARE(opening.silence.times, 2);
        QCOMPARE(opening.silence.then, (Target{Target::Kind::Ending, 1}));
        const Reaction &first = opening.replies.front();
        QCOMPARE(first.all, ActSet{Act::Empathy});
        QCOMPARE(first.any, (ActSet{Act::ClarifyingQuestion, Act::Restatement}));
        QCOMPARE(first.change, (MoodChange{0, 1}));
        QCOMPARE(first.to, (Target{Target::Kind::State, 1}));
        QCOMPARE(first.position, (Position{44, 9}));
        const State &details = loaded.scenario->states.at(1);
        QCOMPARE(details.say.pick, Pick::Shuffle);
        QVERIFY(details.agrees && !details.abuse);
        QVERIFY(!details.replies.front().say.wordings.front().guard.isEmpty());
        QVERIFY(details.supervisor.given && details.hold.given && details.end.given);
        const State &shouting = loaded.scenario->states.at(2);
        QVERIFY(shouting.abuse && shouting.threat && shouting.supervisorRequest);
        const ActSet required{Act::Empathy, Act::ClarifyingQuestion};
        QCOMPARE(shouting.replies.at(1).require, required);
        QCOMPARE(shouting.gathers, required);
        QVERIFY(details.gathers.isEmpty());
    }

    void readsThePromises()
    {
        const QByteArray text = read(here + u"/good/en/parcel.yaml"_s) +
                                "promises:\n"
                                "  - {never: \"anger >= 10 and promised\", unless: warned}\n"
                                "  - {never: hung_up, unless: \"anger >= 9\"}\n"
                                "  - {always_reachable: stays, unless: promised}\n"
                                "  - {no_ending_before: 2, except: [hung_up, walks_off]}\n"
                                "  - {best_score_at_least: 900}\n";
        const LoadedScenario loaded = loadScenario(text, u"en/parcel.yaml"_s, personas);
        QVERIFY2(loaded.scenario, qPrintable(told(loaded.diagnostics)));
        const std::vector<Promise> &promises = loaded.scenario->promises;
        QCOMPARE(promises.size(), 5U);
        QCOMPARE(promises[0].kind, Promise::Kind::Never);
        QCOMPARE(promises[0].what.kind, Target::Kind::Stay);
        QCOMPARE(promises[0].condition.text(), u"anger >= 10 and promised"_s);
        QCOMPARE(promises[0].text, u"never anger >= 10 and promised unless warned"_s);
        QCOMPARE(promises[1].what, (Target{Target::Kind::Ending, 2}));
        QCOMPARE(promises[2].kind, Promise::Kind::AlwaysReachable);
        QCOMPARE(promises[2].what, (Target{Target::Kind::Ending, 0}));
        QVERIFY(!promises[2].unless.isEmpty() && promises[3].unless.isEmpty());
        QCOMPARE(promises[3].kind, Promise::Kind::NoEndingBefore);
        QCOMPARE(promises[3].number, 2);
        QCOMPARE(promises[3].except, (std::vector<int>{2, 1}));
        QCOMPARE(promises[4].kind, Promise::Kind::BestScoreAtLeast);
        QCOMPARE(promises[4].number, 900);
        QCOMPARE(promises[4].position.column, 5);
    }

    void endingTheTalkLeadsToTheFirstBadEndingByDefault()
    {
        const LoadedScenario loaded = loadScenario(here + u"/good/en/parcel.yaml"_s, personas);
        const State &opening = loaded.scenario->states.front();
        QVERIFY(!opening.end.given);
        QCOMPARE(opening.end.to, (Target{Target::Kind::Ending, 2}));
    }

    void numbersTheWordingsThroughTheFile()
    {
        const LoadedScenario loaded = loadScenario(here + u"/good/en/parcel.yaml"_s, personas);
        const Scenario &scenario = *loaded.scenario;
        QCOMPARE(scenario.always.at(1).say.firstWording, 1);
        QCOMPARE(scenario.endings.back().say.firstWording, scenario.wordingCount - 1);
    }

    void theHashChangesWithTheFile()
    {
        const QByteArray bytes = read(here + u"/good/en/parcel.yaml"_s);
        const auto hash = [](const QByteArray &text) {
            return loadScenario(text, u"en/parcel.yaml"_s, personas).scenario->hash.hex();
        };
        QCOMPARE(hash(bytes), hash(bytes));
        QVERIFY(hash(bytes) != hash(bytes + "# a remark\n"));
    }

    void aMissingFileIsADiagnostic()
    {
        const LoadedScenario loaded = loadScenario(here + u"/nowhere.yaml"_s, personas);
        QVERIFY(!loaded.scenario);
        QCOMPARE(loaded.diagnostics.size(), 1U);
        QCOMPARE(loaded.diagnostics.front().code, u"V100"_s);
    }

    void tellsAllFaultsAtOnceInFileOrder()
    {
        QByteArray bytes = read(here + u"/good/en/parcel.yaml"_s);
        bytes.replace("minutes: 3", "minutes: 3000");
        bytes.replace("persona: angry", "persona: angri");
        bytes.replace("when: [blame]", "when: [balme]");
        bytes.replace("to: closing", "to: clsing");
        const LoadedScenario loaded = loadScenario(bytes, u"en/parcel.yaml"_s, personas);
        QStringList codes;
        for (const Diagnostic &diagnostic : loaded.diagnostics)
            codes.append(diagnostic.code);
        QCOMPARE(codes, (QStringList{u"V113"_s, u"V113"_s, u"V202"_s, u"V201"_s}));
    }

    void eachFaultIsToldWithItsPlace_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(here + u"/bad"_s);
        const QStringList files = folder.entryList({u"*.yaml"_s}, QDir::Files, QDir::Name);
        QVERIFY2(!files.isEmpty(), "no bad file was found");
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
    void eachFaultIsToldWithItsPlace()
    {
        QFETCH(QString, path);
        const QByteArray bytes = read(path);
        static const QRegularExpression expectation(u"# expected: (\\d+):(\\d+) (V\\d+) ?(.*)"_s);
        const auto expected = expectation.match(QString::fromUtf8(bytes));
        QVERIFY(expected.hasMatch());
        QVERIFY2(QFileInfo(path).fileName().startsWith(expected.captured(3)), "the file is named after its code");

        const bool withoutPersona = expected.captured(3) == u"V205";
        const LoadedScenario loaded = loadScenario(bytes, u"en/bad.yaml"_s, withoutPersona ? here : personas);
        QCOMPARE(loaded.scenario.has_value(), !hasErrors(loaded.diagnostics));
        QVERIFY2(loaded.diagnostics.size() == 1, qPrintable(told(loaded.diagnostics)));
        const Diagnostic &found = loaded.diagnostics.front();
        QCOMPARE(u"%1:%2 %3"_s.arg(found.position.line).arg(found.position.column).arg(found.code),
                 u"%1:%2 %3"_s.arg(expected.captured(1), expected.captured(2), expected.captured(3)));
        QVERIFY2(found.message.text().contains(expected.captured(4)), qPrintable(found.message.text()));
    }

    void theBadFilesBecomeGoodWithoutTheirFault()
    {
        const QByteArray bytes = read(here + u"/bad/V113-wrong-type.yaml"_s).replace("minutes: many", "minutes: 3");
        const LoadedScenario loaded = loadScenario(bytes, u"en/bad.yaml"_s, personas);
        QVERIFY2(loaded.scenario, qPrintable(told(loaded.diagnostics)));
    }

    void whateverBytesComeAFaultComesOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a word") << QByteArray("word");
        QTest::newRow("a list") << QByteArray("- a\n- b\n");
        QTest::newRow("empty parts") << QByteArray(
            "ventil: 1\nstates: {}\nendings: {}\nvalues: {}\nflags: []\nalways: []\n");
        QTest::newRow("parts of the wrong kind") << QByteArray(
            "ventil: 1\nstates: [a]\nendings: word\nvalues: [x]\nflags: {a: b}\nalways: word\nfacts: {a: b}\n");
        QTest::newRow("facts without names") << QByteArray("ventil: 1\nfacts: [{words: [a]}, {words: [b]}]\n");
        QTest::newRow("nulls") << QByteArray("ventil:\nstates:\nendings:\nvalues:\nflags:\nalways:\nlimit:\nmoods:\n");
    }
    void whateverBytesComeAFaultComesOut()
    {
        QFETCH(QByteArray, bytes);
        const LoadedScenario loaded = loadScenario(bytes, u"en/bad.yaml"_s, personas);
        QVERIFY(!loaded.scenario);
        QVERIFY(!loaded.diagnostics.empty());
    }
};

QTEST_APPLESS_MAIN(TestScenarioLoader)
#include "tst_scenario_loader.moc"

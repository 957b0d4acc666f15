// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/test_report.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

namespace ventil::cli {

using namespace Qt::StringLiterals;

static QString endingOf(const ScenarioTest &test, const PlayResult &result)
{
    return result.state.ending ? test.scenario->endings[static_cast<std::size_t>(*result.state.ending)].id : QString();
}

// ", hurry 4": of the scenario's own moods.
static QString ownMoods(const Scenario &scenario, const SessionState &state)
{
    QString text;
    for (std::size_t i = 0; i < scenario.ownMoods.size(); ++i)
        text += u", %1 %2"_s.arg(scenario.ownMoods[i].id).arg(state.own[i]);
    return text;
}

static QString line(const ScenarioTest &test, const PlayedPlay &played)
{
    const PlayResult &result = played.result;
    const QString ending = endingOf(test, result);
    return u"  %1 %2: %3, score %4, anger %5%6, %7 replies\n"_s
        .arg(result.failures.empty() ? u"ok  "_s : u"FAIL"_s, played.play.name,
             ending.isEmpty() ? u"no ending"_s : u"ending "_s + ending,
             result.report ? QString::number(result.report->score) : u"unknown"_s)
        .arg(result.state.mood.anger)
        .arg(ownMoods(*test.scenario, result.state))
        .arg(result.state.replies);
}

static QString share(const QString &what, std::size_t part, std::size_t all)
{
    return u"%1 %2 of %3"_s.arg(what).arg(part).arg(all);
}

static std::size_t played(const Missing &missing)
{
    return static_cast<std::size_t>(missing.all) - missing.places.size();
}

// "12", or "parts/boss.yaml:3" where the place lies in a part.
static QString shown(const Scenario &scenario, const Position &place)
{
    const QString folder = QFileInfo(scenario.files.value(0)).path();
    const QString line = QString::number(place.line);
    return place.file == 0 ? line : QDir(folder).relativeFilePath(fileOf(scenario, place)) + u':' + line;
}

static QString listed(const Scenario &scenario, const Missing &missing)
{
    QStringList places;
    for (const Position &place : missing.places)
        places.append(shown(scenario, place));
    return places.join(u", "_s);
}

// Lines are numbers, places in parts are texts.
static QJsonArray array(const Scenario &scenario, const Missing &missing)
{
    QJsonArray places;
    for (const Position &place : missing.places)
        places.append(place.file == 0 ? QJsonValue(place.line) : QJsonValue(shown(scenario, place)));
    return places;
}

QString asText(const ScenarioTest &test)
{
    QString text = test.file + u'\n';
    if (!test.scenario)
        return text + u"  the scenario has faults\n"_s;
    if (test.plays.empty() && !test.faults.empty())
        return text + u"  nothing was played\n"_s;
    for (const PlayedPlay &played : test.plays)
        text += line(test, played);
    if (test.file != testFileOf(test.scenarioFile))
        return text; // these plays need not come to everything
    const Missing reactions = reactionsMissingIn(test.coverage, *test.scenario);
    const Missing silences = silencesMissingIn(test.coverage, *test.scenario);
    text += u"  played: %1, %2, %3, %4\n"_s.arg(
        share(u"states"_s, test.coverage.states.size(), test.scenario->states.size()),
        share(u"endings"_s, test.coverage.endings.size(), test.scenario->endings.size()),
        share(u"reactions"_s, played(reactions), static_cast<std::size_t>(reactions.all)),
        share(u"silences"_s, played(silences), static_cast<std::size_t>(silences.all)));
    if (!reactions.places.empty())
        text += u"  reactions that no play brings about: lines %1\n"_s.arg(listed(*test.scenario, reactions));
    if (!silences.places.empty())
        text += u"  silences that no play waits for: lines %1\n"_s.arg(listed(*test.scenario, silences));
    return text;
}

QString asJson(const ScenarioTest &test)
{
    QJsonArray plays;
    for (const PlayedPlay &played : test.plays) {
        QJsonArray failures;
        for (const Diagnostic &failure : played.result.failures)
            failures.append(toString(failure));
        QJsonObject play{
            {u"name"_s, played.play.name}, {u"ending"_s, endingOf(test, played.result)}, {u"failures"_s, failures}};
        if (played.result.report)
            play.insert(u"score"_s, played.result.report->score);
        plays.append(play);
    }
    QJsonArray faults;
    for (const Diagnostic &fault : test.faults)
        faults.append(toString(fault));
    QJsonObject json{{u"file"_s, test.file}, {u"plays"_s, plays}, {u"faults"_s, faults}};
    if (test.scenario) {
        json.insert(u"unplayed_lines"_s, array(*test.scenario, reactionsMissingIn(test.coverage, *test.scenario)));
        json.insert(u"unplayed_silences"_s, array(*test.scenario, silencesMissingIn(test.coverage, *test.scenario)));
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) + u'\n';
}

static void writeFailures(QXmlStreamWriter &xml, const Diagnostics &failures)
{
    for (const Diagnostic &failure : failures) {
        xml.writeStartElement(u"failure"_s);
        xml.writeAttribute(u"type"_s, failure.code);
        xml.writeAttribute(u"message"_s, toString(failure));
        xml.writeEndElement();
    }
}

QByteArray asJUnit(const std::vector<ScenarioTest> &tests)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    for (const ScenarioTest &test : tests) {
        xml.writeStartElement(u"testsuite"_s);
        xml.writeAttribute(u"name"_s, test.scenarioFile);
        xml.writeStartElement(u"testcase"_s);
        xml.writeAttribute(u"name"_s, u"files and coverage"_s);
        writeFailures(xml, test.faults);
        xml.writeEndElement();
        for (const PlayedPlay &played : test.plays) {
            xml.writeStartElement(u"testcase"_s);
            xml.writeAttribute(u"name"_s, played.play.name);
            writeFailures(xml, played.result.failures);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace ventil::cli

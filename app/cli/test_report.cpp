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
    const Message told =
        Message::tr("%1, score %2, anger %3%4, %5 replies")
            .arg(ending.isEmpty() ? Message::tr("no ending") : Message::tr("ending %1").arg(ending),
                 result.report ? Message::plain(QString::number(result.report->score)) : Message::tr("unknown"),
                 result.state.mood.anger, ownMoods(*test.scenario, result.state), result.state.replies);
    return u"  %1 %2\n"_s.arg(result.failures.empty() ? u"ok  "_s : u"FAIL"_s, headed(played.play.name, told).text());
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

static QString indented(const Message &message)
{
    return u"  "_s + message.text() + u'\n';
}

QString asText(const ScenarioTest &test)
{
    QString text = test.file + u'\n';
    if (!test.scenario)
        return text + indented(Message::tr("the scenario has faults"));
    if (test.plays.empty() && !test.faults.empty())
        return text + indented(Message::tr("nothing was played"));
    for (const PlayedPlay &played : test.plays)
        text += line(test, played);
    if (test.file != testFileOf(test.scenarioFile))
        return text; // these plays need not come to everything
    const Missing reactions = reactionsMissingIn(test.coverage, *test.scenario);
    const Missing silences = silencesMissingIn(test.coverage, *test.scenario);
    text += indented(Message::tr("played: states %1 of %2, endings %3 of %4, reactions %5 of %6, silences %7 of %8")
                         .arg(test.coverage.states.size(), test.scenario->states.size(), test.coverage.endings.size(),
                              test.scenario->endings.size(), played(reactions), reactions.all, played(silences),
                              silences.all));
    if (!reactions.places.empty())
        text += indented(
            Message::tr("reactions that no play brings about: lines %1").arg(listed(*test.scenario, reactions)));
    if (!silences.places.empty())
        text +=
            indented(Message::tr("silences that no play waits for: lines %1").arg(listed(*test.scenario, silences)));
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

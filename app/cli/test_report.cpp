// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/test_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

namespace ventil::cli {

using namespace Qt::StringLiterals;

static std::vector<int> linesOfUnplayed(const ScenarioTest &test)
{
    std::vector<int> lines;
    for (const Reaction *reaction : allReactions(*test.scenario))
        if (!test.coverage.reactions.contains(reaction))
            lines.push_back(reaction->position.line);
    return lines;
}

static QString endingOf(const ScenarioTest &test, const PlayResult &result)
{
    return result.state.ending ? test.scenario->endings[static_cast<std::size_t>(*result.state.ending)].id : QString();
}

static QString line(const ScenarioTest &test, const PlayedPlay &played)
{
    const PlayResult &result = played.result;
    const QString ending = endingOf(test, result);
    return u"  %1 %2: %3, score %4, anger %5, %6 replies\n"_s
        .arg(result.failures.empty() ? u"ok  "_s : u"FAIL"_s, played.play.name,
             ending.isEmpty() ? u"no ending"_s : u"ending "_s + ending,
             result.report ? QString::number(result.report->score) : u"unknown"_s)
        .arg(result.state.mood.anger)
        .arg(result.state.replies);
}

QString asText(const ScenarioTest &test)
{
    QString text = test.file + u'\n';
    if (!test.scenario)
        return text + u"  the scenario has faults\n"_s;
    for (const PlayedPlay &played : test.plays)
        text += line(test, played);
    const auto total = static_cast<qsizetype>(allReactions(*test.scenario).size());
    text += u"  played: states %1 of %2, endings %3 of %4, reactions %5 of %6\n"_s.arg(test.coverage.states.size())
                .arg(test.scenario->states.size())
                .arg(test.coverage.endings.size())
                .arg(test.scenario->endings.size())
                .arg(test.coverage.reactions.size())
                .arg(total);
    QStringList lines;
    for (int number : linesOfUnplayed(test))
        lines.append(QString::number(number));
    if (!lines.isEmpty())
        text += u"  reactions that no play brings about: lines %1\n"_s.arg(lines.join(u", "_s));
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
    QJsonArray unplayed;
    for (const Diagnostic &fault : test.faults)
        faults.append(toString(fault));
    if (test.scenario)
        for (int number : linesOfUnplayed(test))
            unplayed.append(number);
    const QJsonObject json{
        {u"file"_s, test.file}, {u"plays"_s, plays}, {u"faults"_s, faults}, {u"unplayed_lines"_s, unplayed}};
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

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/flow.h"
#include "content_fixture.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace ventil;
using namespace ventil::testing;

class TestFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateAndEndingIsANodeAndEveryWayAnEdge()
    {
        const Flow flow = flowOf(scenarioOf(parcelText()));
        QStringList ids;
        for (const Flow::Node &node : flow.nodes)
            ids.append(node.id);
        QCOMPARE(ids, (QStringList{u"opening"_s, u"details"_s, u"shouting"_s, u"closing"_s, u"stays"_s, u"walks_off"_s,
                                   u"hung_up"_s, QString()}));
        QCOMPARE(labels(flow, u"opening"_s, u"details"_s),
                 (QStringList{u"empathy, restatement / clarifying_question"_s}));
        QCOMPARE(labels(flow, u"opening"_s, u"walks_off"_s), (QStringList{u"silence"_s}));
        QCOMPARE(labels(flow, u"details"_s, u"walks_off"_s), (QStringList{u"end"_s}));
        QCOMPARE(labels(flow, u"closing"_s, u"stays"_s), (QStringList{u"unless blame / argue, if promised"_s}));
        QCOMPARE(labels(flow, {}, u"hung_up"_s), (QStringList{u"insult, unless apology"_s, u"if anger >= 10"_s}));
        QCOMPARE(labels(flow, {}, u"walks_off"_s), (QStringList{u"after 8 replies"_s}));
    }

    void noTextBreaksOutOfItsPlace()
    {
        const QString hostile = u"\"]; evil [label=\"x\\ <script>&amp;</script> %1 %2 -->|\"_s"_s;
        Flow flow;
        flow.title = hostile;
        flow.nodes = {{Flow::Node::Kind::State, hostile, hostile, {}},
                      {Flow::Node::Kind::Ending, u"b"_s, hostile, u"bad"_s}};
        flow.edges = {{0, 1, {hostile, hostile}}};
        QXmlStreamReader svg(toSvg(flow));
        QStringList elements;
        while (!svg.atEnd())
            if (svg.readNext() == QXmlStreamReader::StartElement)
                elements.append(svg.name().toString());
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
        QVERIFY(!elements.contains(u"script"_s));
        QVERIFY(!toMermaid(flow).contains(u"<script"_s));
        QCOMPARE(toMermaid(flow).count(u'"'), 2 * 3);
        static const QRegularExpression quoted(u"\"(?:[^\"\\\\]|\\\\.)*\""_s);
        const QString outside = toDot(flow).remove(quoted);
        QVERIFY2(!outside.contains(u"evil"_s) && !outside.contains(u'"'), qPrintable(outside));
        QCOMPARE(toDot(flow).count(u'\n'), 7);
    }

    void theSameScenarioIsDrawnTheSame()
    {
        const Flow flow = flowOf(scenarioOf(parcelText()));
        QCOMPARE(toSvg(flow), toSvg(flowOf(scenarioOf(parcelText()))));
        QCOMPARE(toSvg(flow).count("<rect"), static_cast<qsizetype>(flow.nodes.size()));
        QCOMPARE(toSvg(flow).count("class=\"way\""), static_cast<qsizetype>(flow.edges.size()));
    }

    void theWaysOfABoxStandBelowEachOtherWithWhereTheyLead()
    {
        const Flow flow = flowOf(scenarioOf(parcelText()));
        static const QRegularExpression way(u"class=\"way\" x=\"(\\d+)\" y=\"(\\d+)\">([^<]+)<"_s);
        QSet<QString> places;
        QSet<QString> ends;
        for (auto found = way.globalMatch(QString::fromUtf8(toSvg(flow))); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            places.insert(match.captured(1) + u' ' + match.captured(2));
            ends.insert(match.captured(3).section(u" → "_s, -1));
        }
        QCOMPARE(places.size(), static_cast<qsizetype>(flow.edges.size()));
        for (const Flow::Edge &edge : flow.edges)
            QVERIFY(ends.contains(flow.nodes[edge.to].id));
    }

private:
    static QStringList labels(const Flow &flow, const QString &from, const QString &to)
    {
        for (const Flow::Edge &edge : flow.edges)
            if (flow.nodes[edge.from].id == from && flow.nodes[edge.to].id == to)
                return edge.labels;
        return {};
    }
};

QTEST_APPLESS_MAIN(TestFlow)
#include "tst_flow.moc"

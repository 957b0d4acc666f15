// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "notation.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void offsetsCountCodePoints()
    {
        Talk talk = talkFromNotation(u"fault=company"_s, u"C T(apology?)"_s);
        talk.turns[1].text = u"🙂🙂 Vabandan"_s;
        talk.turns[1].acts[0].span = {5, 8};
        const QJsonObject rule = ruleIn(reportOn(talk), u"et.2.3"_s);
        QCOMPARE(rule.value(u"verdict"_s).toString(), u"kept"_s);
        QCOMPARE(rule.value(u"evidence"_s).toArray().size(), 1);
        const QJsonObject evidence = rule.value(u"evidence"_s).toArray().first().toObject();
        QCOMPARE(evidence.value(u"turn"_s).toInt(), 1);
        QCOMPARE(evidence.value(u"start"_s).toInt(), 3);
        QCOMPARE(evidence.value(u"end"_s).toInt(), 11);
        QCOMPARE(evidence.value(u"act"_s).toString(), u"apology"_s);
        QCOMPARE(evidence.value(u"certainty"_s).toString(), u"probable"_s);
    }

    void anInterruptionHasNoActAndNoSpan()
    {
        const QJsonObject rule = ruleIn(reportOn(talkFromNotation({}, u"C T!(thanks)"_s)), u"et.1.2a"_s);
        const QJsonObject evidence = rule.value(u"evidence"_s).toArray().first().toObject();
        QCOMPARE(evidence, QJsonObject({{u"turn"_s, 1}, {u"start"_s, 0}, {u"end"_s, 0}}));
    }

    void onlyWhatCouldBeBetterHasATip()
    {
        const QJsonObject report = reportOn(talkFromNotation(u"fault=company"_s, u"C T(apology,blame)"_s));
        QCOMPARE(ruleIn(report, u"et.2.3"_s).value(u"tip"_s).toString(), QString());
        QCOMPARE(ruleIn(report, u"et.3.3"_s).value(u"tip"_s).toString(), QString());
        QCOMPARE(ruleIn(report, u"et.2.2b"_s).value(u"tip"_s).toString(), ruleNamed(u"et.2.2b"_s).text.value(u"et"_s));
        const Rule &missed = ruleNamed(u"et.2.1"_s);
        const QString tip = ruleIn(report, missed.id).value(u"tip"_s).toString();
        QVERIFY(tip.startsWith(missed.text.value(u"et"_s)));
        QVERIFY(tip.contains(missed.wordings.first()));
        QCOMPARE(report.value(u"tips"_s).toArray().first().toString(), u"et.2.2b"_s);
    }

    void theTipSpeaksTheLanguageAsked()
    {
        const Talk talk = talkFromNotation({}, u"C T(blame)"_s);
        const QJsonObject report = toJson(judge(documentNamed(u"et"_s), talk), talk, u"pl"_s);
        QCOMPARE(ruleIn(report, u"et.2.2b"_s).value(u"tip"_s).toString(),
                 ruleNamed(u"et.2.2b"_s).text.value(u"en"_s)); // there is no Polish one
    }

    void scoreAndPointsAreInTheReport()
    {
        const QJsonObject report = reportOn(talkFromNotation(u"fault=company"_s, u"C T(apology,insult)"_s));
        QCOMPARE(report.value(u"score"_s).toInt(), 0);
        QCOMPARE(report.value(u"rules"_s).toArray().size(), 19);
        QCOMPARE(report.value(u"breaches"_s).toArray().first().toObject().value(u"act"_s).toString(), u"insult"_s);
        QCOMPARE(report.value(u"points"_s).toObject(),
                 QJsonObject({{u"asked"_s, 6000}, {u"earned"_s, 1000}, {u"taken"_s, 1000}}));
    }

private:
    static QJsonObject reportOn(const Talk &talk) { return toJson(judge(documentNamed(u"et"_s), talk), talk, u"et"_s); }

    static QJsonObject ruleIn(const QJsonObject &report, const QString &id)
    {
        for (const QJsonValue &rule : report.value(u"rules"_s).toArray())
            if (rule.toObject().value(u"rule"_s).toString() == id)
                return rule.toObject();
        return {};
    }
};

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"

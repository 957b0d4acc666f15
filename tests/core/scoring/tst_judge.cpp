// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "notation.h"

#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestJudge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void givesTheVerdict_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QString>("turns");
        for (const QString &line : dataLines(u"verdicts.txt"_s)) {
            const QStringList parts = line.split(u'|');
            QCOMPARE(parts.size(), 3);
            const QStringList head = parts[0].simplified().split(u' ');
            QCOMPARE(head.size(), 2);
            QTest::newRow(qPrintable(line)) << head[0] << head[1] << parts[1].trimmed() << parts[2].trimmed();
        }
    }

    void givesTheVerdict()
    {
        QFETCH(QString, rule);
        QFETCH(QString, verdict);
        QFETCH(QString, facts);
        QFETCH(QString, turns);
        const Talk talk = talkFromNotation(facts, turns);
        const Report report = judge(documentNamed(rule.section(u'.', 0, 0)), talk);
        QCOMPARE(toId(verdictOn(rule, report).verdict), verdict);
    }

    void everyRuleIsTriedWithEveryVerdictItCanHave_data()
    {
        QTest::addColumn<QString>("rule");
        for (const Document &document : documents())
            for (const Rule &rule : document.rules)
                QTest::newRow(qPrintable(rule.id)) << rule.id;
    }

    void everyRuleIsTriedWithEveryVerdictItCanHave()
    {
        QFETCH(QString, rule);
        QSet<QString> tried;
        for (const QString &line : dataLines(u"verdicts.txt"_s))
            if (line.startsWith(rule + u' '))
                tried.insert(line.section(u' ', 1, 1));
        QCOMPARE(tried, possibleVerdicts(ruleNamed(rule)));
    }

    void aReportHasEveryRuleInTheDocumentsOrder()
    {
        for (const Document &document : documents()) {
            const Report report = judge(document, talkFromNotation({}, u"C T(apology)"_s));
            QCOMPARE(report.rules.size(), document.rules.size());
            for (std::size_t i = 0; i < document.rules.size(); ++i)
                QCOMPARE(report.rules[i].rule, &document.rules[i]);
        }
    }

    void keptAndBrokenVerdictsShowTheirEvidence()
    {
        const Talk talk = talkFromNotation(u"persona=angry fault=company"_s,
                                           u"C:venting T!(empathy) C T(thanks,blame) C T.(improvement_promise)"_s);
        const Report report = judge(documentNamed(u"et"_s), talk);
        const auto &farewell = verdictOn(u"et.3.4"_s, report).evidence;
        QCOMPARE(farewell.size(), 2u);
        QCOMPARE(farewell[0].turn, 3);
        QCOMPARE(talk.turns[3].text.sliced(farewell[0].span.begin, farewell[0].span.length), u"thanks"_s);
        QCOMPARE(farewell[1].turn, 5);
        QCOMPARE(farewell[1].act, Act::ImprovementPromise);

        const auto &judging = verdictOn(u"et.2.2b"_s, report).evidence;
        QCOMPARE(judging.size(), 1u);
        QCOMPARE(judging[0].act, Act::Blame);

        const auto &interruption = verdictOn(u"et.1.2a"_s, report).evidence;
        QCOMPARE(interruption.size(), 1u);
        QCOMPARE(interruption[0].turn, 1);
        QVERIFY(!interruption[0].act);
        QCOMPARE(interruption[0].span, Span());

        QVERIFY(verdictOn(u"et.2.1"_s, report).evidence.empty()); // missed
    }

    void outOfOrderEvidenceIsWhatWasSaidInTheWrongPlace()
    {
        const Talk talk = talkFromNotation(u"fault=company"_s, u"C T() C T(apology) C T() C T()"_s);
        const auto verdict = verdictOn(u"sk.8"_s, judge(documentNamed(u"sk"_s), talk));
        QCOMPARE(verdict.verdict, Verdict::Broken);
        QCOMPARE(verdict.evidence.size(), 1u);
        QCOMPARE(verdict.evidence[0].turn, 3);
    }

    void aReadBackBeforeTheFirstNoteIsOutOfOrder()
    {
        Talk talk = talkFromNotation(u"persona=angry notes=yes"_s, u"C T(restatement) C T(offer_help)"_s);
        talk.notesSince = 2;
        const Document &document = documentNamed(u"ru"_s);
        QCOMPARE(verdictOn(u"ru.angry.4"_s, judge(document, talk)).verdict, Verdict::Broken);
        talk.notesSince = 1;
        QCOMPARE(verdictOn(u"ru.angry.4"_s, judge(document, talk)).verdict, Verdict::Kept);
    }

    void blankRepliesAreNeitherFirstNorLast()
    {
        Talk talk = talkFromNotation(u"fault=company"_s, u"C T() C T(apology)"_s);
        talk.turns[1].text = u"  \n"_s;
        QCOMPARE(verdictOn(u"sk.2"_s, judge(documentNamed(u"sk"_s), talk)).verdict, Verdict::Broken);
    }

    void theTalkRatioCountsCharactersWithoutSpaces()
    {
        Talk talk = talkFromNotation({}, u"C T()"_s);
        talk.turns[0].text = u"abcd"_s;
        talk.turns[1].text = u"\U0001F600 \u3000\U0001F600\U0001F600\n\U0001F600"_s;
        const Document &document = documentNamed(u"pl"_s);
        QCOMPARE(verdictOn(u"pl.1"_s, judge(document, talk)).verdict, Verdict::Kept);
        talk.turns[1].text += u'x';
        QCOMPARE(verdictOn(u"pl.1"_s, judge(document, talk)).verdict, Verdict::Missed);
    }

private:
    static bool canBeOutOfOrder(const Rule &rule)
    {
        return rule.together || rule.notesFirst || (rule.window != Window::Anywhere && rule.window != Window::Venting);
    }

    static QSet<QString> possibleVerdicts(const Rule &rule)
    {
        const RuleCondition &when = rule.when;
        const bool needsFacts = !when.persona.isEmpty() || !when.notPersona.isEmpty() || !when.fault.isEmpty();
        const bool deed = rule.process == Process::NotesTaken || rule.process == Process::BreakTaken;
        const bool interruption = rule.process == Process::NoInterruption;
        QSet<QString> verdicts{u"kept"_s};
        if (needsFacts || when.mustRefuse || when.pastHelp || when.event != TalkEvent::None)
            verdicts.insert(u"not_applicable"_s);
        if (needsFacts || deed || interruption)
            verdicts.insert(u"not_measured"_s);
        if (!rule.avoid.isEmpty() || interruption || canBeOutOfOrder(rule))
            verdicts.insert(u"broken"_s);
        const bool appliesOnlyOnceSaid = rule.special == Special::VouchersFirst;
        if ((!rule.say.empty() && !appliesOnlyOnceSaid) || deed || rule.process == Process::TalkRatio)
            verdicts.insert(u"missed"_s);
        return verdicts;
    }
};

QTEST_APPLESS_MAIN(TestJudge)
#include "tst_judge.moc"

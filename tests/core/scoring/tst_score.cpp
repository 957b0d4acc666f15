// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/score.h"
#include "notation.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestScore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // The example of docs/scoring.md.
    void isWhatOneReckonsByHand()
    {
        const Talk talk = talkFromNotation(
            u"persona=angry fault=company break=no"_s,
            u"C:venting T.(backchannel) C T.(apology,clarifying_question) C T.(concrete_action,timeframe) "
            "C T.(blame) C T.(thanks)"_s);
        const Report report = judge(documentNamed(u"et"_s), talk);
        QCOMPARE(report.points.asked, 8000);
        QCOMPARE(report.points.earned, 4500);
        QCOMPARE(report.points.taken, 1000);
        QCOMPARE(report.score, 437);
        QCOMPARE(verdictOn(u"et.3.4"_s, report).credit, 500);
    }

    void betterTalksScoreHigher_data()
    {
        QTest::addColumn<QString>("document");
        for (const Document &document : documents())
            QTest::newRow(qPrintable(document.id)) << document.id;
    }

    void betterTalksScoreHigher()
    {
        QFETCH(QString, document);
        QHash<QString, int> score;
        for (const QString &line : dataLines(u"talks.txt"_s)) {
            const QStringList parts = line.split(u'|');
            const QStringList head = parts[0].simplified().split(u' ');
            if (head[0] == document)
                score[head[1]] = judge(documentNamed(document), talkFromNotation(parts[1], parts[2])).score;
        }
        QCOMPARE(score.size(), 6);
        QVERIFY2(score[u"excellent"_s] > 900, qPrintable(QString::number(score[u"excellent"_s])));
        QVERIFY(score[u"excellent"_s] > score[u"good"_s]);
        QVERIFY(score[u"good"_s] > score[u"average"_s]);
        QVERIFY2(score[u"average"_s] > score[u"stuffed"_s],
                 qPrintable(u"%1 %2"_s.arg(score[u"average"_s]).arg(score[u"stuffed"_s])));
        QVERIFY(score[u"average"_s] > 300);
        QVERIFY2(score[u"bad"_s] < 300, qPrintable(QString::number(score[u"bad"_s])));
        QCOMPARE(score[u"silent"_s], 0);
    }

    void signalsAloneAreSilence()
    {
        QCOMPARE(
            scoreOf(u"et"_s, u"persona=angry break=yes"_s, u"C:venting T.(backchannel) C:venting T.(backchannel)"_s),
            0);
    }

    void probableEvidenceIsWorthHalf()
    {
        QCOMPARE(creditFor(u"et.2.3"_s, u"fault=company"_s, u"C T(apology)"_s), 1000);
        QCOMPARE(creditFor(u"et.2.3"_s, u"fault=company"_s, u"C T(apology?)"_s), 500);
        QCOMPARE(creditFor(u"et.2.3"_s, u"fault=company"_s, u"C T(apology?) C T(apology)"_s), 1000);
        QCOMPARE(creditFor(u"zh.1.6"_s, u"fault=company"_s, u"C T(apology?,concrete_action)"_s), 750);
    }

    void aPartOfWhatIsAskedIsWorthItsShare()
    {
        QCOMPARE(creditFor(u"sk.4"_s, u"fault=company"_s, u"C T(concrete_action,timeframe)"_s), 666);
        QCOMPARE(creditFor(u"zh.1.4"_s, {}, u"C T(concrete_action)"_s), 500);
        QCOMPARE(creditFor(u"et.3.4"_s, {}, u"C T(thanks) C T(improvement_promise) C T()"_s), 0); // out of order
        QCOMPARE(creditFor(u"ru.aggressive.3"_s, u"persona=aggressive"_s, u"C T(offer_help) C T()"_s), 500);
        QCOMPARE(creditFor(u"ru.angry.4"_s, u"persona=angry notes=yes"_s, u"C T()"_s), 500);
        QCOMPARE(creditFor(u"ru.angry.4"_s, u"persona=angry notes=yes"_s, u"C T(restatement)"_s), 1000);
    }

    void aBrokenItemEarnsNothingUnlessItsFaultIsPaidAlready()
    {
        const QString turns = u"C T(offer_help,clarifying_question,concrete_action,emotional_reaction)"_s;
        QCOMPARE(creditFor(u"zh.1.2"_s, u"persona=malicious"_s, turns), 0);
        QCOMPARE(creditFor(u"zh.1.7"_s, u"persona=malicious"_s, turns), 1000); // zh.1.2 has paid
        QCOMPARE(creditFor(u"zh.1.4"_s, {}, u"C T(concrete_action) C T(timeframe)"_s), 0);
    }

    void oneFaultIsPaidOnce()
    {
        const QString facts = u"persona=angry"_s;
        const Points once = pointsOf(u"et"_s, facts, u"C T(emotional_reaction)"_s); // et.1.1 and et.1.3
        QCOMPARE(once.taken, 1000);
        QCOMPARE(pointsOf(u"et"_s, facts, u"C T(emotional_reaction,blame)"_s).taken, 2000);
        QCOMPARE(pointsOf(u"pl"_s, facts, u"C*99 T(argue)"_s).taken, 1000); // pl.8 and pl.11
        QCOMPARE(pointsOf(u"pl"_s, facts, u"C*99 T(argue) C T(argue)"_s).taken, 1000);
    }

    void oneGoodDeedIsPaidOnce()
    {
        const Points none = pointsOf(u"zh"_s, u"fault=company"_s, u"C T(timeframe)"_s);
        const Points both = pointsOf(u"zh"_s, u"fault=company"_s, u"C T(compensation)"_s); // zh.1.3 and zh.1.5
        QCOMPARE(both.earned - none.earned, 500); // the timeframe was half of zh.1.4
        QCOMPARE(none.asked - both.asked, 1000);
        const Points each = pointsOf(u"zh"_s, u"fault=company"_s, u"C T(compensation,alternative)"_s);
        QCOMPARE(each.asked, none.asked);
        QCOMPARE(each.earned, 2000);
    }

    void fromOneReplyOnlyPartOfTheListEarns_data()
    {
        QTest::addColumn<int>("asking");
        QTest::addColumn<int>("most");
        for (const auto &[asking, most] :
             {std::pair(1, 2), {3, 2}, {4, 2}, {5, 3}, {6, 3}, {7, 3}, {8, 4}, {9, 4}, {10, 5}, {20, 5}})
            QTest::addRow("%d asked", asking) << asking << most;
    }

    void fromOneReplyOnlyPartOfTheListEarns()
    {
        QFETCH(int, asking);
        QFETCH(int, most);
        QCOMPARE(mostFromOneReply(asking), most);
    }

    void theSameActsInTwoRepliesAreWorthMoreThanInOne()
    {
        const QString facts = u"fault=company"_s;
        const int inOne = scoreOf(u"pl"_s, facts, u"C*300 T(empathy,apology,solution_question,compensation)"_s);
        const int inTwo = scoreOf(u"pl"_s, facts, u"C*300 T(empathy,apology) C T(solution_question,compensation)"_s);
        QVERIFY2(inOne < inTwo, qPrintable(u"%1 %2"_s.arg(inOne).arg(inTwo)));
    }

    void sayingTheSameAgainEarnsNothing()
    {
        Talk talk = talkFromNotation(u"persona=aggressive"_s, u"C T(offer_help) C T(offer_help)"_s);
        const Document &document = documentNamed(u"ru"_s);
        QCOMPARE(verdictOn(u"ru.aggressive.3"_s, judge(document, talk)).credit, 1000);
        talk.turns[1].text = u"Чем помочь, offer_help?"_s;
        talk.turns[3].text = u" чем помочь – OFFER_HELP!!"_s;
        const Report report = judge(document, talk);
        QCOMPARE(verdictOn(u"ru.aggressive.3"_s, report).verdict, Verdict::Kept);
        QCOMPARE(verdictOn(u"ru.aggressive.3"_s, report).credit, 500);
    }

    void lengthEarnsNothing()
    {
        for (const Document &document : documents()) {
            Talk talk = talkFromNotation(u"persona=angry fault=company"_s,
                                         u"C*900 T.(empathy,apology) C T.(concrete_action,offer_help) C T.(thanks)"_s);
            const int before = judge(document, talk).score;
            QVERIFY(before > 0);
            for (TalkTurn &turn : talk.turns)
                if (turn.byTrainee)
                    turn.text += QString(200, u'w');
            QCOMPARE(judge(document, talk).score, before);
        }
    }

    void aSeriousBreachLeavesAtMostThreeHundred()
    {
        const QString facts = u"persona=angry fault=company break=yes"_s;
        const QString talk = u"C:venting T.(backchannel) C T.(empathy,restatement) C T.(apology,clarifying_question) "
                             "C T.(concrete_action,%1) C T.(thanks,improvement_promise)"_s;
        const Document &document = documentNamed(u"et"_s);
        const Report civil = judge(document, talkFromNotation(facts, talk.arg(u"timeframe"_s)));
        QVERIFY(civil.breaches.empty());
        const Report report = judge(document, talkFromNotation(facts, talk.arg(u"insult"_s)));
        QCOMPARE(report.score, 300);
        QCOMPARE(report.breaches.size(), 1u);
        QCOMPARE(report.breaches[0].turn, 7);
        const Report doubtful = judge(document, talkFromNotation(facts, talk.arg(u"insult?"_s)));
        QVERIFY(doubtful.breaches.empty());
        QCOMPARE(doubtful.score, civil.score);
    }

    void whereNothingIsAskedTheShareKeptCounts()
    {
        Document document;
        for (Act act : {Act::Blame, Act::Argue, Act::Excuse, Act::Banter}) {
            Rule rule;
            rule.kind = RuleKind::Dont;
            rule.avoid = {act};
            document.rules.push_back(rule);
        }
        QCOMPARE(judge(document, talkFromNotation({}, u"C T()"_s)).score, 1000);
        QCOMPARE(judge(document, talkFromNotation({}, u"C T(blame)"_s)).score, 750);
        QCOMPARE(judge(document, talkFromNotation({}, u"C"_s)).score, 0);
    }

    // Two thousand random talks a document.
    void staysInRangeAndNeverRisesByAWarnedAgainstAct_data() { betterTalksScoreHigher_data(); }
    void staysInRangeAndNeverRisesByAWarnedAgainstAct()
    {
        QFETCH(QString, document);
        QRandomGenerator chance(4711);
        for (int i = 0; i < 2000; ++i) {
            Talk talk = randomTalk(chance);
            const int before = judge(documentNamed(document), talk).score;
            QVERIFY(before >= 0 && before <= 1000);
            QCOMPARE(judge(documentNamed(document), talk).score, before);
            TalkTurn &turn = talk.turns[1 + 2 * chance.bounded(static_cast<quint32>(talk.turns.size()) / 2)];
            const auto act = static_cast<Act>(chance.bounded(int(Act::Blame), actCount));
            turn.acts.push_back({act, Certainty::Found, {0, 1}, {}});
            const int after = judge(documentNamed(document), talk).score;
            QVERIFY2(after <= before, qPrintable(u"%1 raises %2 to %3"_s.arg(actId(act)).arg(before).arg(after)));
        }
    }

    void tipsPutWhatWasBrokenFirstAndSpeakOfEachActOnce()
    {
        const Talk talk = talkFromNotation(u"persona=angry fault=company break=no"_s,
                                           u"C T(emotional_reaction) C T(blame) C T(insult) C T(thanks)"_s);
        const Report report = judge(documentNamed(u"et"_s), talk);
        QStringList ids;
        for (int tip : report.tips)
            ids.append(report.rules[static_cast<std::size_t>(tip)].rule->id);
        QCOMPARE(ids.value(0), u"et.2.2b"_s); // the insult, though it came later
        QCOMPARE(ids.value(1), u"et.1.1"_s);
        QVERIFY(!ids.contains(u"et.1.3"_s)); // the same words as et.1.1
        QCOMPARE(ids.last(), u"et.3.4"_s);   // half of it was said
        QVERIFY(ids.contains(u"et.3.5"_s));
        for (int tip : report.tips) {
            const Verdict verdict = report.rules[static_cast<std::size_t>(tip)].verdict;
            QVERIFY(verdict == Verdict::Broken || verdict == Verdict::Missed);
        }
    }

    void anExcellentTalkLeavesNothingToSay()
    {
        for (const QString &line : dataLines(u"talks.txt"_s)) {
            if (!line.contains(u" excellent "_s))
                continue;
            const QStringList parts = line.split(u'|');
            const Report report = judge(documentNamed(line.left(2)), talkFromNotation(parts[1], parts[2]));
            QVERIFY2(report.tips.empty(), qPrintable(line));
        }
    }

private:
    static int scoreOf(const QString &document, const QString &facts, const QString &turns)
    {
        return judge(documentNamed(document), talkFromNotation(facts, turns)).score;
    }

    static Points pointsOf(const QString &document, const QString &facts, const QString &turns)
    {
        return judge(documentNamed(document), talkFromNotation(facts, turns)).points;
    }

    static int creditFor(const QString &rule, const QString &facts, const QString &turns)
    {
        const Report report = judge(documentNamed(rule.section(u'.', 0, 0)), talkFromNotation(facts, turns));
        return verdictOn(rule, report).credit;
    }

    static Talk randomTalk(QRandomGenerator &chance)
    {
        static const QStringList personas{u"angry"_s,       u"mistaken"_s,  u"aggressive"_s,
                                          u"provocateur"_s, u"malicious"_s, u"refusal"_s};
        static const QStringList faults{u"company"_s, u"customer"_s, u"nobody"_s};
        Talk talk;
        if (chance.bounded(4) > 0)
            talk.persona = personas[chance.bounded(6)];
        if (chance.bounded(4) > 0)
            talk.fault = faults[chance.bounded(3)];
        talk.mustRefuse = chance.bounded(2);
        talk.pastHelp = chance.bounded(2);
        talk.notesTaken = chance.bounded(2) == 1;
        for (int replies = chance.bounded(1, 6); replies > 0; --replies) {
            TalkTurn customer;
            TalkTurn trainee;
            customer.text = QString(chance.bounded(1, 200), u'x');
            customer.venting = chance.bounded(3) == 0;
            customer.abuse = chance.bounded(5) == 0;
            customer.supervisorRequest = chance.bounded(5) == 0;
            customer.agrees = chance.bounded(4) == 0;
            trainee.byTrainee = true;
            trainee.text = QString::number(replies);
            trainee.interrupts = chance.bounded(8) == 0;
            for (int acts = chance.bounded(0, 6); acts > 0; --acts)
                trainee.acts.push_back({static_cast<Act>(chance.bounded(actCount)),
                                        chance.bounded(5) ? Certainty::Found : Certainty::Probable,
                                        {acts, 1},
                                        {}});
            talk.turns.push_back(customer);
            talk.turns.push_back(trainee);
        }
        return talk;
    }
};

QTEST_APPLESS_MAIN(TestScore)
#include "tst_score.moc"

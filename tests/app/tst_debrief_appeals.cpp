// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "debrief_fixture.h"

#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

// What a trainee objects to when looking back, and what a trainer decided on it.
class TestAppealsInDebrief : public QObject, private DebriefFixture {
    Q_OBJECT

    QVariantList evidenceOf(int row) const
    {
        return debrief->verdicts()->index(row).data(VerdictModel::EvidenceRole).toList();
    }
    QVariantList repliesOf(int row) const
    {
        return debrief->verdicts()->index(row).data(VerdictModel::RepliesRole).toList();
    }

    QString objectionTo(int row) const { return evidenceOf(row).first().value<ShownEvidence>().objection; }
    QStringList decisionsOf(int row) const
    {
        return debrief->verdicts()->index(row).data(VerdictModel::DecisionsRole).toStringList();
    }
    AppealAnswer answer(int index) const { return debrief->answers().at(index).value<AppealAnswer>(); }

private Q_SLOTS:
    void init() { prepare(); }

    void evidenceSaysWhatItWasTakenForAndByWhat()
    {
        play({u"I understand why you are upset."_s});
        const int row = rowOf(u"Show that you understand the feeling."_s);
        const QVariantList evidence = evidenceOf(row);
        QCOMPARE(evidence.size(), 1);
        const auto shown = evidence.first().value<ShownEvidence>();
        QCOMPARE(shown.words, u"I understand why you are upset"_s);
        QCOMPARE(shown.recognised, u"Recognised as sympathy"_s);
        QVERIFY2(shown.reason.startsWith(u"empathy/"), qPrintable(shown.reason));
        QCOMPARE(shown.objection, QString());
    }

    void whatOneDidNotSayIsObjectedToAndTakenBack()
    {
        play({u"I understand why you are upset."_s});
        const int row = rowOf(u"Show that you understand the feeling."_s);
        debrief->object(row, 0);
        QCOMPARE(objectionTo(row), u"open"_s);
        QCOMPARE(fixture->store.keptAppeals.size(), 1U);
        const Appeal &appeal = fixture->store.keptAppeals.front();
        QCOMPARE(appeal.session, talk->session());
        QCOMPARE(appeal.act, u"empathy"_s);
        QVERIFY(!appeal.said);
        QCOMPARE(appeal.reply, u"I understand why you are upset."_s);
        QVERIFY(!appeal.customer.isEmpty());
        QVERIFY(appeal.reason.startsWith(u"empathy/"));
        QCOMPARE(appeal.at, fixture->time);
        debrief->object(row, 0);
        QCOMPARE(objectionTo(row), QString());
        QVERIFY(fixture->store.keptAppeals.empty());
    }

    void whatWasNotFoundIsClaimedInAReply()
    {
        play({u"Yes?"_s, u"Oh dear, that must hurt."_s});
        const int row = rowOf(u"Show that you understand the feeling."_s);
        const QVariantList replies = repliesOf(row);
        QCOMPARE(replies.size(), 2);
        const auto second = replies.last().value<ClaimableReply>();
        QCOMPARE(second.words, u"Oh dear, that must hurt."_s);
        debrief->claim(row, second.turn);
        QCOMPARE(repliesOf(row).last().value<ClaimableReply>().claim, u"open"_s);
        QCOMPARE(repliesOf(row).first().value<ClaimableReply>().claim, QString());
        QCOMPARE(fixture->store.keptAppeals.size(), 1U);
        QVERIFY(fixture->store.keptAppeals.front().said);
        QVERIFY(fixture->store.keptAppeals.front().reason.isEmpty());
        debrief->claim(row, second.turn);
        QVERIFY(fixture->store.keptAppeals.empty());
    }

    void appealsAreThereWhenTheTalkIsOpenedAgain()
    {
        play({u"I understand why you are upset."_s});
        const int row = rowOf(u"Show that you understand the feeling."_s);
        debrief->object(row, 0);
        QVERIFY(debrief->open(talk->session(), talk->events()));
        QCOMPARE(objectionTo(row), u"open"_s);
        QVERIFY(debrief->open(u"another"_s, talk->events()));
        QCOMPARE(objectionTo(row), QString());
    }

    void aDecisionIsToldOnceAndStandsByTheActFromThenOn()
    {
        play({u"I understand why you are upset."_s});
        const int row = rowOf(u"Show that you understand the feeling."_s);
        debrief->object(row, 0);
        QCOMPARE(decisionsOf(row), QStringList{u"open"_s});
        QVERIFY(fixture->store.decideAppeal(fixture->store.keptAppeals.front().id, Decision::Declined));
        QVERIFY(debrief->open(talk->session(), talk->events()));
        QCOMPARE(debrief->answers().size(), 1);
        QCOMPARE(answer(0).act, u"sympathy"_s);
        QCOMPARE(answer(0).reply, u"I understand why you are upset."_s);
        QCOMPARE(answer(0).decision, u"declined"_s);
        QVERIFY(!answer(0).said);
        QCOMPARE(answer(0).verdict, row);
        QCOMPARE(objectionTo(row), u"declined"_s);
        QCOMPARE(decisionsOf(row), QStringList{u"declined"_s});

        QVERIFY(debrief->open(talk->session()));
        QVERIFY(debrief->answers().isEmpty());
        QCOMPARE(objectionTo(row), u"declined"_s);
    }

    void theAnswerToAClaimLeadsToTheRuleThatMissesIt()
    {
        play({u"Yes? <b>"_s, u"Oh dear, that must hurt."_s});
        const int row = rowOf(u"Show that you understand the feeling."_s);
        debrief->claim(row, repliesOf(row).first().value<ClaimableReply>().turn);
        QVERIFY(fixture->store.decideAppeal(fixture->store.keptAppeals.front().id, Decision::Accepted));
        QVERIFY(debrief->open(talk->session(), talk->events()));
        QVERIFY(answer(0).said);
        QCOMPARE(answer(0).verdict, row);
        QVERIFY(!answer(0).reply.contains(u'<'));
        QCOMPARE(repliesOf(row).first().value<ClaimableReply>().claim, u"accepted"_s);
        QCOMPARE(decisionsOf(row), QStringList{u"accepted"_s});
    }

    void whatIsDecidedIsNoLongerTakenBack()
    {
        play({u"I understand why you are upset."_s});
        const int row = rowOf(u"Show that you understand the feeling."_s);
        debrief->object(row, 0);
        QVERIFY(fixture->store.decideAppeal(fixture->store.keptAppeals.front().id, Decision::Accepted));
        QVERIFY(debrief->open(talk->session(), talk->events()));
        debrief->object(row, 0);
        QCOMPARE(fixture->store.keptAppeals.size(), 1U);
        QCOMPARE(objectionTo(row), u"accepted"_s);
    }

    void othersObjectionsShowInNoTalk()
    {
        play({u"I understand why you are upset."_s});
        const int row = rowOf(u"Show that you understand the feeling."_s);
        debrief->object(row, 0);
        Appeal &appeal = fixture->store.keptAppeals.front();
        appeal.session.clear(); // as one that was brought from another computer
        appeal.decision = Decision::Accepted;
        QVERIFY(debrief->open(talk->session(), talk->events()));
        QVERIFY(debrief->answers().isEmpty());
        QVERIFY(decisionsOf(row).isEmpty());
        QVERIFY(isNews(appeal));
    }

    void anAnswerThatCannotBeNotedAsSeenIsToldAgain()
    {
        play({u"I understand why you are upset."_s});
        debrief->object(rowOf(u"Show that you understand the feeling."_s), 0);
        QVERIFY(fixture->store.decideAppeal(fixture->store.keptAppeals.front().id, Decision::Accepted));
        fixture->store.failure = u"The disk is full."_s;
        for (int time = 0; time < 2; ++time) {
            QVERIFY(debrief->open(talk->session(), talk->events()));
            QCOMPARE(debrief->answers().size(), 1);
        }
    }

    void anAppealThatIsNotKeptIsToldAndNotShownAsMade()
    {
        play({u"I understand why you are upset."_s});
        const int row = rowOf(u"Show that you understand the feeling."_s);
        fixture->store.failure = u"The disk is full."_s;
        debrief->object(row, 0);
        QCOMPARE(debrief->problem(), u"The disk is full."_s);
        QCOMPARE(objectionTo(row), QString());
        fixture->store.failure.clear();
        debrief->object(row, 0);
        QVERIFY(debrief->problem().isEmpty());
    }

    void aRuleThatAsksForNoWordsOffersNoClaim()
    {
        play({u"Yes?"_s});
        const auto &rows = debrief->verdicts()->rows();
        for (int row = 0; row < int(rows.size()); ++row)
            QCOMPARE(repliesOf(row).isEmpty(), !rows[std::size_t(row)].lacking.has_value());
    }
};

QTEST_GUILESS_MAIN(TestAppealsInDebrief)
#include "tst_debrief_appeals.moc"

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/conversation.h"
#include "fixture.h"
#include "tests/verify_done.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestConversation : public QObject {
    Q_OBJECT

    std::unique_ptr<Fixture> fixture;
    std::unique_ptr<Conversation> talk;

    QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < talk->transcript()->rowCount(); ++row)
            lines.append(talk->transcript()->index(row).data().toString());
        return lines;
    }
    QStringList kinds() const { return fixture->store.kinds(talk->session()); }

    void pass(int seconds)
    {
        for (int second = 0; second < seconds; ++second)
            talk->tick();
    }
    void hearHimOut() { pass(10); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        fixture = std::make_unique<Fixture>();
        talk = std::make_unique<Conversation>(fixture->services());
        talk->setInstant(true);
        new QAbstractItemModelTester(talk->transcript(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     talk.get());
        VERIFY_DONE(talk->begin(u"en/late-parcel"_s, 7));
    }

    void beginsWithWhatIsKnownAndHisFirstWords()
    {
        QCOMPARE(talk->title(), u"The parcel that is late"_s);
        QVERIFY(talk->customer() == u"Tom Baker"_s || talk->customer() == u"Sam Carter"_s);
        QVERIFY(talk->situation().contains(QRegularExpression(u"Order 41[2-9]\\d\\d should"_s)));
        QCOMPARE(talk->offers().size(), 2);
        QCOMPARE(talk->rules()->rowCount(), 7); // the eighth is for talks in which one must refuse
        QCOMPARE(lines(), QStringList{u"I have been waiting for three days!"_s});
        QVERIFY(talk->isVenting());
        QCOMPARE(kinds().first(), u"begun"_s);
    }

    void aReplyIsDurableBeforeHisAnswerIsShown()
    {
        hearHimOut();
        int linesWhenWritten = -1;
        fixture->store.whenWritten = [&] { linesWhenWritten = talk->transcript()->rowCount(); };
        const int before = talk->transcript()->rowCount();
        QVERIFY(talk->send(u"I understand why you are upset."_s));
        QCOMPARE(linesWhenWritten, before);
        QVERIFY(talk->transcript()->rowCount() > before + 1);
        QVERIFY(kinds().contains(u"replied"_s));
    }

    void sendingWhileHeVentsIsAnInterruption()
    {
        talk->send(u"I am sorry."_s);
        const auto &rows = talk->transcript()->rows();
        QVERIFY(rows.at(1).cutIn);
        QCOMPARE(rows.at(2).line, u"Let me finish!"_s);
        QVERIFY(talk->anger() > 7);
    }

    void aReplyAfterwardsIsNone()
    {
        hearHimOut();
        QVERIFY(!talk->isVenting());
        talk->send(u"I understand why you are upset."_s);
        QVERIFY(!talk->transcript()->rows().at(talk->transcript()->rowCount() - 3).cutIn);
        QVERIFY(talk->anger() < 7);
    }

    void aListeningSignalLetsHimGoOn()
    {
        talk->signal();
        QCOMPARE(lines().at(1), u"You showed that you are listening."_s);
        QCOMPARE(lines().at(2), u"And nobody calls ‹ö> me back!"_s);
    }

    void heGoesOnByHimselfAndNoSilenceIsNoted()
    {
        pass(5);
        QCOMPARE(lines().size(), 3); // the second piece, and what he says when all is out
        QVERIFY(kinds().contains(u"waited"_s));
    }

    void hisPatienceRunsOutAndTypingKeepsIt()
    {
        hearHimOut();
        const int before = talk->transcript()->rowCount();
        for (int i = 0; i < 10; ++i) {
            talk->setDraft(u"I am"_s + QString(i, u'.'));
            pass(5);
        }
        QCOMPARE(talk->transcript()->rowCount(), before);
        talk->setDraft({});
        pass(25);
        QVERIFY(lines().contains(u"Hello?"_s));
        QVERIFY(lines().at(before).contains(u"silence"_s));
    }

    void anEmptyReplyIsNone()
    {
        QVERIFY(!talk->send(u"  \n"_s));
        QCOMPARE(talk->transcript()->rowCount(), 1);
    }

    void notesAreKeptBeforeTheReplyThatFollows()
    {
        hearHimOut();
        talk->setNotes(u"three days"_s);
        talk->send(u"Yes?"_s);
        QVERIFY(kinds().indexOf(u"noted"_s) > 0);
        QVERIFY(kinds().indexOf(u"noted"_s) < kinds().indexOf(u"replied"_s));
    }

    void notesAreKeptWhenOneStopsWriting()
    {
        talk->setNotes(u"three days"_s);
        QTRY_VERIFY(kinds().contains(u"noted"_s));
    }

    void aTurnCanBeTakenBack()
    {
        hearHimOut();
        const QStringList before = lines();
        talk->setNotes(u"saw"_s);
        talk->send(u"Listen, you idiot."_s);
        QVERIFY(talk->isOver());
        talk->takeBack();
        QVERIFY(!talk->isOver());
        QCOMPARE(lines(), before);
        QCOMPARE(talk->draft(), u"Listen, you idiot."_s);
        QCOMPARE(talk->notes(), u"saw"_s);
        QCOMPARE(talk->anger(), 7);
        QVERIFY(kinds().contains(u"taken_back"_s));
    }

    void nothingToTakeBackAtTheBeginning() { QVERIFY(!talk->canTakeBack()); }

    void anIdeaNamesWhatIsMissing()
    {
        hearHimOut();
        talk->send(u"Yes?"_s);
        talk->askForHint();
        QVERIFY(!talk->hint().isEmpty());
        talk->dismissHint();
        QVERIFY(talk->hint().isEmpty());
    }

    void theSupervisorComesOnlyWhereTheScenarioHasOne()
    {
        hearHimOut();
        talk->callSupervisor();
        QCOMPARE(lines().last(), u"You asked for your supervisor. Nobody is free right now."_s);
        talk->send(u"I understand why you are upset."_s);
        talk->callSupervisor();
        QVERIFY(lines().contains(u"You asked for your supervisor."_s));
        QVERIFY(talk->isOver());
    }

    void hangingUpEndsTheTalkAndABreakCanFollow()
    {
        talk->hangUp();
        QVERIFY(talk->isOver());
        QVERIFY(!talk->send(u"I am sorry."_s));
        talk->takeBreak();
        QVERIFY(talk->isBreakTaken());
        QCOMPARE(kinds().last(), u"break_taken"_s);
    }

    void closingKeepsEndingScoreAndReport()
    {
        hearHimOut();
        talk->send(u"I understand why you are upset."_s);
        talk->send(u"I am sorry. I will send it today."_s);
        QVERIFY(talk->isOver());
        talk->close();
        const auto &kept = fixture->store.kept.back();
        QCOMPARE(kept.summary.ending, u"stays"_s);
        QVERIFY(kept.summary.score > 500);
        QVERIFY(!kept.report.isEmpty());
        QVERIFY(!talk->isRunning());
    }

    void aTalkThatWasCutOffGoesOn()
    {
        hearHimOut();
        talk->setNotes(u"saw"_s);
        talk->send(u"I understand why you are upset."_s);
        const QStringList before = lines();
        const int anger = talk->anger();
        Conversation later(fixture->services());
        later.setInstant(true);
        VERIFY_DONE(later.resume(talk->session()));
        QStringList resumed;
        for (const auto &row : later.transcript()->rows())
            resumed.append(row.line);
        QCOMPARE(resumed.size(), before.size());
        QCOMPARE(later.notes(), u"saw"_s);
        QCOMPARE(later.anger(), anger);
        QVERIFY(later.send(u"I will send it today."_s));
        QVERIFY(later.isOver());
    }

    void aFailingStoreIsToldAndTheTalkGoesOn()
    {
        hearHimOut();
        const auto written = kinds().size();
        fixture->store.failure = u"The disk is full."_s;
        talk->send(u"I understand why you are upset."_s);
        QVERIFY(talk->problem().contains(u"The disk is full."_s));
        QVERIFY(lines().contains(u"At least somebody listens."_s));
        fixture->store.failure.clear();
        talk->send(u"I will send it today."_s);
        QVERIFY(talk->isOver());
        QCOMPARE(kinds().size(), written); // no gap in what is kept
    }

    void timeStandsStillUntilHisLinesAreRead()
    {
        Conversation paced(fixture->services());
        VERIFY_DONE(paced.begin(u"en/late-parcel"_s, 7));
        QCOMPARE(paced.transcript()->rowCount(), 0);
        QVERIFY(paced.isSpeaking());
        for (int i = 0; i < 30; ++i)
            paced.tick();
        QCOMPARE(paced.transcript()->rowCount(), 0);
        QTRY_COMPARE(paced.transcript()->rowCount(), 1);
    }

    void anUnknownScenarioIsASentence()
    {
        const Outcome begun = talk->begin(u"en/nothing"_s, 7);
        QVERIFY(!begun);
        QVERIFY(!begun.error().message.text().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"

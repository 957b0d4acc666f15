// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "session_fixture.h"

#include <QSet>

using namespace ventil;
using namespace ventil::testing;

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheFirstPieceOfWhatHeVents()
    {
        const Talk talk(parcel(), 3);
        const auto *begun = std::get_if<Begun>(&talk.events.front());
        QVERIFY(begun);
        QCOMPARE(begun->scenario, u"en/parcel"_s);
        QCOMPARE(begun->seed, 3U);
        QCOMPARE(begun->customerName, drawValues(talk.scenario(), 3).value(u"name"_s));
        QVERIFY(begun->pastHelp);
        const auto *spoke = std::get_if<Spoke>(&talk.events.back());
        QVERIFY(spoke && spoke->venting);
        QCOMPARE(spoke->lines, QStringList{u"Three days, %1 waits!"_s.arg(begun->customerName)});
    }

    void aSignalOrAPauseLetsTheNextPieceOut_data()
    {
        QTest::addColumn<bool>("bySignal");
        QTest::newRow("signal") << true;
        QTest::newRow("pause") << false;
    }
    void aSignalOrAPauseLetsTheNextPieceOut()
    {
        QFETCH(bool, bySignal);
        const Event event = bySignal ? Event(Signalled{}) : Event(Waited{1});
        Talk talk(parcel());
        talk.perform(event);
        QCOMPARE(talk.lines(), QStringList{u"Nobody calls."_s});
        QVERIFY(talk.last<Spoke>()->venting);
        talk.perform(event);
        QCOMPARE(talk.lines(), (QStringList{u"Nobody!"_s, u"Well?"_s}));
        QVERIFY(!talk.last<Spoke>()->venting);
        QCOMPARE(talk.trust(), bySignal ? 5 : 3);
        QCOMPARE(talk.state().replies, 0);
    }

    void aTypedListeningSignalCountsAsOne()
    {
        Talk talk(parcel());
        const Replied typed = replyTo(talk.state(), u"uh-huh"_s, {{Act::Backchannel, Certainty::Found, {0, 6}, {}}});
        QVERIFY(!typed.interrupts);
        talk.perform(typed);
        QCOMPARE(talk.lines(), QStringList{u"Nobody calls."_s});
        QCOMPARE(talk.because(), u"signal"_s);
        QCOMPARE(talk.state().replies, 0);
    }

    void afterTheVentingASignalByButtonDoesNothing()
    {
        Talk talk(parcel());
        talk.listen();
        const SessionState before = talk.state();
        talk.perform(Signalled{});
        QCOMPARE(talk.state(), before);
        QVERIFY(!talk.last<Spoke>());
    }

    void aBareSignalWhereHeExpectsAnAnswerIsNoReplyAndAngers()
    {
        Talk talk(parcel());
        talk.listen().reply({Act::Backchannel});
        QCOMPARE(talk.anger(), 7);
        QCOMPARE(talk.because(), u"nothing"_s);
        QCOMPARE(talk.state().replies, 0);
        QCOMPARE(talk.place(), u"opening"_s);
    }

    void anInterruptionAngersAndNothingInItCalms()
    {
        Talk talk(parcel());
        talk.reply({Act::Empathy, Act::Restatement, Act::ConcreteAction});
        QVERIFY(std::get<Replied>(talk.events.at(2)).interrupts);
        QCOMPARE(talk.anger(), 7);
        QCOMPARE(talk.trust(), 2);
        QCOMPARE(talk.because(), u"interruption"_s);
        QCOMPARE(talk.lines().front(), u"Let me finish!"_s);
        QCOMPARE(talk.place(), u"details"_s); // its reactions are his all the same
        QVERIFY(!isVenting(talk.state()));
    }

    void whatHeatsHeatsInAnInterruptionToo()
    {
        Talk talk(parcel());
        talk.reply({Act::Argue, Act::Empathy});
        QCOMPARE(talk.anger(), 8);
    }

    void theFirstReactionThatFitsIsHis()
    {
        Talk talk(parcel());
        talk.listen().reply({Act::Empathy, Act::ClarifyingQuestion, Act::Blame});
        QCOMPARE(talk.place(), u"details"_s);
        QCOMPARE(talk.lines().size(), 2); // the reaction's line, then the state's
        QCOMPARE(talk.lines().front(), drawValues(talk.scenario(), 1).value(u"order"_s) + u'.');
    }

    void allAnyAndUnlessDecideWhichFits()
    {
        QCOMPARE(Talk(parcel()).listen().reply({Act::Empathy}).place(), u"opening"_s);
        QCOMPARE(Talk(parcel()).listen().reply({Act::Restatement}).place(), u"opening"_s);
        QCOMPARE(Talk(parcel()).listen().reply({Act::Empathy, Act::Restatement}).place(), u"details"_s);
        QCOMPARE(Talk(parcel()).listen().reply({Act::Insult}).place(), u"hung_up"_s);
        QVERIFY(Talk(parcel()).listen().reply({Act::Insult, Act::Apology}).place() != u"hung_up"_s);
    }

    void aReactionsGuardSeesTheMoodAsTheReplyFoundIt()
    {
        Scenario scenario = parcel();
        scenario.start.anger = 7;
        Talk angry(scenario);
        angry.listen().reply({Act::Boundary, Act::Empathy}); // cools to 6, but it was 7
        QCOMPARE(angry.lines(), QStringList{u"I speak as I like."_s});
        Talk calmer(parcel());
        calmer.listen().reply({Act::Boundary});
        QCOMPARE(calmer.lines(), QStringList{u"And now?"_s});
    }

    void alwaysIsTriedBeforeTheStatesOwnReactions()
    {
        Talk talk(parcel());
        talk.listen().reply({Act::Empathy, Act::ClarifyingQuestion, Act::Shouting});
        QCOMPARE(talk.lines(), QStringList{u"Do not shout at me."_s});
        QCOMPARE(talk.state().flags, 0b10U);
        talk.reply({Act::Empathy, Act::ClarifyingQuestion, Act::Shouting}); // warned: no longer
        QCOMPARE(talk.place(), u"details"_s);
    }

    void aTurningPointActsWhenItsConditionComesTrue()
    {
        Talk talk(parcel());
        talk.listen().reply({Act::Blame, Act::Argue, Act::Excuse, Act::Shouting, Act::BrushOff});
        QCOMPARE(talk.anger(), 10);
        QCOMPARE(talk.place(), u"hung_up"_s);
        QVERIFY(talk.lines().contains(u"Enough."_s));
        QCOMPARE(talk.lines().back(), u"Click."_s);
        QVERIFY(talk.last<Ended>());
    }

    void aTurningPointThatStaysActsOnceAndLetsTheReactionLead()
    {
        Scenario scenario = parcel();
        scenario.start.trust = 7;
        Talk talk(scenario);
        talk.perform(Signalled{});
        QCOMPARE(talk.lines(), QStringList{u"Nobody calls."_s});
        talk.perform(Signalled{}); // trust comes to 9
        QCOMPARE(talk.lines(), (QStringList{u"You are all right."_s, u"Nobody!"_s, u"Well?"_s}));
        talk.reply({Act::Empathy, Act::Restatement});
        QCOMPARE(talk.place(), u"details"_s);
        QVERIFY(!talk.lines().contains(u"You are all right."_s));
    }

    void patienceRunsOutAndThenHeGoes()
    {
        Talk talk(parcel());
        talk.listen();
        const int limit = patience(talk.scenario(), talk.state());
        QCOMPARE(limit, 20 * 14 / 20);
        talk.perform(Waited{limit - 1});
        QVERIFY(!talk.last<Spoke>());
        talk.perform(Waited{limit});
        QCOMPARE(talk.lines(), QStringList{u"Hello?"_s});
        QCOMPARE(talk.because(), u"silence"_s);
        QCOMPARE(talk.anger(), 7);
        QVERIFY(patience(talk.scenario(), talk.state()) < limit);
        talk.perform(Waited{600});
        QCOMPARE(talk.lines(), QStringList{u"Are you there?"_s});
        talk.perform(Waited{600});
        QCOMPARE(talk.place(), u"walks_off"_s);
    }

    void aReplyRestoresHisPatience()
    {
        Talk talk(parcel());
        talk.listen().perform(Waited{60}).perform(Waited{60}).reply({Act::OfferHelp}).perform(Waited{60});
        QCOMPARE(talk.place(), u"opening"_s);
    }

    void whereNothingIsSaidOfSilenceHeWaitsForEver()
    {
        Talk talk(parcel());
        talk.listen().reply({Act::Empathy, Act::Restatement});
        QCOMPARE(patience(talk.scenario(), talk.state()), 0);
        talk.perform(Waited{3600});
        QVERIFY(!talk.last<Spoke>());
    }

    void wordingsTakeTurns()
    {
        Talk talk(parcel());
        talk.listen();
        QStringList said;
        for (int i = 0; i < 4; ++i)
            said += talk.reply({Act::Regret}).lines();
        QCOMPARE(said, (QStringList{u"And now?"_s, u"That tells me nothing."_s, u"So what happens?"_s, u"And now?"_s}));
    }

    void shuffledWordingsTakeTurnsInAnOrderOfTheSeed()
    {
        QSet<QString> orders;
        for (quint32 seed = 0; seed < 40; ++seed) {
            Scenario scenario = parcel();
            scenario.startState = 2;
            scenario.replyLimit = 0;
            Talk talk(scenario, seed);
            QStringList said;
            for (int i = 0; i < 3; ++i) {
                said.append(talk.reply({Act::EscalationOffer}).lines().back());
                talk.reply({Act::EscalationRefusal, Act::Empathy, Act::Restatement});
            }
            QCOMPARE(QSet<QString>(said.begin(), said.end()).size(), 3);
            orders.insert(said.join(u'|'));
        }
        QVERIFY(orders.size() > 1);
    }

    void aWordingForThisMoodIsPreferred()
    {
        Scenario scenario = parcel();
        scenario.start.anger = 9;
        Talk angry(scenario);
        angry.listen().reply({Act::Empathy, Act::Restatement, Act::Argue, Act::Blame}).reply({Act::ConcreteAction});
        QCOMPARE(angry.lines().front(), u"About time."_s);
        Talk calm(parcel());
        calm.listen().reply({Act::Empathy, Act::Restatement}).reply({Act::ConcreteAction});
        QCOMPARE(calm.lines().front(), u"Good."_s);
    }

    void theReplyLimitEndsTheTalk()
    {
        Talk talk(parcel());
        talk.listen();
        for (int i = 0; i < 7; ++i)
            talk.reply({Act::OfferHelp});
        QVERIFY(!isOver(talk.state()));
        talk.reply({Act::OfferHelp});
        QCOMPARE(talk.place(), u"walks_off"_s);
        QCOMPARE(talk.lines(), (QStringList{u"That tells me nothing."_s, u"I will think about it."_s}));
    }

    void flagsOpenTheWay()
    {
        Talk talk(parcel());
        talk.listen().reply({Act::Empathy, Act::Restatement}).reply({Act::ConcreteAction});
        QCOMPARE(talk.state().flags, 0b01U);
        talk.reply({Act::Thanks});
        QCOMPARE(talk.place(), u"stays"_s);
        const auto *ended = talk.last<Ended>();
        QVERIFY(ended);
        QCOMPARE(ended->kind, u"good"_s);
        QCOMPARE(ended->worth, u"complained_well_answered"_s);
        QVERIFY(!ended->sumsUp.contains(u'{'));
    }

    void afterTheEndNothingHappens()
    {
        Talk talk(parcel());
        talk.perform(HungUp{});
        QCOMPARE(talk.place(), u"hung_up"_s);
        const SessionState over = talk.state();
        for (const Event &event : {Event(Replied{u"x"_s, {}, false}), Event(Signalled{}), Event(Waited{99}),
                                   Event(HungUp{}), Event(BreakTaken{}), Event(Noted{u"n"_s})}) {
            talk.perform(event);
            QCOMPARE(talk.state(), over);
            QVERIFY(!talk.last<Spoke>());
        }
    }

    void aWrittenDeedDoesWhatIsWritten()
    {
        Talk talk(parcel());
        talk.listen().reply({Act::Empathy, Act::Restatement});
        const int anger = talk.anger();
        QVERIFY(answersSupervisorCall(talk.scenario(), talk.state()));
        talk.perform(SupervisorCalled{});
        QCOMPARE(talk.lines(), QStringList{u"At last."_s});
        QCOMPARE(talk.anger(), anger - 1);
        talk.perform(PutOnHold{});
        QCOMPARE(talk.lines(), QStringList{u"Quickly, then."_s});
        QCOMPARE(talk.anger(), anger - 1);
        QCOMPARE(talk.perform(HungUp{}).place(), u"walks_off"_s);
    }

    void aDeedThatIsNotWrittenHasItsDefault()
    {
        Talk talk(parcel());
        talk.listen();
        QVERIFY(!answersSupervisorCall(talk.scenario(), talk.state()));
        const SessionState before = talk.state();
        QCOMPARE(talk.perform(SupervisorCalled{}).state(), before);
        talk.perform(PutOnHold{});
        QCOMPARE(talk.anger(), before.mood.anger + 1);
        QCOMPARE(talk.because(), u"hold"_s);
    }

    void whatHeSaysCarriesTheMarksOfItsState()
    {
        Talk talk(parcel());
        talk.listen().reply({Act::Blame});
        QVERIFY(talk.last<Spoke>()->abuse && talk.last<Spoke>()->threat && talk.last<Spoke>()->supervisorRequest);
        talk.reply({Act::OfferHelp}); // a remark: abusive, but no new request
        QVERIFY(talk.last<Spoke>()->abuse && !talk.last<Spoke>()->supervisorRequest);
        talk.reply({Act::EscalationOffer});
        QVERIFY(talk.last<Spoke>()->agrees && !talk.last<Spoke>()->abuse && !talk.last<Spoke>()->threat);
    }

    void everyLineIsFilledIn()
    {
        for (quint32 seed = 0; seed < 20; ++seed) {
            Talk talk(parcel(), seed);
            talk.listen().reply({Act::Empathy, Act::Restatement}).reply({Act::ConcreteAction}).reply({});
            for (const Event &event : talk.events)
                if (const auto *spoke = std::get_if<Spoke>(&event))
                    QVERIFY2(!spoke->lines.join(u' ').contains(u'{'), qPrintable(spoke->lines.join(u' ')));
        }
    }

    void theDetectorIsToldWhatHeSaidAndTheFacts()
    {
        Talk talk(parcel(), 5);
        talk.listen();
        const ReplyContext context = contextOf(talk.scenario(), 5, talk.events);
        QCOMPARE(context.customer.size(), 4);
        QCOMPARE(context.customer.back(), u"Well?"_s);
        QCOMPARE(context.facts.size(), 2U);
        QCOMPARE(context.facts.front(), QStringList{drawValues(talk.scenario(), 5).value(u"order"_s)});
    }
};

QTEST_APPLESS_MAIN(TestSession)
#include "tst_session.moc"

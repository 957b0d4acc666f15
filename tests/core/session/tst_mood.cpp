// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/persona.h"
#include "core/session/mood.h"
#include "session_fixture.h"

#include <QFile>

using namespace ventil;
using namespace ventil::testing;

static Temperament temperamentOf(const QString &persona)
{
    QFile file(QStringLiteral(VENTIL_SOURCE_DIR "/resources/personas/%1.yaml").arg(persona));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return loadTemperament(file.readAll(), persona + u".yaml"_s).temperament.value_or(Temperament{});
}

static Reception found(ActSet acts)
{
    Reception reception;
    reception.found = acts;
    return reception;
}

class TestMood : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void actsAddUp()
    {
        Temperament temperament;
        temperament.onAct[static_cast<std::size_t>(Act::Empathy)] = {-1, 1};
        temperament.onAct[static_cast<std::size_t>(Act::Blame)] = {2, -1};
        const Swing swing = receive({5, 5}, temperament, found({Act::Empathy, Act::Blame}));
        QCOMPARE(swing.to, (Mood{6, 5}));
        QCOMPARE(toId(swing.because), u"blame"_s);
    }

    void whatIsOnlyProbableCountsHalfRoundedTowardsZero()
    {
        Temperament temperament;
        temperament.onAct[static_cast<std::size_t>(Act::Empathy)] = {-3, 1};
        Reception reception;
        reception.probable = {Act::Empathy};
        QCOMPARE(receive({7, 5}, temperament, reception).to, (Mood{6, 5}));
        reception.found = {Act::Empathy};
        QCOMPARE(receive({7, 5}, temperament, reception).to, (Mood{4, 6}));
    }

    void oneReplyCoolsAndHeatsOnlySoMuch()
    {
        Temperament temperament;
        temperament.mostCooling = 2;
        temperament.mostHeating = 3;
        for (std::size_t i = 0; i < actCount; ++i)
            temperament.onAct[i] = isWarnedAgainst(static_cast<Act>(i)) ? MoodChange{2, -2} : MoodChange{-2, 2};
        QCOMPARE(receive({5, 5}, temperament, found({Act::Empathy, Act::Apology, Act::Thanks})).to, (Mood{3, 7}));
        QCOMPARE(receive({5, 5}, temperament, found({Act::Blame, Act::Argue, Act::Insult})).to, (Mood{8, 2}));
    }

    void theScenariosOwnChangeComesOnTop()
    {
        Temperament temperament;
        temperament.mostCooling = 1;
        temperament.onAct[static_cast<std::size_t>(Act::Empathy)] = {-2, 0};
        Reception reception = found({Act::Empathy});
        reception.own = {-3, 2};
        const Swing swing = receive({7, 5}, temperament, reception);
        QCOMPARE(swing.to, (Mood{3, 7}));
        QCOMPARE(toId(swing.because), u"scenario"_s);
    }

    void moodsStayWithinTheirBounds()
    {
        Reception reception = found({Act::Thanks});
        reception.own = {-10, 10};
        QCOMPARE(receive({3, 8}, {}, reception).to, (Mood{0, 10}));
        reception.own = {10, -10};
        QCOMPARE(receive({3, 8}, {}, reception).to, (Mood{10, 0}));
    }

    void aReplyWithoutActsCountsAsNothing()
    {
        Temperament temperament;
        temperament.onNothing = {1, 0};
        QCOMPARE(receive({5, 5}, temperament, found({})).because, Cause::Nothing);
        QCOMPARE(receive({5, 5}, temperament, found({Act::Thanks})).to, (Mood{5, 5}));
    }

    void anUnmovedMoodHasNoReason() { QCOMPARE(receive({5, 5}, {}, found({Act::Thanks})).because, Cause::None); }

    void anApologyWithoutADeedCoolsOnlyUntilTheNextReply()
    {
        Talk talk(parcel());
        talk.listen().reply({Act::Apology});
        QCOMPARE(talk.anger(), 5);
        QCOMPARE(talk.state().owedAnger, 1);
        talk.reply({Act::OfferHelp});
        QCOMPARE(talk.anger(), 6);
        QCOMPARE(talk.because(), u"unkept_apology"_s);
        talk.reply({Act::OfferHelp}); // it comes back once
        QCOMPARE(talk.anger(), 6);
    }

    void aDeedInTheSameOrTheNextReplyMakesTheApologyLast()
    {
        Talk atOnce(parcel());
        atOnce.listen().reply({Act::Apology, Act::ConcreteAction});
        QCOMPARE(atOnce.state().owedAnger, 0);
        const int calmed = atOnce.anger();
        QCOMPARE(atOnce.reply({Act::OfferHelp}).anger(), calmed);
        Talk later(parcel());
        later.listen().reply({Act::Apology}).reply({Act::ConcreteAction});
        QCOMPARE(later.anger(), 4);
        QCOMPARE(later.reply({Act::OfferHelp}).anger(), 4);
    }

    void onlyWhatTheApologyTookOffIsOwed()
    {
        Temperament temperament = temperamentOf(u"angry"_s);
        temperament.mostCooling = 2;
        QCOMPARE(receive({7, 2}, temperament, found({Act::Apology, Act::Empathy, Act::Restatement})).owedAnger, 0);
        QCOMPARE(receive({7, 2}, temperament, found({Act::Apology, Act::Empathy})).owedAnger, 1);
        QCOMPARE(receive({0, 2}, temperament, found({Act::Apology})).owedAnger, 0);
    }

    void sayingTheSameAgainCalmsNobody()
    {
        Talk talk(parcel());
        talk.listen().reply({Act::Regret, Act::SelfFaultQuestion}, u"What have I done wrong?"_s);
        QCOMPARE(talk.anger(), 5);
        talk.reply({Act::Regret, Act::SelfFaultQuestion}, u"  WHAT have I done wrong…"_s);
        QCOMPARE(talk.anger(), 5);
        talk.reply({Act::Regret, Act::SelfFaultQuestion}, u"Tell me what I did wrong."_s);
        QCOMPARE(talk.anger(), 4);
    }

    void aGoodTalkCalmsAnAngryCustomerInFiveToSevenReplies()
    {
        const Temperament temperament = temperamentOf(u"angry"_s);
        const std::vector<ActSet> good{
            {Act::Empathy, Act::ClarifyingQuestion},        {Act::Restatement, Act::OfferHelp},
            {Act::SolutionQuestion, Act::CauseExplanation}, {Act::Apology, Act::ConcreteAction, Act::Timeframe},
            {Act::FollowupPromise, Act::Compensation},      {Act::Thanks, Act::ImprovementPromise}};
        QCOMPARE(repliesUntil(temperament, {7, 2}, good, [](const Mood &mood) { return mood.anger <= 2; }), 5);
    }

    void aRudeTalkBoilsAnyCustomerOverInThreeOrFourReplies_data()
    {
        QTest::addColumn<QString>("persona");
        for (const QString &persona : personaIds())
            QTest::newRow(qPrintable(persona)) << persona;
    }
    void aRudeTalkBoilsAnyCustomerOverInThreeOrFourReplies()
    {
        QFETCH(QString, persona);
        const std::vector<ActSet> rude{{Act::Excuse}, {Act::NegativeWording}, {Act::PatiencePlea}, {Act::Blame}};
        const int replies =
            repliesUntil(temperamentOf(persona), {7, 2}, rude, [](const Mood &m) { return m.anger == 10; });
        QVERIFY2(replies >= 2 && replies <= 4, qPrintable(QString::number(replies)));
    }

private:
    static int repliesUntil(const Temperament &temperament, Mood mood, const std::vector<ActSet> &replies,
                            bool (*reached)(const Mood &))
    {
        int count = 0;
        int owed = 0;
        for (const ActSet &acts : replies) {
            ++count;
            Reception reception = found(acts);
            reception.owedAnger = owed;
            const Swing swing = receive(mood, temperament, reception);
            mood = swing.to;
            owed = swing.owedAnger;
            if (reached(mood))
                return count;
        }
        return -1;
    }
};

QTEST_APPLESS_MAIN(TestMood)
#include "tst_mood.moc"

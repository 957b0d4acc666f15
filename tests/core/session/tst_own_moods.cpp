// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "session_fixture.h"

using namespace ventil;
using namespace ventil::testing;

// In "details" a promise lessens his hurry and all else makes him worry; every reply costs time.
static Scenario hurried()
{
    Scenario scenario = parcel();
    scenario.ownMoods = {{u"hurry"_s, u"Hurry"_s, {}, 5, 1}, {u"worry"_s, u"Worry"_s, {}, 0, 0}};
    scenario.always.clear();
    scenario.replyLimit = 0;
    scenario.startState = 1;
    State &details = scenario.states[1];
    details.replies.front().change.own = {-3, 0, 0};
    details.replies.front().to = {};
    details.replies.back().change.own = {0, 2, 0};
    details.supervisor.change.own = {2, -1, 0};
    details.hold.change.own = {3, 0, 0};
    return scenario;
}

static OwnMoods own(const Talk &talk)
{
    return talk.state().own;
}

static QStringList told(const Talk &talk)
{
    QStringList list;
    if (const auto *moved = talk.last<MoodMoved>())
        for (const OwnMoodMoved &one : moved->own)
            list.append(u"%1 %2 %3"_s.arg(one.mood).arg(one.from).arg(one.to));
    return list;
}

class TestOwnMoods : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginAsTheScenarioSays()
    {
        const Talk talk(hurried());
        QCOMPARE(own(talk), (OwnMoods{5, 0, 0}));
        QVERIFY(!talk.last<MoodMoved>());
    }

    void areNamedAtTheBeginningOfTheTalk()
    {
        Scenario scenario = hurried();
        scenario.values = {{u"where"_s, {u"Tartu"_s}, 0, 0}};
        scenario.ownMoods.front().name = u"Bus to {where}"_s;
        const Step step = begin(scenario, 7);
        const auto &moods = std::get<Begun>(step.events.front()).moods;
        QCOMPARE(moods.size(), 2u);
        QCOMPARE(moods[0].mood, u"hurry"_s);
        QCOMPARE(moods[0].name, u"Bus to Tartu"_s);
        QCOMPARE(moods[0].start, 5);
        QVERIFY(std::get<Begun>(begin(parcel(), 7).events.front()).moods.empty());
    }

    void aTalkFromBeforeTheyWereNamedGoesOn()
    {
        const Scenario scenario = hurried();
        std::vector<Event> events = begin(scenario, 7).events;
        std::get<Begun>(events.front()).moods.clear();
        QVERIFY(replay(scenario, events));
    }

    void repliesMoveThemByTheirReactionAndByTheTimeTheyTake()
    {
        Talk talk(hurried());
        QCOMPARE(own(talk.reply({Act::Thanks})), (OwnMoods{6, 2, 0}));
        QCOMPARE(told(talk), (QStringList{u"hurry 5 6"_s, u"worry 0 2"_s}));
        QCOMPARE(own(talk.reply({Act::ConcreteAction})), (OwnMoods{4, 2, 0}));
        QCOMPARE(told(talk), QStringList{u"hurry 6 4"_s});
    }

    void aBareListeningSignalTakesNoTime()
    {
        Talk talk(hurried());
        QCOMPARE(own(talk.reply({Act::Backchannel})), (OwnMoods{5, 2, 0}));
    }

    void theyStayBetweenZeroAndTen()
    {
        Talk talk(hurried());
        for (int i = 0; i < 8; ++i)
            talk.reply({Act::Thanks});
        QCOMPARE(own(talk), (OwnMoods{10, 10, 0}));
        talk.perform(PutOnHold{});
        QCOMPARE(own(talk), (OwnMoods{10, 10, 0}));
        for (int i = 0; i < 8; ++i)
            talk.reply({Act::ConcreteAction});
        QCOMPARE(own(talk), (OwnMoods{0, 10, 0}));
    }

    void actionsAndSilencesMoveThem()
    {
        Scenario scenario = hurried();
        scenario.states[1].silence = parcel().states[0].silence;
        scenario.states[1].silence.change = {0, 0, {1, 1, 0}};
        Talk talk(scenario);
        QCOMPARE(own(talk.perform(SupervisorCalled{})), (OwnMoods{7, 0, 0}));
        QCOMPARE(own(talk.perform(PutOnHold{})), (OwnMoods{10, 0, 0}));
        QCOMPARE(own(talk.perform(Waited{60})), (OwnMoods{10, 1, 0}));
        QCOMPARE(talk.because(), u"silence"_s);
        QCOMPARE(talk.last<MoodMoved>()->from, talk.last<MoodMoved>()->to);
    }

    void wordsSaidAgainLessenNothing()
    {
        Talk talk(hurried());
        QCOMPARE(own(talk.reply({Act::ConcreteAction}, u"I send it now."_s)), (OwnMoods{3, 0, 0}));
        QCOMPARE(own(talk.reply({Act::ConcreteAction}, u"I send it now."_s)), (OwnMoods{4, 0, 0}));
        talk.reply({Act::Thanks}, u"Thanks."_s);
        QCOMPARE(own(talk.reply({Act::Thanks}, u"Thanks."_s)), (OwnMoods{6, 4, 0}));
    }

    void whoCutsHimShortLessensNothing()
    {
        Scenario scenario = hurried();
        scenario.startState = 0;
        scenario.states[0].replies.back().change.own = {-2, 1, 0};
        Talk cutShort(scenario);
        QCOMPARE(own(cutShort.reply({Act::Thanks})), (OwnMoods{6, 1, 0}));
        Talk heardOut(scenario);
        QCOMPARE(own(heardOut.listen().reply({Act::Thanks})), (OwnMoods{4, 1, 0}));
    }

    void timeThatHealsDoesNotHealWhileHeIsCutShort()
    {
        Scenario scenario = hurried();
        scenario.startState = 0;
        scenario.ownMoods[0].eachReply = -2;
        scenario.states[0].replies.back().change.own = {1, 0, 0};
        Talk cutShort(scenario);
        QCOMPARE(own(cutShort.reply({Act::Thanks})), (OwnMoods{6, 0, 0}));
        Talk heardOut(scenario);
        QCOMPARE(own(heardOut.listen().reply({Act::Thanks})), (OwnMoods{4, 0, 0}));
    }

    void timeThatHealsDoesNotHealByWordsSaidAgain()
    {
        Scenario scenario = hurried();
        scenario.ownMoods[0].eachReply = -2;
        Talk talk(scenario);
        QCOMPARE(own(talk.reply({Act::Thanks}, u"Thanks."_s)), (OwnMoods{3, 2, 0}));
        QCOMPARE(own(talk.reply({Act::Thanks}, u"Thanks."_s)), (OwnMoods{3, 4, 0}));
        QCOMPARE(own(talk.reply({Act::Thanks}, u"Thank you."_s)), (OwnMoods{1, 6, 0}));
    }

    void conditionsSeeThem()
    {
        Scenario scenario = hurried();
        Reaction late;
        late.guard = *Guard::parse(u"hurry >= 7 and worry > 3"_s, scenario.flags, ownMoodIds(scenario));
        late.change.own = {0, 5, 0};
        late.to = {Target::Kind::Ending, 1};
        scenario.always = {late};
        Talk talk(scenario);
        talk.reply({Act::Thanks});
        QVERIFY(!talk.state().ending);
        talk.reply({Act::Thanks});
        QCOMPARE(talk.place(), u"walks_off"_s);
        QCOMPARE(own(talk), (OwnMoods{7, 9, 0}));
    }

    void aTalkReplaysFromItsEvents()
    {
        Talk talk(hurried());
        talk.reply({Act::Thanks}).perform(PutOnHold{}).reply({Act::ConcreteAction});
        const Result<SessionState> replayed = replay(talk.scenario(), talk.events);
        QVERIFY(replayed);
        QCOMPARE(*replayed, talk.state());
    }

    void configurationsThatDifferInThemHashApart()
    {
        const Scenario scenario = hurried();
        const Configuration some = open(scenario, openingOf(scenario)).to;
        for (std::size_t i = 0; i < maximumOwnMoods; ++i) {
            Configuration other = some;
            ++other.own[i];
            QVERIFY(other != some);
            QVERIFY(ConfigurationHash{}(some) != ConfigurationHash{}(other));
        }
    }
};

QTEST_APPLESS_MAIN(TestOwnMoods)
#include "tst_own_moods.moc"

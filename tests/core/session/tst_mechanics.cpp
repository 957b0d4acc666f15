// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "session_fixture.h"

using namespace ventil;
using namespace ventil::testing;

// The state "details" with a reaction to several acts in any order, before the others.
static Scenario withRequirement(ActSet required, const Target &to = {Target::Kind::State, 3})
{
    Scenario scenario = parcel();
    Reaction reaction;
    reaction.require = required;
    reaction.to = to;
    State &details = scenario.states[1];
    details.replies.insert(details.replies.begin(), reaction);
    details.gathers = required;
    scenario.startState = 1;
    return scenario;
}

static Stimulus reply(ActSet acts)
{
    return {Stimulus::Kind::Reply, {acts, acts, false}};
}

class TestMechanics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsChangeNothingOfWhatATalkComesTo()
    {
        Talk talk(parcel());
        const Scenario &scenario = talk.scenario();
        Configuration configuration = open(scenario, openingOf(scenario)).to;
        const std::vector<std::pair<Event, Stimulus>> both{
            {Signalled{}, {Stimulus::Kind::Signal}},  {Waited{6}, {Stimulus::Kind::Silence}},
            {PutOnHold{}, {Stimulus::Kind::Hold}},    {Waited{600}, {Stimulus::Kind::Silence}},
            {Waited{600}, {Stimulus::Kind::Silence}}, {SupervisorCalled{}, {Stimulus::Kind::Supervisor}},
        };
        for (const auto &[event, stimulus] : both) {
            configuration = advance(scenario, configuration, stimulus).to;
            QCOMPARE(static_cast<const Configuration &>(talk.perform(event).state()), configuration);
        }
        for (const Act act : {Act::Blame, Act::EscalationOffer, Act::ConcreteAction, Act::Thanks}) {
            configuration = advance(scenario, configuration, reply({act})).to;
            QCOMPARE(static_cast<const Configuration &>(talk.reply({act}).state()), configuration);
        }
        QVERIFY(isOver(configuration));
    }

    void tellsTheReactionAndTheTurningPointsPassed()
    {
        const Scenario scenario = parcel();
        Configuration from = open(scenario, openingOf(scenario)).to;
        from.mood.anger = 9;
        const Move move = advance(scenario, from, reply({Act::Blame}));
        QCOMPARE(move.reaction, &scenario.states[0].replies[2]);
        QCOMPARE(move.turningPoints, std::uint64_t(0b0100));
        QCOMPARE(move.because, causeFrom(Act::Blame));
    }

    void whatHasNoEffectChangesNothing()
    {
        const Scenario scenario = parcel();
        Configuration configuration = open(scenario, openingOf(scenario)).to;
        configuration.ventsLeft = 0;
        using Kind = Stimulus::Kind;
        for (const Kind kind : {Kind::Signal, Kind::Supervisor})
            QCOMPARE(advance(scenario, configuration, {kind}).to, configuration);
        configuration.ending = 0;
        for (const Kind kind : {Kind::Reply, Kind::Signal, Kind::Silence, Kind::Hold, Kind::Supervisor, Kind::End})
            QCOMPARE(advance(scenario, configuration, {kind}).to, configuration);
    }

    void equalConfigurationsHashAlikeAndOthersDoNot()
    {
        const Scenario scenario = parcel();
        const Configuration some = open(scenario, openingOf(scenario)).to;
        Configuration other = some;
        QCOMPARE(ConfigurationHash{}(some), ConfigurationHash{}(other));
        other.gathered.insert(Act::Apology);
        QVERIFY(ConfigurationHash{}(some) != ConfigurationHash{}(other));
        other = some;
        other.ending = 0;
        QVERIFY(ConfigurationHash{}(some) != ConfigurationHash{}(other));
    }

    void requiredActsMayComeInAnyOrderOverSeveralReplies()
    {
        const ActSet required{Act::Apology, Act::ClarifyingQuestion};
        QCOMPARE(Talk(withRequirement(required)).reply({Act::Apology}).place(), u"details"_s);
        for (const auto &order :
             {std::pair(Act::Apology, Act::ClarifyingQuestion), std::pair(Act::ClarifyingQuestion, Act::Apology)})
            QCOMPARE(Talk(withRequirement(required)).reply({order.first}).reply({order.second}).place(), u"closing"_s);
        QCOMPARE(Talk(withRequirement(required)).reply({Act::Apology, Act::ClarifyingQuestion}).place(), u"closing"_s);
    }

    void aReplyWithoutAnyRequiredActCompletesNothing()
    {
        Scenario scenario = withRequirement({Act::Apology, Act::ClarifyingQuestion});
        scenario.states[1].replies.front().guard = *Guard::parse(u"replies >= 3"_s, {});
        Talk talk(scenario);
        talk.reply({Act::Apology, Act::ClarifyingQuestion}).reply({}).reply({Act::Regret});
        QCOMPARE(talk.place(), u"details"_s);
        QCOMPARE(talk.reply({Act::Apology}).place(), u"closing"_s);
    }

    void whatWasGatheredIsLostOnLeavingTheState()
    {
        Talk talk(withRequirement({Act::Apology, Act::ClarifyingQuestion}));
        talk.reply({Act::ClarifyingQuestion}).reply({Act::Banter});
        QCOMPARE(talk.state().gathered, ActSet{Act::ClarifyingQuestion});
        talk.reply({Act::EscalationRefusal});
        QCOMPARE(talk.place(), u"shouting"_s);
        QVERIFY(talk.state().gathered.isEmpty());
        QCOMPARE(talk.reply({Act::EscalationOffer}).reply({Act::Apology}).place(), u"details"_s);
    }

    void aRequirementThatStaysKeepsWhatWasGathered()
    {
        Talk talk(withRequirement({Act::Apology, Act::ClarifyingQuestion}, {}));
        talk.reply({Act::Apology}).reply({Act::ClarifyingQuestion});
        QCOMPARE(talk.state().gathered, (ActSet{Act::Apology, Act::ClarifyingQuestion}));
    }

    void conditionsSayWhatIsLeftToAsk()
    {
        Reaction reaction;
        reaction.all = {Act::Thanks};
        reaction.require = {Act::Apology, Act::ClarifyingQuestion};
        const ActConditions half = askedBy(reaction, {Act::Apology});
        QCOMPARE(half.all, (ActSet{Act::Thanks, Act::ClarifyingQuestion}));
        QVERIFY(half.any.isEmpty());
        const ActConditions whole = askedBy(reaction, reaction.require);
        QCOMPARE(whole.all, ActSet{Act::Thanks});
        QCOMPARE(whole.any, reaction.require);
    }

    void aTalkWithARequirementIsReplayedFromItsEvents()
    {
        Talk talk(withRequirement({Act::Apology, Act::ClarifyingQuestion}));
        talk.reply({Act::Apology});
        const auto replayed = replay(talk.scenario(), talk.events);
        QVERIFY(replayed);
        QCOMPARE(*replayed, talk.state());
        QCOMPARE(replayed->gathered, ActSet{Act::Apology});
    }
};

QTEST_APPLESS_MAIN(TestMechanics)
#include "tst_mechanics.moc"

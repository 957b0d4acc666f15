// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/regress.h"
#include "proof_fixture.h"

using namespace ventil;
using namespace ventil::testing;

static Expectation always(ActSet asked, ActSet warned)
{
    return [=](const Configuration &) { return Expected{asked, warned}; };
}

static const ActSet asked{Act::Empathy, Act::ClarifyingQuestion, Act::Restatement, Act::ConcreteAction, Act::Thanks};
static const ActSet warned{Act::Blame, Act::Argue, Act::Insult, Act::EscalationRefusal};

static std::vector<Regress> regressOf(const Scenario &scenario, const Expectation &expectation)
{
    return regressIn(StateGraph(scenario, {*Guard::parse(u"replies >= 1"_s, {})}), expectation);
}

// The small scenario, in which a question asked beside a deed costs the calm that the deed brought.
static Scenario unfair()
{
    Scenario scenario = parcel();
    std::vector<Reaction> &details = scenario.states[1].replies;
    Reaction question;
    question.all = {Act::ClarifyingQuestion};
    question.position = {70, 9};
    details[0].change.anger = -2;
    details.insert(details.begin(), question);
    return scenario;
}

class TestRegress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInAScenarioThatIsFair() { QVERIFY(regressOf(parcel(), always(asked, warned)).empty()); }

    void findsABetterReplyThatAngersMore()
    {
        const Scenario scenario = unfair();
        const std::vector<Regress> found = regressOf(scenario, always(asked, warned));
        QCOMPARE(found.size(), 1U);
        const Regress &regress = found.front();
        QCOMPARE(regress.act, Act::ClarifyingQuestion);
        QVERIFY(regress.added && regress.better > regress.worse);
        QCOMPARE(regress.toReaction, (Position{70, 9}));
        QCOMPARE(regress.fromReaction, scenario.states[1].replies[1].position);
    }

    void findsALackingFaultThatAngersMore()
    {
        Scenario scenario = parcel();
        Reaction blamed;
        blamed.all = {Act::Blame, Act::ConcreteAction};
        blamed.change.anger = -5; // he likes to be blamed
        std::vector<Reaction> &details = scenario.states[1].replies;
        details.insert(details.begin(), blamed);
        const std::vector<Regress> found = regressOf(scenario, always(asked, warned));
        QVERIFY(!found.empty());
        for (const Regress &regress : found)
            QVERIFY(regress.act == Act::Blame || regress.added);
        QVERIFY(std::any_of(found.begin(), found.end(), [](const Regress &r) { return !r.added; }));
    }

    void aReplyThatEndsTheTalkWorseIsNoBetterForHisMood()
    {
        Scenario scenario = parcel();
        Reaction &insulted = scenario.always.front();
        insulted.change.anger = -5; // he hangs up, relieved
        QVERIFY(regressOf(scenario, always(asked, warned)).empty());
        insulted.to = {};
        QVERIFY(!regressOf(scenario, always(asked, warned)).empty());
    }

    void whatIsNotAskedForMayAnger()
    {
        QVERIFY(regressOf(unfair(), always({Act::Empathy, Act::ConcreteAction}, warned)).empty());
    }

    void anExceptionHoldsOnlyWhereItIsMade()
    {
        Scenario scenario = parcel();
        Reaction sorry; // an apology in the first reply pours oil on the fire
        sorry.all = {Act::Apology};
        sorry.guard = *Guard::parse(u"replies = 1"_s, {});
        sorry.change.anger = 3;
        for (State &state : scenario.states)
            state.replies.insert(state.replies.begin(), sorry);
        const auto later = [](const Configuration &at) {
            return Expected{at.replies == 0 ? ActSet{} : ActSet{Act::Apology}, {}};
        };
        QVERIFY(regressOf(scenario, later).empty());
        QVERIFY(!regressOf(scenario, always({Act::Apology}, {})).empty());
    }

    void comesToWhatOnlyAMoodOfTheScenarioOpens()
    {
        Scenario scenario = parcel();
        scenario.ownMoods = {{u"hurry"_s, u"Hurry"_s, {}, 2, 1}};
        Reaction unfairThanks;
        unfairThanks.all = {Act::Thanks};
        unfairThanks.guard = *Guard::parse(u"hurry >= 6"_s, scenario.flags, ownMoodIds(scenario));
        unfairThanks.change.anger = 1;
        scenario.states[1].replies.insert(scenario.states[1].replies.begin(), unfairThanks);
        QVERIFY(!regressOf(scenario, always(asked, warned)).empty());
        scenario.ownMoods.front().eachReply = 0;
        QVERIFY(regressOf(scenario, always(asked, warned)).empty());
    }

    void comesToWhatOnlyAFlagOpens()
    {
        Scenario scenario = parcel();
        Reaction unfairThanks;
        unfairThanks.all = {Act::Thanks};
        unfairThanks.guard = *Guard::parse(u"promised"_s, scenario.flags);
        unfairThanks.change.anger = 1;
        scenario.states[3].replies.insert(scenario.states[3].replies.begin(), unfairThanks);
        QVERIFY(!regressOf(scenario, always(asked, warned)).empty());
        scenario.states[1].replies[0].set = 0; // nobody promises any more
        QVERIFY(regressOf(scenario, always(asked, warned)).empty());
    }
};

QTEST_APPLESS_MAIN(TestRegress)
#include "tst_regress.moc"

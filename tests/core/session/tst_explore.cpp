// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/explore.h"
#include "session_fixture.h"

using namespace ventil;
using namespace ventil::testing;

static Expectation always(ActSet asked, ActSet warned)
{
    return [=](const Configuration &) { return Expected{asked, warned}; };
}

static const ActSet asked{Act::Empathy, Act::ClarifyingQuestion, Act::Restatement, Act::ConcreteAction, Act::Thanks};
static const ActSet warned{Act::Blame, Act::Argue, Act::Insult, Act::EscalationRefusal};

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

class TestExplore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInAScenarioThatIsFair()
    {
        const Exploration found = explore(parcel(), always(asked, warned));
        QVERIFY(found.complete);
        QVERIFY(found.regress.empty());
        QVERIFY(found.configurations > 50);
    }

    void findsABetterReplyThatAngersMore()
    {
        const Scenario scenario = unfair();
        const Exploration found = explore(scenario, always(asked, warned));
        QCOMPARE(found.regress.size(), 1U);
        const Regress &regress = found.regress.front();
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
        const Exploration found = explore(scenario, always(asked, warned));
        QVERIFY(!found.regress.empty());
        for (const Regress &regress : found.regress)
            QVERIFY(regress.act == Act::Blame || regress.added);
        QVERIFY(std::any_of(found.regress.begin(), found.regress.end(), [](const Regress &r) { return !r.added; }));
    }

    void whatIsNotAskedForMayAnger()
    {
        QVERIFY(explore(unfair(), always({Act::Empathy, Act::ConcreteAction}, warned)).regress.empty());
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
        QVERIFY(explore(scenario, later).regress.empty());
        QVERIFY(!explore(scenario, always({Act::Apology}, {})).regress.empty());
    }

    void comesToWhatOnlyAFlagOpens()
    {
        Scenario scenario = parcel();
        Reaction unfairThanks;
        unfairThanks.all = {Act::Thanks};
        unfairThanks.guard = *Guard::parse(u"promised"_s, scenario.flags);
        unfairThanks.change.anger = 1;
        scenario.states[3].replies.insert(scenario.states[3].replies.begin(), unfairThanks);
        QVERIFY(!explore(scenario, always(asked, warned)).regress.empty());
        scenario.states[1].replies[0].set = 0; // nobody promises any more
        QVERIFY(explore(scenario, always(asked, warned)).regress.empty());
    }

    void saysWhenThereIsTooMuchToLookAt()
    {
        Scenario scenario = parcel();
        for (int i = 0; i < 12; ++i) { // twelve more flags, each set by an act of its own
            scenario.flags.append(u"flag%1"_s.arg(i));
            Reaction setter;
            setter.all = {static_cast<Act>(i)};
            setter.guard = *Guard::parse(u"not flag%1 and trust < 9"_s.arg(i), scenario.flags);
            setter.set = 4U << static_cast<unsigned>(i);
            scenario.states[1].replies.insert(scenario.states[1].replies.begin(), setter);
        }
        const Exploration found = explore(scenario, always({}, {}), 300);
        QVERIFY(!found.complete);
        QVERIFY(found.configurations >= 300);
    }
};

QTEST_APPLESS_MAIN(TestExplore)
#include "tst_explore.moc"

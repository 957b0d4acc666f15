// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/outlook.h"
#include "proof_fixture.h"

using namespace ventil;
using namespace ventil::testing;

// A deed opens the way to the good ending; blame before it bars it for good.
static Scenario crossroads()
{
    return scenarioWith(
        "values: {order: [\"41207\"]}\n"
        "flags: [hurt]\n"
        "states:\n"
        "  opening:\n"
        "    say: [One, Two, Three]\n"
        "    replies:\n"
        "      - {when: [blame], if: \"not hurt\", example: x, set: [hurt], to: stay}\n"
        "      - {when: [insult], example: x, to: leaves}\n"
        "      - {when: [concrete_action], if: \"not hurt\", example: \"concrete_action for {order}\", to: stays}\n"
        "      - {when: [thanks], example: x, to: thinks}\n"
        "      - {otherwise: true, to: stay}\n"
        "limit: {replies: 4, to: leaves}\n");
}

static std::vector<Event> play(const Scenario &scenario, const std::vector<std::vector<Act>> &replies)
{
    Step step = begin(scenario, 1, openingOf(scenario));
    std::vector<Event> events = step.events;
    int number = 0;
    for (const std::vector<Act> &acts : replies) {
        Replied reply{u"reply %1"_s.arg(++number), {}};
        for (const Act act : acts)
            reply.acts.push_back({act, Certainty::Found, {0, 1}, u"given"_s});
        step = next(scenario, step.state, reply);
        events.emplace_back(reply);
        events.insert(events.end(), step.events.begin(), step.events.end());
    }
    return events;
}

// The act is written down in words: "concrete_action and thanks".
static Reading readBack(const QString &example, const ReplyContext &)
{
    Reading reading;
    for (const QString &word : example.split(u' '))
        if (const auto act = actFromId(word))
            reading.acts.push_back({*act, Certainty::Found, {0, 1}, u"given"_s});
    return reading;
}

static std::optional<Outlook> lookedBack(const Scenario &scenario, const std::vector<Event> &events)
{
    return outlookOf(scenario, events, readBack);
}

class TestOutlook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheBestEndingBeforeAndAfterEachReply()
    {
        const Scenario scenario = crossroads();
        const auto outlook = lookedBack(scenario, play(scenario, {{Act::Empathy}, {Act::Blame}, {Act::Thanks}}));
        QVERIFY(outlook);
        QCOMPARE(outlook->turns.size(), 3U);
        QVERIFY(outlook->turns[0].before == EndingKind::Good && outlook->turns[0].after == EndingKind::Good);
        QVERIFY(outlook->turns[1].before == EndingKind::Good && outlook->turns[1].after == EndingKind::Middling);
        QVERIFY(outlook->turns[2].before == EndingKind::Middling && outlook->turns[2].after == EndingKind::Middling);
    }

    void namesThePointOfNoReturnAndWhatWouldHaveHelped()
    {
        const Scenario scenario = crossroads();
        const auto outlook = lookedBack(scenario, play(scenario, {{Act::Empathy}, {Act::Blame}, {Act::Thanks}}));
        QVERIFY(outlook && outlook->pointOfNoReturn);
        QCOMPARE(*outlook->pointOfNoReturn, 1U);
        QVERIFY(outlook->rescue);
        QCOMPARE(outlook->rescue->acts, ActSet{Act::ConcreteAction});
        QCOMPARE(outlook->rescue->example, u"concrete_action for 41207"_s);
    }

    static Scenario twoGoodReplies(const QByteArray &shorter, const QByteArray &longer)
    {
        return scenarioWith("states:\n"
                            "  opening:\n"
                            "    say: [One, Two, Three]\n"
                            "    replies:\n"
                            "      - {when: [regret], example: " +
                            longer +
                            ", to: later}\n"
                            "      - {when: [concrete_action], unless: [refusal], example: " +
                            shorter +
                            ", to: stays}\n"
                            "      - {when: [overpromise], example: overpromise, to: stays}\n"
                            "      - {when: [insult], example: insult, to: leaves}\n"
                            "      - {otherwise: true, to: thinks}\n"
                            "  later:\n"
                            "    say: [One, Two, Three]\n"
                            "    replies:\n"
                            "      - {when: [thanks], example: thanks, to: stays}\n"
                            "      - {otherwise: true, to: stay}\n");
    }

    void advisesTheExampleThatDoesIt_data()
    {
        QTest::addColumn<QByteArray>("shorter");
        QTest::addColumn<QByteArray>("longer");
        QTest::addColumn<ActSet>("acts");
        QTest::addColumn<QString>("example");
        QTest::newRow("the shortest way") << QByteArray("concrete_action now") << QByteArray("regret")
                                          << ActSet{Act::ConcreteAction} << u"concrete_action now"_s;
        QTest::newRow("not one that is heard otherwise")
            << QByteArray("concrete_action refusal") << QByteArray("regret") << ActSet{Act::Regret} << u"regret"_s;
        QTest::newRow("nothing that is warned against")
            << QByteArray("concrete_action blame") << QByteArray("regret") << ActSet{Act::Regret} << u"regret"_s;
        QTest::newRow("acts alone where no example does it")
            << QByteArray("refusal") << QByteArray("blame") << ActSet{Act::Regret} << QString();
    }
    void advisesTheExampleThatDoesIt()
    {
        QFETCH(QByteArray, shorter);
        QFETCH(QByteArray, longer);
        const Scenario scenario = twoGoodReplies(shorter, longer);
        const auto outlook = lookedBack(scenario, play(scenario, {{Act::Insult}}));
        QVERIFY(outlook && outlook->rescue);
        QTEST(outlook->rescue->acts, "acts");
        QTEST(outlook->rescue->example, "example");
    }

    void advisesNothingWhereOnlyWhatIsWarnedAgainstDoesIt()
    {
        const Scenario scenario = scenarioWith("states:\n"
                                               "  opening:\n"
                                               "    say: [One, Two, Three]\n"
                                               "    replies:\n"
                                               "      - {when: [overpromise], example: overpromise, to: stays}\n"
                                               "      - {when: [refusal], example: refusal, to: leaves}\n"
                                               "      - {otherwise: true, to: thinks}\n");
        const auto outlook = lookedBack(scenario, play(scenario, {{Act::Refusal}}));
        QVERIFY(outlook && outlook->pointOfNoReturn);
        QVERIFY(!outlook->rescue);
    }

    void aGoodTalkHasNone()
    {
        const Scenario scenario = crossroads();
        const auto outlook = lookedBack(scenario, play(scenario, {{Act::Empathy}, {Act::ConcreteAction}}));
        QVERIFY(outlook && !outlook->pointOfNoReturn && !outlook->rescue);
    }

    void theLimitCountsToo()
    {
        const Scenario scenario = crossroads();
        const auto outlook =
            lookedBack(scenario, play(scenario, {{Act::Empathy}, {Act::Regret}, {Act::Refusal}, {Act::Alternative}}));
        QVERIFY(outlook && outlook->pointOfNoReturn);
        QCOMPARE(*outlook->pointOfNoReturn, 3U);
        QVERIFY(outlook->turns[2].after == EndingKind::Good && outlook->turns[3].after == EndingKind::Bad);
    }

    void aRecordingOfSomethingElseHasNoOutlook()
    {
        const Scenario scenario = crossroads();
        QVERIFY(!lookedBack(parcel(), play(scenario, {{Act::Empathy}})));
        QVERIFY(!lookedBack(scenario, {}));
    }
};

QTEST_APPLESS_MAIN(TestOutlook)
#include "tst_outlook.moc"

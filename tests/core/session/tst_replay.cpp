// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "session_fixture.h"

using namespace ventil;
using namespace ventil::testing;

// Talks that differ, drawn from a seed.
static Talk wander(quint32 seed)
{
    Talk talk(parcel(), seed);
    for (quint64 turn = 0; turn < 14 && !isOver(talk.state()); ++turn) {
        const quint64 chance = mixed(seed, turn);
        switch (chance % 8) {
        case 0:
            talk.perform(Signalled{});
            break;
        case 1:
            talk.perform(Waited{static_cast<int>(chance % 40)});
            break;
        case 2:
            talk.perform(Noted{u"note"_s});
            break;
        case 3:
            talk.perform(PutOnHold{});
            break;
        case 4:
            talk.perform(SupervisorCalled{});
            break;
        default:
            talk.reply({static_cast<Act>((chance >> 8U) % actCount), static_cast<Act>((chance >> 16U) % actCount)});
        }
    }
    return talk;
}

static std::vector<Event> prefix(const std::vector<Event> &events, std::size_t length)
{
    return {events.begin(), events.begin() + static_cast<std::ptrdiff_t>(length)};
}

class TestReplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameTalkTwiceIsTheSame()
    {
        for (quint32 seed = 0; seed < 50; ++seed) {
            const Talk a = wander(seed);
            const Talk b = wander(seed);
            QCOMPARE(a.state(), b.state());
            QCOMPARE(a.events.size(), b.events.size());
            for (std::size_t i = 0; i < a.events.size(); ++i)
                QCOMPARE(toJson(a.events[i]), toJson(b.events[i]));
        }
    }

    void atEveryTurnARecordingStandsWhereTheTalkStood()
    {
        int compared = 0;
        for (quint32 seed = 0; seed < 50; ++seed) {
            const Talk talk = wander(seed);
            SessionState stepped = begin(talk.scenario(), seed).state;
            for (std::size_t i = 0; i < talk.events.size(); ++i) {
                if (isByTrainee(talk.events[i]))
                    stepped = next(talk.scenario(), stepped, talk.events[i]).state;
                const Result<SessionState> replayed = replay(talk.scenario(), prefix(talk.events, i + 1));
                QVERIFY2(replayed, replayed ? "" : qPrintable(replayed.error().message.text()));
                QCOMPARE(*replayed, stepped);
                ++compared;
            }
        }
        QVERIFY(compared > 500);
    }

    void whatWasTakenBackDidNotHappen()
    {
        Talk talk(parcel());
        talk.listen();
        const SessionState before = talk.state();
        const std::size_t count = talk.events.size();
        talk.reply({Act::Blame});
        std::vector<Event> events = talk.events;
        events.emplace_back(TakenBack{static_cast<int>(talk.events.size() - count)});
        QCOMPARE(effective(events).size(), count);
        QCOMPARE(*replay(talk.scenario(), events), before);

        const Step again = next(talk.scenario(), before, replyTo(before, u"better"_s, {}));
        events.emplace_back(replyTo(before, u"better"_s, {}));
        events.insert(events.end(), again.events.begin(), again.events.end());
        QCOMPARE(*replay(talk.scenario(), events), again.state);
    }

    void takingBackMoreThanThereIsLeavesNothing()
    {
        QVERIFY(effective({Signalled{}, TakenBack{9}}).empty());
        QCOMPARE(effective({Signalled{}, TakenBack{-1}}).size(), 1U);
        QCOMPARE(effective({Signalled{}, HungUp{}, TakenBack{1}, TakenBack{1}}).size(), 0U);
    }

    void theDetectorIsNotToldWhatWasTakenBack()
    {
        Talk talk(parcel());
        talk.perform(Signalled{});
        std::vector<Event> events = talk.events;
        const auto said = contextOf(talk.scenario(), 1, events).customer.size();
        events.emplace_back(TakenBack{3});
        QCOMPARE(contextOf(talk.scenario(), 1, events).customer.size(), said - 1);
    }

    void aRecordingOfAnotherVersionIsRefused_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("another line") << 0;
        QTest::newRow("another way") << 1;
        QTest::newRow("another scenario") << 2;
        QTest::newRow("another start") << 3;
    }
    void aRecordingOfAnotherVersionIsRefused()
    {
        QFETCH(int, change);
        Talk talk(parcel());
        talk.listen().reply({Act::Empathy, Act::Restatement});
        Scenario other = parcel();
        if (change == 0)
            other.states[1].say.wordings.assign(3, {u"Changed."_s, {}});
        else if (change == 1)
            other.states[0].replies[0].to = {};
        else if (change == 2)
            other.id = u"en/other"_s;
        else
            other.startState = 1;
        const Result<SessionState> replayed = replay(other, talk.events);
        QVERIFY(!replayed);
        QVERIFY(replayed.error().message.text().contains(u"recorded"_s));
    }

    void aChangeThatDoesNotShowInTheTalkDoesNoHarm()
    {
        Talk talk(parcel());
        talk.listen();
        Scenario other = parcel();
        other.hash = SourceHash("another");
        other.endings[0].sumsUp = u"Changed."_s;
        QVERIFY(replay(other, talk.events));
    }

    void whatIsNoRecordingIsRefused()
    {
        QVERIFY(!replay(parcel(), {}));
        QVERIFY(!replay(parcel(), {Signalled{}}));
        Talk talk(parcel());
        std::vector<Event> events = talk.events;
        events.emplace_back(Ended{u"stays"_s, u"good"_s, {}, {}}); // nobody did anything that led there
        QVERIFY(!replay(talk.scenario(), events));
    }
};

QTEST_APPLESS_MAIN(TestReplay)
#include "tst_replay.moc"

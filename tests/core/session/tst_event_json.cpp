// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/event.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

static std::vector<Event> oneOfEach()
{
    return {Begun{u"et/x"_s,
                  u"et"_s,
                  u"et"_s,
                  u"abc"_s,
                  4'294'967'295U,
                  u"Pealkiri"_s,
                  u"Ада \"Б\" 我"_s,
                  u"angry"_s,
                  u"company"_s,
                  true,
                  true,
                  true,
                  {{u"hurry"_s, u"Kiire"_s, 4}},
                  Mood{7, 2}},
            Replied{u"🙂 Vabandust"_s,
                    {{Act::Apology, Certainty::Found, {3, 9}, u"apology/ask"_s},
                     {Act::Empathy, Certainty::Probable, {0, 2}, u"words"_s}},
                    true,
                    {{{3, 4}, u"teisipäev"_s}},
                    {{{0, 2}, {Act::Apology, Act::Regret}}},
                    {{{3, 9}, u"company/x"_s, u"miks"_s, u"selle asemel"_s}}},
            Signalled{},
            Waited{20},
            Noted{u"line 1\nline 2"_s},
            SupervisorCalled{},
            PutOnHold{},
            HungUp{},
            BreakTaken{},
            TakenBack{3},
            Spoke{{u"a"_s, u"b"_s}, u"opening"_s, true, true, true, true, true},
            MoodMoved{{7, 2}, {5, 3}, u"empathy"_s, {{u"hurry"_s, 4, 6}}},
            Ended{u"stays"_s, u"good"_s, u"Ta jääb."_s, u"worth"_s}};
}

class TestEventJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReplyWithoutFaultsIsKeptAsBefore()
    {
        const QJsonObject json = toJson(Event(Replied{u"Jah"_s, {}, false}));
        QCOMPARE(json.keys(), (QStringList{u"acts"_s, u"interrupts"_s, u"text"_s}));
    }

    void eachEventComesBackAsItWas_data()
    {
        QTest::addColumn<int>("index");
        const auto events = oneOfEach();
        QCOMPARE(events.size(), std::variant_size_v<Event>);
        for (std::size_t i = 0; i < events.size(); ++i)
            QTest::newRow(qPrintable(kindOf(events[i]))) << static_cast<int>(i);
    }
    void eachEventComesBackAsItWas()
    {
        QFETCH(int, index);
        const Event event = oneOfEach().at(static_cast<std::size_t>(index));
        const QByteArray stored = QJsonDocument(toJson(event)).toJson();
        const Result<Event> read = eventFromJson(kindOf(event), QJsonDocument::fromJson(stored).object());
        QVERIFY2(read, read ? "" : qPrintable(read.error().message.text()));
        QCOMPARE(kindOf(*read), kindOf(event));
        QCOMPARE(toJson(*read), toJson(event));
    }

    void nothingIsLostOnTheWay()
    {
        const auto events = oneOfEach();
        const auto replied = std::get<Replied>(*eventFromJson(u"replied"_s, toJson(events.at(1))));
        QCOMPARE(replied.text, u"🙂 Vabandust"_s);
        QVERIFY(replied.interrupts);
        QCOMPARE(replied.acts, std::get<Replied>(events.at(1)).acts);
        const auto begun = std::get<Begun>(*eventFromJson(u"begun"_s, toJson(events.at(0))));
        QCOMPARE(begun.seed, 4'294'967'295U);
        QVERIFY(begun.exam && begun.mustRefuse && begun.pastHelp);
        QCOMPARE(begun.mood, (Mood{7, 2}));
        const auto moved = std::get<MoodMoved>(*eventFromJson(u"mood_moved"_s, toJson(events.at(11))));
        QCOMPARE(moved.from, (Mood{7, 2}));
        QCOMPARE(moved.to, (Mood{5, 3}));
        QCOMPARE(moved.own.size(), 1U);
        QCOMPARE(moved.own.front().mood, u"hurry"_s);
        QCOMPARE(moved.own.front().from, 4);
        QCOMPARE(moved.own.front().to, 6);
    }

    void theKindsAreAllDifferent()
    {
        QSet<QString> kinds;
        for (const Event &event : oneOfEach())
            kinds.insert(kindOf(event));
        QCOMPARE(kinds.size(), static_cast<qsizetype>(std::variant_size_v<Event>));
    }

    void knowsWhoseEventItIs()
    {
        QStringList customers;
        for (const Event &event : oneOfEach())
            if (!isByTrainee(event))
                customers.append(kindOf(event));
        QCOMPARE(customers, (QStringList{u"begun"_s, u"spoke"_s, u"mood_moved"_s, u"ended"_s}));
    }

    void aTalkRecordedBeforeThreatsWereKnownStillLoads()
    {
        const QJsonObject recorded =
            QJsonDocument::fromJson(R"({"lines":["Hm."],"state":"s","venting":false,"abuse":true,
            "supervisor_request":false,"agrees":false})")
                .object();
        const Result<Event> read = eventFromJson(u"spoke"_s, recorded);
        QVERIFY(read);
        QVERIFY(!std::get<Spoke>(*read).threat);
        QCOMPARE(toJson(*read), recorded);
    }

    void aTalkRecordedBeforeScenariosHadMoodsOfTheirOwnStillLoads()
    {
        const QJsonObject recorded =
            QJsonDocument::fromJson(R"({"from":{"anger":7,"trust":2},"to":{"anger":5,"trust":2},"because":"empathy"})")
                .object();
        const Result<Event> read = eventFromJson(u"mood_moved"_s, recorded);
        QVERIFY(read);
        QVERIFY(std::get<MoodMoved>(*read).own.empty());
        QCOMPARE(toJson(*read), recorded);
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("kind") << u"shrugged"_s << QByteArray("{}");
        QTest::newRow("unknown member") << u"waited"_s << QByteArray(R"({"seconds": 3, "loud": true})");
        QTest::newRow("missing member") << u"waited"_s << QByteArray("{}");
        QTest::newRow("wrong type") << u"waited"_s << QByteArray(R"({"seconds": "3"})");
        QTest::newRow("fraction") << u"waited"_s << QByteArray(R"({"seconds": 3.5})");
        QTest::newRow("out of range") << u"waited"_s << QByteArray(R"({"seconds": 3e12})");
        QTest::newRow("unknown act")
            << u"replied"_s
            << QByteArray(
                   R"({"text":"","interrupts":false,"acts":[{"act":"bow","certainty":"found","begin":0,"length":1,"why":""}]})");
        QTest::newRow("unknown certainty")
            << u"replied"_s
            << QByteArray(
                   R"({"text":"","interrupts":false,"acts":[{"act":"apology","certainty":"sure","begin":0,"length":1,"why":""}]})");
        QTest::newRow("negative span")
            << u"replied"_s
            << QByteArray(
                   R"({"text":"","interrupts":false,"acts":[{"act":"apology","certainty":"found","begin":-1,"length":1,"why":""}]})");
        QTest::newRow("member of a member")
            << u"mood_moved"_s << QByteArray(R"({"from":{"anger":1},"to":{"anger":1,"trust":1},"because":""})");
        QTest::newRow("own mood without a value")
            << u"mood_moved"_s
            << QByteArray(R"({"from":{"anger":1,"trust":1},"to":{"anger":1,"trust":1},"because":"",)"
                          R"("own":[{"mood":"hurry","from":1}]})");
        QTest::newRow("line that is no text")
            << u"spoke"_s
            << QByteArray(
                   R"({"lines":[1],"state":"","venting":false,"abuse":false,"supervisor_request":false,"agrees":false})");
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, json);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        QVERIFY(document.isObject());
        const Result<Event> read = eventFromJson(kind, document.object());
        QVERIFY(!read);
        QVERIFY(!read.error().message.text().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestEventJson)
#include "tst_event_json.moc"

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/talk.h"
#include "notation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

static QJsonObject json(const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (!document.isObject())
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

class TestTalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsEveryMember()
    {
        const auto talk = talkFromJson(json(uR"({"id": 1, "document": "et", "persona": "angry", "fault": "company",
            "must_refuse": true, "past_help": true, "new": {"a": []}, "turns": [
            {"who": "customer", "text": "Kuulge!", "venting": true, "abuse": true, "supervisor_request": true, "agrees": true},
            {"who": "trainee", "text": "Jah 🙂", "interrupts": true, "mood": 3}],
            "process": {"notes_taken": true, "break_taken": false, "pen": "blue"}})"_s));
        QVERIFY2(talk, talk ? "" : qPrintable(talk.error().message.text()));
        QCOMPARE(talk->document, u"et"_s);
        QCOMPARE(talk->persona, u"angry"_s);
        QCOMPARE(talk->fault, u"company"_s);
        QVERIFY(talk->mustRefuse && talk->pastHelp);
        QCOMPARE(talk->notesTaken, true);
        QCOMPARE(talk->breakTaken, false);
        QCOMPARE(talk->turns.size(), 2u);
        const TalkTurn &customer = talk->turns[0];
        QVERIFY(!customer.byTrainee && customer.venting && customer.abuse && customer.supervisorRequest &&
                customer.agrees);
        QVERIFY(talk->turns[1].byTrainee);
        QCOMPARE(talk->turns[1].interrupts, true);
        QCOMPARE(talk->turns[1].text, u"Jah 🙂"_s);
    }

    void whatIsLeftOutOrNullIsUnknown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("left out") << uR"({"document": "et", "turns": [{"who": "trainee", "text": ""}]})"_s;
        QTest::newRow("null") << uR"({"document": "et", "persona": null, "fault": null, "must_refuse": null,
            "process": null, "turns": [{"who": "trainee", "text": "", "interrupts": null}]})"_s;
    }

    void whatIsLeftOutOrNullIsUnknown()
    {
        QFETCH(QString, text);
        const auto talk = talkFromJson(json(text));
        QVERIFY(talk);
        QVERIFY(!talk->persona && !talk->fault && !talk->notesTaken && !talk->breakTaken);
        QVERIFY(!talk->mustRefuse && !talk->pastHelp);
        QVERIFY(!talk->turns[0].interrupts);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString &text, const QString &words) {
            QTest::newRow(qPrintable(words)) << text << words;
        };
        row(uR"({"turns": []})"_s, u"\"document\" is missing"_s);
        row(uR"({"document": 7, "turns": []})"_s, u"\"document\" must be a text"_s);
        row(uR"({"document": "et"})"_s, u"\"turns\" must be a list"_s);
        row(uR"({"document": "et", "turns": [], "persona": "angri"})"_s, u"did you mean \"angry\"?"_s);
        row(uR"({"document": "et", "turns": [], "fault": "shop"})"_s, u"company, customer, nobody"_s);
        row(uR"({"document": "et", "turns": [], "must_refuse": "yes"})"_s, u"\"must_refuse\" must be true or false"_s);
        row(uR"({"document": "et", "turns": [], "process": {"notes_taken": 1}})"_s, u"process: \"notes_taken\""_s);
        row(uR"({"document": "et", "turns": [], "process": true})"_s, u"process: an object is expected here"_s);
        row(uR"({"document": "et", "turns": ["a"]})"_s, u"turn 0: an object is expected here"_s);
        row(uR"({"document": "et", "turns": [{"who": "customer", "text": "a"}, {"text": "b"}]})"_s,
            u"turn 1: \"who\" is missing"_s);
        row(uR"({"document": "et", "turns": [{"who": "trainer", "text": "a"}]})"_s, u"did you mean \"trainee\"?"_s);
        row(uR"({"document": "et", "turns": [{"who": "trainee"}]})"_s, u"turn 0: \"text\" is missing"_s);
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const auto talk = talkFromJson(json(text));
        QVERIFY(!talk);
        QVERIFY2(talk.error().message.text().contains(words), qPrintable(talk.error().message.text()));
    }

    void aSessionBecomesItsTurns()
    {
        const Talk talk =
            talkFromEvents({begun(), Spoke{{u"Kuulge!"_s, u"Kus see on?"_s}, u"opening"_s, true}, Signalled{},
                            Spoke{{u"Noh?"_s}, u"opening"_s}, MoodMoved{}, Waited{5},
                            Replied{u"Vabandan."_s, {{Act::Apology, Certainty::Found, {0, 9}, u"a"_s}}, false},
                            SupervisorCalled{}, Ended{}, BreakTaken{}});
        QCOMPARE(talk.document, u"et"_s);
        QCOMPARE(talk.persona, u"angry"_s);
        QCOMPARE(talk.fault, u"company"_s);
        QCOMPARE(talk.turns.size(), 5u);
        QCOMPARE(talk.turns[0].text, u"Kuulge!\nKus see on?"_s);
        QVERIFY(talk.turns[0].venting && !talk.turns[2].venting);
        QVERIFY(allActs(talk.turns[1].acts).contains(Act::Backchannel));
        QCOMPARE(talk.turns[3].acts.size(), 1u);
        QCOMPARE(talk.turns[3].interrupts, false);
        QVERIFY(allActs(talk.turns[4].acts).contains(Act::EscalationOffer));
        QCOMPARE(talk.breakTaken, true);
        QCOMPARE(talk.notesTaken, false);
    }

    void signalsInASessionKeepTheRuleOfListening()
    {
        const Talk talk = talkFromEvents({begun(), Spoke{{u"Kuulge!"_s}, u"opening"_s, true}, Signalled{},
                                          Spoke{{u"Noh?"_s}, u"opening"_s}, Replied{u"Tere."_s, {}, false}});
        const Report report = judge(documentNamed(u"et"_s), talk);
        QCOMPARE(verdictOn(u"et.1.4"_s, report).verdict, Verdict::Kept);
        QCOMPARE(verdictOn(u"et.1.2a"_s, report).verdict, Verdict::Kept);
        QCOMPARE(verdictOn(u"et.3.5"_s, report).verdict, Verdict::Missed); // measured: no break
    }

    void callingTheSupervisorAnswersTheRequest()
    {
        Spoke request{{u"Ülemust!"_s}, u"opening"_s};
        request.supervisorRequest = true;
        const Talk talk = talkFromEvents({begun(), request, SupervisorCalled{}});
        QCOMPARE(verdictOn(u"et.3.3"_s, judge(documentNamed(u"et"_s), talk)).verdict, Verdict::Kept);
    }

    void notesCountFromTheFirstThatSaysSomething()
    {
        const Spoke spoke{{u"Noh?"_s}, u"opening"_s};
        const Replied reply{u"Tere."_s, {}, false};
        QCOMPARE(talkFromEvents({begun(), Noted{u" \n"_s}, spoke}).notesTaken, false);
        const Talk talk =
            talkFromEvents({begun(), spoke, reply, Noted{u"kolm päeva"_s}, spoke, Noted{u"41234"_s}, reply});
        QCOMPARE(talk.notesTaken, true);
        QCOMPARE(talk.notesSince, 2);
    }

    void whatWasTakenBackIsNotScored()
    {
        const Spoke spoke{{u"Noh?"_s}, u"opening"_s};
        const std::vector<Event> events{begun(), spoke,        Replied{u"Ise olete süüdi."_s, {}, false},
                                        spoke,   TakenBack{2}, Replied{u"Vabandan."_s, {}, false},
                                        spoke};
        const Talk talk = talkFromEvents(events);
        QCOMPARE(talk.turns.size(), 3u);
        QCOMPARE(talk.turns[1].text, u"Vabandan."_s);
    }

private:
    static Begun begun()
    {
        Begun begun;
        begun.document = u"et"_s;
        begun.persona = u"angry"_s;
        begun.fault = u"company"_s;
        return begun;
    }
};

QTEST_APPLESS_MAIN(TestTalk)
#include "tst_talk.moc"

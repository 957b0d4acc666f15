// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "debrief_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestDebrief : public QObject, private DebriefFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void tellsHowItEndedAndWhatThatIsWorth()
    {
        play({u"I understand why you are upset."_s, u"I will send it today."_s});
        QVERIFY(debrief->isEnded());
        QCOMPARE(debrief->outcome(), u"He stays a customer."_s);
        QCOMPARE(debrief->endingKind(), u"good"_s);
        QVERIFY(debrief->worth().startsWith(u"of the customers"_s));
        QCOMPARE(debrief->worthFigure(), u"91 %"_s);
        QCOMPARE(debrief->worthSource(), u"A fair, 1990"_s);
        QCOMPARE(debrief->breaches(), 0);
    }

    void aTalkWithoutAMoodMoveShowsTheMoodItBeganWith()
    {
        play({u"I understand why you are upset."_s, u"I will send it today."_s});
        std::vector<Event> events = talk->events();
        const Mood before = *std::get<Begun>(events.front()).mood;
        QVERIFY(debrief->anger() != before.anger);
        std::erase_if(events, [](const Event &event) { return std::holds_alternative<MoodMoved>(event); });
        QVERIFY(debrief->open(talk->session(), events));
        QCOMPARE((Mood{debrief->anger(), debrief->trust()}), before);

        std::get<Begun>(events.front()).mood.reset(); // an older recording
        QVERIFY(debrief->open(talk->session(), events));
        QCOMPARE((Mood{debrief->anger(), debrief->trust()}), (Mood{5, 5}));
    }

    void judgesEveryRuleAndPutsLastWhatDidNotApply()
    {
        play({u"I understand why you are upset."_s, u"I will send it today."_s});
        QCOMPARE(debrief->verdicts()->rowCount(), 8);
        QCOMPARE(debrief->verdicts()->rows().back().verdict, u"not_applicable"_s);
        QCOMPARE(debrief->kept() + debrief->missed() + debrief->broken(), 7);
    }

    void tellsWhatDidNotCountAndWhichFactWasWrong()
    {
        play({u"I will send it today, I promise."_s, u"I will send it today, I promise."_s});
        QCOMPARE(debrief->remarks(),
                 QStringList{u"“I will send it today, I promise” came more than once; it counted once."_s});

        std::vector<Event> events = talk->events();
        for (Event &event : events)
            if (auto *replied = std::get_if<Replied>(&event))
                replied->wrongFacts = {{{15, 5}, u"<b>Monday</b>"_s}};
        QVERIFY(debrief->open(talk->session(), events));
        QVERIFY(debrief->remarks().first().startsWith(u"You said “today”; the customer"_s));
        QVERIFY(!debrief->remarks().first().contains(u"<b>"_s));
    }

    void tellsTheCompanysForbiddenWords()
    {
        play({u"I will send it today, I promise."_s});
        std::vector<Event> events = talk->events();
        for (Event &event : events)
            if (auto *replied = std::get_if<Replied>(&event))
                replied->house = {{{15, 5}, u"company/today"_s, u"We <b>never</b> know."_s, u"soon"_s}};
        QVERIFY(debrief->open(talk->session(), events));
        QCOMPARE(debrief->remarks().size(), 1);
        QVERIFY(debrief->remarks().first().startsWith(u"Your company does not want “today” said: We "_s));
        QVERIFY(debrief->remarks().first().endsWith(u"Better: “soon”"_s));
        QVERIFY(!debrief->remarks().first().contains(u"<b>"_s));
    }

    void givesAtMostTwoTips()
    {
        play({u"Yes?"_s, u"So?"_s});
        QVERIFY(debrief->missed() > 2);
        QCOMPARE(debrief->tips().size(), 2);
        QVERIFY(!debrief->tips().first().value<Tip>().ruleText.isEmpty());
    }

    void aChosenVerdictLightsTheWordsThatShowedIt()
    {
        play({u"Well. I understand why you are upset."_s});
        const int row = rowOf(u"Show that you understand the feeling."_s);
        QVERIFY(row >= 0);
        debrief->choose(row);
        QVERIFY(debrief->litRow() >= 0);
        const auto &lit = debrief->transcript()->rows().at(std::size_t(debrief->litRow()));
        QCOMPARE(lit.spans.size(), 1U);
        QCOMPARE(lit.line.mid(lit.spans[0].begin, lit.spans[0].length), u"I understand why you are upset"_s);
        QCOMPARE(lit.tone, u"kept"_s);
        QCOMPARE(debrief->verdicts()->rows().at(std::size_t(row)).quotes,
                 QStringList{u"I understand why you are upset"_s});
        debrief->choose(row);
        QCOMPARE(debrief->litRow(), -1);
        QVERIFY(debrief->transcript()->rows().at(3).tone.isEmpty());
    }

    void whatWasMissedHasABetterWording()
    {
        play({u"Yes?"_s});
        const int row = rowOf(u"Show that you understand the feeling."_s);
        QCOMPARE(debrief->verdicts()->rows().at(std::size_t(row)).wordings,
                 QStringList{u"I understand why you are upset."_s});
    }

    void anInsultIsMarkedFromTheStart()
    {
        play({u"Listen, you idiot."_s});
        QCOMPARE(debrief->breaches(), 1);
        QVERIFY(debrief->score() <= 300);
        const auto &rows = debrief->transcript()->rows();
        QVERIFY(std::any_of(rows.begin(), rows.end(), [](const auto &row) { return row.tone == u"broken"_s; }));
    }

    void theCurveGoesFromHisFirstMoodToHisLast()
    {
        play({u"I understand why you are upset."_s, u"I will send it today."_s});
        const QVariantList points = debrief->moodPoints();
        QVERIFY(points.size() >= 2);
        QCOMPARE(points.first().toPointF(), QPointF(0, 0.7));
        QCOMPARE(points.last().toPointF().y(), debrief->anger() / 10.0);
    }

    void oneCanTryAgainFromATurn()
    {
        play({u"I understand why you are upset."_s, u"Listen, you idiot."_s});
        const auto &rows = debrief->transcript()->rows();
        const auto rude =
            std::find_if(rows.begin(), rows.end(), [](const auto &row) { return row.line.contains(u"idiot"_s); });
        QVERIFY(rude != rows.end());
        Conversation again(fixture->services());
        again.setInstant(true);
        QVERIFY(again.retry(debrief->upTo(rude->event)));
        QVERIFY(!again.isOver());
        QVERIFY(again.session() != talk->session());
        again.send(u"I will send it today."_s);
        QVERIFY(again.isOver());
        QCOMPARE(fixture->store.kept.size(), 2U);
    }

    void aTalkWithoutAnEndCanBeLookedAtToo()
    {
        play({u"I understand why you are upset."_s});
        QVERIFY(!debrief->isEnded());
        QVERIFY(debrief->outcome().isEmpty());
        QVERIFY(debrief->worth().isEmpty());
    }

    void namesTheTurnThatPutAGoodEndingOutOfReachAndWhatWouldHaveKeptIt()
    {
        play({u"I understand why you are upset."_s, u"Listen, you idiot."_s});
        const Hindsight &hindsight = *debrief->hindsight();
        QTRY_VERIFY(hindsight.isKnown());
        QCOMPARE(hindsight.turn(), u"“Listen, you idiot.”"_s);
        QCOMPARE(debrief->transcript()->rows().at(std::size_t(hindsight.row())).line, u"Listen, you idiot."_s);
        QCOMPARE(hindsight.afterwards(), u"After it, the talk could only end badly."_s);
        QCOMPARE(hindsight.advice(), u"This would have kept it within reach: a concrete step, a time."_s);
        QCOMPARE(hindsight.example(), u"I will send it today."_s);
    }

    void marksWhatWasWithinReachAfterEachReply()
    {
        play({u"I understand why you are upset."_s, u"Listen, you idiot."_s});
        QTRY_VERIFY(debrief->hindsight()->isKnown());
        QStringList prospects;
        for (int row = 0; row < debrief->transcript()->rowCount(); ++row) {
            const QModelIndex line = debrief->transcript()->index(row);
            const QString prospect = line.data(TranscriptModel::ProspectRole).toString();
            QCOMPARE(prospect.isEmpty(), line.data(TranscriptModel::SpeakerRole) != u"trainee"_s);
            if (!prospect.isEmpty())
                prospects.append(prospect + (line.data(TranscriptModel::ProspectFellRole).toBool() ? u"!"_s : u""_s));
        }
        QCOMPARE(prospects, (QStringList{u"A good ending within reach"_s, u"From here on: only a bad ending!"_s}));
    }

    void whatWasDoneInsteadOfSaidCanBeTheTurn()
    {
        play({u"I understand why you are upset."_s});
        talk->callSupervisor();
        QVERIFY(debrief->open(talk->session(), talk->events()));
        QTRY_VERIFY(debrief->hindsight()->isKnown());
        QCOMPARE(debrief->hindsight()->turn(), u"You asked for your supervisor."_s);
        QCOMPARE(debrief->hindsight()->afterwards(), u"After it, the talk could end so-so at best."_s);
        const QModelIndex remark = debrief->transcript()->index(debrief->hindsight()->row());
        QCOMPARE(remark.data(TranscriptModel::ProspectRole).toString(), u"From here on: a so-so ending at best"_s);
    }

    void aLongReplyIsQuotedByItsBeginning()
    {
        play({u"Listen, you idiot. "_s + u"We have talked about this. "_s.repeated(20)});
        QTRY_VERIFY(debrief->hindsight()->isKnown());
        QVERIFY(debrief->hindsight()->turn().startsWith(u"“Listen, you idiot. We"_s));
        QVERIFY(debrief->hindsight()->turn().endsWith(u"…”"_s));
        QVERIFY(debrief->hindsight()->turn().size() < 170);
    }

    void hindsightHasNothingToSayOfATalkThatEndedWellOrNotAtAll_data()
    {
        QTest::addColumn<QStringList>("replies");
        QTest::newRow("well") << QStringList{u"I understand why you are upset."_s, u"I will send it today."_s};
        QTest::newRow("not at all") << QStringList{u"I understand why you are upset."_s};
    }
    void hindsightHasNothingToSayOfATalkThatEndedWellOrNotAtAll()
    {
        QFETCH(QStringList, replies);
        QSignalSpy looked(debrief->hindsight(), &Hindsight::changed);
        play(replies);
        QVERIFY(!looked.wait(200));
        QVERIFY(!debrief->hindsight()->isKnown());
        QVERIFY(debrief->transcript()->index(3).data(TranscriptModel::ProspectRole).toString().isEmpty());
    }

    void hindsightIsSilentWhenTheScenarioHasChangedSince()
    {
        play({u"I understand why you are upset."_s, u"Listen, you idiot."_s});
        std::vector<Event> events = talk->events();
        std::get<Begun>(events.front()).scenarioHash = QString(64, u'0');
        QSignalSpy looked(debrief->hindsight(), &Hindsight::changed);
        QVERIFY(debrief->open(talk->session(), events));
        QTRY_COMPARE(looked.count(), 2); // forgets the other talk, then finds nothing
        QVERIFY(!debrief->hindsight()->isKnown());
    }

    void hindsightIsAboutTheTalkThatWasOpenedLast()
    {
        play({u"I understand why you are upset."_s, u"Listen, you idiot."_s});
        const std::vector<Event> bad = talk->events();
        const QString session = talk->session();
        play({u"I understand why you are upset."_s, u"I will send it today."_s});
        QVERIFY(debrief->open(session, bad));
        QSignalSpy looked(debrief->hindsight(), &Hindsight::changed);
        QVERIFY(debrief->open(talk->session(), talk->events()));
        QVERIFY(!looked.wait(200));
        QVERIFY(!debrief->hindsight()->isKnown());
    }

    void isTheSameWhenOpenedFromTheStore()
    {
        play({u"I understand why you are upset."_s, u"I will send it today."_s});
        const int score = debrief->score();
        const QString text = debrief->transcriptText();
        QVERIFY(debrief->open(talk->session()));
        QCOMPARE(debrief->score(), score);
        QCOMPARE(debrief->transcriptText(), text);
        QVERIFY(text.contains(u"You: I will send it today."_s));
    }

    void aSessionThatIsNotThereIsASentence()
    {
        const Outcome opened = debrief->open(u"nowhere"_s);
        QVERIFY(!opened);
        QVERIFY(!opened.error().message.text().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDebrief)
#include "tst_debrief.moc"

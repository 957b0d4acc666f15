// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/trainer.h"
#include "fixture.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestTrainer : public QObject {
    Q_OBJECT

    QTemporaryDir folder;
    std::unique_ptr<Fixture> fixture;
    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<Trainer> trainer;

    void begin()
    {
        trainer->brief(u"en/late-parcel"_s);
        trainer->begin();
        for (int second = 0; second < 10; ++second)
            trainer->conversation()->tick();
    }
    void playThrough()
    {
        begin();
        trainer->conversation()->send(u"I understand why you are upset."_s);
        trainer->conversation()->send(u"I will send it today."_s);
        trainer->finish();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QFile::remove(folder.filePath(u"settings.ini"_s));
        fixture = std::make_unique<Fixture>();
        preferences = std::make_unique<Preferences>(folder.filePath(u"settings.ini"_s), QString(), 1.0,
                                                    Preferences::ForThisRun{});
        preferences->setInstantLines(true);
        trainer = std::make_unique<Trainer>(fixture->services(), *preferences);
    }

    void theWayThroughATalk()
    {
        QCOMPARE(trainer->page(), Trainer::PractisePage);
        trainer->brief(u"en/late-parcel"_s);
        QCOMPARE(trainer->page(), Trainer::BriefingPage);
        const QString briefed = trainer->briefing()->customer();
        trainer->begin();
        QCOMPARE(trainer->page(), Trainer::TalkPage);
        QCOMPARE(trainer->conversation()->customer(), briefed);
        for (int second = 0; second < 10; ++second)
            trainer->conversation()->tick();
        trainer->conversation()->send(u"I understand why you are upset."_s);
        trainer->conversation()->send(u"I will send it today."_s);
        trainer->finish();
        QCOMPARE(trainer->page(), Trainer::DebriefPage);
        QCOMPARE(trainer->debrief()->endingKind(), u"good"_s);
        trainer->show(Trainer::HistoryPage);
        QCOMPARE(trainer->archive()->sessions()->rowCount(), 1);
        QVERIFY(trainer->library()->unfinished().isEmpty());
    }

    void theLibraryShowsTheLanguageOfTheWindowOrOfTheLastTalkUntilOneIsChosen_data()
    {
        QTest::addColumn<QString>("window");
        QTest::addColumn<QString>("lastTalk");
        QTest::addColumn<QString>("shown");
        QTest::newRow("the window's") << u"en"_s << QString() << u"en"_s;
        QTest::newRow("nobody speaks the window's") << u"et"_s << QString() << QString();
        QTest::newRow("the last talk's") << u"et"_s << u"en"_s << u"en"_s;
        QTest::newRow("nobody speaks the last talk's") << u"en"_s << u"zh"_s << u"en"_s;
    }
    void theLibraryShowsTheLanguageOfTheWindowOrOfTheLastTalkUntilOneIsChosen()
    {
        QFETCH(QString, window);
        QFETCH(QString, lastTalk);
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(window));
        SessionSummary talk;
        talk.id = u"last"_s;
        talk.language = lastTalk;
        if (!lastTalk.isEmpty())
            QVERIFY(fixture->store.beginSession(talk, {}));
        Trainer begun(fixture->services(), *preferences);
        QTEST(begun.library()->language(), "shown");
    }

    void theChosenLanguageIsRemembered()
    {
        trainer->practiseIn(u"en"_s);
        QCOMPARE(trainer->library()->language(), u"en"_s);
        QCOMPARE(Trainer(fixture->services(), *preferences).library()->language(), u"en"_s);
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(u"en"_s));
        trainer->practiseIn({});
        QCOMPARE(Trainer(fixture->services(), *preferences).library()->language(), QString());
        preferences->setPractisedLanguage(u"zh"_s); // nobody here speaks it any more
        QCOMPARE(Trainer(fixture->services(), *preferences).library()->language(), u"en"_s);
    }

    void theBriefingTellsWhoAndWhatAndTheList()
    {
        trainer->brief(u"en/late-parcel"_s);
        const Briefing &briefing = *trainer->briefing();
        QCOMPARE(briefing.title(), u"The parcel that is late"_s);
        QCOMPARE(briefing.about(), u"A carpenter who needs his new saw."_s);
        QVERIFY(briefing.situation().contains(u"should have come on Monday"_s));
        QVERIFY(!briefing.situation().contains(u'{'));
        QCOMPARE(briefing.offers().size(), 2);
        QCOMPARE(briefing.documentTitle(), u"Six steps for an angry caller"_s);
        QCOMPARE(trainer->briefing()->rules()->rowCount(), 7);
    }

    void aTalkThatWasLeftIsOfferedAndGoesOn()
    {
        begin();
        trainer->show(Trainer::PractisePage);
        QVERIFY(!trainer->library()->unfinished().isEmpty());
        trainer->goOn();
        QCOMPARE(trainer->page(), Trainer::TalkPage);
        QVERIFY(trainer->conversation()->isRunning());
    }

    void aTalkIsOfferedAfterANewStartToo()
    {
        begin();
        trainer->conversation()->send(u"I understand why you are upset."_s);
        const int lines = trainer->conversation()->transcript()->rowCount();
        Trainer later(fixture->services(), *preferences);
        QVERIFY(!later.library()->unfinished().isEmpty());
        later.goOn();
        QCOMPARE(later.page(), Trainer::TalkPage);
        QCOMPARE(later.conversation()->transcript()->rowCount(), lines);
    }

    void aTalkThatIsLetGoIsNotOfferedAgain()
    {
        begin();
        trainer->show(Trainer::PractisePage);
        trainer->letGo();
        QVERIFY(trainer->library()->unfinished().isEmpty());
        QVERIFY(fixture->store.kept.back().abandoned);
        trainer->show(Trainer::HistoryPage);
        QCOMPARE(trainer->archive()->sessions()->rowCount(), 1);
    }

    void tryingAgainIsATalkOfItsOwn()
    {
        playThrough();
        const auto &rows = trainer->debrief()->transcript()->rows();
        const auto reply = std::find_if(
            rows.begin(), rows.end(), [](const auto &row) { return row.speaker == TranscriptModel::Speaker::Trainee; });
        QVERIFY(reply != rows.end());
        trainer->tryAgainFrom(reply->event);
        QCOMPARE(trainer->page(), Trainer::TalkPage);
        QCOMPARE(fixture->store.kept.size(), 2U);
        QVERIFY(!trainer->conversation()->isOver());
    }

    void playingAgainBeginsWithTheBriefing()
    {
        playThrough();
        trainer->playAgain();
        QCOMPARE(trainer->page(), Trainer::BriefingPage);
    }

    void backFromADebriefLeadsWhereItWasOpened()
    {
        playThrough();
        trainer->back();
        QCOMPARE(trainer->page(), Trainer::PractisePage);
        trainer->show(Trainer::HistoryPage);
        trainer->open(fixture->store.kept.back().summary.id);
        QCOMPARE(trainer->page(), Trainer::DebriefPage);
        trainer->back();
        QCOMPARE(trainer->page(), Trainer::HistoryPage);
    }

    void whatCannotBeOpenedIsASentenceAndThePageStays()
    {
        trainer->brief(u"en/nothing"_s);
        QCOMPARE(trainer->page(), Trainer::PractisePage);
        QVERIFY(!trainer->problem().isEmpty());
        trainer->dismissProblem();
        QVERIFY(trainer->problem().isEmpty());
    }

    void settingsLastAndThoseOfACommandLineDoNot()
    {
        preferences->setLanguage(u"et"_s);
        preferences->setTextSize(130);
        preferences->setTheme(u"dark"_s);
        const QString file = folder.filePath(u"settings.ini"_s);
        preferences =
            std::make_unique<Preferences>(file, QString(), 1.0, Preferences::ForThisRun{u"ru"_s, u"light"_s, 1.5});
        QCOMPARE(preferences->language(), u"ru"_s);
        QVERIFY(!preferences->isDark());
        QCOMPARE(preferences->scale(), 1.5);
        Preferences next(file, {}, 2.0, {});
        QCOMPARE(next.language(), u"et"_s);
        QVERIFY(next.isDark());
        QCOMPARE(next.scale(), 2.6);
        QVERIFY(next.hasInstantLines());
        trainer.reset();
    }
};

QTEST_MAIN(TestTrainer)
#include "tst_trainer.moc"

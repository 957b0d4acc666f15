// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/archive.h"
#include "app/model/language_choice.h"
#include "app/model/library.h"
#include "fixture.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

// The start page and the history: what they make of the same store.
class TestLists : public QObject {
    Q_OBJECT

    std::unique_ptr<Fixture> fixture;
    std::unique_ptr<Library> library;
    std::unique_ptr<Archive> archive;

    void played(const QString &language, std::optional<int> score, int daysAgo, const QString &title = u"Late"_s)
    {
        SessionSummary session;
        session.id = u"s%1"_s.arg(fixture->store.kept.size());
        session.scenario = language + u"/late-parcel"_s;
        session.language = language;
        session.title = title;
        session.customer = u"<b>Tom</b>"_s;
        session.startedAt = fixture->time.addDays(-daysAgo);
        session.score = score;
        if (score)
            session.endedAt = session.startedAt.addSecs(300);
        fixture->store.kept.push_back({session, {}, {}, false});
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        fixture = std::make_unique<Fixture>();
        library = std::make_unique<Library>(fixture->services());
        archive = std::make_unique<Archive>(fixture->services());
        new QAbstractItemModelTester(library->cards(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     library.get());
        new QAbstractItemModelTester(archive->sessions(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     archive.get());
        library->load();
        archive->refresh();
    }

    void theHistoryTellsWhereAnObjectionWasAnswered()
    {
        played(u"en"_s, 500, 1);
        played(u"en"_s, 500, 2);
        Appeal appeal;
        appeal.session = u"s1"_s;
        fixture->store.keptAppeals.push_back(appeal);
        archive->refresh();
        QCOMPARE(archive->answered(), 0);
        QCOMPARE(archive->answeredIn(), QString());
        fixture->store.keptAppeals.front().decision = Decision::Accepted;
        archive->refresh();
        QCOMPARE(archive->answered(), 1);
        QCOMPARE(archive->answeredIn(), u"s1"_s);
        QCOMPARE(archive->sessions()->index(0).data(SessionModel::AnsweredRole).toInt(), 0);
        QCOMPARE(archive->sessions()->index(1).data(SessionModel::AnsweredRole).toInt(), 1);
    }

    void theFirstRunShowsEveryCustomerAndSuggestsOne()
    {
        QVERIFY(library->isFirstRun());
        QCOMPARE(library->cards()->rowCount(), 1);
        QCOMPARE(library->suggested(), u"en/late-parcel"_s);
        QCOMPARE(library->firstFaults(), QString());
        QVERIFY(library->unfinished().isEmpty());
        QVERIFY(archive->isEmpty());
    }

    void aCardRemembersTheBestScoreAndHowOften()
    {
        played(u"en"_s, 400, 2);
        played(u"en"_s, 700, 1);
        played(u"en"_s, {}, 0);
        library->refresh();
        const QModelIndex card = library->cards()->index(0);
        QCOMPARE(card.data(LibraryModel::BestScoreRole).toInt(), 700);
        QCOMPARE(card.data(LibraryModel::TimesPlayedRole).toInt(), 2);
        QVERIFY(!library->isFirstRun());
    }

    void searchAndLanguageNarrowTheCards_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("cards");
        QTest::newRow("all") << QString() << QString() << 1;
        QTest::newRow("its language") << u"en"_s << QString() << 1;
        QTest::newRow("another language") << u"et"_s << QString() << 0;
        QTest::newRow("title, any case") << QString() << u"PARCEL"_s << 1;
        QTest::newRow("summary") << QString() << u"nobody calls"_s << 1;
        QTest::newRow("persona") << QString() << u"angry"_s << 1;
        QTest::newRow("nothing") << QString() << u"fridge"_s << 0;
    }
    void searchAndLanguageNarrowTheCards()
    {
        QFETCH(QString, language);
        QFETCH(QString, search);
        library->setLanguage(language);
        library->setSearch(search);
        QTEST(library->cards()->rowCount(), "cards");
    }

    void aTalkThatWasCutOffIsOffered()
    {
        played(u"en"_s, {}, 0);
        library->refresh();
        QCOMPARE(library->unfinished(), u"s0"_s);
        QCOMPARE(library->unfinishedCustomer(), u"‹b>Tom‹/b>"_s);
    }

    void historyFiltersByLanguagePeriodAndText()
    {
        played(u"et"_s, 500, 1, u"Hiline tellimus"_s);
        played(u"zh"_s, 600, 20, u"冰箱"_s);
        archive->refresh();
        QCOMPARE(archive->sessions()->rowCount(), 2);
        archive->setDays(7);
        QCOMPARE(archive->sessions()->rowCount(), 1);
        archive->setDays(0);
        archive->setLanguage(u"zh"_s);
        QCOMPARE(archive->sessions()->index(0).data(SessionModel::TitleRole).toString(), u"冰箱"_s);
        archive->setLanguage({});
        archive->setSearch(u"tellimus"_s);
        QCOMPARE(archive->sessions()->rowCount(), 1);
        QCOMPARE(archive->languages().size(), 2);
    }

    void namesOfTheHistoryAreNoMarkup()
    {
        played(u"et"_s, 500, 1, u"<img src=x>"_s);
        archive->refresh();
        QCOMPARE(archive->sessions()->index(0).data(SessionModel::TitleRole).toString(), u"‹img src=x>"_s);
    }

    void progressSaysSoWhenItIsNotEnoughYet()
    {
        played(u"et"_s, 300, 3);
        played(u"et"_s, 500, 2);
        archive->refresh();
        QVERIFY(!archive->progress().first().value<Progress>().enough);
        played(u"et"_s, 900, 1);
        archive->refresh();
        const auto progress = archive->progress().first().value<Progress>();
        QVERIFY(progress.enough);
        QCOMPARE(progress.sessions, 3);
        QCOMPARE(progress.best, 900);
        QCOMPARE(progress.latest, 900);
        QCOMPARE(progress.points.first().toPointF(), QPointF(0, 0.3));
        QCOMPARE(progress.points.last().toPointF(), QPointF(1, 0.9));
    }

    void deletingTakesATalkOutOfTheStore()
    {
        played(u"et"_s, 500, 1);
        archive->refresh();
        archive->remove(u"s0"_s);
        QVERIFY(archive->isEmpty());
        QVERIFY(fixture->store.kept.empty());
    }

    void aDeletionThatFailsIsASentence()
    {
        played(u"et"_s, 500, 1);
        archive->refresh();
        fixture->store.failure = u"The disk is full."_s;
        archive->remove(u"s0"_s);
        QCOMPARE(archive->problem(), u"The disk is full."_s);
        QCOMPARE(archive->sessions()->rowCount(), 1);
    }

    void languagesAreCalledAsTheirSpeakersDo()
    {
        QCOMPARE(nativeName(u"ru"_s), u"Русский"_s);
        QCOMPARE(nativeName(u"et"_s), u"Eesti"_s);
        QCOMPARE(nativeName(u"sk"_s), u"Slovenčina"_s);
        QCOMPARE(nativeName(u"pl"_s), u"Polski"_s);
        QCOMPARE(nativeName(u"zh"_s), u"简体中文"_s);
        QCOMPARE(nativeName(u"tlh"_s), u"tlh"_s);
    }
};

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"

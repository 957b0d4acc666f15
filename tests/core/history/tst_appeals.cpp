// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/migrations.h"
#include "core/history/opening.h"
#include "history_fixture.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace ventil;
using namespace ventil::testing;
using namespace Qt::StringLiterals;

static Appeal appealIn(const QString &session, const QString &act = u"apology"_s)
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces),
            session,
            3,
            act,
            true,
            u"et"_s,
            u"Kus mu pakk on?"_s,
            u"Meie süü, ärge pange pahaks 🙏"_s,
            {},
            Decision::Open,
            noon.addMSecs(5)};
}

class TestAppeals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"history.db"_s);
    }

    void anAppealIsKeptAndDecided()
    {
        const SessionSummary session = sessionAt(noon);
        const Appeal appeal = appealIn(session.id);
        {
            const auto store = opened();
            VERIFY_DONE(store->beginSession(session, {}));
            VERIFY_DONE(store->addAppeal(appeal));
        }
        const auto store = opened();
        const auto kept = store->appeals();
        VERIFY_DONE(kept);
        QCOMPARE(kept->size(), 1u);
        const Appeal &read = kept->front();
        QCOMPARE(read.id, appeal.id);
        QCOMPARE(read.session, session.id);
        QCOMPARE(read.turn, 3);
        QCOMPARE(read.act, appeal.act);
        QVERIFY(read.said);
        QCOMPARE(read.customer, appeal.customer);
        QCOMPARE(read.reply, appeal.reply);
        QVERIFY(read.reason.isEmpty());
        QCOMPARE(read.decision, Decision::Open);
        QCOMPARE(read.at, appeal.at);
        VERIFY_DONE(store->decideAppeal(appeal.id, Decision::Declined));
        QCOMPARE(store->appeals()->front().decision, Decision::Declined);
        QVERIFY(!store->decideAppeal(u"nobody"_s, Decision::Accepted));
    }

    void thereIsOneAppealForATurnAndAct()
    {
        const auto store = opened();
        const SessionSummary session = sessionAt(noon);
        VERIFY_DONE(store->beginSession(session, {}));
        VERIFY_DONE(store->addAppeal(appealIn(session.id)));
        VERIFY_DONE(store->addAppeal(appealIn(session.id, u"blame"_s)));
        const Appeal brought = appealIn({});
        VERIFY_DONE(store->addAppeal(brought));
        VERIFY_DONE(store->addAppeal(brought));
        QCOMPARE(store->appeals()->size(), 3u);
    }

    void aDecisionIsNewsUntilItHasBeenSeen()
    {
        const auto store = opened();
        const SessionSummary session = sessionAt(noon);
        const SessionSummary other = sessionAt(noon.addSecs(-60));
        const Appeal mine = appealIn(session.id);
        VERIFY_DONE(store->beginSession(session, {}));
        VERIFY_DONE(store->beginSession(other, {}));
        VERIFY_DONE(store->addAppeal(mine));
        VERIFY_DONE(store->addAppeal(appealIn(session.id, u"blame"_s)));
        const auto answered = [&] {
            std::vector<int> counts;
            const auto sessions = store->sessions({});
            for (const SessionSummary &each : *sessions)
                counts.push_back(each.answered);
            return counts;
        };
        QCOMPARE(answered(), (std::vector<int>{0, 0}));
        VERIFY_DONE(store->decideAppeal(mine.id, Decision::Declined));
        QVERIFY(isNews(store->appeals()->front()));
        QCOMPARE(answered(), (std::vector<int>{1, 0}));
        VERIFY_DONE(store->markSeen(session.id));
        QVERIFY(!isNews(store->appeals()->front()));
        QCOMPARE(answered(), (std::vector<int>{0, 0}));

        VERIFY_DONE(store->decideAppeal(mine.id, Decision::Open));
        QCOMPARE(answered(), (std::vector<int>{0, 0}));
        VERIFY_DONE(store->decideAppeal(mine.id, Decision::Accepted));
        QCOMPARE(answered(), (std::vector<int>{1, 0}));
    }

    void whatOthersObjectedToIsNoNewsOfAnyTalk()
    {
        const auto store = opened();
        const SessionSummary session = sessionAt(noon);
        const Appeal brought = appealIn({});
        VERIFY_DONE(store->beginSession(session, {}));
        VERIFY_DONE(store->addAppeal(brought));
        VERIFY_DONE(store->decideAppeal(brought.id, Decision::Accepted));
        QCOMPARE(store->sessions({})->front().answered, 0);
        VERIFY_DONE(store->markSeen({}));
        QVERIFY(isNews(store->appeals()->front()));
    }

    void aDecisionOfTheSecondVersionIsNews()
    {
        const SessionSummary session = sessionAt(noon);
        const Appeal appeal = appealIn(session.id);
        {
            VERIFY_DONE(createWhereMissing(m_path));
            const auto database = openForWriting(m_path);
            VERIFY_DONE(migrate(**database, m_path, migrationScripts().first(2)));
            VERIFY_DONE((*database)->run(
                u"INSERT INTO session (id, scenario, language, title, customer, exam, started_at_utc)"
                " VALUES (?, 'et/late-order', 'et', 'Tellimus', 'Rein', 0, '2026-03-01T12:00:00.000Z')"_s,
                {session.id}));
            VERIFY_DONE((*database)->run(
                u"INSERT INTO appeal (id, session_id, turn, act, said, language, customer, reply, reason, decision,"
                " made_at_utc) VALUES (?, ?, 3, 'apology', 1, 'et', '', 'Meie süü', '', 'accepted',"
                " '2026-03-01T12:00:00.000Z')"_s,
                {appeal.id, session.id}));
        }
        const auto store = opened();
        QCOMPARE(store->appeals()->size(), 1u);
        QCOMPARE(store->appeals()->front().decision, Decision::Accepted);
        QCOMPARE(store->sessions({})->front().answered, 1);
    }

    void anAppealIsWithdrawnAloneOrGoesWithItsSession()
    {
        const auto store = opened();
        const SessionSummary session = sessionAt(noon);
        const Appeal first = appealIn(session.id);
        VERIFY_DONE(store->beginSession(session, {}));
        VERIFY_DONE(store->addAppeal(first));
        VERIFY_DONE(store->addAppeal(appealIn(session.id, u"regret"_s)));
        VERIFY_DONE(store->withdrawAppeal(first.id));
        QCOMPARE(store->appeals()->size(), 1u);
        QCOMPARE(store->appeals()->front().act, u"regret"_s);
        VERIFY_DONE(store->remove(session.id));
        QVERIFY(store->appeals()->empty());
        QVERIFY(!store->addAppeal(appealIn(u"nobody"_s)));
    }

    void aHistoryOfTheFirstVersionTakesAppeals()
    {
        const SessionSummary session = sessionAt(noon);
        {
            VERIFY_DONE(createWhereMissing(m_path));
            const auto database = openForWriting(m_path);
            VERIFY_DONE(migrate(**database, m_path, migrationScripts().first(1)));
        }
        const auto store = opened();
        VERIFY_DONE(store->beginSession(session, {}));
        VERIFY_DONE(store->addAppeal(appealIn(session.id)));
        QCOMPARE(store->appeals()->size(), 1u);
    }

private:
    std::unique_ptr<Store> opened() const { return openedStore(m_path); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestAppeals)
#include "tst_appeals.moc"

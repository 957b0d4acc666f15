// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/opening.h"
#include "history_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace ventil;
using namespace ventil::testing;
using namespace Qt::StringLiterals;

static StoredEvent stored(int sequence, const QString &text, const QString &kind = u"replied"_s)
{
    return {sequence, kind, {{u"text"_s, text}}, noon.addSecs(sequence)};
}

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

class TestStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"history.db"_s);
    }

    void keepsWhatIsAppended()
    {
        const SessionSummary session = sessionAt(noon);
        {
            const auto store = opened();
            VERIFY_DONE(store->beginSession(session, {stored(0, u"begun"_s, u"begun"_s)}));
            VERIFY_DONE(
                store->append(session.id, {stored(1, u"Vabandame 🙂\u0000\"'"_s), stored(2, u"…"_s, u"spoke"_s)}));
        }
        const auto store = opened();
        const auto events = store->events(session.id);
        VERIFY_DONE(events);
        QCOMPARE(events->size(), 3u);
        QCOMPARE((*events)[1].payload.value(u"text"_s).toString(), u"Vabandame 🙂\u0000\"'"_s);
        QCOMPARE((*events)[1].kind, u"replied"_s);
        QCOMPARE((*events)[1].at, noon.addSecs(1));
        QCOMPARE((*events)[2].sequence, 2);
    }

    void aSummaryComesBackAsItWasGiven()
    {
        const auto store = opened();
        SessionSummary session = sessionAt(noon.addMSecs(123));
        session.exam = true;
        VERIFY_DONE(store->beginSession(session, {stored(0, {}, u"begun"_s), stored(1, u"a"_s), stored(2, u"b"_s)}));
        VERIFY_DONE(store->finish(session.id, noon.addSecs(60), u"stays"_s, u"good"_s, 931, {{u"score"_s, 931}}));
        const auto sessions = store->sessions({});
        VERIFY_DONE(sessions);
        QCOMPARE(sessions->size(), 1u);
        const SessionSummary &read = sessions->front();
        QCOMPARE(read.id, session.id);
        QCOMPARE(read.scenario, session.scenario);
        QCOMPARE(read.title, session.title);
        QCOMPARE(read.customer, session.customer);
        QCOMPARE(read.startedAt, session.startedAt);
        QCOMPARE(read.endedAt, noon.addSecs(60));
        QCOMPARE(read.ending, u"stays"_s);
        QCOMPARE(read.endingKind, u"good"_s);
        QCOMPARE(read.score, 931);
        QCOMPARE(read.replies, 2);
        QVERIFY(read.exam);
        const auto report = store->report(session.id);
        VERIFY_DONE(report);
        QCOMPARE((*report)->value(u"score"_s).toInt(), 931);
    }

    void listsNewestFirstAndFilters()
    {
        const auto store = opened();
        const SessionSummary first = sessionAt(noon), second = sessionAt(noon.addDays(1), u"ru"_s),
                             third = sessionAt(noon.addDays(2));
        for (const SessionSummary *session : {&second, &first, &third})
            VERIFY_DONE(store->beginSession(*session, {}));
        VERIFY_DONE(store->finish(first.id, noon, u"stays"_s, u"good"_s, 900, {}));
        QCOMPARE(idsOf(*store, {}), QStringList({third.id, second.id, first.id}));
        QCOMPARE(idsOf(*store, {u"et"_s, {}, {}, false}), QStringList({third.id, first.id}));
        QCOMPARE(idsOf(*store, {{}, u"ru/late-order"_s, {}, false}), QStringList({second.id}));
        QCOMPARE(idsOf(*store, {{}, {}, noon.addDays(1), false}), QStringList({third.id, second.id}));
        QCOMPARE(idsOf(*store, {{}, {}, {}, true}), QStringList({first.id}));
    }

    void offersTheNewestUnfinishedSession()
    {
        const auto store = opened();
        QVERIFY(!store->unfinished()->has_value());
        const SessionSummary first = sessionAt(noon), second = sessionAt(noon.addDays(1)),
                             third = sessionAt(noon.addDays(2));
        for (const SessionSummary *session : {&first, &second, &third})
            VERIFY_DONE(store->beginSession(*session, {}));
        QCOMPARE((*store->unfinished())->id, third.id);
        VERIFY_DONE(store->finish(third.id, noon, u"hung_up"_s, u"bad"_s, 0, {}));
        QCOMPARE((*store->unfinished())->id, second.id);
        VERIFY_DONE(store->abandon(second.id, noon.addDays(3)));
        QCOMPARE((*store->unfinished())->id, first.id);
        QCOMPARE(idsOf(*store, {}).size(), 3);
    }

    void refusesAGapInTheNumbers()
    {
        const auto store = opened();
        const SessionSummary session = sessionAt(noon);
        VERIFY_DONE(store->beginSession(session, {stored(0, u"a"_s)}));
        QVERIFY(!store->append(session.id, {stored(2, u"c"_s)}));
        QVERIFY(!store->append(session.id, {stored(1, u"b"_s), stored(3, u"d"_s)}));
        QCOMPARE(store->events(session.id)->size(), 1u); // all or nothing
        VERIFY_DONE(store->append(session.id, {stored(1, u"b"_s)}));
    }

    void anEventThatIsThereAlreadyIsNotWrittenTwice()
    {
        const auto store = opened();
        const SessionSummary session = sessionAt(noon);
        VERIFY_DONE(store->beginSession(session, {stored(0, u"a"_s)}));
        VERIFY_DONE(store->append(session.id, {stored(1, u"b"_s)}));
        VERIFY_DONE(store->append(session.id, {stored(1, u"b"_s)}));
        QVERIFY(!store->append(session.id, {stored(1, u"other"_s)}));
        QCOMPARE(store->events(session.id)->size(), 2u);
    }

    void refusesWhatBelongsToNoSession()
    {
        const auto store = opened();
        QVERIFY(!store->append(u"nobody"_s, {stored(0, u"a"_s)}));
        const Outcome finished = store->finish(u"nobody"_s, noon, u"stays"_s, u"good"_s, 1, {});
        QVERIFY(!finished);
        QVERIFY(finished.error().message.text().contains(u"nobody"));
        QVERIFY(!store->report(u"nobody"_s)->has_value());
        QVERIFY(store->events(u"nobody"_s)->empty());
    }

    void refusesValuesThatCannotBe()
    {
        const auto store = opened();
        const SessionSummary session = sessionAt(noon);
        VERIFY_DONE(store->beginSession(session, {}));
        QVERIFY(!store->finish(session.id, noon, u"stays"_s, u"good"_s, 1001, {}));
        QVERIFY(!store->finish(session.id, noon, u"stays"_s, u"splendid"_s, 900, {}));
        QVERIFY(!store->append(session.id, {stored(0, u"a"_s, {})}));
        QVERIFY((*store->unfinished())->id == session.id);
    }

    void whatIsRemovedIsGoneFromTheFiles()
    {
        const QByteArray canary("canary-in-the-reply");
        const auto store = opened();
        const SessionSummary session = sessionAt(noon), other = sessionAt(noon);
        VERIFY_DONE(store->beginSession(session, {stored(0, QString::fromLatin1(canary))}));
        VERIFY_DONE(store->beginSession(other, {stored(0, u"stays"_s)}));
        QVERIFY(allBytes().contains(canary));
        VERIFY_DONE(store->remove(session.id));
        QVERIFY(!allBytes().contains(canary));
        QVERIFY(allBytes().contains("stays"));
        QCOMPARE(idsOf(*store, {}), QStringList({other.id}));
    }

    void theFilesAreForTheirOwnerAlone()
    {
        const auto store = opened();
        VERIFY_DONE(store->beginSession(sessionAt(noon), {}));
        const auto files = QDir(m_folder->path()).entryInfoList({u"history.db*"_s}, QDir::Files);
        QVERIFY(files.size() >= 3); // the file, its log, its lock
        for (const QFileInfo &file : files)
            if (!file.fileName().endsWith(u".lock"))
                QVERIFY2(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)), qPrintable(file.fileName()));
    }

    void setsAndHoldsWhatDurabilityRestsOn()
    {
        {
            const auto store = opened();
            VERIFY_DONE(store->beginSession(sessionAt(noon), {}));
        }
        const auto database = openForWriting(m_path);
        VERIFY_DONE(database);
        QCOMPARE((*database)->value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
        QCOMPARE((*database)->value(u"PRAGMA synchronous"_s)->toInt(), 2);
        QCOMPARE((*database)->value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
        QCOMPARE((*database)->value(u"PRAGMA user_version"_s)->toInt(), schemaVersion);
    }

    void leavesANewerFileUntouched()
    {
        opened().reset();
        {
            const auto database = openForWriting(m_path);
            VERIFY_DONE((*database)->run(u"PRAGMA user_version = %1"_s.arg(schemaVersion + 1)));
        }
        const QByteArray before = bytesOf(m_path);
        expectRefusal(u"newer"_s);
        QCOMPARE(bytesOf(m_path), before);
    }

    void leavesAForeignFileUntouched()
    {
        {
            const auto database = Database::open(m_path, Database::Access::ReadWrite);
            VERIFY_DONE((*database)->run(u"CREATE TABLE other (a INTEGER)"_s));
        }
        const QByteArray before = bytesOf(m_path);
        expectRefusal(u"another program"_s);
        QCOMPARE(bytesOf(m_path), before);
    }

    void keepsADamagedFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("this is a shopping list, not a database\n").repeated(40);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
    }

    void keepsADamagedFile()
    {
        QFETCH(QByteArray, bytes);
        write(m_path, bytes);
        expectRefusal(u"damaged"_s);
        QCOMPARE(bytesOf(m_path), bytes);
    }

    void keepsAFileWithOverwrittenPages()
    {
        {
            const auto store = opened();
            for (int i = 0; i < 40; ++i)
                VERIFY_DONE(store->beginSession(sessionAt(noon), {stored(0, QString(900, u'x'))}));
        }
        QByteArray bytes = bytesOf(m_path);
        QVERIFY(bytes.size() > 5 * 4096);
        for (int page = 2; page < 5; ++page)
            bytes.replace(page * 4096, 2000, QByteArray(2000, '\x5a'));
        write(m_path, bytes);
        expectRefusal(u"damaged"_s);
        QCOMPARE(bytesOf(m_path), bytes);
    }

    void anEmptyFileBecomesAHistory()
    {
        write(m_path, {});
        QVERIFY(opened());
    }

    void onlyOneAtATimeMayWrite()
    {
        const auto store = opened();
        expectRefusal(u"another Ventil"_s);
        VERIFY_DONE(store->beginSession(sessionAt(noon), {}));
    }

    void theLockOfADeadProcessIsTakenOver_data()
    {
        QTest::addColumn<QByteArray>("lock");
        QTest::newRow("dead process") << "4000000\nventil\n" + QSysInfo::machineHostName().toUtf8() + "\n" +
                                             QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + "\n";
        QTest::newRow("killed before it wrote its name") << QByteArray();
    }

    void theLockOfADeadProcessIsTakenOver()
    {
        QFETCH(QByteArray, lock);
        write(m_path + u".lock"_s, lock);
        QVERIFY(opened());
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        write(m_folder->filePath(u"file"_s), "x");
        m_path = m_folder->filePath(u"file/history.db"_s);
        expectRefusal(u"cannot be created"_s);
    }

private:
    std::unique_ptr<Store> opened() const { return openedStore(m_path); }

    void expectRefusal(const QString &word) const
    {
        const auto store = Store::open(m_path);
        QVERIFY(!store);
        QVERIFY2(store.error().message.text().contains(word), qPrintable(store.error().message.text()));
        QVERIFY(store.error().message.text().contains(m_path));
    }

    static QStringList idsOf(const Store &store, const SessionFilter &filter)
    {
        QStringList ids;
        const auto sessions = store.sessions(filter);
        for (const SessionSummary &session : *sessions)
            ids.append(session.id);
        return ids;
    }

    QByteArray allBytes() const
    {
        QByteArray bytes;
        for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList(QDir::Files))
            bytes += bytesOf(file.filePath());
        return bytes;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"

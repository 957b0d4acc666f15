// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/migrations.h"
#include "core/history/opening.h"
#include "core/history/store.h"
#include "history_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

// $VENTIL_SEED repeats a run; each run prints its own.
class TestHistoryFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        bool given = false;
        quint32 seed = qEnvironmentVariable("VENTIL_SEED").toUInt(&given);
        if (!given)
            seed = QRandomGenerator::global()->generate();
        qInfo("VENTIL_SEED=%u", seed);
        m_chance.seed(seed);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"history.db"_s);
    }

    void noAcknowledgedTurnIsLostWhenTheProcessIsKilled()
    {
        const int start = millisecondsFor({u"append"_s, m_folder->filePath(u"other.db"_s), u"1"_s});
        int acknowledged = 0;
        int killedWhileWriting = 0;
        for (int kill = 0; kill < 50; ++kill) {
            const QStringList lines = linesUntilKilled({u"append"_s, m_path, u"100000"_s}, 4 * start);
            if (!lines.isEmpty()) {
                QVERIFY2(lines.last().startsWith(u"acknowledged "), qPrintable(lines.last()));
                acknowledged = lines.last().section(u' ', 1).toInt() + 1;
                ++killedWhileWriting;
            }
            verifyTurns(acknowledged, acknowledged + 1);
            if (QTest::currentTestFailed())
                return;
            acknowledged = turnsThere();
        }
        QVERIFY2(killedWhileWriting >= 10, "the moments were too early to prove anything");
        QVERIFY(acknowledged > 100);
    }

    void aHistoryWhoseCreationWasCutOffIsCreatedAnew()
    {
        const int start = millisecondsFor({u"append"_s, m_path, u"1"_s});
        int cutOff = 0;
        for (int kill = 0; kill < 50; ++kill) {
            m_path = m_folder->filePath(u"history-%1.db"_s.arg(kill));
            const bool finished = !linesUntilKilled({u"append"_s, m_path, u"1"_s}, start).isEmpty();
            cutOff += !finished && QFile::exists(m_path) ? 1 : 0;
            const auto store = Store::open(m_path);
            QVERIFY2(store, store ? "" : qPrintable(store.error().message.text()));
            QVERIFY((*store)->sessions({}));
        }
        QVERIFY2(cutOff > 0, "none was cut off in the middle");
    }

    void aMigrationThatWasCutOffLeavesTheOldOrTheNewFormat()
    {
        makeOldFile();
        const int start = millisecondsFor({u"migrate"_s, m_path});
        QSet<int> seen;
        for (int kill = 0; kill < 50; ++kill) {
            m_path = m_folder->filePath(u"history-%1.db"_s.arg(kill));
            makeOldFile();
            linesUntilKilled({u"migrate"_s, m_path}, start + start / 2);
            const int version = verifiedVersion();
            seen.insert(version);
            if (version == 2)
                continue;
            const auto database = openForWriting(m_path);
            QVERIFY(migrate(**database, m_path, fixture::scripts()));
            QCOMPARE(verifiedVersion(), 2);
        }
        QCOMPARE(seen, QSet<int>({1, 2}));
    }

    void aFullDiskIsAnErrorAndLosesNothing_data()
    {
        QTest::addColumn<int>("bytes");
        for (int bytes : {80'000, 200'000, 1'000'000, 3'000'000})
            QTest::addRow("%d bytes", bytes) << bytes;
    }

    void aFullDiskIsAnErrorAndLosesNothing()
    {
        QFETCH(int, bytes);
        run({u"append"_s, m_path, u"1"_s});
        const QStringList lines = run({u"append"_s, m_path, u"1000"_s, QString::number(bytes)});
        const QStringList failures = lines.filter(u"failed"_s);
        QCOMPARE(failures.size(), 1);
        QVERIFY2(failures[0].contains(u"The disk did not take"), qPrintable(failures[0]));
        verifyTurns(1001, 1001);
    }

    void aFailedWriteToTheDiskLosesAndDoublesNothing_data()
    {
        QTest::addColumn<int>("call");
        for (int call = 1; call <= 25; ++call)
            QTest::addRow("call %d fails", call) << call;
    }

    void aFailedWriteToTheDiskLosesAndDoublesNothing()
    {
        QFETCH(int, call);
        run({u"append"_s, m_path, u"1"_s});
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAILING_SYNC));
        environment.insert(u"FAIL_SYNC_AT"_s, QString::number(call));
        environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
        const QStringList lines = run({u"append"_s, m_path, u"30"_s}, environment);
        const int acknowledged = static_cast<int>(lines.filter(u"acknowledged"_s).size());
        verifyTurns(1 + acknowledged, 1 + acknowledged);
        m_turnsUnderFailingSync += acknowledged;
    }

    void cleanupTestCase()
    {
        QVERIFY2(m_turnsUnderFailingSync > 20 * 30, "hardly any turn was written while writes failed");
    }

private:
    // Starts the writer, kills it at a random moment and returns what it had said.
    QStringList linesUntilKilled(const QStringList &arguments, int withinMilliseconds)
    {
        QProcess writer;
        writer.start(QStringLiteral(HISTORY_WRITER), arguments);
        if (!writer.waitForStarted())
            qFatal("the writer does not start");
        QTest::qSleep(static_cast<int>(m_chance.bounded(1, withinMilliseconds)));
        writer.kill();
        writer.waitForFinished();
        return linesOf(writer);
    }

    static int millisecondsFor(const QStringList &arguments)
    {
        QElapsedTimer timer;
        timer.start();
        run(arguments);
        return static_cast<int>(timer.elapsed()) + 2;
    }

    static QStringList run(const QStringList &arguments,
                           const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        QProcess writer;
        writer.setProcessEnvironment(environment);
        writer.start(QStringLiteral(HISTORY_WRITER), arguments);
        if (!writer.waitForFinished(60'000))
            qFatal("the writer does not end");
        return linesOf(writer);
    }

    static QStringList linesOf(QProcess &writer)
    {
        return QString::fromUtf8(writer.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    // A turn whose acknowledgement was cut off with the process may be there or not.
    void verifyTurns(int least, int most)
    {
        const auto store = Store::open(m_path);
        QVERIFY2(store, store ? "" : qPrintable(store.error().message.text()));
        const auto events = (*store)->events(fixture::session().id);
        QVERIFY(events);
        const int count = static_cast<int>(events->size());
        QVERIFY2(count >= least && count <= most, qPrintable(u"%1, not %2 … %3"_s.arg(count).arg(least).arg(most)));
        for (int i = 0; i < count; ++i) {
            const StoredEvent &event = (*events)[static_cast<std::size_t>(i)];
            QCOMPARE(event.sequence, i);
            QCOMPARE(event.payload, fixture::turn(i).payload);
        }
        verifyIntegrity();
    }

    int turnsThere() const
    {
        const auto store = Store::open(m_path);
        const auto events = (*store)->events(fixture::session().id);
        return static_cast<int>(events->size());
    }

    void verifyIntegrity()
    {
        const auto database = Database::open(m_path, Database::Access::ReadOnly);
        QVERIFY(database);
        QCOMPARE((*database)->value(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    }

    void makeOldFile()
    {
        const auto database = openForWriting(m_path);
        QVERIFY(migrate(**database, m_path, {fixture::scripts().first()}));
        QVERIFY((*database)->run(
            u"INSERT INTO note (text) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
            " SELECT 'note ' || i FROM n"_s.arg(fixture::notes)));
    }

    int verifiedVersion()
    {
        verifyIntegrity();
        const auto database = Database::open(m_path, Database::Access::ReadOnly);
        const int version = (*database)->value(u"PRAGMA user_version"_s)->toInt();
        const QString expected = version == 1 ? u"SELECT count(*) FROM note WHERE text NOT LIKE '%!'"_s
                                              : u"SELECT count(*) FROM note WHERE text LIKE '%!' AND size > 0"_s;
        const auto notes = (*database)->value(expected);
        return notes && notes->toInt() == fixture::notes ? version : -1;
    }

    QRandomGenerator m_chance;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    int m_turnsUnderFailingSync = 0;
};

QTEST_GUILESS_MAIN(TestHistoryFaults)
#include "tst_history_faults.moc"

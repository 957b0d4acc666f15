// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/migrations.h"
#include "core/history/opening.h"
#include "core/history/store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"history.db"_s);
        m_database = *openForWriting(m_path);
    }

    void cleanup() { m_database.reset(); }

    void thereIsAScriptForEveryVersion() { QCOMPARE(migrationScripts().size(), schemaVersion); }

    void everyTableIsStrict()
    {
        QVERIFY(migrate(*m_database, m_path, migrationScripts()));
        const auto loose = m_database->value(
            u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%' AND NOT strict"_s);
        QVERIFY(loose);
        QCOMPARE(loose->toInt(), 0);
        QVERIFY(m_database->value(u"SELECT count(*) FROM sqlite_schema"_s)->toInt() > 0);
    }

    void aNewFileNeedsNoCopy()
    {
        QVERIFY(migrate(*m_database, m_path, {first}));
        QVERIFY(copiesOf(m_path).isEmpty());
        QCOMPARE(version(), 1);
    }

    void anOldFileIsCopiedAndBroughtUpToDate()
    {
        QVERIFY(migrate(*m_database, m_path, {first}));
        QVERIFY(m_database->run(u"INSERT INTO note VALUES ('kept')"_s));
        QVERIFY(migrate(*m_database, m_path, {first, second}));
        QCOMPARE(version(), 2);
        QCOMPARE(m_database->value(u"SELECT text || colour FROM note"_s)->toString(), u"keptred"_s);

        QCOMPARE(copiesOf(m_path), QStringList({m_path + u".before-v2"_s}));
        QVERIFY(!(QFile::permissions(copiesOf(m_path).front()) & (QFile::ReadGroup | QFile::ReadOther)));
        const auto copy = Database::open(copiesOf(m_path).front(), Database::Access::ReadOnly);
        QVERIFY(copy);
        QCOMPARE((*copy)->value(u"SELECT text FROM note"_s)->toString(), u"kept"_s);
        QCOMPARE((*copy)->value(u"PRAGMA user_version"_s)->toInt(), 1);
    }

    void nothingOfAFailedStepStays()
    {
        QVERIFY(migrate(*m_database, m_path, {first}));
        const QString halfWrong = u"ALTER TABLE note ADD COLUMN shape TEXT;\n\nINSERT INTO nowhere VALUES (1);\n"_s;
        QVERIFY(!migrate(*m_database, m_path, {first, halfWrong}));
        QCOMPARE(version(), 1);
        QVERIFY(!m_database->run(u"SELECT shape FROM note"_s));
        QVERIFY(migrate(*m_database, m_path, {first, second}));
    }

    void anUpToDateFileIsLeftAlone()
    {
        QVERIFY(migrate(*m_database, m_path, {first, second}));
        QVERIFY(migrate(*m_database, m_path, {first, second}));
        QVERIFY(copiesOf(m_path).isEmpty());
    }

private:
    int version() const { return m_database->value(u"PRAGMA user_version"_s)->toInt(); }

    const QString first = u"CREATE TABLE note (text TEXT NOT NULL) STRICT;\n"_s;
    const QString second = u"-- a remark; with a semicolon\nALTER TABLE note ADD COLUMN colour TEXT;\n\n"
                           "UPDATE note SET colour = 'red';\n"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"

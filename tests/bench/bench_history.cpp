// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0

// A durable turn through the store, against a bare commit of the same bytes with the same settings.
#include "core/history/store.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace ventil;
using namespace Qt::StringLiterals;

static const QString text = u"Понимаю, как вам досталось; сейчас же проверю заказ и перезвоню до шести."_s;

static void durableTurn(benchmark::State &state)
{
    const QTemporaryDir folder;
    auto store = Store::open(folder.filePath(u"history.sqlite"_s));
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    SessionSummary session;
    session.id = u"00000000-0000-0000-0000-000000000001"_s;
    session.scenario = u"ru/bench"_s;
    session.language = u"ru"_s;
    session.startedAt = now;
    if (!store || !(*store)->beginSession(session, {})) {
        state.SkipWithError("the store does not open");
        return;
    }
    int sequence = 0;
    for (auto _ : state) {
        const std::vector<StoredEvent> turn{{sequence, u"replied"_s, {{u"text"_s, text}}, now},
                                            {sequence + 1, u"spoke"_s, {{u"lines"_s, text}}, now}};
        if (!(*store)->append(session.id, turn)) {
            state.SkipWithError("append failed");
            return;
        }
        sequence += 2;
    }
}
BENCHMARK(durableTurn)->Unit(benchmark::kMicrosecond)->UseRealTime();

static void bareCommit(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString name = u"bare"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(folder.filePath(u"bare.sqlite"_s));
        database.open();
        QSqlQuery query(database);
        query.exec(u"PRAGMA journal_mode=WAL"_s);
        query.exec(u"PRAGMA synchronous=FULL"_s);
        query.exec(u"CREATE TABLE event (sequence INTEGER PRIMARY KEY, payload TEXT NOT NULL) STRICT"_s);
        QSqlQuery insert(database);
        insert.prepare(u"INSERT INTO event (payload) VALUES (?)"_s);
        for (auto _ : state) {
            database.transaction();
            for (int i = 0; i < 2; ++i) {
                insert.bindValue(0, text);
                insert.exec();
            }
            database.commit();
        }
    }
    QSqlDatabase::removeDatabase(name);
}
BENCHMARK(bareCommit)->Unit(benchmark::kMicrosecond)->UseRealTime();

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/sqlite_store.h"

#include "core/history/migrations.h"

#include <QFile>
#include <QJsonDocument>

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

QString toText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject toJson(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

QString toText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime toTime(const QVariant &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

// One row must be touched, or the session is not there.
Outcome doneOnSession(const Result<QSqlQuery> &query, const QString &session)
{
    if (query && query->numRowsAffected() == 0)
        return Error{Message::tr("There is no session %1 in the history.").arg(session)};
    return done(query);
}

Outcome insert(const Database &database, const QString &session, const std::vector<StoredEvent> &events)
{
    for (const StoredEvent &event : events) {
        const auto inserted =
            database.run(u"INSERT INTO event (session_id, sequence, kind, payload, at_utc) VALUES (?, ?, ?, ?, ?)"_s,
                         {session, event.sequence, event.kind, toText(event.payload), toText(event.at)});
        if (!inserted)
            return inserted.error();
    }
    return Done();
}

// Transactions are whole: with the last of its events all of them are there.
Result<bool> holdsEvent(const Database &database, const QString &session, const StoredEvent &event)
{
    const auto count = database.value(
        u"SELECT count(*) FROM event WHERE session_id = ? AND sequence = ? AND kind = ? AND payload = ?"_s,
        {session, event.sequence, event.kind, toText(event.payload)});
    return count ? Result<bool>(count->toInt() == 1) : count.error();
}

SessionSummary toSummary(const QSqlQuery &row)
{
    SessionSummary session;
    session.id = row.value(0).toString();
    session.scenario = row.value(1).toString();
    session.language = row.value(2).toString();
    session.title = row.value(3).toString();
    session.customer = row.value(4).toString();
    session.exam = row.value(5).toBool();
    session.startedAt = toTime(row.value(6));
    if (!row.value(7).isNull())
        session.endedAt = toTime(row.value(7));
    session.ending = row.value(8).toString();
    session.endingKind = row.value(9).toString();
    if (!row.value(10).isNull())
        session.score = row.value(10).toInt();
    session.replies = row.value(11).toInt();
    session.answered = row.value(12).toInt();
    return session;
}

} // namespace

Result<const Database *> SqliteStore::database() const
{
    if (!m_database) {
        auto again = openForWriting(m_path);
        if (!again)
            return again.error();
        m_database = *std::move(again);
    }
    return m_database.get();
}

Outcome SqliteStore::write(const Statements &statements, const Look &isThere)
{
    const Result<const Database *> open = database();
    if (!open)
        return open.error();
    const Outcome written = [&]() -> Outcome {
        Transaction transaction(**open);
        if (Outcome begun = transaction.begin(); !begun)
            return begun;
        if (Outcome executed = statements(**open); !executed)
            return executed;
        return transaction.commit();
    }();
    return written ? written : lookAgain(isThere, written.error());
}

// A failure leaves open whether the rows are on disk. Only a new connection tells.
Outcome SqliteStore::lookAgain(const Look &isThere, const Error &failure)
{
    m_database.reset();
    const Result<const Database *> open = database();
    if (!open)
        return Error{Message::tr("%1 Whether the last entry was kept will show when the history is opened again.")
                         .arg(failure.message)};
    const Result<bool> there = isThere(**open);
    if (!there)
        return there.error();
    return *there ? Outcome(Done()) : Outcome(failure);
}

Outcome SqliteStore::beginSession(const SessionSummary &session, const std::vector<StoredEvent> &events)
{
    const auto statements = [&](const Database &database) -> Outcome {
        const auto inserted =
            database.run(u"INSERT INTO session (id, scenario, language, title, customer, exam, started_at_utc)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                         {session.id, session.scenario, session.language, session.title, session.customer,
                          int(session.exam), toText(session.startedAt)});
        return inserted ? insert(database, session.id, events) : inserted.error();
    };
    return write(statements, [&](const Database &database) {
        return events.empty() ? isTrue(database, u"SELECT count(*) FROM session WHERE id = ?"_s, {session.id})
                              : holdsEvent(database, session.id, events.back());
    });
}

Outcome SqliteStore::append(const QString &session, const std::vector<StoredEvent> &events)
{
    if (events.empty())
        return Done();
    return write([&](const Database &database) { return insert(database, session, events); },
                 [&](const Database &database) { return holdsEvent(database, session, events.back()); });
}

Outcome SqliteStore::finish(const QString &session, const QDateTime &at, const QString &ending, const QString &kind,
                            int score, const QJsonObject &report)
{
    const QVariantList values{toText(at), ending, kind, score, toText(report), session};
    return write(
        [&](const Database &database) {
            return doneOnSession(database.run(u"UPDATE session SET ended_at_utc = ?, ending = ?, ending_kind = ?,"
                                              " score = ?, report = ? WHERE id = ?"_s,
                                              values),
                                 session);
        },
        [&](const Database &database) {
            return isTrue(database,
                          u"SELECT count(*) FROM session WHERE ended_at_utc = ? AND ending = ? AND ending_kind = ?"
                          " AND score = ? AND report = ? AND id = ?"_s,
                          values);
        });
}

Outcome SqliteStore::abandon(const QString &session, const QDateTime &at)
{
    const QVariantList values{toText(at), session};
    return write(
        [&](const Database &database) {
            return doneOnSession(database.run(u"UPDATE session SET ended_at_utc = ? WHERE id = ?"_s, values), session);
        },
        [&](const Database &database) {
            return isTrue(database, u"SELECT count(*) FROM session WHERE ended_at_utc = ? AND id = ?"_s, values);
        });
}

Outcome SqliteStore::remove(const QString &session)
{
    const Outcome removed = write(
        [&](const Database &database) {
            return doneOnSession(database.run(u"DELETE FROM session WHERE id = ?"_s, {session}), session);
        },
        [&](const Database &database) {
            return isTrue(database, u"SELECT count(*) = 0 FROM session WHERE id = ?"_s, {session});
        });
    return removed ? forget() : removed;
}

// What was deleted still stands in the log and in copies made before a migration.
Outcome SqliteStore::forget()
{
    const Result<const Database *> open = database();
    if (!open)
        return open.error();
    const auto busy = (*open)->value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!busy)
        return busy.error();
    bool erased = busy->toInt() == 0;
    for (const QString &copy : copiesOf(m_path))
        erased = QFile::remove(copy) && erased;
    if (!erased)
        return Error{
            Message::tr("The session is removed, but traces of it are left in files beside %1. Try again later.")
                .arg(m_path)};
    return Done();
}

Result<std::vector<SessionSummary>> SqliteStore::select(const QString &condition, const QVariantList &values) const
{
    const Result<const Database *> open = database();
    if (!open)
        return open.error();
    std::vector<SessionSummary> sessions;
    const Outcome read =
        (*open)->eachRow(u"SELECT id, scenario, language, title, customer, exam, started_at_utc, ended_at_utc, ending, "
                         u"ending_kind, score,"
                         " (SELECT count(*) FROM event WHERE session_id = session.id AND kind = 'replied'),"
                         " (SELECT count(*) FROM appeal WHERE session_id = session.id AND decision <> seen"
                         " AND decision <> 'open')"
                         " FROM session WHERE %1 ORDER BY started_at_utc DESC, rowid DESC"_s.arg(condition),
                         values, [&](const QSqlQuery &row) { sessions.push_back(toSummary(row)); });
    return read ? Result<std::vector<SessionSummary>>(std::move(sessions)) : read.error();
}

Result<std::vector<SessionSummary>> SqliteStore::sessions(const SessionFilter &filter) const
{
    QStringList conditions{u"true"_s};
    QVariantList values;
    const auto demand = [&](bool wanted, const QString &condition, const QVariant &value) {
        if (!wanted)
            return;
        conditions.append(condition);
        values.append(value);
    };
    demand(!filter.language.isEmpty(), u"language = ?"_s, filter.language);
    demand(!filter.scenario.isEmpty(), u"scenario = ?"_s, filter.scenario);
    demand(filter.since.has_value(), u"started_at_utc >= ?"_s, filter.since ? toText(*filter.since) : QString());
    if (filter.finishedOnly)
        conditions.append(u"score IS NOT NULL"_s);
    return select(conditions.join(u" AND "_s), values);
}

Result<std::vector<StoredEvent>> SqliteStore::events(const QString &session) const
{
    const Result<const Database *> open = database();
    if (!open)
        return open.error();
    std::vector<StoredEvent> events;
    const Outcome read =
        (*open)->eachRow(u"SELECT sequence, kind, payload, at_utc FROM event WHERE session_id = ? ORDER BY sequence"_s,
                         {session}, [&](const QSqlQuery &row) {
                             events.push_back({row.value(0).toInt(), row.value(1).toString(), toJson(row.value(2)),
                                               toTime(row.value(3))});
                         });
    return read ? Result<std::vector<StoredEvent>>(std::move(events)) : read.error();
}

Result<std::optional<QJsonObject>> SqliteStore::report(const QString &session) const
{
    const Result<const Database *> open = database();
    if (!open)
        return open.error();
    const auto text = (*open)->value(u"SELECT report FROM session WHERE id = ?"_s, {session});
    if (!text)
        return text.error();
    return text->isNull() ? std::optional<QJsonObject>() : toJson(*text);
}

Result<std::optional<SessionSummary>> SqliteStore::unfinished() const
{
    const auto open = select(u"ended_at_utc IS NULL"_s, {});
    if (!open)
        return open.error();
    return open->empty() ? std::optional<SessionSummary>() : open->front();
}

} // namespace ventil

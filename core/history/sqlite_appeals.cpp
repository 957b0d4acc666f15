// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/sqlite_store.h"

namespace ventil {

using namespace Qt::StringLiterals;

QString toId(Decision decision)
{
    switch (decision) {
    case Decision::Open:
        return u"open"_s;
    case Decision::Accepted:
        return u"accepted"_s;
    case Decision::Declined:
        return u"declined"_s;
    }
    return {};
}

bool isNews(const Appeal &appeal)
{
    return appeal.decision != Decision::Open && appeal.decision != appeal.seen;
}

static Decision decisionFromId(const QString &id)
{
    return id == u"accepted" ? Decision::Accepted : id == u"declined" ? Decision::Declined : Decision::Open;
}

static Appeal toAppeal(const QSqlQuery &row)
{
    Appeal appeal;
    appeal.id = row.value(0).toString();
    appeal.session = row.value(1).toString();
    appeal.turn = row.value(2).toInt();
    appeal.act = row.value(3).toString();
    appeal.said = row.value(4).toBool();
    appeal.language = row.value(5).toString();
    appeal.customer = row.value(6).toString();
    appeal.reply = row.value(7).toString();
    appeal.reason = row.value(8).toString();
    appeal.decision = decisionFromId(row.value(9).toString());
    appeal.at = QDateTime::fromString(row.value(10).toString(), Qt::ISODateWithMs);
    appeal.seen = decisionFromId(row.value(11).toString());
    return appeal;
}

Outcome SqliteStore::addAppeal(const Appeal &appeal)
{
    const QVariant session = appeal.session.isEmpty() ? QVariant() : QVariant(appeal.session);
    return write(
        [&](const Database &database) {
            return done(database.run(
                u"INSERT INTO appeal (id, session_id, turn, act, said, language, customer, reply, reason, decision,"
                " made_at_utc) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                {appeal.id, session, appeal.turn, appeal.act, int(appeal.said), appeal.language, appeal.customer,
                 appeal.reply, appeal.reason, toId(appeal.decision), appeal.at.toUTC().toString(Qt::ISODateWithMs)}));
        },
        [&](const Database &database) {
            return isTrue(database, u"SELECT count(*) FROM appeal WHERE id = ?"_s, {appeal.id});
        });
}

Outcome SqliteStore::withdrawAppeal(const QString &id)
{
    return write(
        [&](const Database &database) { return done(database.run(u"DELETE FROM appeal WHERE id = ?"_s, {id})); },
        [&](const Database &database) {
            return isTrue(database, u"SELECT count(*) = 0 FROM appeal WHERE id = ?"_s, {id});
        });
}

Outcome SqliteStore::decideAppeal(const QString &id, Decision decision)
{
    const QVariantList values{toId(decision), id};
    return write(
        [&](const Database &database) -> Outcome {
            const auto updated = database.run(u"UPDATE appeal SET decision = ? WHERE id = ?"_s, values);
            if (updated && updated->numRowsAffected() == 0)
                return Error{Message::tr("There is no appeal %1 in the history.").arg(id)};
            return done(updated);
        },
        [&](const Database &database) {
            return isTrue(database, u"SELECT count(*) FROM appeal WHERE decision = ? AND id = ?"_s, values);
        });
}

Outcome SqliteStore::markSeen(const QString &session)
{
    return write(
        [&](const Database &database) {
            return done(database.run(u"UPDATE appeal SET seen = decision WHERE session_id = ? AND seen <> decision"_s,
                                     {session}));
        },
        [&](const Database &database) {
            return isTrue(database, u"SELECT count(*) = 0 FROM appeal WHERE session_id = ? AND seen <> decision"_s,
                          {session});
        });
}

Result<std::vector<Appeal>> SqliteStore::appeals() const
{
    const Result<const Database *> open = database();
    if (!open)
        return open.error();
    std::vector<Appeal> appeals;
    const Outcome read = (*open)->eachRow(
        u"SELECT id, session_id, turn, act, said, language, customer, reply, reason, decision, made_at_utc, seen"
        " FROM appeal ORDER BY made_at_utc, rowid"_s,
        {}, [&](const QSqlQuery &row) { appeals.push_back(toAppeal(row)); });
    return read ? Result<std::vector<Appeal>>(std::move(appeals)) : read.error();
}

} // namespace ventil

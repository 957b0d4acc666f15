// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/database.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>

#include <array>
#include <atomic>

namespace ventil {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    static std::atomic<int> opened = 0;
    std::unique_ptr<Database> database(new Database(path, u"ventil-history-%1"_s.arg(++opened)));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    connection.setDatabaseName(path);
    connection.setConnectOptions(access == Access::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=1000"_s
                                                            : u"QSQLITE_BUSY_TIMEOUT=1000"_s);
    if (!connection.open())
        return database->describe(connection.lastError());
    return database;
}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_connection);
}

Error Database::describe(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt() & 0xff; // without SQLite's extension of the code
    switch (code) {
    case 5:
    case 6:
        return {
            Message::tr("The history %1 is in use by another program. Close that program and try again.").arg(m_path)};
    case 8:
    case 14:
        return {
            Message::tr("The history %1 cannot be opened for writing. Check who may read and write it and its folder.")
                .arg(m_path)};
    case 10:
    case 13:
        return {Message::tr("The disk did not take the history %1 (%2). Make room or check the disk, and try again.")
                    .arg(m_path, error.databaseText())};
    case 11:
    case 26:
        return {
            Message::tr(
                "The history %1 is damaged (%2). It is left as it is: move it away to begin a new one, or put a copy "
                "of it in its place.")
                .arg(m_path, error.databaseText())};
    default:
        return {Message::tr("The history %1 refused this: %2").arg(m_path, error.databaseText())};
    }
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return describe(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(u""_s) : value);
    if (!query.exec())
        return describe(query.lastError());
    return query;
}

Outcome Database::eachRow(const QString &sql, const QVariantList &values,
                          const std::function<void(const QSqlQuery &)> &row) const
{
    Result<QSqlQuery> query = run(sql, values);
    if (!query)
        return query.error();
    while (query->next())
        row(*query);
    return query->lastError().isValid() ? Outcome(describe(query->lastError())) : Done();
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values) const
{
    QVariant first;
    const Outcome done = eachRow(sql, values, [&](const QSqlQuery &row) {
        if (!first.isValid())
            first = row.value(0);
    });
    return done ? Result<QVariant>(first) : done.error();
}

Outcome Database::runScript(const QString &script) const
{
    static const QRegularExpression remark(u"^--.*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression blankLine(u"\\n\\s*\\n"_s);
    for (const QString &statement : QString(script).remove(remark).split(blankLine)) {
        if (statement.trimmed().isEmpty())
            continue;
        if (const auto done = run(statement); !done)
            return done.error();
    }
    return Done();
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_database.run(u"ROLLBACK"_s);
}

Outcome Transaction::begin()
{
    const auto begun = m_database.run(u"BEGIN IMMEDIATE"_s);
    if (!begun)
        return begun.error();
    m_open = true;
    return Done();
}

Outcome Transaction::commit()
{
    const auto committed = m_database.run(u"COMMIT"_s);
    if (!committed)
        return committed.error();
    m_open = false;
    return Done();
}

Outcome done(const Result<QSqlQuery> &query)
{
    return query ? Outcome(Done()) : Outcome(query.error());
}

Result<bool> isTrue(const Database &database, const QString &sql, const QVariantList &values)
{
    const auto value = database.value(sql, values);
    return value ? Result<bool>(value->toBool()) : value.error();
}

Outcome makeDurable(const Database &database)
{
    struct Pragma {
        QString name;
        QString wanted; // as read back
    };
    static const std::array pragmas{Pragma{u"journal_mode"_s, u"wal"_s}, Pragma{u"synchronous"_s, u"2"_s},
                                    Pragma{u"foreign_keys"_s, u"1"_s},   Pragma{u"secure_delete"_s, u"1"_s},
                                    Pragma{u"trusted_schema"_s, u"0"_s}, Pragma{u"cell_size_check"_s, u"1"_s}};
    for (const Pragma &pragma : pragmas) {
        if (const auto set = database.run(u"PRAGMA %1 = %2"_s.arg(pragma.name, pragma.wanted)); !set)
            return set.error();
        const Result<QVariant> held = database.value(u"PRAGMA "_s + pragma.name);
        if (!held)
            return held.error();
        if (held->toString() != pragma.wanted)
            return Error{
                Message::tr(
                    "The history cannot be kept safely here: %1 is \"%2\" instead of \"%3\". Keep it in a folder "
                    "on this computer's own disk.")
                    .arg(pragma.name, held->toString(), pragma.wanted)};
    }
    return Done();
}

} // namespace ventil

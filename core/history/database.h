// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

namespace ventil {

// One connection to one SQLite file; closed with its life.
class Database {
public:
    enum class Access { ReadOnly, ReadWrite };
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // A null QString is bound as an empty text.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const; // first column, first row
    Outcome eachRow(const QString &sql, const QVariantList &values,
                    const std::function<void(const QSqlQuery &)> &row) const; // fails rather than stop half-way
    Outcome runScript(const QString &script) const;                           // statements are parted by blank lines

private:
    Database(QString path, QString connection) : m_path(std::move(path)), m_connection(std::move(connection)) {}
    Error describe(const QSqlError &error) const;

    QString m_path, m_connection;
};

// BEGIN IMMEDIATE … COMMIT; rolled back when it ends without one.
class Transaction {
public:
    explicit Transaction(const Database &database) : m_database(database) {}
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Outcome begin();
    Outcome commit(); // a failure means "unknown": what was written may be there or not

private:
    const Database &m_database;
    bool m_open = false;
};

// Whether it was done, whatever it answered.
Outcome done(const Result<QSqlQuery> &query);

// The first column of the first row as a truth.
Result<bool> isTrue(const Database &database, const QString &sql, const QVariantList &values);

// Sets what durability and erasure rest on, and reads back whether it holds.
Outcome makeDurable(const Database &database);

} // namespace ventil

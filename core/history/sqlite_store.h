// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/opening.h"
#include "core/history/store.h"

#include <functional>

namespace ventil {

class SqliteStore final : public Store {
public:
    SqliteStore(QString path, std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database)
        : m_path(std::move(path)), m_lock(std::move(lock)), m_database(std::move(database))
    {}

    Outcome beginSession(const SessionSummary &session, const std::vector<StoredEvent> &events) override;
    Outcome append(const QString &session, const std::vector<StoredEvent> &events) override;
    Outcome finish(const QString &session, const QDateTime &at, const QString &ending, const QString &kind, int score,
                   const QJsonObject &report) override;
    Outcome abandon(const QString &session, const QDateTime &at) override;
    Outcome remove(const QString &session) override;

    Outcome addAppeal(const Appeal &appeal) override;
    Outcome withdrawAppeal(const QString &id) override;
    Outcome decideAppeal(const QString &id, Decision decision) override;
    Outcome markSeen(const QString &session) override;
    Result<std::vector<Appeal>> appeals() const override;

    Result<std::vector<SessionSummary>> sessions(const SessionFilter &filter) const override;
    Result<std::vector<StoredEvent>> events(const QString &session) const override;
    Result<std::optional<QJsonObject>> report(const QString &session) const override;
    Result<std::optional<SessionSummary>> unfinished() const override;

private:
    using Statements = std::function<Outcome(const Database &)>;
    using Look = std::function<Result<bool>(const Database &)>;

    Result<const Database *> database() const; // opened again if a failure has closed it
    Outcome write(const Statements &statements, const Look &isThere);
    Outcome lookAgain(const Look &isThere, const Error &failure);
    Outcome forget();
    Result<std::vector<SessionSummary>> select(const QString &condition, const QVariantList &values) const;

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    mutable std::unique_ptr<Database> m_database; // null after a failure
};

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content/content.h"
#include "app/model/services.h"
#include "core/history/store.h"

#include <QHash>

#include <functional>

namespace ventil {

// A store that keeps nothing beyond the test, can be made to fail, and tells when something is written.
class MemoryStore : public Store {
public:
    struct Kept {
        SessionSummary summary;
        std::vector<StoredEvent> events;
        QJsonObject report;
        bool abandoned = false;
    };

    QString failure;                   // every write fails with this sentence
    std::function<void()> whenWritten; // called when rows have become durable
    std::vector<Kept> kept;
    std::vector<Appeal> keptAppeals;

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

    QStringList kinds(const QString &session) const; // of the events that are kept

private:
    const Kept *find(const QString &session) const;
    Outcome change(const QString &session, const std::function<void(Kept &)> &what);
};

// The data of tests/app/data: one English scenario with a short list.
struct Fixture {
    Content content{QStringLiteral(VENTIL_SOURCE_DIR "/tests/app/data")};
    MemoryStore store;
    QDateTime time{QDate(2026, 1, 15), QTime(9, 0), Qt::UTC};
    Services services();
};

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/model/services.h"
#include "core/history/store.h"
#include "core/session/event.h"

namespace ventil {

// The events of the session that is going on: in memory, and in the store before anybody is shown what follows from
// them. After a write that failed it writes no more, because what is on the disk then is unknown.
class Journal {
public:
    explicit Journal(const Services &services);

    void begin(const SessionSummary &about, std::vector<Event> events);
    Outcome resume(const QString &session);
    void append(const std::vector<Event> &events);
    void finish(const Ended &ended, int score, const QJsonObject &report);

    const QString &session() const { return m_session; }
    const std::vector<Event> &events() const { return m_events; }
    const QString &problem() const { return m_problem; } // why it is not kept; empty while it is

private:
    std::vector<StoredEvent> stored(const std::vector<Event> &events) const;
    void note(const Outcome &outcome);

    Store &m_store;
    std::function<QDateTime()> m_now;
    QString m_session;
    QString m_problem;
    std::vector<Event> m_events;
};

// The events of a stored session.
Result<std::vector<Event>> readEvents(const Store &store, const QString &session);

} // namespace ventil

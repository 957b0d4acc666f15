// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/journal.h"

#include <QUuid>

namespace ventil {

Journal::Journal(const Services &services) : m_store(services.store), m_now(services.now) {}

void Journal::begin(const SessionSummary &about, std::vector<Event> events)
{
    SessionSummary summary = about;
    summary.id = m_session = QUuid::createUuid().toString(QUuid::WithoutBraces);
    summary.startedAt = m_now();
    m_problem.clear();
    m_events.clear();
    const std::vector<StoredEvent> rows = stored(events);
    m_events = std::move(events);
    note(m_store.beginSession(summary, rows));
}

Outcome Journal::resume(const QString &session)
{
    auto events = readEvents(m_store, session);
    if (!events)
        return events.error();
    m_session = session;
    m_problem.clear();
    m_events = *std::move(events);
    return Done{};
}

void Journal::append(const std::vector<Event> &events)
{
    const std::vector<StoredEvent> rows = stored(events);
    m_events.insert(m_events.end(), events.begin(), events.end());
    if (m_problem.isEmpty())
        note(m_store.append(m_session, rows));
}

void Journal::finish(const Ended &ended, int score, const QJsonObject &report)
{
    if (m_problem.isEmpty())
        note(m_store.finish(m_session, m_now(), ended.ending, ended.kind, score, report));
}

std::vector<StoredEvent> Journal::stored(const std::vector<Event> &events) const
{
    std::vector<StoredEvent> rows;
    rows.reserve(events.size());
    const QDateTime at = m_now();
    for (const Event &event : events)
        rows.push_back({int(m_events.size() + rows.size()), kindOf(event), toJson(event), at});
    return rows;
}

void Journal::note(const Outcome &outcome)
{
    if (!outcome)
        m_problem = outcome.error().message.text();
}

Result<std::vector<Event>> readEvents(const Store &store, const QString &session)
{
    const auto rows = store.events(session);
    if (!rows)
        return rows.error();
    std::vector<Event> events;
    events.reserve(rows->size());
    for (const StoredEvent &row : *rows) {
        const auto event = eventFromJson(row.kind, row.payload);
        if (!event)
            return event.error();
        events.push_back(*event);
    }
    return events;
}

} // namespace ventil

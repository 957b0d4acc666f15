// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"

#include <algorithm>

namespace ventil {
using namespace Qt::StringLiterals;

const MemoryStore::Kept *MemoryStore::find(const QString &session) const
{
    const auto found = std::find_if(kept.begin(), kept.end(), [&](const Kept &k) { return k.summary.id == session; });
    return found == kept.end() ? nullptr : &*found;
}

Outcome MemoryStore::change(const QString &session, const std::function<void(Kept &)> &what)
{
    if (!failure.isEmpty())
        return Error{Message::plain(failure)};
    for (Kept &each : kept) {
        if (each.summary.id == session)
            what(each);
    }
    if (whenWritten)
        whenWritten();
    return Done{};
}

Outcome MemoryStore::beginSession(const SessionSummary &session, const std::vector<StoredEvent> &events)
{
    kept.push_back({session, {}, {}, false});
    const Outcome begun = change(session.id, [&](Kept &k) { k.events = events; });
    if (!begun)
        kept.pop_back();
    return begun;
}

Outcome MemoryStore::append(const QString &session, const std::vector<StoredEvent> &events)
{
    return change(session, [&](Kept &k) { k.events.insert(k.events.end(), events.begin(), events.end()); });
}

Outcome MemoryStore::finish(const QString &session, const QDateTime &at, const QString &ending, const QString &kind,
                            int score, const QJsonObject &report)
{
    return change(session, [&](Kept &k) {
        k.summary.endedAt = at;
        k.summary.ending = ending;
        k.summary.endingKind = kind;
        k.summary.score = score;
        k.report = report;
    });
}

Outcome MemoryStore::abandon(const QString &session, const QDateTime &)
{
    return change(session, [](Kept &k) { k.abandoned = true; });
}

Outcome MemoryStore::remove(const QString &session)
{
    if (!failure.isEmpty())
        return Error{Message::plain(failure)};
    std::erase_if(kept, [&](const Kept &k) { return k.summary.id == session; });
    return Done{};
}

Result<std::vector<SessionSummary>> MemoryStore::sessions(const SessionFilter &) const
{
    std::vector<SessionSummary> all;
    for (const Kept &each : kept) {
        all.push_back(each.summary);
        all.back().answered = int(std::count_if(keptAppeals.begin(), keptAppeals.end(), [&](const Appeal &appeal) {
            return appeal.session == each.summary.id && isNews(appeal);
        }));
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.startedAt > b.startedAt; });
    return all;
}

Result<std::vector<StoredEvent>> MemoryStore::events(const QString &session) const
{
    if (const Kept *found = find(session))
        return found->events;
    return Error{Message::plain(u"There is no such session."_s)};
}

Result<std::optional<QJsonObject>> MemoryStore::report(const QString &session) const
{
    const Kept *found = find(session);
    return found ? std::optional(found->report) : std::nullopt;
}

Result<std::optional<SessionSummary>> MemoryStore::unfinished() const
{
    for (auto each = kept.rbegin(); each != kept.rend(); ++each) {
        if (!each->summary.endedAt && !each->abandoned)
            return std::optional(each->summary);
    }
    return std::optional<SessionSummary>();
}

Outcome MemoryStore::addAppeal(const Appeal &appeal)
{
    if (!failure.isEmpty())
        return Error{Message::plain(failure)};
    keptAppeals.push_back(appeal);
    return Done{};
}

Outcome MemoryStore::withdrawAppeal(const QString &id)
{
    if (!failure.isEmpty())
        return Error{Message::plain(failure)};
    std::erase_if(keptAppeals, [&](const Appeal &appeal) { return appeal.id == id; });
    return Done{};
}

Outcome MemoryStore::decideAppeal(const QString &id, Decision decision)
{
    for (Appeal &appeal : keptAppeals) {
        if (appeal.id == id)
            appeal.decision = decision;
    }
    return Done{};
}

Outcome MemoryStore::markSeen(const QString &session)
{
    if (!failure.isEmpty())
        return Error{Message::plain(failure)};
    for (Appeal &appeal : keptAppeals) {
        if (appeal.session == session)
            appeal.seen = appeal.decision;
    }
    return Done{};
}

Result<std::vector<Appeal>> MemoryStore::appeals() const
{
    return keptAppeals;
}

QStringList MemoryStore::kinds(const QString &session) const
{
    QStringList kinds;
    if (const Kept *found = find(session)) {
        for (const StoredEvent &event : found->events)
            kinds.append(event.kind);
    }
    return kinds;
}

Services Fixture::services()
{
    return {content, store, [this] { return time; }, [] { return 7U; }};
}

} // namespace ventil

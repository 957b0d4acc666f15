// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace ventil {

// The journal of all sessions: one SQLite file, one writer. It knows ids and events, no scenarios.

struct StoredEvent {
    int sequence = 0; // from 0, without gaps
    QString kind;
    QJsonObject payload;
    QDateTime at; // UTC
};

struct SessionSummary {
    QString id; // UUID
    QString scenario, language, title, customer;
    QDateTime startedAt; // UTC
    std::optional<QDateTime> endedAt;
    QString ending, endingKind; // empty while it goes on
    std::optional<int> score;   // per mille
    int replies = 0;            // events of the kind "replied"; counted when read
    int answered = 0;           // appeals decided since the trainee last looked; counted when read
    bool exam = false;
};

struct SessionFilter {
    QString language, scenario;     // empty: all
    std::optional<QDateTime> since; // UTC
    bool finishedOnly = false;
};

// A trainee's objection to what was recognised: "I did say this", "I did not say this". It stands by its session and
// goes with it; one that was brought from another machine has none.
enum class Decision { Open, Accepted, Declined };
struct Appeal {
    QString id; // UUID
    QString session;
    int turn = 0; // of the judged talk, from 0 over both speakers
    QString act;
    bool said = true; // false: "I did not say this"
    QString language;
    QString customer; // what he had said last
    QString reply;
    QString reason; // of the detector, then; empty where it had found nothing
    Decision decision = Decision::Open;
    QDateTime at;                   // UTC
    Decision seen = Decision::Open; // the decision as the trainee last saw it
};
QString toId(Decision decision);   // "open", "accepted", "declined"
bool isNews(const Appeal &appeal); // decided, and the trainee has not seen it yet

class Store {
public:
    // Opens or creates the file, brings its schema up to date (a copy is kept beside it before that), and takes the
    // writer's lock. Refuses, untouched, a file of a newer Ventil, one that another Ventil has open, a damaged one.
    static Result<std::unique_ptr<Store>> open(const QString &path);
    static QString usualPath(); // of the person who runs the program
    virtual ~Store();

    // Both return only when the rows are on disk (WAL, synchronous=FULL). After a failure the file is opened anew and
    // looked into: what is there counts as written, and writing the same events again is harmless.
    virtual Outcome beginSession(const SessionSummary &session, const std::vector<StoredEvent> &events) = 0;
    virtual Outcome append(const QString &session, const std::vector<StoredEvent> &events) = 0;
    virtual Outcome finish(const QString &session, const QDateTime &at, const QString &ending, const QString &kind,
                           int score, const QJsonObject &report) = 0;
    virtual Outcome abandon(const QString &session, const QDateTime &at) = 0; // "do not go on": kept, not offered again
    virtual Outcome remove(const QString &session) = 0;                       // for good, from the file too

    // Returns when the row is on disk. A second appeal about the same turn and act, or the same id, changes nothing.
    virtual Outcome addAppeal(const Appeal &appeal) = 0;
    virtual Outcome withdrawAppeal(const QString &id) = 0;
    virtual Outcome decideAppeal(const QString &id, Decision decision) = 0;
    virtual Outcome markSeen(const QString &session) = 0;    // what is decided on its appeals
    virtual Result<std::vector<Appeal>> appeals() const = 0; // oldest first

    virtual Result<std::vector<SessionSummary>> sessions(const SessionFilter &filter) const = 0; // newest first
    virtual Result<std::vector<StoredEvent>> events(const QString &session) const = 0;
    virtual Result<std::optional<QJsonObject>> report(const QString &session) const = 0;
    virtual Result<std::optional<SessionSummary>> unfinished() const = 0; // the newest that was cut off
};

// What this program writes; a file with a higher one is refused.
inline constexpr int schemaVersion = 3;

} // namespace ventil

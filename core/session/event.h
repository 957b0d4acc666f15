// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector.h"
#include "core/result.h"
#include "core/scenario/guard.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace ventil {

// A session is a list of these. The trainee's events are what happened; the customer's follow from them and are kept
// with them, so that a transcript can be read, scored and shown without the scenario it was played with.

struct NamedMood {
    QString mood; // id
    QString name; // to show
    int start = 0;
};
struct Begun {
    QString scenario, language, document; // ids
    QString scenarioHash;
    quint32 seed = 0;
    QString title, customerName;
    QString persona, fault; // ids
    bool mustRefuse = false;
    bool pastHelp = false;
    bool exam = false;                 // no hints
    std::vector<NamedMood> moods = {}; // the scenario's own; recordings from before these were named have none
    std::optional<Mood> mood = {};     // older recordings do not have it either
};
struct Replied {
    QString text;
    std::vector<ActMatch> acts; // as found when it was said
    bool interrupts = false;
    std::vector<WrongFact> wrongFacts = {};
    std::vector<TakenBackWords> takenBack = {};
    std::vector<HouseWords> house = {};
};
struct Signalled {}; // a listening signal by button
struct Waited {
    int seconds = 0;
}; // silence
struct Noted {
    QString text;
}; // the whole notepad, as it stands
struct SupervisorCalled {};
struct PutOnHold {};
struct HungUp {};     // the trainee ended the talk
struct BreakTaken {}; // after the talk
struct TakenBack {
    int events = 0;
}; // practice: the last so many events did not happen

struct Spoke {
    QStringList lines;    // one or more utterances, shown one after another
    QString state;        // id of the state he is in now
    bool venting = false; // and he goes on: a reply now interrupts
    bool abuse = false;
    bool supervisorRequest = false;
    bool agrees = false;
    bool threat = false;
};
struct OwnMoodMoved {
    QString mood; // id
    int from = 0, to = 0;
};
struct MoodMoved {
    Mood from, to;
    // What moved him most: an act, "interruption", "signal", "silence", "hold", "nothing" (no act in the reply),
    // "unkept_apology" or "scenario".
    QString because;
    std::vector<OwnMoodMoved> own = {}; // those of the scenario's own that moved
};
struct Ended {
    QString ending; // id
    QString kind;   // good | middling | bad
    QString sumsUp;
    QString worth; // id of a figure of the document, or empty
};

using Event = std::variant<Begun, Replied, Signalled, Waited, Noted, SupervisorCalled, PutOnHold, HungUp, BreakTaken,
                           TakenBack, Spoke, MoodMoved, Ended>;

bool isByTrainee(const Event &event); // Replied … TakenBack

// "replied", and the event's members; what the store keeps. Reading refuses what it does not know.
QString kindOf(const Event &event);
QJsonObject toJson(const Event &event);
Result<Event> eventFromJson(const QString &kind, const QJsonObject &json);

} // namespace ventil

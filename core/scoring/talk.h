// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector.h"
#include "core/result.h"
#include "core/session/event.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace ventil {

// A talk as the rules see it: turns with their acts, and what is known about the situation.
// Left out means unknown, and a rule that needs it is not measured.
struct TalkTurn {
    bool byTrainee = false;
    QString text;
    // customer
    bool venting = false, abuse = false, supervisorRequest = false, agrees = false;
    // trainee
    std::optional<bool> interrupts;
    std::vector<ActMatch> acts;
    std::vector<WrongFact> wrongFacts;
    std::vector<TakenBackWords> takenBack;
    std::vector<HouseWords> house;
};
struct Talk {
    QString document;               // "et"
    std::optional<QString> persona; // ids, as in scenarios
    std::optional<QString> fault;
    bool mustRefuse = false;
    bool pastHelp = false;
    std::optional<bool> notesTaken, breakTaken;
    int notesSince = 0; // the turn before which the first note was taken; 0 when not known better
    std::vector<TalkTurn> turns;
};

// A talk as `ventil-cli score` reads it, still without acts. A member of the wrong type or with a value that nobody
// knows is an error; unknown members are ignored.
Result<Talk> talkFromJson(const QJsonObject &json);

// Fills in the acts of the trainee's turns, each read with what the customer has said before it.
void findActs(Talk &talk, const Detector &detector);

// A recorded session: one turn for each Spoke (its lines joined by line feeds), Replied, Signalled (the act
// backchannel) and SupervisorCalled (the act escalation_offer), in order; what was taken back is left out. Notes and
// break are measured.
Talk talkFromEvents(const std::vector<Event> &events);

} // namespace ventil

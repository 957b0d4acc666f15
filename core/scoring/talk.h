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
};
struct Talk {
    QString document;               // "et"
    std::optional<QString> persona; // ids, as in scenarios
    std::optional<QString> fault;
    bool mustRefuse = false;
    bool pastHelp = false;
    std::optional<bool> notesTaken, breakTaken;
    std::vector<TalkTurn> turns;
};

// A talk as `ventil-cli score` reads it; the acts of trainee turns are found with `detector`.
Result<Talk> talkFromJson(const QJsonObject &json, const Detector &detector);

// A recorded session. A listening signal by button is a turn with the act backchannel; notes and break are measured.
Talk talkFromEvents(const std::vector<Event> &events);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario.h"
#include "core/scenario/values.h"
#include "core/session/event.h"
#include "core/session/mechanics.h"

#include <QSet>

#include <vector>

namespace ventil {

// Where a talk stands. A value: keep it, copy it, go back to it.
struct SessionState : Configuration {
    quint32 seed = 0;
    std::vector<std::uint16_t> uses; // how often each wording was used
    QSet<QString> said;              // the trainee's replies, folded: saying one again calms nobody
    friend bool operator==(const SessionState &, const SessionState &) = default;
};

// What one event of the trainee leads to: the new state, the customer's events in order, and the reactions of the
// scenario that brought it about.
struct Step {
    SessionState state;
    std::vector<Event> events;
    std::vector<const Reaction *> reactions = {};
};

// The opening: Begun and what the customer says first. The seed decides the values and the order of shuffled lines.
Step begin(const Scenario &scenario, quint32 seed, bool exam = false);
Step begin(const Scenario &scenario, quint32 seed, const Opening &opening, bool exam = false);

// One event of the trainee. Pure: no clock, no chance beyond the seed. A Replied carries the acts that were found in it
// (see replyTo). Noted, BreakTaken and TakenBack change nothing here, nor does anything after the ending.
// A Waited shorter than his patience does nothing, a longer one counts once. Give the state away where it is not
// needed any more: then nothing is copied.
Step next(const Scenario &scenario, SessionState state, const Event &event);

// The event for a reply typed now: while he vents it interrupts, unless it is a bare listening signal.
Replied replyTo(const SessionState &state, const QString &text, const std::vector<ActMatch> &acts);
Replied replyAsRead(const SessionState &state, const QString &text, const Reading &reading);
bool isListeningSignal(const Replied &reply);

// The state a recorded session has reached, or why the recording does not fit the scenario. Takes TakenBack into
// account; what the customer said on the last event may be missing.
Result<SessionState> replay(const Scenario &scenario, const std::vector<Event> &events);

// The events that still count after TakenBack has taken some away.
std::vector<Event> effective(const std::vector<Event> &events);

// What the detector should know when the next reply is read: the customer's words and the facts, filled in.
ReplyContext contextOf(const Scenario &scenario, quint32 seed, const std::vector<Event> &events);

} // namespace ventil

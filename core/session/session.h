// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario.h"
#include "core/scenario/values.h"
#include "core/session/event.h"

#include <optional>
#include <vector>

namespace ventil {

// Where a talk stands. A value: keep it, copy it, go back to it.
struct SessionState {
    int state = 0;
    Mood mood;
    std::uint32_t flags = 0;
    int replies = 0;   // that were not bare listening signals
    int ventsLeft = 0; // pieces he has still to get out
    int silences = 0;  // how often his patience ran out in this state
    int owedAnger = 0; // cooling by mere words, which comes back
    std::optional<int> ending;
    quint32 seed = 0;
    std::vector<std::uint16_t> uses; // how often each wording was used
    QStringList said;                // the trainee's replies, folded: saying one again calms nobody
    friend bool operator==(const SessionState &, const SessionState &) = default;
};

// What one event of the trainee leads to: the new state, the customer's events in order, and the reactions of the
// scenario that brought it about.
struct Step {
    SessionState state;
    std::vector<Event> events;
    std::vector<const Reaction *> reactions = {};
};

// Where a talk begins: as the scenario says, or, to try it from there, in the middle.
struct Opening {
    int state = 0;
    Mood mood;
    std::uint32_t flags = 0;
};
Opening openingOf(const Scenario &scenario);

// The opening: Begun and what the customer says first. The seed decides the values and the order of shuffled lines.
Step begin(const Scenario &scenario, quint32 seed, bool exam = false);
Step begin(const Scenario &scenario, quint32 seed, const Opening &opening, bool exam = false);

// One event of the trainee. Pure: no clock, no chance beyond the seed. A Replied carries the acts that were found in it
// (see replyTo). Noted, BreakTaken and TakenBack change nothing here, nor does anything after the ending.
Step next(const Scenario &scenario, const SessionState &state, const Event &event);

bool isVenting(const SessionState &state);
bool isOver(const SessionState &state);

// The event for a reply typed now: while he vents it interrupts, unless it is a bare listening signal.
Replied replyTo(const SessionState &state, const QString &text, const std::vector<ActMatch> &acts);
Replied replyAsRead(const SessionState &state, const QString &text, const Reading &reading);
bool isListeningSignal(const Replied &reply);

// What asking for the supervisor does here was written by the author; otherwise nobody is free and nothing happens.
bool answersSupervisorCall(const Scenario &scenario, const SessionState &state);

// The seconds of silence after which the customer speaks up by himself; 0 when he would wait for ever. The angrier, the
// sooner: half as long at anger 10 as at 0. A Waited that is shorter does nothing, a longer one counts once. While he
// vents it is the pause before the next piece.
int patience(const Scenario &scenario, const SessionState &state);

// The state a recorded session has reached, or why the recording does not fit the scenario. Takes TakenBack into
// account; what the customer said on the last event may be missing.
Result<SessionState> replay(const Scenario &scenario, const std::vector<Event> &events);

// The events that still count after TakenBack has taken some away.
std::vector<Event> effective(const std::vector<Event> &events);

// What the detector should know when the next reply is read: the customer's words and the facts, filled in.
ReplyContext contextOf(const Scenario &scenario, quint32 seed, const std::vector<Event> &events);

} // namespace ventil

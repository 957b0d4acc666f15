// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario.h"
#include "core/session/event.h"

#include <QHash>

#include <optional>
#include <vector>

namespace ventil {

// Where a talk stands. A value: keep it, copy it, go back to it.
struct SessionState {
    int state = 0;
    Mood mood;
    std::uint32_t flags = 0;
    int replies = 0;            // that were not listening signals
    int ventsLeft = 0;          // pieces he has still to get out
    int silences = 0;           // how often his patience ran out in this state
    int owedAnger = 0;          // cooling by mere words, which comes back
    std::optional<int> ending;
    quint32 seed = 0;
    std::vector<std::uint16_t> uses; // how often each line was used: index by line id
    friend bool operator==(const SessionState &, const SessionState &) = default;
};

// What one event of the trainee leads to: the new state, and the customer's events in order.
struct Step {
    SessionState state;
    std::vector<Event> events;
};

// The opening: Begun and what the customer says first. The seed decides the values and the order of shuffled lines.
Step begin(const Scenario &scenario, quint32 seed, bool exam = false);

// One event of the trainee. Pure: no clock, no chance beyond the seed. After the ending only Noted and BreakTaken do
// anything. A Replied carries the acts that were found in it; `interrupts` is set by the caller from `isVenting`.
Step next(const Scenario &scenario, const SessionState &state, const Event &event);

bool isVenting(const SessionState &state);
bool isOver(const SessionState &state);

// The seconds of silence after which the customer speaks up by himself; 0 when he would wait for ever.
int patience(const Scenario &scenario, const SessionState &state);

// The state a recorded session has reached, and whether the recording fits the scenario. Takes TakenBack into account.
Result<SessionState> replay(const Scenario &scenario, const std::vector<Event> &events);

// The events that still count after TakenBack has taken some away.
std::vector<Event> effective(const std::vector<Event> &events);

// Values drawn for a seed ({name} → text), and a text with them filled in.
QHash<QString, QString> drawValues(const Scenario &scenario, quint32 seed);
QString fillIn(const QString &text, const QHash<QString, QString> &values);

// What the detector should know when the next reply is read: the customer's words and the facts, filled in.
ReplyContext contextOf(const Scenario &scenario, quint32 seed, const std::vector<Event> &events);

} // namespace ventil

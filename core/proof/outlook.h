// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/session.h"

#include <functional>
#include <optional>
#include <vector>

namespace ventil {

// What was still possible before and after each thing the trainee did in a talk that was played.
struct Outlook {
    struct Turn {
        std::size_t event = 0;                   // its place among effective(events)
        std::optional<EndingKind> before, after; // the best ending that could still be reached; none: not known
    };
    // A reply that would have kept the good ending within reach, without an act that the documents warn against.
    struct Rescue {
        ActSet acts;     // what it does
        QString example; // a wording of the scenario that does it, values filled in; empty when there is none
    };
    std::vector<Turn> turns;                    // in the order of the talk; notes and breaks are left out
    std::optional<std::size_t> pointOfNoReturn; // index into `turns`: the first after which no good ending was left
    std::optional<Rescue> rescue;               // what to have said there instead, if a reply could have done it
};

// How a wording would be heard: what the detector makes of it.
using ExampleReader = std::function<Reading(const QString &example, const ReplyContext &context)>;

// None when the recording does not fit the scenario, or the scenario is too large to be looked through. Takes
// milliseconds to tens of milliseconds: work it out once a talk. Exact, save that what comes later is taken as said
// for the first time.
std::optional<Outlook> outlookOf(const Scenario &scenario, const std::vector<Event> &events, const ExampleReader &read);

} // namespace ventil

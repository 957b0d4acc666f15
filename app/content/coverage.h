// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/session.h"

#include <set>

namespace ventil {

// Which parts of a scenario plays have come to.
struct Coverage {
    std::set<int> states, endings;
    std::set<const Reaction *> reactions;
    std::set<int> silences;     // states in which he spoke up by himself …
    std::set<int> lostPatience; // … and in which one silence too many led on

    void add(const Step &step);
    // One event of the trainee and what it led to.
    void add(const Scenario &scenario, const SessionState &before, const Event &event, const Step &step);
};

// States, endings and reactions that no play has come to.
Diagnostics missingIn(const Coverage &coverage, const Scenario &scenario, const QString &file);

// How many things of one kind a scenario has, and the places of those that no play has come to.
struct Missing {
    int all = 0;
    std::vector<Position> places;
};
Missing reactionsMissingIn(const Coverage &coverage, const Scenario &scenario);
Missing silencesMissingIn(const Coverage &coverage, const Scenario &scenario);

} // namespace ventil

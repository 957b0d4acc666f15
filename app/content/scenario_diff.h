// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario.h"

namespace ventil {

// One thing that is different for whoever plays.
struct Difference {
    enum class Kind { Gained, Lost, Changed } kind = Kind::Changed;
    QString where; // "details", "details: apology", "ending stays"
    QString what;  // "state", "reaction", "line", "leads to" …
    QString before, after;
};

// What changed for the player from one version of a scenario to another: moods and limits, states, reactions, endings
// and what he says. Ids of files, order of keys and remarks make no difference.
std::vector<Difference> differences(const Scenario &before, const Scenario &after);

} // namespace ventil

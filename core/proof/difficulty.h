// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/mechanics.h"

#include <optional>
#include <vector>

namespace ventil {

enum class Difficulty { Easy, Medium, Hard };
QString toId(Difficulty difficulty); // "easy"
std::optional<Difficulty> difficultyFromId(QStringView id);

// How four simple trainees fare, each of whom chooses every reply anew:
//   lapsing     listens to the end and knows the replies of the shortest way to a good ending, but every fourth is a
//               lapse, one act of the forty by chance. He goes it by words alone, also where a deed would do the same
//   apologises  apologises, regrets and sympathises, and does nothing
//   explains    gives causes, rules and dates
//   random      says one act of the forty, each as often
// Computed, not sampled: the shares follow from the scenario alone. An unfinished talk counts as no good ending, and
// everything that is said as a reply, a bare listening signal too.
struct Fortune {
    int lapsing = 0, apologises = 0, explains = 0, random = 0; // per mille of talks that end well
};
Fortune fortuneIn(const Scenario &scenario);

// By the share of the one who lapses: easy from 650 per mille on, hard below 580.
Difficulty difficultyOf(const Fortune &fortune);

// The same without the other three, in a quarter of the time. None for a scenario too large to be looked through.
std::optional<Difficulty> difficultyOf(const Scenario &scenario);

} // namespace ventil

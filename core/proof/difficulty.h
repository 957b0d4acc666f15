// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/mechanics.h"

#include <vector>

namespace ventil {

enum class Difficulty { Easy, Medium, Hard };
QString toId(Difficulty difficulty); // "easy"

// How four simple trainees fare, each of whom chooses every reply anew among a few, whatever the customer said:
//   textbook    listens to the end, then says what the documents ask for, two or three acts at a time; every eighth
//               reply is a lapse, one of the acts that they warn against
//   apologises  apologises, regrets and sympathises, and does nothing
//   explains    gives causes, rules and dates
//   random      says one act of the forty, each as often
// Computed, not sampled: the shares follow from the scenario alone. An unfinished talk counts as no good ending.
struct Fortune {
    int textbook = 0, apologises = 0, explains = 0, random = 0; // per mille of talks that end well
};
Fortune fortuneIn(const Scenario &scenario);

// By the textbook's share: easy from 500 per mille on, hard below 150.
Difficulty difficultyOf(const Fortune &fortune);

} // namespace ventil

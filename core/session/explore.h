// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/mechanics.h"

#include <functional>
#include <vector>

namespace ventil {

// What the document asks for and warns against at a point of a talk.
struct Expected {
    ActSet asked;
    ActSet warned;
};
using Expectation = std::function<Expected(const Configuration &)>;

// A reply that is better by the document and leaves him angrier than the worse one.
struct Regress {
    Act act = Act::Apology;
    bool added = true;                 // the better reply has the act; otherwise it lacks it
    int worse = 0;                     // anger after the worse reply …
    int better = 0;                    // … and after the better one
    Position fromReaction, toReaction; // of the worse and of the better one
};

struct Exploration {
    std::vector<Regress> regress; // one for each act and pair of reactions
    int configurations = 0;       // states × moods × flags that a talk can come to
    bool complete = true;         // false: there are too many to look at all
};

// Goes through everything a talk can come to (breadth first, by the acts that the reactions ask about, alone and in
// pairs, by silence, signals and deeds) and compares each reply with those that differ from it in one act.
Exploration explore(const Scenario &scenario, const Expectation &expectation, std::size_t mostConfigurations = 10'000);

} // namespace ventil

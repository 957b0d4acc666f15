// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/state_graph.h"

#include <functional>
#include <vector>

namespace ventil {

// What the document asks for and warns against at a point of a talk.
struct Expected {
    ActSet asked;
    ActSet warned;
    friend bool operator==(const Expected &, const Expected &) = default;
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

// Compares, wherever talks come to, replies with those that differ from them in one act asked for or warned against:
// nothing, each act, what each reaction wants, and these with each act more. Where the worse reply spoils the talk and
// the better one does not spoil it more, his mood no longer matters. One for each act and pair of reactions.
// What the expectation reads of a configuration, the graph has to tell apart.
std::vector<Regress> regressIn(const StateGraph &graph, const Expectation &expectation);

} // namespace ventil

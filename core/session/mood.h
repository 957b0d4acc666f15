// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario.h"
#include "core/session/event.h"

namespace ventil {

// One thing that moves a customer, with the name of the reason.
struct Push {
    QString because;
    MoodChange change;
};

// What one event of the trainee does to the mood.
struct Swing {
    Mood to;
    QString because;   // the strongest push in the direction it went
    int owedAnger = 0; // what mere words took off, until the next reply
};

// How a reply is received: its acts, and what weighs on it.
struct Reception {
    ActSet found;    // surely
    ActSet probable; // surely or probably
    bool interrupts = false;
    bool repeats = false; // he has heard these very words
    int owedAnger = 0;    // from the reply before
    MoodChange own;       // the change that the reaction itself brings
};

// Deeds and silence: the sum of the pushes, with no bound but that of the mood.
Swing swingOf(const Mood &mood, const std::vector<Push> &pushes);
// A reply, as resources/personas/README.md reckons it.
Swing receive(const Mood &mood, const Temperament &temperament, const Reception &reply);

} // namespace ventil

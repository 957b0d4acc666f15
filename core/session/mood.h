// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario.h"

#include <algorithm>
#include <cstdint>

namespace ventil {

// What moves a customer: the values below actCount are the acts, in their order.
enum class Cause : std::uint8_t {
    Interruption = actCount,
    Signal,
    Silence,
    Hold,
    Nothing, // no act in the reply
    UnkeptApology,
    Scenario,
    None,
};
constexpr Cause causeFrom(Act act)
{
    return static_cast<Cause>(act);
}
QString toId(Cause cause); // as in MoodMoved; empty for None

struct Push {
    Cause because = Cause::None;
    MoodChange change;
};

// What one event of the trainee does to the mood.
struct Swing {
    Mood to;
    Cause because = Cause::None; // the strongest push in the direction it went; None when nothing moved
    int owedAnger = 0;           // what mere words took off, until the next reply
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

// What the acts of a reply come to.
struct ActsWeight {
    MoodChange push;   // within what one reply can do
    int brief = 0;     // the part of the cooling that is only brief
    bool deed = false; // one of those that make an apology last
    bool nothing = false;
};
struct Felt {
    Mood to;
    int owedAnger = 0; // as in Swing
};

// The mood after a change, of which so much is cooling for the moment alone.
inline Felt feltAfter(const Mood &mood, const MoodChange &change, int brief)
{
    const int anger = mood.anger + change.anger;
    const Mood to{std::clamp(anger, 0, 10), std::clamp(mood.trust + change.trust, 0, 10)};
    return {to, std::clamp(anger + brief, 0, 10) - to.anger};
}

// What is left of a change by a reply that interrupts or repeats.
inline MoodChange withoutGain(const MoodChange &change)
{
    return {std::max(change.anger, 0), std::min(change.trust, 0)};
}

// A deed or silence, with no bound but that of the mood.
Swing swingOf(const Mood &mood, const Push &push);
// A reply, as resources/personas/README.md reckons it.
Swing receive(const Mood &mood, const Temperament &temperament, const Reception &reply);
// The same for a reply whose acts have been weighed; only what weighs on it is read of `reply`.
Felt feel(const Mood &mood, const Temperament &temperament, const ActsWeight &acts, const Reception &reply);
// The change that weighs on such a reply beside its acts.
MoodChange weighingOn(const Temperament &temperament, const ActsWeight &acts, const Reception &reply);

// What a change does to the moods of the scenario's own.
OwnMoods moved(const OwnMoods &moods, const OwnMoods &change);

} // namespace ventil

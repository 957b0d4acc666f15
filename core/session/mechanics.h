// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario.h"
#include "core/session/mood.h"

#include <optional>

namespace ventil {

// The engine without words: what a talk can come to, and how it moves on. Pure, and asks for no memory; the engine of
// session.h and the proofs both stand on it.

// All that decides how a talk goes on.
struct Configuration {
    int state = 0;
    Mood mood;
    std::uint32_t flags = 0;
    OwnMoods own{};
    int replies = 0;   // that were not bare listening signals
    int ventsLeft = 0; // pieces he has still to get out
    int silences = 0;  // how often his patience ran out in this state
    int owedAnger = 0; // cooling by mere words, which comes back
    ActSet gathered;   // what was said since he came into this state, of the acts that are required there
    std::optional<int> ending;
    friend bool operator==(const Configuration &, const Configuration &) = default;
};
struct ConfigurationHash {
    std::size_t operator()(const Configuration &configuration) const;
};

// A reply as the engine hears it.
struct Heard {
    ActSet found;         // surely
    ActSet probable;      // surely or probably
    bool repeats = false; // he has heard these very words
};

// What the trainee does, or leaves undone. Silence: longer than he will bear, or than his pause between two pieces.
struct Stimulus {
    enum class Kind : std::uint8_t { Reply, Signal, Silence, Hold, Supervisor, End };
    Kind kind = Kind::Reply;
    Heard heard = {}; // Reply
};

// How he takes a reply: what is decided before anything is said or done about it.
struct Answer {
    const Reaction *reaction = nullptr;
    Felt felt;
    ActSet said;          // surely or probably
    bool counts = true;   // no bare listening signal
    bool repeats = false; // he has heard these very words
};

struct Move {
    Configuration to;
    const Reaction *reaction = nullptr; // to a reply; null for all else, a listening signal while he vents included
    std::uint64_t turningPoints = 0;    // bit i: entry i of `always` came true
    Cause because = Cause::None;        // what moved him first
    bool saysOwnLine = false;           // that of the state he is in, and not only a remark
};

// Is told, in order, what he says during a move.
class Listener {
public:
    Listener() = default;
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;
    virtual void says(const Line &line, const GuardContext &now) = 0;
    virtual void vents(const QString &piece) = 0;

protected:
    ~Listener() = default;
};

// Where a talk begins: as the scenario says, or, to try it from there, in the middle.
struct Opening {
    int state = 0;
    Mood mood;
    std::uint32_t flags = 0;
    OwnMoods own{};
};
Opening openingOf(const Scenario &scenario);

// How a talk begins, and how it goes on. What has no effect, and whatever comes after the ending, changes nothing.
Move open(const Scenario &scenario, const Opening &opening, Listener *listener = nullptr);
Move advance(const Scenario &scenario, const Configuration &from, const Stimulus &stimulus,
             Listener *listener = nullptr);
// The scenario's own moods after a reply whose reaction changes them so, before any turning point. One that interrupts
// or repeats lessens none.
OwnMoods ownMoodsAfter(const Scenario &scenario, const Configuration &from, const Answer &answer,
                       const OwnMoods &change);
// The second half of the way on from a reply, by which all replies that he takes alike go on alike.
Move advance(const Scenario &scenario, const Configuration &from, const Answer &answer);

// What a deed or silence does to his moods there, before any turning point; the rest of where it leads does not hang on
// them.
MoodChange changeBy(const Scenario &scenario, const Configuration &from, Stimulus::Kind deed);

// What conditions see there.
GuardContext contextAt(const Configuration &configuration);
bool isVenting(const Configuration &configuration);
bool isOver(const Configuration &configuration);
// Nothing but "uh-huh" and "go on": while he vents it is no interruption, and it never counts as a reply.
bool isListeningSignal(ActSet acts);

// What asking for the supervisor does here was written by the author; otherwise nobody is free and nothing happens.
bool answersSupervisorCall(const Scenario &scenario, const Configuration &configuration);

// The seconds of silence after which the customer speaks up by himself; 0 when he would wait for ever. The angrier, the
// sooner: half as long at anger 10 as at 0. While he vents it is the pause before the next piece.
int patience(const Scenario &scenario, const Configuration &configuration);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/act.h"
#include "core/diagnostics/suppressions.h"
#include "core/scenario/guard.h"
#include "core/scenario/source_hash.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace ventil {

// A scenario as values, as scenarios/README.md describes it. States and endings are referred to by index.

enum class Persona { Angry, Mistaken, Aggressive, Provocateur, Malicious, Refusal };
enum class Fault { Company, Customer, Nobody };
QString toId(Persona persona);
QString toId(Fault fault);
std::optional<Persona> personaFromId(QStringView id);
std::optional<Fault> faultFromId(QStringView id);
QStringList personaIds();
QStringList faultIds();

struct MoodChange {
    int anger = 0;
    int trust = 0;
    OwnMoods own{}; // of scenarios; personas know none of these
    friend bool operator==(const MoodChange &, const MoodChange &) = default;
};

// What each act does to a customer of this kind; resources/personas/<persona>.yaml.
struct Temperament {
    std::array<MoodChange, actCount> onAct{};
    MoodChange onInterruption;
    MoodChange onSignal; // a listening signal while he vents
    MoodChange onHold;
    MoodChange onNothing; // a reply with no act in it
    int mostCooling = 3;  // one reply cools anger by at most so much …
    int mostHeating = 4;  // … and heats it by at most so much
    ActSet brief;         // acts whose cooling comes back at the next reply …
    ActSet deeds;         // … unless that or the first reply brought one of these
};

struct Wording {
    QString text;
    Guard guard;
    QString id = {}; // optional: what translations and recordings know it by
};
enum class Pick { Cycle, Shuffle, Once };
struct Line {
    std::vector<Wording> wordings; // alternatives for one moment
    Pick pick = Pick::Cycle;
    int firstWording = 0; // wordings are numbered through the whole scenario, in file order
    Position position;
    bool isEmpty() const { return wordings.empty(); }
};

struct Target {
    enum class Kind { Stay, State, Ending } kind = Kind::Stay;
    int index = -1;
    friend bool operator==(const Target &, const Target &) = default;
};

// What he does on a reply with these acts. With `require`, those of that set are enough that come in this reply and in
// the earlier ones since he came into the state; one at least in this reply. An entry of `always` without acts is a
// turning point: it acts when its guard comes true.
struct Reaction {
    ActSet all;
    ActSet any;
    ActSet unless;
    ActSet require; // and then `any` is empty
    Guard guard;
    bool otherwise = false;
    QString example;
    QString notExample;
    Line say;
    MoodChange change;
    std::uint32_t set = 0; // flag bits
    std::uint32_t clear = 0;
    Target to;
    Position position; // in the file, for coverage and messages
    Position examplePosition, notExamplePosition;
};

struct Silence {
    int seconds = 0; // 0: he waits for ever
    Line say;
    MoodChange change;
    int times = 1; // he speaks up so often, 1…5; then `then`
    Target then;   // Stay: nothing more happens
    Position position, thenPosition;
};

struct ActionReaction {
    // If not, `supervisor` does nothing, `hold` is the temperament's, and `end` has its target all the same.
    bool given = false;
    Line say;
    MoodChange change;
    Target to;
};

struct State {
    QString id;
    QStringList vents; // the pieces in which he lets off steam
    Line interrupted;  // said when a reply cuts him short
    Line say;
    bool abuse = false;
    bool threat = false;
    bool supervisorRequest = false;
    bool agrees = false;
    std::vector<Reaction> replies; // the first that fits is taken; the last takes everything
    ActSet gathers;                // all that is in a `require` here or in `always`
    Silence silence;
    ActionReaction supervisor, hold, end;
    Position position;
};

enum class EndingKind { Good, Middling, Bad };
QString toId(EndingKind kind);
struct Ending {
    QString id;
    EndingKind kind = EndingKind::Middling;
    Line say;
    QString sumsUp;
    QString worth; // id of a figure of the document, or empty
    Position position;
};

struct Variable {
    QString name;
    QStringList choices;  // one of these, or …
    int from = 0, to = 0; // … a whole number in this range
};

// A mood that the scenario adds to anger and trust, 0…10: the more, the worse.
struct OwnMood {
    QString id;
    QString name;  // to show
    QString about; // optional: what it means
    int start = 0;
    int eachReply = 0; // moves it at every reply that counts
};

struct Fact {
    QString id;
    QStringList words; // patterns, each of which expresses it
};

// What the author vouches for in every talk; proved, not played. See core/proof/promises.h.
struct Promise {
    enum class Kind { Never, AlwaysReachable, NoEndingBefore, BestScoreAtLeast } kind = Kind::Never;
    Target what;             // Never: a state or an ending, or Stay for the condition; AlwaysReachable: an ending
    Guard condition;         // Never
    Guard unless;            // where it holds, nothing is promised; empty: no exception
    std::vector<int> except; // NoEndingBefore: endings that may come sooner
    int number = 0;          // NoEndingBefore: replies; BestScoreAtLeast: per mille
    QString text;            // "never hung_up unless warned"
    Position position;
};

inline constexpr std::size_t maximumAlways = 64;
inline constexpr int maximumStates = 2000;

struct Scenario {
    QString id, language, document, title, summary;
    int minutes = 5; // how long a play takes, 1…60
    Persona persona = Persona::Angry;
    Fault fault = Fault::Nobody;
    QString channel; // phone | counter | chat
    bool mustRefuse = false;
    bool pastHelp = false;
    QString customerName, customerAbout;
    QString situation;
    QStringList offers;
    std::vector<Variable> values;
    std::vector<Fact> facts;
    Mood start{7, 2};
    std::vector<OwnMood> ownMoods; // at most maximumOwnMoods
    QStringList flags;
    int startState = 0;
    std::vector<Reaction> always; // at most maximumAlways
    std::vector<State> states;
    std::vector<Ending> endings;
    int replyLimit = 0; // 0: none
    Target atLimit;
    std::vector<Promise> promises;
    Temperament temperament;
    int wordingCount = 0; // of all lines together
    SourceHash hash;      // of the files it was made of
    QStringList files;    // its own and its parts; Position::file counts in it
};

// What the reaction asks of one reply, once these acts were gathered; its guard is another matter.
struct ActConditions {
    ActSet all, any, unless;
    friend bool operator==(const ActConditions &, const ActConditions &) = default;
};
ActConditions askedBy(const Reaction &reaction, ActSet gathered);
bool fitsActs(const ActConditions &conditions, ActSet acts);
bool fitsActs(const Reaction &reaction, ActSet acts, ActSet gathered);
bool isTurningPoint(const Reaction &reaction);

// Those of `always`, then those of the states, in file order. They point into the scenario.
std::vector<const Reaction *> allReactions(const Scenario &scenario);

QStringList ownMoodIds(const Scenario &scenario);
OwnMoods ownMoodsAtStart(const Scenario &scenario);

// The file a place of the scenario lies in.
QString fileOf(const Scenario &scenario, const Position &position);
// Faults found in a scenario as a whole, each with the file it lies in.
Diagnostics located(Diagnostics diagnostics, const Scenario &scenario);

struct LoadedScenario {
    std::optional<Scenario> scenario; // absent when there is an error
    Diagnostics diagnostics;          // all errors and warnings that the author does not silence, in file order
    Suppressions suppressions;        // for what is found later
};

// Reads a scenario, its parts in its own folder, and the persona it names from `personaFolder`. Opens no other file.
LoadedScenario loadScenario(const QString &path, const QString &personaFolder);
LoadedScenario loadScenario(const QByteArray &bytes, const QString &file, const QString &personaFolder);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "proof_fixture.h"

#include <array>

// Scenarios made by chance, small enough to play out every talk.
namespace ventil::testing {

inline const std::vector<Act> played{Act::Apology, Act::ConcreteAction, Act::Blame, Act::Insult};

// Lets moods of its own stand beside anger and trust: one that grows or sinks with every reply, and perhaps a second.
inline void addOwnMoods(Scenario &scenario, Dice dice)
{
    scenario.ownMoods = {{u"hurry"_s, u"Hurry"_s, {}, 4 + dice.below(4), dice.below(3) - 1}};
    if (dice.below(3) == 0)
        scenario.ownMoods.push_back({u"worry"_s, u"Worry"_s, {}, dice.below(3), 0});
    const QStringList guards{u"hurry >= 7"_s,    u"hurry < 4 or one"_s, u"hurry > anger"_s,
                             u"hurry > trust"_s, u"not (hurry = 5)"_s,  u"hurry >= 6 and trust <= 2"_s,
                             u"worry >= 3"_s,    u"worry < hurry"_s};
    const int known = scenario.ownMoods.size() == 1 ? 6 : 8;
    const auto guard = [&] { return *Guard::parse(guards[dice.below(known)], scenario.flags, ownMoodIds(scenario)); };
    const auto change = [&](MoodChange &by) {
        for (std::size_t i = 0; i < scenario.ownMoods.size(); ++i)
            if (dice.below(2) == 0)
                by.own[i] = static_cast<std::int8_t>(dice.below(7) - 3);
    };
    for (Reaction &turningPoint : scenario.always)
        change(turningPoint.change);
    if (dice.below(2) == 0) {
        Reaction turningPoint;
        turningPoint.guard = guard();
        change(turningPoint.change);
        turningPoint.to = scenario.states.front().replies.back().to;
        scenario.always.push_back(turningPoint);
    }
    for (State &state : scenario.states) {
        for (Reaction &reaction : state.replies) {
            change(reaction.change);
            if (!reaction.otherwise && dice.below(2) == 0)
                reaction.guard = guard();
        }
        change(state.silence.change);
        change(state.supervisor.change);
        change(state.hold.change);
    }
}

// A scenario in which nothing but these acts moves anybody or is asked about. The even ones have moods of
// their own.
inline Scenario arbitrary(std::uint64_t seed)
{
    Dice dice(seed);
    Scenario scenario = parcel();
    scenario.flags = {u"one"_s, u"two"_s};
    scenario.promises.clear();
    scenario.replyLimit = dice.below(3) == 0 ? 0 : 2 + dice.below(4);
    scenario.start = {3 + dice.below(6), dice.below(4)};
    Temperament &temperament = scenario.temperament;
    temperament.onAct.fill({});
    for (const Act act : played)
        temperament.onAct[static_cast<std::size_t>(act)] = {dice.below(5) - 2, dice.below(5) - 2};
    temperament.brief = {Act::Apology};
    temperament.deeds = {Act::ConcreteAction};
    const QStringList guards{u"anger >= 6"_s,  u"trust <= 2"_s,       u"one"_s,         u"not two"_s,
                             u"replies = 2"_s, u"anger < 4 or one"_s, u"replies >= 3"_s};
    const auto target = [&]() -> Target {
        const int kind = dice.below(5);
        if (kind == 0)
            return {Target::Kind::Ending, dice.below(static_cast<int>(scenario.endings.size()))};
        if (kind < 3)
            return {Target::Kind::State, dice.below(static_cast<int>(scenario.states.size()))};
        return {};
    };
    const auto reaction = [&] {
        Reaction reaction;
        reaction.all = dice.some(played, 1);
        reaction.any = dice.some(played, 2) - reaction.all;
        reaction.unless = dice.some(played, 1) - reaction.all - reaction.any;
        if (dice.below(4) == 0) {
            reaction.any = {};
            reaction.require = dice.some(played, 2) - reaction.all - reaction.unless;
        }
        reaction.change = {dice.below(5) - 2, dice.below(3) - 1};
        if (dice.below(2) == 0)
            reaction.guard = *Guard::parse(guards[dice.below(static_cast<int>(guards.size()))], scenario.flags);
        reaction.set = static_cast<std::uint32_t>(dice.below(4));
        reaction.clear = dice.below(3) == 0 ? 1U : 0U;
        reaction.to = target();
        return reaction;
    };
    scenario.always.clear();
    if (dice.below(2) == 0) {
        Reaction turningPoint;
        turningPoint.guard = *Guard::parse(u"anger >= 9"_s, scenario.flags);
        turningPoint.to = target();
        scenario.always.push_back(turningPoint);
    }
    for (State &state : scenario.states) {
        state.replies.clear();
        for (int i = dice.below(3); i >= 0; --i)
            state.replies.push_back(reaction());
        Reaction otherwise;
        otherwise.otherwise = true;
        otherwise.to = target();
        state.replies.push_back(otherwise);
        state.gathers = {};
        for (const Reaction &one : state.replies)
            state.gathers = state.gathers | one.require;
    }
    if (seed % 2 == 0)
        addOwnMoods(scenario, Dice(seed + 1000));
    return scenario;
}

// All that a trainee can do in such a scenario.
inline std::vector<Stimulus> allStimuli()
{
    std::vector<Stimulus> stimuli;
    for (const auto kind : {Stimulus::Kind::Signal, Stimulus::Kind::Silence, Stimulus::Kind::Hold,
                            Stimulus::Kind::Supervisor, Stimulus::Kind::End})
        stimuli.push_back({kind, {}});
    const std::array<ActSet, 4> others{ActSet{}, ActSet{Act::Thanks}, ActSet{Act::Backchannel},
                                       ActSet{Act::Backchannel, Act::ListeningInvitation}};
    for (int combination = 0; combination < 81 * 4; ++combination) {
        Heard heard;
        heard.found = heard.probable = others[static_cast<std::size_t>(combination / 81)];
        int rest = combination % 81;
        for (const Act act : played) {
            if (rest % 3 > 0)
                heard.probable.insert(act);
            if (rest % 3 == 1)
                heard.found.insert(act);
            rest /= 3;
        }
        stimuli.push_back({Stimulus::Kind::Reply, heard});
    }
    return stimuli;
}

} // namespace ventil::testing

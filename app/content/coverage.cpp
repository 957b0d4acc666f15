// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/coverage.h"

namespace ventil {

using namespace Qt::StringLiterals;

void Coverage::add(const Step &step)
{
    states.insert(step.state.state);
    if (step.state.ending)
        endings.insert(*step.state.ending);
    reactions.insert(step.reactions.begin(), step.reactions.end());
}

void Coverage::add(const Scenario &scenario, const SessionState &before, const Event &event, const Step &step)
{
    add(step);
    const auto *waited = std::get_if<Waited>(&event);
    const int limit = patience(scenario, before);
    if (!waited || isVenting(before) || limit == 0 || waited->seconds < limit)
        return;
    const State &state = scenario.states[static_cast<std::size_t>(before.state)];
    (before.silences < state.silence.times ? silences : lostPatience).insert(before.state);
}

Diagnostics missingIn(const Coverage &coverage, const Scenario &scenario, const QString &file)
{
    Diagnostics missing;
    for (std::size_t i = 0; i < scenario.states.size(); ++i)
        if (!coverage.states.contains(static_cast<int>(i)))
            missing.push_back({file, scenario.states[i].position, u"V802"_s,
                               Message::tr("no play comes to the state \"%1\"").arg(scenario.states[i].id)});
    for (std::size_t i = 0; i < scenario.endings.size(); ++i)
        if (!coverage.endings.contains(static_cast<int>(i)))
            missing.push_back({file, scenario.endings[i].position, u"V802"_s,
                               Message::tr("no play comes to the ending \"%1\"").arg(scenario.endings[i].id)});
    for (const Reaction *reaction : allReactions(scenario))
        if (!coverage.reactions.contains(reaction))
            missing.push_back({file, reaction->position, u"V802"_s, Message::tr("no play brings about this reaction")});
    return missing;
}

static void count(Missing &missing, bool isCovered, const Position &position)
{
    ++missing.all;
    if (!isCovered)
        missing.places.push_back(position);
}

Missing reactionsMissingIn(const Coverage &coverage, const Scenario &scenario)
{
    Missing missing;
    for (const Reaction *reaction : allReactions(scenario))
        count(missing, coverage.reactions.contains(reaction), reaction->position);
    return missing;
}

Missing silencesMissingIn(const Coverage &coverage, const Scenario &scenario)
{
    Missing missing;
    for (std::size_t i = 0; i < scenario.states.size(); ++i) {
        const Silence &silence = scenario.states[i].silence;
        const int state = static_cast<int>(i);
        if (silence.seconds > 0)
            count(missing, coverage.silences.contains(state), silence.position);
        if (silence.seconds > 0 && silence.then.kind != Target::Kind::Stay)
            count(missing, coverage.lostPatience.contains(state), silence.thenPosition);
    }
    return missing;
}

} // namespace ventil

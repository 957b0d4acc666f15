// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/words.h"

#include "core/scenario/values.h"

namespace ventil {

// The least used of the wordings that fit; those made for this mood come first.
const Wording *Words::choose(const Line &line, const GuardContext &now) const
{
    const auto uses = [&](std::size_t i) {
        return static_cast<int>(m_state.uses[static_cast<std::size_t>(line.firstWording) + i]);
    };
    const auto order = [&](std::size_t i) {
        return line.pick == Pick::Shuffle
                   ? mixed(m_state.seed, static_cast<quint64>(line.firstWording) + i + (quint64(uses(i)) << 32U))
                   : quint64(i);
    };
    const Wording *best = nullptr;
    const auto rank = [&](const Wording &wording) {
        const auto i = static_cast<std::size_t>(&wording - line.wordings.data());
        return std::tuple(wording.guard.isEmpty(), uses(i), order(i));
    };
    for (const Wording &wording : line.wordings) {
        const auto i = static_cast<std::size_t>(&wording - line.wordings.data());
        if (!wording.guard.holds(now) || (line.pick == Pick::Once && uses(i) > 0))
            continue;
        if (!best || rank(wording) < rank(*best))
            best = &wording;
    }
    return best;
}

void Words::says(const Line &line, const GuardContext &now)
{
    const Wording *wording = choose(line, now);
    if (!wording)
        return;
    ++m_state.uses[static_cast<std::size_t>(line.firstWording + (wording - line.wordings.data()))];
    m_lines.append(fillIn(wording->text, m_scenario, m_state.seed));
}

void Words::vents(const QString &piece)
{
    m_lines.append(fillIn(piece, m_scenario, m_state.seed));
}

Spoke Words::spoken(const Move &move)
{
    const State &state = m_scenario.states[static_cast<std::size_t>(move.to.state)];
    Spoke spoke{std::move(m_lines), state.id, isVenting(move.to)};
    if (!isOver(move.to)) {
        spoke.abuse = state.abuse;
        spoke.threat = state.threat;
        spoke.supervisorRequest = move.saysOwnLine && state.supervisorRequest;
        spoke.agrees = move.saysOwnLine && state.agrees;
    }
    return spoke;
}

static std::vector<const Reaction *> reactionsOf(const Scenario &scenario, const Move &move)
{
    std::vector<const Reaction *> reactions;
    if (move.reaction)
        reactions.push_back(move.reaction);
    for (std::size_t i = 0; i < scenario.always.size(); ++i)
        if (move.turningPoints & (std::uint64_t(1) << i))
            reactions.push_back(&scenario.always[i]);
    return reactions;
}

// What moved him from one to the other; nothing when he feels as before.
static std::optional<MoodMoved> moodMoved(const Scenario &scenario, const Configuration &from, const Move &move)
{
    if (move.to.mood == from.mood && move.to.own == from.own)
        return std::nullopt;
    MoodMoved moved{from.mood, move.to.mood, toId(move.because)};
    for (std::size_t i = 0; i < scenario.ownMoods.size(); ++i)
        if (move.to.own[i] != from.own[i])
            moved.own.push_back({scenario.ownMoods[i].id, from.own[i], move.to.own[i]});
    return moved;
}

Step Words::tell(const Move &move)
{
    Step step;
    step.reactions = reactionsOf(m_scenario, move);
    step.events.reserve(3);
    if (auto moved = moodMoved(m_scenario, m_state, move))
        step.events.emplace_back(std::move(*moved));
    if (!m_lines.isEmpty())
        step.events.emplace_back(spoken(move));
    if (move.to.ending) {
        const Ending &ending = m_scenario.endings[static_cast<std::size_t>(*move.to.ending)];
        const QString sumsUp = fillIn(ending.sumsUp, m_scenario, m_state.seed);
        step.events.emplace_back(Ended{ending.id, toId(ending.kind), sumsUp, ending.worth});
    }
    step.state = std::move(m_state);
    static_cast<Configuration &>(step.state) = move.to;
    return step;
}

} // namespace ventil

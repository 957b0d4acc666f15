// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/turn.h"

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

Turn::Turn(const Scenario &scenario, const SessionState &state)
    : m_scenario(scenario), m_state(state), m_from(state.mood)
{}

const State &Turn::here() const
{
    return m_scenario.states[static_cast<std::size_t>(m_state.state)];
}

void Turn::arriveAt(int state)
{
    m_target = {Target::Kind::State, state};
    arrive();
}

const Reaction &Turn::reactionTo(ActSet acts) const
{
    const auto fits = [&](const Reaction &reaction) {
        return fitsActs(reaction, acts) && reaction.guard.holds(context());
    };
    for (const Reaction &reaction : m_scenario.always)
        if (!isTurningPoint(reaction) && fits(reaction))
            return reaction;
    return *std::find_if(here().replies.begin(), here().replies.end(), fits); // the last one takes everything
}

void Turn::answer(const Replied &reply, const QString &heard)
{
    const GuardContext before = context();
    Reception reception;
    reception.found = foundActs(reply.acts);
    reception.probable = allActs(reply.acts);
    reception.interrupts = isVenting(m_state);
    reception.repeats = m_state.said.contains(heard);
    reception.owedAnger = m_state.owedAnger;
    if (!isListeningSignal(reply))
        ++m_state.replies;
    m_state.said.append(heard);
    m_state.silences = 0;
    m_state.ventsLeft = 0;

    const Reaction &reaction = reactionTo(reception.probable);
    m_reactions.push_back(&reaction);
    reception.own = reaction.change;
    const Swing swing = receive(m_state.mood, m_scenario.temperament, reception);
    move(swing);
    m_state.owedAnger = swing.owedAnger;
    m_state.flags = (m_state.flags | reaction.set) & ~reaction.clear;
    if (reception.interrupts)
        say(here().interrupted);
    say(reaction.say);
    follow(reaction.to);
    passTurningPoints(before);
    if (m_scenario.replyLimit > 0 && m_state.replies >= m_scenario.replyLimit && m_target.kind != Target::Kind::Ending)
        follow(m_scenario.atLimit);
    arrive();
}

void Turn::listenedTo()
{
    const GuardContext before = context();
    move(swingOf(m_state.mood, {{u"signal"_s, m_scenario.temperament.onSignal}}));
    passTurningPoints(before);
    if (m_target.kind == Target::Kind::Stay)
        goOnVenting();
    else
        arrive();
}

void Turn::goOnVenting()
{
    const QStringList &pieces = here().vents;
    const QString &piece = pieces.at(pieces.size() - m_state.ventsLeft);
    m_lines.append(fillIn(piece, drawValues(m_scenario, m_state.seed)));
    if (--m_state.ventsLeft == 0)
        sayOwnLine();
}

void Turn::losePatience()
{
    const GuardContext before = context();
    const Silence &silence = here().silence;
    if (++m_state.silences > silence.times) {
        follow(silence.then);
    } else {
        move(swingOf(m_state.mood, {{u"silence"_s, silence.change}}));
        say(silence.say);
        passTurningPoints(before);
    }
    arrive();
}

void Turn::act(const ActionReaction &action, const QString &because)
{
    const GuardContext before = context();
    move(swingOf(m_state.mood, {{because, action.change}}));
    say(action.say);
    follow(action.to);
    passTurningPoints(before);
    arrive();
}

void Turn::move(const Swing &swing)
{
    m_state.mood = swing.to;
    if (m_because.isEmpty())
        m_because = swing.because;
}

// The least used of the wordings that fit; those made for this mood come first.
const Wording *Turn::choose(const Line &line) const
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
        if (!wording.guard.holds(context()) || (line.pick == Pick::Once && uses(i) > 0))
            continue;
        if (!best || rank(wording) < rank(*best))
            best = &wording;
    }
    return best;
}

void Turn::say(const Line &line)
{
    const Wording *wording = choose(line);
    if (!wording)
        return;
    const auto index = static_cast<std::size_t>(line.firstWording + (wording - line.wordings.data()));
    ++m_state.uses[index];
    m_lines.append(fillIn(wording->text, drawValues(m_scenario, m_state.seed)));
}

void Turn::sayOwnLine()
{
    say(here().say);
    m_saidOwnLine = true;
}

void Turn::follow(const Target &target)
{
    if (target.kind != Target::Kind::Stay)
        m_target = target;
}

// The entries of `always` without acts: each acts at the moment its guard comes true, in file order, until one ends the
// talk.
void Turn::passTurningPoints(const GuardContext &before)
{
    const GuardContext now = context();
    for (const Reaction &reaction : m_scenario.always) {
        if (m_target.kind == Target::Kind::Ending)
            return;
        if (!isTurningPoint(reaction) || reaction.guard.holds(before) || !reaction.guard.holds(now))
            continue;
        m_reactions.push_back(&reaction);
        m_state.flags = (m_state.flags | reaction.set) & ~reaction.clear;
        move(swingOf(m_state.mood, {{u"scenario"_s, reaction.change}}));
        say(reaction.say);
        follow(reaction.to);
    }
}

void Turn::arrive()
{
    if (m_target.kind == Target::Kind::Stay)
        return;
    m_state.silences = 0;
    m_state.ventsLeft = 0;
    if (m_target.kind == Target::Kind::Ending) {
        m_state.ending = m_target.index;
        return say(m_scenario.endings[static_cast<std::size_t>(m_target.index)].say);
    }
    m_state.state = m_target.index;
    m_state.ventsLeft = static_cast<int>(here().vents.size());
    if (isVenting(m_state))
        goOnVenting();
    else
        sayOwnLine();
}

Step Turn::take()
{
    Step step{std::move(m_state), {}, std::move(m_reactions)};
    if (step.state.mood != m_from)
        step.events.emplace_back(MoodMoved{m_from, step.state.mood, m_because});
    const State &state = m_scenario.states[static_cast<std::size_t>(step.state.state)];
    if (!m_lines.isEmpty()) {
        Spoke spoke{m_lines, state.id, isVenting(step.state)};
        if (!isOver(step.state)) {
            spoke.abuse = state.abuse;
            spoke.supervisorRequest = m_saidOwnLine && state.supervisorRequest;
            spoke.agrees = m_saidOwnLine && state.agrees;
        }
        step.events.emplace_back(std::move(spoke));
    }
    if (const auto index = step.state.ending) {
        const Ending &ending = m_scenario.endings[static_cast<std::size_t>(*index)];
        const QString sumsUp = fillIn(ending.sumsUp, drawValues(m_scenario, step.state.seed));
        step.events.emplace_back(Ended{ending.id, toId(ending.kind), sumsUp, ending.worth});
    }
    return step;
}

} // namespace ventil

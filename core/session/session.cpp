// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/session.h"

#include "core/session/turn.h"
#include "core/text/folding.h"

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

inline constexpr int secondsBetweenPieces = 6;

static const State &stateOf(const Scenario &scenario, const SessionState &state)
{
    return scenario.states[static_cast<std::size_t>(state.state)];
}

bool isVenting(const SessionState &state)
{
    return state.ventsLeft > 0;
}

bool isOver(const SessionState &state)
{
    return state.ending.has_value();
}

bool isListeningSignal(const Replied &reply)
{
    const ActSet acts = allActs(reply.acts);
    return acts.contains(Act::Backchannel) && ActSet{Act::Backchannel, Act::ListeningInvitation}.containsAll(acts);
}

Replied replyAsRead(const SessionState &state, const QString &text, const Reading &reading)
{
    Replied reply = replyTo(state, text, reading.acts);
    reply.wrongFacts = reading.wrongFacts;
    reply.takenBack = reading.takenBack;
    reply.house = reading.house;
    return reply;
}

Replied replyTo(const SessionState &state, const QString &text, const std::vector<ActMatch> &acts)
{
    Replied reply{text, acts, false};
    reply.interrupts = isVenting(state) && !isListeningSignal(reply);
    return reply;
}

bool answersSupervisorCall(const Scenario &scenario, const SessionState &state)
{
    return !isOver(state) && stateOf(scenario, state).supervisor.given;
}

int patience(const Scenario &scenario, const SessionState &state)
{
    if (isOver(state))
        return 0;
    if (isVenting(state))
        return secondsBetweenPieces;
    const Silence &silence = stateOf(scenario, state).silence;
    if (state.silences >= silence.times && silence.then.kind == Target::Kind::Stay)
        return 0;
    return silence.seconds * (20 - state.mood.anger) / 20;
}

// What makes two replies the same to a listener: their letters and numbers.
static QString heard(const QString &text)
{
    const QString folded = Folding{}.folded(text);
    QString kept;
    std::copy_if(folded.begin(), folded.end(), std::back_inserter(kept),
                 [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    return kept;
}

Opening openingOf(const Scenario &scenario)
{
    return {scenario.startState, scenario.start, 0};
}

Step begin(const Scenario &scenario, quint32 seed, bool exam)
{
    return begin(scenario, seed, openingOf(scenario), exam);
}

Step begin(const Scenario &scenario, quint32 seed, const Opening &opening, bool exam)
{
    SessionState state;
    state.mood = opening.mood;
    state.flags = opening.flags;
    state.seed = seed;
    state.uses.resize(static_cast<std::size_t>(scenario.wordingCount));
    const auto values = drawValues(scenario, seed);
    Begun begun{scenario.id,
                scenario.language,
                scenario.document,
                QString::fromLatin1(scenario.hash),
                seed,
                fillIn(scenario.title, values),
                fillIn(scenario.customerName, values),
                toId(scenario.persona),
                toId(scenario.fault),
                scenario.mustRefuse,
                scenario.pastHelp,
                exam};
    Turn turn(scenario, state);
    turn.arriveAt(opening.state);
    Step step = turn.take();
    step.events.insert(step.events.begin(), std::move(begun));
    return step;
}

namespace {

struct Respond {
    const Scenario &scenario;
    Turn &turn;

    void operator()(const Replied &reply) const
    {
        if (isVenting(turn.state()) && isListeningSignal(reply))
            turn.listenedTo();
        else
            turn.answer(reply, heard(reply.text));
    }
    void operator()(const Signalled &) const
    {
        if (isVenting(turn.state()))
            turn.listenedTo();
    }
    void operator()(const Waited &silence) const
    {
        const int limit = patience(scenario, turn.state());
        if (isVenting(turn.state()))
            turn.goOnVenting();
        else if (limit > 0 && silence.seconds >= limit)
            turn.losePatience();
    }
    void operator()(const SupervisorCalled &) const
    {
        if (answersSupervisorCall(scenario, turn.state()))
            turn.act(stateOf(scenario, turn.state()).supervisor);
    }
    void operator()(const PutOnHold &) const
    {
        ActionReaction hold = stateOf(scenario, turn.state()).hold;
        if (!hold.given)
            hold.change = scenario.temperament.onHold;
        turn.act(hold, u"hold"_s);
    }
    void operator()(const HungUp &) const { turn.act(stateOf(scenario, turn.state()).end); }

    template<typename Other>
    void operator()(const Other &) const
    {}
};

} // namespace

Step next(const Scenario &scenario, const SessionState &state, const Event &event)
{
    if (isOver(state))
        return {state, {}};
    Turn turn(scenario, state);
    std::visit(Respond{scenario, turn}, event);
    return turn.take();
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/session.h"

#include "core/session/words.h"
#include "core/text/folding.h"

namespace ventil {

using namespace Qt::StringLiterals;

bool isListeningSignal(const Replied &reply)
{
    return isListeningSignal(allActs(reply.acts));
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

static std::vector<NamedMood> namedMoods(const Scenario &scenario, const Opening &opening, quint32 seed)
{
    std::vector<NamedMood> moods;
    for (std::size_t i = 0; i < scenario.ownMoods.size(); ++i)
        moods.push_back({scenario.ownMoods[i].id, fillIn(scenario.ownMoods[i].name, scenario, seed), opening.own[i]});
    return moods;
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
    state.own = opening.own;
    state.seed = seed;
    state.uses.resize(static_cast<std::size_t>(scenario.wordingCount));
    Begun begun{scenario.id,
                scenario.language,
                scenario.document,
                QString::fromLatin1(scenario.hash.hex()),
                seed,
                fillIn(scenario.title, scenario, seed),
                fillIn(scenario.customerName, scenario, seed),
                toId(scenario.persona),
                toId(scenario.fault),
                scenario.mustRefuse,
                scenario.pastHelp,
                exam,
                namedMoods(scenario, opening, seed),
                opening.mood};
    Words words(scenario, std::move(state));
    Step step = words.tell(open(scenario, opening, &words));
    step.events.insert(step.events.begin(), std::move(begun));
    return step;
}

namespace {

// What an event of the trainee is to the engine; nothing when it changes nothing.
struct Effect {
    const Scenario &scenario;
    const SessionState &state;

    std::optional<Stimulus> operator()(const Replied &reply) const
    {
        return Stimulus{Stimulus::Kind::Reply, {foundActs(reply.acts), allActs(reply.acts), false}};
    }
    std::optional<Stimulus> operator()(const Signalled &) const { return Stimulus{Stimulus::Kind::Signal}; }
    std::optional<Stimulus> operator()(const Waited &silence) const
    {
        if (!isVenting(state) && silence.seconds < patience(scenario, state))
            return std::nullopt;
        return Stimulus{Stimulus::Kind::Silence};
    }
    std::optional<Stimulus> operator()(const SupervisorCalled &) const { return Stimulus{Stimulus::Kind::Supervisor}; }
    std::optional<Stimulus> operator()(const PutOnHold &) const { return Stimulus{Stimulus::Kind::Hold}; }
    std::optional<Stimulus> operator()(const HungUp &) const { return Stimulus{Stimulus::Kind::End}; }

    template<typename Other>
    std::optional<Stimulus> operator()(const Other &) const
    {
        return std::nullopt;
    }
};

} // namespace

// Remembers the words, unless they only kept him going.
static void hear(SessionState &state, const Replied &reply, Heard &heardAs)
{
    if (isVenting(state) && isListeningSignal(heardAs.probable))
        return;
    const qsizetype before = state.said.size();
    state.said.insert(lettersOf(reply.text));
    heardAs.repeats = state.said.size() == before;
}

Step next(const Scenario &scenario, SessionState state, const Event &event)
{
    auto stimulus = std::visit(Effect{scenario, state}, event);
    if (isOver(state) || !stimulus)
        return {std::move(state), {}};
    if (const auto *reply = std::get_if<Replied>(&event))
        hear(state, *reply, stimulus->heard);
    const Configuration from = state;
    Words words(scenario, std::move(state));
    return words.tell(advance(scenario, from, *stimulus, &words));
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/mechanics.h"

#include "core/scenario/values.h"

#include <algorithm>
#include <bit>
#include <type_traits>

namespace ventil {

static_assert(std::is_trivially_copyable_v<Configuration>);

inline constexpr int secondsBetweenPieces = 6;

static const State &stateOf(const Scenario &scenario, const Configuration &configuration)
{
    return scenario.states[static_cast<std::size_t>(configuration.state)];
}

std::size_t ConfigurationHash::operator()(const Configuration &configuration) const
{
    const auto pair = [](int high, int low) {
        return quint64(static_cast<quint32>(high)) << 32U | static_cast<quint32>(low);
    };
    const auto own = quint64(std::bit_cast<quint32>(configuration.own));
    quint64 hash =
        mixed(pair(configuration.state, configuration.ending.value_or(-1)), own << 32U | configuration.flags);
    hash = mixed(hash ^ pair(configuration.mood.anger, configuration.mood.trust), configuration.gathered.bits());
    hash = mixed(hash ^ pair(configuration.replies, configuration.ventsLeft),
                 pair(configuration.silences, configuration.owedAnger));
    return static_cast<std::size_t>(hash);
}

GuardContext contextAt(const Configuration &configuration)
{
    return {configuration.mood, configuration.replies, configuration.flags, configuration.own};
}

bool isVenting(const Configuration &configuration)
{
    return configuration.ventsLeft > 0;
}

bool isOver(const Configuration &configuration)
{
    return configuration.ending.has_value();
}

bool isListeningSignal(ActSet acts)
{
    return acts.contains(Act::Backchannel) && ActSet{Act::Backchannel, Act::ListeningInvitation}.containsAll(acts);
}

bool answersSupervisorCall(const Scenario &scenario, const Configuration &configuration)
{
    return !isOver(configuration) && stateOf(scenario, configuration).supervisor.given;
}

MoodChange changeBy(const Scenario &scenario, const Configuration &from, Stimulus::Kind deed)
{
    const State &state = stateOf(scenario, from);
    switch (deed) {
    case Stimulus::Kind::Signal:
        return isVenting(from) ? scenario.temperament.onSignal : MoodChange{};
    case Stimulus::Kind::Silence:
        return isVenting(from) || from.silences >= state.silence.times ? MoodChange{} : state.silence.change;
    case Stimulus::Kind::Hold:
        return state.hold.given ? state.hold.change : scenario.temperament.onHold;
    case Stimulus::Kind::Supervisor:
        return state.supervisor.change;
    case Stimulus::Kind::End:
        return state.end.change;
    case Stimulus::Kind::Reply:
        break;
    }
    return {};
}

int patience(const Scenario &scenario, const Configuration &configuration)
{
    if (isOver(configuration))
        return 0;
    if (isVenting(configuration))
        return secondsBetweenPieces;
    const Silence &silence = stateOf(scenario, configuration).silence;
    if (configuration.silences >= silence.times && silence.then.kind == Target::Kind::Stay)
        return 0;
    return silence.seconds * (20 - configuration.mood.anger) / 20;
}

namespace {

// One move in the making.
class Mover {
public:
    Mover(const Scenario &scenario, const Configuration &from, Listener *listener)
        : m_scenario(scenario), m_listener(listener)
    {
        m_move.to = from;
    }

    void arriveAt(int state)
    {
        m_target = {Target::Kind::State, state};
        arrive();
    }

    // How he takes it.
    Answer answerTo(const Heard &heard)
    {
        Reception reception{heard.found, heard.probable, isVenting(now()), heard.repeats, now().owedAnger, {}};
        const bool counts = !isListeningSignal(heard.probable);
        const Reaction &reaction = reactionTo(heard.probable, counts);
        reception.own = reaction.change;
        const Swing swing = receive(now().mood, m_scenario.temperament, reception);
        m_move.because = swing.because;
        return {&reaction, {swing.to, swing.owedAnger}, heard.probable, counts, heard.repeats};
    }

    void answer(const Answer &answer)
    {
        const GuardContext before = context();
        const Reaction &reaction = *answer.reaction;
        m_move.reaction = &reaction;
        const bool interrupts = isVenting(now());
        if (!m_scenario.ownMoods.empty())
            moveOwnBy(answer);
        now().replies += int(answer.counts);
        now().silences = 0;
        now().ventsLeft = 0;
        now().mood = answer.felt.to;
        now().owedAnger = answer.felt.owedAnger;
        now().gathered = (now().gathered | answer.said) & here().gathers;
        raiseFlags(reaction);
        if (interrupts)
            say(here().interrupted);
        say(reaction.say);
        follow(reaction.to);
        passTurningPoints(before);
        if (m_scenario.replyLimit > 0 && now().replies >= m_scenario.replyLimit &&
            m_target.kind != Target::Kind::Ending)
            follow(m_scenario.atLimit);
        arrive();
    }

    // A listening signal while he vents.
    void listenedTo()
    {
        const GuardContext before = context();
        push({Cause::Signal, changeBy(m_scenario, now(), Stimulus::Kind::Signal)});
        passTurningPoints(before);
        if (m_target.kind == Target::Kind::Stay)
            goOnVenting();
        else
            arrive();
    }

    void goOnVenting()
    {
        const QStringList &pieces = here().vents;
        if (m_listener)
            m_listener->vents(pieces.at(pieces.size() - now().ventsLeft));
        if (--now().ventsLeft == 0)
            sayOwnLine();
    }

    void losePatience()
    {
        const GuardContext before = context();
        const Silence &silence = here().silence;
        const MoodChange change = changeBy(m_scenario, now(), Stimulus::Kind::Silence);
        if (++now().silences > silence.times) {
            follow(silence.then);
        } else {
            push({Cause::Silence, change});
            say(silence.say);
            passTurningPoints(before);
        }
        arrive();
    }

    void act(const ActionReaction &action, Stimulus::Kind deed)
    {
        const GuardContext before = context();
        push({deed == Stimulus::Kind::Hold ? Cause::Hold : Cause::Scenario, changeBy(m_scenario, now(), deed)});
        say(action.say);
        follow(action.to);
        passTurningPoints(before);
        arrive();
    }

    const Move &move() const { return m_move; }

private:
    Configuration &now() { return m_move.to; }
    const State &here() const { return stateOf(m_scenario, m_move.to); }
    GuardContext context() const { return contextAt(m_move.to); }

    const Reaction &reactionTo(ActSet acts, bool counts) const
    {
        GuardContext now = context();
        now.replies += int(counts);
        const auto fits = [&](const Reaction &reaction) {
            return fitsActs(reaction, acts, m_move.to.gathered) && reaction.guard.holds(now);
        };
        for (const Reaction &reaction : m_scenario.always)
            if (fits(reaction) && !isTurningPoint(reaction))
                return reaction;
        return *std::find_if(here().replies.begin(), here().replies.end(), fits); // the last one takes everything
    }

    void push(const Push &push)
    {
        const Swing swing = swingOf(now().mood, push);
        now().mood = swing.to;
        if (m_move.because == Cause::None)
            m_move.because = swing.because;
        if (!m_scenario.ownMoods.empty())
            moveOwn(moved(now().own, push.change.own), push.because);
    }

    void moveOwnBy(const Answer &answer)
    {
        moveOwn(ownMoodsAfter(m_scenario, now(), answer, answer.reaction->change.own), Cause::Scenario);
    }

    void moveOwn(const OwnMoods &to, Cause because)
    {
        if (m_move.because == Cause::None && to != now().own)
            m_move.because = because;
        now().own = to;
    }

    void raiseFlags(const Reaction &reaction) { now().flags = (now().flags | reaction.set) & ~reaction.clear; }

    void say(const Line &line)
    {
        if (m_listener)
            m_listener->says(line, context());
    }

    void sayOwnLine()
    {
        say(here().say);
        m_move.saysOwnLine = true;
    }

    void follow(const Target &target)
    {
        if (target.kind != Target::Kind::Stay)
            m_target = target;
    }

    // The entries of `always` without acts: each acts at the moment its guard comes true, in file order, until one
    // ends the talk.
    void passTurningPoints(const GuardContext &before)
    {
        const GuardContext after = context();
        for (std::size_t i = 0; i < m_scenario.always.size() && m_target.kind != Target::Kind::Ending; ++i) {
            const Reaction &reaction = m_scenario.always[i];
            if (!isTurningPoint(reaction) || reaction.guard.holds(before) || !reaction.guard.holds(after))
                continue;
            m_move.turningPoints |= std::uint64_t(1) << i;
            raiseFlags(reaction);
            push({Cause::Scenario, reaction.change});
            say(reaction.say);
            follow(reaction.to);
        }
    }

    void arrive()
    {
        if (m_target.kind == Target::Kind::Stay)
            return;
        now().silences = 0;
        now().ventsLeft = 0;
        now().gathered = {};
        if (m_target.kind == Target::Kind::Ending) {
            now().ending = m_target.index;
            return say(m_scenario.endings[static_cast<std::size_t>(m_target.index)].say);
        }
        now().state = m_target.index;
        now().ventsLeft = static_cast<int>(here().vents.size());
        if (isVenting(now()))
            goOnVenting();
        else
            sayOwnLine();
    }

    const Scenario &m_scenario;
    Listener *m_listener;
    Move m_move;
    Target m_target; // where the move leads in the end
};

} // namespace

Opening openingOf(const Scenario &scenario)
{
    return {scenario.startState, scenario.start, 0, ownMoodsAtStart(scenario)};
}

Move open(const Scenario &scenario, const Opening &opening, Listener *listener)
{
    Configuration start;
    start.mood = opening.mood;
    start.flags = opening.flags;
    start.own = opening.own;
    Mover mover(scenario, start, listener);
    mover.arriveAt(opening.state);
    return mover.move();
}

OwnMoods ownMoodsAfter(const Scenario &scenario, const Configuration &from, const Answer &answer,
                       const OwnMoods &change)
{
    if (scenario.ownMoods.empty())
        return from.own;
    const bool relieves = !isVenting(from) && !answer.repeats;
    const auto felt = [&](int by) { return relieves ? by : std::max(by, 0); };
    OwnMoods sum{};
    for (std::size_t i = 0; i < scenario.ownMoods.size(); ++i)
        sum[i] = static_cast<std::int8_t>(felt(change[i]) + felt(answer.counts ? scenario.ownMoods[i].eachReply : 0));
    return moved(from.own, sum);
}

Move advance(const Scenario &scenario, const Configuration &from, const Stimulus &stimulus, Listener *listener)
{
    Mover mover(scenario, from, listener);
    if (isOver(from))
        return mover.move();
    const State &state = stateOf(scenario, from);
    switch (stimulus.kind) {
    case Stimulus::Kind::Reply:
        if (isVenting(from) && isListeningSignal(stimulus.heard.probable))
            mover.listenedTo();
        else
            mover.answer(mover.answerTo(stimulus.heard));
        break;
    case Stimulus::Kind::Signal:
        if (isVenting(from))
            mover.listenedTo();
        break;
    case Stimulus::Kind::Silence:
        if (isVenting(from))
            mover.goOnVenting();
        else if (patience(scenario, from) > 0)
            mover.losePatience();
        break;
    case Stimulus::Kind::Hold:
        mover.act(state.hold, stimulus.kind);
        break;
    case Stimulus::Kind::Supervisor:
        if (answersSupervisorCall(scenario, from))
            mover.act(state.supervisor, stimulus.kind);
        break;
    case Stimulus::Kind::End:
        mover.act(state.end, stimulus.kind);
        break;
    }
    return mover.move();
}

Move advance(const Scenario &scenario, const Configuration &from, const Answer &answer)
{
    Mover mover(scenario, from, nullptr);
    if (!isOver(from))
        mover.answer(answer);
    return mover.move();
}

} // namespace ventil

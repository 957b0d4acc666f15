// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/explore.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <tuple>

namespace ventil {

// The scenario without its words: they do not change what happens.
static Scenario silent(Scenario scenario)
{
    const auto hush = [](auto &reaction) { reaction.say.wordings.clear(); };
    for (Reaction &reaction : scenario.always)
        hush(reaction);
    for (State &state : scenario.states) {
        std::for_each(state.replies.begin(), state.replies.end(), hush);
        for (ActionReaction *action : {&state.supervisor, &state.hold, &state.end})
            hush(*action);
        hush(state.silence);
        hush(state);
        state.interrupted.wordings.clear();
        state.vents.fill(QString());
    }
    for (Ending &ending : scenario.endings)
        hush(ending);
    scenario.values.clear();
    scenario.wordingCount = 0;
    scenario.replyLimit = 0; // how long a talk lasts is another matter
    return scenario;
}

static Replied replyWith(ActSet acts)
{
    Replied reply;
    for (const Act act : membersOf(acts))
        reply.acts.push_back({act, Certainty::Found, {}, {}});
    return reply;
}

namespace {

class Explorer {
public:
    Explorer(const Scenario &scenario, const Expectation &expectation, std::size_t mostConfigurations)
        : m_scenario(silent(scenario)), m_expectation(expectation), m_mostConfigurations(mostConfigurations)
    {
        for (const Reaction *reaction : allReactions(m_scenario)) {
            m_readsTrust |= reaction->guard.readsTrust();
            if (reaction->guard.readsReplies())
                m_repliesThatMatter = std::max(m_repliesThatMatter, reaction->guard.largestNumber() + 1);
        }
    }

    Exploration run()
    {
        visit(begin(m_scenario, 0).state);
        while (!m_open.empty() && m_seen.size() < m_mostConfigurations) {
            const SessionState state = std::move(m_open.front());
            m_open.pop_front();
            expand(state);
        }
        m_found.configurations = static_cast<int>(m_seen.size());
        m_found.complete = m_open.empty();
        return std::move(m_found);
    }

private:
    // What is tried in a state.
    struct Sample {
        std::vector<Act> acts;       // each that makes a difference
        std::vector<ActSet> replies; // nothing, each act, what each reaction wants, and these with each act
    };
    struct After {
        int anger = 0;
        Position reaction;
    };
    using Key = std::tuple<int, int, int, std::uint32_t, int, int, int, int>;

    void visit(SessionState state)
    {
        if (isOver(state))
            return;
        state.uses.clear();
        state.said.clear();
        state.mood.trust = m_readsTrust ? state.mood.trust : 0;
        state.replies = std::min(state.replies, m_repliesThatMatter);
        const Key key{state.state,   state.mood.anger, state.mood.trust, state.flags,
                      state.replies, state.ventsLeft,  state.silences,   state.owedAnger};
        if (m_seen.insert(key).second)
            m_open.push_back(std::move(state));
    }

    void expand(const SessionState &state)
    {
        for (const Event &event :
             {Event(Signalled{}), Event(Waited{600}), Event(PutOnHold{}), Event(SupervisorCalled{})})
            visit(next(m_scenario, state, event).state);
        std::map<std::uint64_t, After> after;
        for (const ActSet &acts : sample(state.state).replies)
            step(state, acts, after);
        const Expected expected = m_expectation(state);
        for (const ActSet &acts : sample(state.state).replies)
            compareWithNeighbours(state, acts, expected, after);
    }

    const After &step(const SessionState &state, ActSet acts, std::map<std::uint64_t, After> &after)
    {
        const auto [entry, isNew] = after.try_emplace(acts.bits());
        if (isNew) {
            Step step = next(m_scenario, state, replyWith(acts));
            entry->second = {step.state.mood.anger,
                             step.reactions.empty() ? Position{} : step.reactions.front()->position};
            visit(std::move(step.state));
        }
        return entry->second;
    }

    void compareWithNeighbours(const SessionState &state, ActSet acts, const Expected &expected,
                               std::map<std::uint64_t, After> &after)
    {
        const After here = step(state, acts, after);
        for (const Act act : sample(state.state).acts) {
            ActSet other = acts;
            if (acts.contains(act) && expected.warned.contains(act))
                other.remove(act);
            else if (!acts.contains(act) && expected.asked.contains(act))
                other.insert(act);
            else
                continue;
            const After better = step(state, other, after);
            if (better.anger > here.anger)
                report({act, !acts.contains(act), here.anger, better.anger, here.reaction, better.reaction});
        }
    }

    void report(const Regress &regress)
    {
        const auto isSame = [&](const Regress &known) {
            return known.act == regress.act && known.added == regress.added &&
                   known.fromReaction == regress.fromReaction && known.toReaction == regress.toReaction;
        };
        if (std::none_of(m_found.regress.begin(), m_found.regress.end(), isSame))
            m_found.regress.push_back(regress);
    }

    std::vector<const Reaction *> reactionsIn(int state) const
    {
        std::vector<const Reaction *> reactions;
        for (const auto *list : {&m_scenario.always, &m_scenario.states[static_cast<std::size_t>(state)].replies})
            for (const Reaction &reaction : *list)
                reactions.push_back(&reaction);
        return reactions;
    }

    ActSet actsAskedAboutIn(int state) const
    {
        ActSet acts;
        for (const Reaction *reaction : reactionsIn(state))
            acts = acts | reaction->all | reaction->any | reaction->unless;
        return acts;
    }

    const Sample &sample(int state)
    {
        auto [entry, isNew] = m_samples.try_emplace(state);
        if (!isNew)
            return entry->second;
        Sample &sample = entry->second;
        sample.acts = actsThatDiffer(state);
        std::vector<ActSet> single{{}};
        for (const Act act : sample.acts)
            single.push_back({act});
        std::vector<ActSet> wanted = single;
        for (const Reaction *reaction : reactionsIn(state))
            for (const Act act : membersOf(reaction->any.isEmpty() ? reaction->all : reaction->any))
                wanted.push_back(reaction->all | ActSet{act});
        std::set<std::uint64_t> sets;
        for (const ActSet &a : wanted)
            for (const ActSet &b : single)
                sets.insert((a | b).bits());
        for (std::uint64_t bits : sets)
            sample.replies.push_back(ActSet::fromBits(bits));
        return sample;
    }

    // The acts that reactions ask about here, and of the others one for each effect on him.
    std::vector<Act> actsThatDiffer(int state) const
    {
        const ActSet asked = actsAskedAboutIn(state);
        std::set<std::tuple<bool, int, bool>> effects;
        std::vector<Act> acts;
        for (int i = 0; i < actCount; ++i) {
            const auto act = static_cast<Act>(i);
            const Temperament &temperament = m_scenario.temperament;
            const auto effect = std::tuple(isWarnedAgainst(act), temperament.onAct[static_cast<std::size_t>(i)].anger,
                                           temperament.deeds.contains(act));
            if (act != Act::Backchannel && (asked.contains(act) || effects.insert(effect).second))
                acts.push_back(act);
        }
        return acts;
    }

    const Scenario m_scenario;
    const Expectation &m_expectation;
    const std::size_t m_mostConfigurations;
    bool m_readsTrust = false;
    int m_repliesThatMatter = 2; // the documents know the first two
    std::map<int, Sample> m_samples;
    std::set<Key> m_seen;
    std::deque<SessionState> m_open;
    Exploration m_found;
};

} // namespace

Exploration explore(const Scenario &scenario, const Expectation &expectation, std::size_t mostConfigurations)
{
    return Explorer(scenario, expectation, mostConfigurations).run();
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/explore.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <tuple>
#include <unordered_set>

namespace ventil {

// How long a talk lasts is another matter.
static Scenario withoutLimit(Scenario scenario)
{
    scenario.replyLimit = 0;
    return scenario;
}

namespace {

class Explorer {
public:
    Explorer(const Scenario &scenario, const Expectation &expectation, std::size_t mostConfigurations)
        : m_scenario(withoutLimit(scenario)), m_expectation(expectation), m_mostConfigurations(mostConfigurations)
    {
        for (const Reaction *reaction : allReactions(m_scenario)) {
            m_readsTrust |= reaction->guard.readsTrust();
            if (reaction->guard.readsReplies())
                m_repliesThatMatter = std::max(m_repliesThatMatter, reaction->guard.largestNumber() + 1);
        }
    }

    Exploration run()
    {
        visit(open(m_scenario, openingOf(m_scenario)).to);
        while (!m_open.empty() && m_seen.size() < m_mostConfigurations) {
            const Configuration configuration = m_open.front();
            m_open.pop_front();
            expand(configuration);
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

    void visit(Configuration configuration)
    {
        if (isOver(configuration))
            return;
        configuration.mood.trust = m_readsTrust ? configuration.mood.trust : 0;
        configuration.replies = std::min(configuration.replies, m_repliesThatMatter);
        if (m_seen.insert(configuration).second)
            m_open.push_back(configuration);
    }

    void expand(const Configuration &configuration)
    {
        using Kind = Stimulus::Kind;
        for (const Kind kind : {Kind::Signal, Kind::Silence, Kind::Hold, Kind::Supervisor})
            visit(advance(m_scenario, configuration, {kind}).to);
        std::map<std::uint64_t, After> after;
        for (const ActSet &acts : sample(configuration.state).replies)
            step(configuration, acts, after);
        const Expected expected = m_expectation(configuration);
        for (const ActSet &acts : sample(configuration.state).replies)
            compareWithNeighbours(configuration, acts, expected, after);
    }

    const After &step(const Configuration &from, ActSet acts, std::map<std::uint64_t, After> &after)
    {
        const auto [entry, isNew] = after.try_emplace(acts.bits());
        if (isNew) {
            const Move move = advance(m_scenario, from, {Stimulus::Kind::Reply, {acts, acts, false}});
            entry->second = {move.to.mood.anger, move.reaction ? move.reaction->position : Position{}};
            visit(move.to);
        }
        return entry->second;
    }

    void compareWithNeighbours(const Configuration &from, ActSet acts, const Expected &expected,
                               std::map<std::uint64_t, After> &after)
    {
        const After here = step(from, acts, after);
        for (const Act act : sample(from.state).acts) {
            ActSet other = acts;
            if (acts.contains(act) && expected.warned.contains(act))
                other.remove(act);
            else if (!acts.contains(act) && expected.asked.contains(act))
                other.insert(act);
            else
                continue;
            const After better = step(from, other, after);
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
            acts = acts | reaction->all | reaction->any | reaction->unless | reaction->require;
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
        for (const Reaction *reaction : reactionsIn(state)) {
            const ActSet all = reaction->all | reaction->require;
            for (const Act act : membersOf(reaction->any.isEmpty() ? all : reaction->any))
                wanted.push_back(all | ActSet{act});
        }
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
    std::unordered_set<Configuration, ConfigurationHash> m_seen;
    std::deque<Configuration> m_open;
    Exploration m_found;
};

} // namespace

Exploration explore(const Scenario &scenario, const Expectation &expectation, std::size_t mostConfigurations)
{
    return Explorer(scenario, expectation, mostConfigurations).run();
}

} // namespace ventil

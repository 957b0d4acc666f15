// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/regress.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace ventil {

namespace {

class RegressSearch {
public:
    RegressSearch(const StateGraph &graph, const Expectation &expectation)
        : m_graph(graph), m_scenario(graph.scenario()), m_expectation(expectation), m_replies(m_scenario.states.size())
    {}

    std::vector<Regress> run()
    {
        for (const Configuration &at : m_graph.configurations()) {
            const Expected expected = m_expectation(at);
            std::vector<Expected> &compared = m_compared[seenByReplies(at)];
            if (std::find(compared.begin(), compared.end(), expected) != compared.end())
                continue;
            compared.push_back(expected);
            compareReplies(at, expected);
        }
        return std::move(m_found);
    }

private:
    struct After {
        int anger = 0;
        std::optional<int> ending;
        const Reaction *reaction = nullptr; // none: a listening signal while he vents
    };

    std::vector<const Reaction *> reactionsIn(int state) const
    {
        std::vector<const Reaction *> reactions;
        for (const auto *list : {&m_scenario.always, &m_scenario.states[static_cast<std::size_t>(state)].replies})
            for (const Reaction &reaction : *list)
                reactions.push_back(&reaction);
        return reactions;
    }

    // What can make a difference to his anger after the next reply.
    Configuration seenByReplies(Configuration at) const
    {
        std::uint32_t flags = 0;
        std::uint32_t ownMoods = 0;
        bool readsTrust = false;
        bool readsReplies = false;
        for (const Reaction *reaction : reactionsIn(at.state)) {
            flags |= reaction->guard.flagsRead();
            ownMoods |= reaction->guard.ownMoodsRead();
            readsTrust |= reaction->guard.readsTrust();
            readsReplies |= reaction->guard.readsReplies();
        }
        at.flags &= flags;
        at.mood.trust = readsTrust ? at.mood.trust : 0;
        for (std::size_t i = 0; i < maximumOwnMoods; ++i)
            at.own[i] = (ownMoods >> i & 1U) != 0 ? at.own[i] : std::int8_t{0};
        at.replies = readsReplies ? at.replies : 0;
        at.ventsLeft = std::min(at.ventsLeft, 1);
        at.silences = 0;
        return at;
    }

    void compareReplies(const Configuration &from, const Expected &expected)
    {
        std::unordered_map<std::uint64_t, After> known;
        const auto after = [&](ActSet acts) {
            const auto [entry, isNew] = known.try_emplace(acts.bits());
            if (isNew) {
                const Move move = advance(m_scenario, from, {Stimulus::Kind::Reply, {acts, acts, false}});
                entry->second = {move.to.mood.anger, move.to.ending, move.reaction};
            }
            return entry->second;
        };
        for (const ActSet &acts : repliesIn(from.state)) {
            const After worse = after(acts);
            const auto compare = [&](Act act, ActSet other, bool added) {
                const After better = after(other);
                if (better.anger > worse.anger && !endsNoBetter(worse, better))
                    report({act, added, worse.anger, better.anger, positionOf(worse), positionOf(better)});
            };
            forEach(expected.asked - acts, [&](Act act) { compare(act, acts | ActSet{act}, true); });
            forEach(expected.warned & acts, [&](Act act) { compare(act, acts - ActSet{act}, false); });
        }
    }

    // Spoils the talk, and the other does not or not more: what it leaves him like no longer matters.
    bool endsNoBetter(const After &one, const After &other) const
    {
        const auto kind = [&](int ending) { return m_scenario.endings[static_cast<std::size_t>(ending)].kind; };
        return one.ending && kind(*one.ending) != EndingKind::Good &&
               (!other.ending || kind(*one.ending) >= kind(*other.ending));
    }

    static Position positionOf(const After &after) { return after.reaction ? after.reaction->position : Position{}; }

    void report(const Regress &regress)
    {
        const auto isSame = [&](const Regress &known) {
            return known.act == regress.act && known.added == regress.added &&
                   known.fromReaction == regress.fromReaction && known.toReaction == regress.toReaction;
        };
        if (std::none_of(m_found.begin(), m_found.end(), isSame))
            m_found.push_back(regress);
    }

    const std::vector<ActSet> &repliesIn(int state)
    {
        std::vector<ActSet> &replies = m_replies[static_cast<std::size_t>(state)];
        if (!replies.empty())
            return replies;
        std::vector<ActSet> single{{}};
        for (const Act act : actsThatDiffer(state))
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
        for (const std::uint64_t bits : sets)
            replies.push_back(ActSet::fromBits(bits));
        return replies;
    }

    // The acts that reactions ask about here, and of the others one for each effect on him.
    std::vector<Act> actsThatDiffer(int state) const
    {
        ActSet asked;
        for (const Reaction *reaction : reactionsIn(state))
            asked = asked | reaction->all | reaction->any | reaction->unless | reaction->require;
        const Temperament &temperament = m_scenario.temperament;
        std::set<std::tuple<bool, int, bool>> effects;
        std::vector<Act> acts;
        for (int i = 0; i < actCount; ++i) {
            const auto act = static_cast<Act>(i);
            const auto effect = std::tuple(isWarnedAgainst(act), temperament.onAct[static_cast<std::size_t>(i)].anger,
                                           temperament.deeds.contains(act));
            if (act != Act::Backchannel && (asked.contains(act) || effects.insert(effect).second))
                acts.push_back(act);
        }
        return acts;
    }

    const StateGraph &m_graph;
    const Scenario &m_scenario;
    const Expectation &m_expectation;
    std::vector<std::vector<ActSet>> m_replies; // by state
    std::unordered_map<Configuration, std::vector<Expected>, ConfigurationHash> m_compared;
    std::vector<Regress> m_found;
};

} // namespace

std::vector<Regress> regressIn(const StateGraph &graph, const Expectation &expectation)
{
    return RegressSearch(graph, expectation).run();
}

} // namespace ventil

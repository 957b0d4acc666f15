// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/relevance.h"

#include <algorithm>

namespace ventil {

Relevance::Relevance(const Scenario &scenario, const std::vector<Guard> &asked)
    : m_trust(scenario.states.size()), m_flags(scenario.states.size()), m_own(scenario.states.size())
{
    for (std::size_t i = 0; i < scenario.states.size(); ++i) {
        const int state = static_cast<int>(i);
        for (const Guard &guard : asked)
            read(guard, state);
        for (const Reaction &reaction : scenario.always)
            read(reaction.guard, state);
        for (const Reaction &reaction : scenario.states[i].replies)
            read(reaction.guard, state);
    }
    spread(scenario);
    if (scenario.replyLimit > 0)
        m_replies = std::min(m_replies, scenario.replyLimit);
}

void Relevance::read(const Guard &guard, int state)
{
    if (guard.asksAngerAlone())
        return;
    const auto i = static_cast<std::size_t>(state);
    m_flags[i] |= guard.flagsRead();
    m_own[i] |= guard.ownMoodsRead();
    if (guard.readsTrust())
        m_trust[i] = true;
    if (guard.readsReplies()) {
        const bool readsMoods = guard.readsAnger() || guard.readsTrust() || guard.ownMoodsRead() != 0;
        const int largest = readsMoods ? std::max(guard.largestNumber(), 10) : guard.largestNumber();
        m_replies = std::max(m_replies, largest + 1);
    }
}

// What matters in a state matters in all from which he can come there.
void Relevance::spread(const Scenario &scenario)
{
    bool changed = true;
    const auto take = [&](std::size_t from, const Target &to) {
        if (to.kind != Target::Kind::State)
            return;
        const auto target = static_cast<std::size_t>(to.index);
        if ((m_trust[target] && !m_trust[from]) || (m_flags[target] & ~m_flags[from]) != 0 ||
            (m_own[target] & ~m_own[from]) != 0) {
            m_trust[from] = m_trust[from] || m_trust[target];
            m_flags[from] |= m_flags[target];
            m_own[from] |= m_own[target];
            changed = true;
        }
    };
    while (changed) {
        changed = false;
        for (std::size_t i = scenario.states.size(); i-- > 0;) {
            const State &state = scenario.states[i];
            for (const auto *reactions : {&scenario.always, &state.replies})
                for (const Reaction &reaction : *reactions)
                    take(i, reaction.to);
            for (const Target &target : {state.silence.then, state.supervisor.to, state.hold.to, state.end.to})
                take(i, target);
        }
    }
}

Configuration Relevance::essenceOf(Configuration configuration) const
{
    const auto state = static_cast<std::size_t>(configuration.state);
    if (!m_trust[state])
        configuration.mood.trust = 0;
    configuration.flags &= m_flags[state];
    for (std::size_t i = 0; i < maximumOwnMoods && configuration.own != OwnMoods{}; ++i)
        if ((m_own[state] >> i & 1U) == 0)
            configuration.own[i] = 0;
    configuration.replies = std::min(configuration.replies, m_replies);
    return configuration;
}

} // namespace ventil

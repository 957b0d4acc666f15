// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/mechanics.h"

#include <vector>

namespace ventil {

// What of a configuration can still make a difference: flags, trust, moods of the scenario's own and the number of
// replies only where some condition may yet ask about them.
class Relevance {
public:
    // `asked`: conditions besides those of the reactions, which may be asked anywhere.
    Relevance(const Scenario &scenario, const std::vector<Guard> &asked = {});

    // Configurations with the same essence go on in the same way, the reply limit aside.
    Configuration essenceOf(Configuration configuration) const;
    // By state.
    const std::vector<bool> &trustMatters() const { return m_trust; }
    // A bit for each of the scenario's own moods that matters there.
    std::uint32_t ownMoodsThatMatter(int state) const { return m_own[static_cast<std::size_t>(state)]; }

private:
    void read(const Guard &guard, int state);
    void spread(const Scenario &scenario);

    std::vector<bool> m_trust;
    std::vector<std::uint32_t> m_flags, m_own;
    int m_replies = 0; // so many can be told apart
};

} // namespace ventil

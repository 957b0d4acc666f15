// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario.h"

namespace ventil {

// What moods, flags and numbers of replies were ever seen in some place.
class SeenValues {
public:
    void add(const GuardContext &context);
    bool isEmpty() const { return m_isEmpty; }
    // "anger is 2 to 5 and \"promised\" is never set": of what the guard asks about.
    Message told(const Guard &guard, const Scenario &scenario) const;

private:
    struct Range {
        int least = 0, most = 0;
    };
    static Message told(const QString &name, const Range &range);

    bool m_isEmpty = true;
    Range m_anger, m_trust, m_replies;
    std::array<Range, maximumOwnMoods> m_own;
    std::uint32_t m_everSet = 0, m_everClear = 0;
};

} // namespace ventil

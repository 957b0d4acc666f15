// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/act_profiles.h"
#include "core/session/mechanics.h"

#include <unordered_map>
#include <vector>

namespace ventil {

// Replies that do the same in some configuration, by the smallest set of acts that does it.
struct ReplyClass {
    const Reaction *reaction = nullptr;
    Heard heard;
};

// Which replies there are in a configuration, as far as they can be told apart. Exact over all sets of acts, with one
// thing left out: every reply is taken as said for the first time. Keeps what it has worked out, by state and by which
// guards hold. The scenario must outlive it.
class ReplyClasses {
public:
    // Whether trust matters, by state: where it does not, replies that differ in nothing else are one.
    ReplyClasses(const Scenario &scenario, std::vector<bool> trustMatters);

    // In a fixed order; valid until the next call. While he vents, listening signals are left to Stimulus::Signal.
    const std::vector<ReplyClass> &of(const Configuration &configuration);

    // False when some state had too many to work out; they are missing then.
    bool isComplete() const { return m_complete; }

private:
    struct Moment {
        int state = 0;
        bool interrupts = false;
        ActSet gathered;
        friend bool operator==(const Moment &, const Moment &) = default;
    };
    struct Open {
        std::uint64_t reply = 0, signal = 0; // reactions whose guard holds
        bool owes = false;                   // whether a deed makes a difference of its own
        friend bool operator==(const Open &, const Open &) = default;
    };
    struct Hash {
        std::size_t operator()(const Moment &moment) const;
        std::size_t operator()(const Open &open) const;
    };
    struct Known {
        std::vector<const Reaction *> reactions;
        std::uint64_t guarded = 0;
        std::vector<ActProfile> profiles;
        std::unordered_map<Open, std::vector<ReplyClass>, Hash> classes;
    };

    Known &known(const Moment &moment);
    static std::vector<ReplyClass> classesIn(const Known &known, const Open &open, bool interrupts);

    const Scenario &m_scenario;
    std::vector<bool> m_trustMatters;
    std::unordered_map<Moment, Known, Hash> m_known;
    bool m_complete = true;
};

} // namespace ventil

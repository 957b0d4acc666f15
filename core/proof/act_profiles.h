// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/mechanics.h"

#include <vector>

namespace ventil {

// What the acts of a reply can bring about where certain reactions wait for it. Exact over all sets of acts, each of
// them absent, probable or found; replies with the same effect are one profile.
struct ActProfile {
    std::uint64_t fits =
        0;         // bit i: the acts are those that reaction i is for. Behind one without a guard no bit is set
    int anger = 0; // the push of the acts, within what one reply can do
    int trust = 0; // 0 where trust does not matter
    int owed = 0;  // the part of the cooling that is only brief
    bool deed = false;
    bool nothing = false; // no act, or a bare "uh-huh"
    bool signal = false;  // a listening signal
    ActSet gathered;      // of those asked about
    int size = 0;         // acts in the smallest reply of this kind
};

// One of the reactions, in the order in which they are tried; the last takes everything.
struct WaitingReaction {
    ActConditions wants;
    bool guarded = false;
    friend bool operator==(const WaitingReaction &, const WaitingReaction &) = default;
};
inline constexpr std::size_t mostWaitingReactions = 64;

struct ActQuestion {
    std::vector<WaitingReaction> reactions; // at most mostWaitingReactions
    ActSet gathers;                         // acts of which it matters whether they were said
    bool interrupts = false;                // then nothing calms
    bool trustMatters = false;
    friend bool operator==(const ActQuestion &, const ActQuestion &) = default;
};

// In a fixed order. Empty when there are too many to tell apart.
std::vector<ActProfile> actProfiles(const ActQuestion &question, const Temperament &temperament);

// The smallest reply of each of these kinds, which are those of the question.
std::vector<Heard> smallestReplies(const ActQuestion &question, const Temperament &temperament,
                                   const std::vector<ActProfile> &profiles);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/act.h"

#include <algorithm>
#include <array>

namespace ventil {

// What is known of a whole reply when one act in it is judged.
struct Surroundings {
    ActSet found; // the acts that patterns surely found
    int sentences = 0;
    bool isShort = false; // a few words in all
    int shared = 0;       // weight of what one sentence has in common with the customer (Subject::mostShared())
};

// How sure the second opinion has to be of an act, in thousandths of the margin: 0 where it is as likely as not for the
// learner, 1000 where it is clearly there. Acts keep company: beside some an act is likelier, beside others hardly ever
// meant, and both bars move with that.
struct OpinionBar {
    static constexpr int mostSentences = 6; // more are counted as so many …
    static constexpr int mostShared = 8;    // … and more in common as so much

    int add = 100;   // from here on the act is there though no pattern found it
    int keep = -700; // below, a pattern that found it is not believed

    // What is taken off both bars; below 0 they rise.
    int perSentence = 0;
    int whenShort = 0;
    int perShared = 0;
    std::array<int, actCount> beside{}; // for each act that was found

    int lowered(const Surroundings &around) const
    {
        int sum = perSentence * std::min(around.sentences, mostSentences) + (around.isShort ? whenShort : 0) +
                  perShared * std::min(around.shared, mostShared);
        forEach(around.found, [&](Act act) { sum += beside[static_cast<std::size_t>(act)]; });
        return sum;
    }
    int toAdd(const Surroundings &around) const { return add - lowered(around); }
    // What stands beside an accusation may speak against it; nobody is denied what he did say because of the rest.
    int toKeep(Act act, const Surroundings &around) const
    {
        const int shift = lowered(around);
        return keep - (isWarnedAgainst(act) ? shift : std::max(0, shift));
    }

    friend bool operator==(const OpinionBar &, const OpinionBar &) = default;
};

using OpinionBars = std::array<OpinionBar, actCount>;

} // namespace ventil

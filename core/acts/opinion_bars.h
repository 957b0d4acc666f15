// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/act.h"
#include "core/acts/opinion_clues.h"

#include <algorithm>
#include <array>

namespace ventil {

// What is known of the rest of a reply when one act in it is judged.
struct Surroundings {
    ActSet found; // the acts that patterns surely found
    Clues clues;
};

// How sure the second opinion has to be of an act, in thousandths of the margin: 0 where it is as likely as not for the
// learner, 1000 where it is clearly there. Acts keep company: beside some an act is likelier, beside others hardly ever
// meant; and the clues speak for it or against it. Both bars move with that.
struct OpinionBar {
    int add = 100;   // from here on the act is there though no pattern found it
    int keep = -700; // below, a pattern that found it is not believed

    // What is taken off both bars; below 0 they rise.
    Clues perClue;                      // for each whole 1000 of a clue
    std::array<int, actCount> beside{}; // for each act that was found

    int toAdd(const Surroundings &around) const { return add - byClues(around.clues) - byCompany(around.found); }
    // What stands beside an accusation may speak against it; nobody is denied what he did say because of the rest.
    int toKeep(Act act, const Surroundings &around) const
    {
        const int company = byCompany(around.found);
        return keep - byClues(around.clues) - (isWarnedAgainst(act) ? company : std::max(0, company));
    }

    friend bool operator==(const OpinionBar &, const OpinionBar &) = default;

private:
    int byClues(const Clues &clues) const
    {
        int sum = 0;
        forEachClue([&](Clue clue) { sum += perClue.of(clue) * clues.of(clue); });
        return sum / 1000;
    }
    int byCompany(ActSet found) const
    {
        int sum = 0;
        forEach(found, [&](Act act) { sum += beside[static_cast<std::size_t>(act)]; });
        return sum;
    }
};

using OpinionBars = std::array<OpinionBar, actCount>;

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/opinion_bars.h"

#include <vector>

namespace ventil {

// What pattern and model thought of one act in a reply that neither had seen, and whether it is there.
struct Judgement {
    double score = 0; // the model's, in margins
    bool found = false;
    bool holds = false;
    Surroundings around;
};

// In what share of such replies an act has to be there before it is asserted.
struct Shares {
    double toAdd = 0;  // where no pattern found it
    double toKeep = 0; // where one did
};

// Near half of the F1 that is reached, which is where F1 is highest.
inline constexpr Shares forAskedFor{0.45, 0.45};
// Nobody civil shall be accused (resources/acts/README.md has what these reach).
inline constexpr Shares forWarnedAgainst{0.85, 0.80};

// The scores from which on an act is there in that share of replies: of those in which no pattern found it, and of
// those in which one did. A logistic regression over the score and what surrounds the act (stacking, as Wolpert called
// it), drawn to the usual where there is little to go by. An act is no company for itself.
OpinionBar calibrated(Act act, const std::vector<Judgement> &judgements, const Shares &shares);

} // namespace ventil

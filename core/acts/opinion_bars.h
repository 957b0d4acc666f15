// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/act.h"

#include <array>

namespace ventil {

// How sure the second opinion has to be of an act, in thousandths of the margin: 0 where it is as likely as not for the
// learner, 1000 where it is clearly there.
struct OpinionBar {
    int add = 100;   // from here on the act is there though no pattern found it
    int keep = -700; // below, a pattern that found it is not believed
    friend bool operator==(const OpinionBar &, const OpinionBar &) = default;
};

using OpinionBars = std::array<OpinionBar, actCount>;

} // namespace ventil

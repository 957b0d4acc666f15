// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector_data.h"

#include <vector>

namespace ventil {

// The stretch of tokens [first, end) that a pattern was found in.
struct PatternHit {
    const ActPattern *pattern;
    int first, end;
};

// Tries the patterns of a language on the matcher's text. Hits are in the order of their first tokens.
std::vector<PatternHit> findPatterns(const Detector::Data &data, Matcher &matcher);

} // namespace ventil

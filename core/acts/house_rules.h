// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector_data.h"

#include <vector>

namespace ventil {

// Where the reply says what the company does not want said, negated or not; quotations are left alone. In the order
// of the rules, then of the words.
std::vector<HouseWords> findHouseWords(const Detector::Data &data, Matcher &matcher);

} // namespace ventil

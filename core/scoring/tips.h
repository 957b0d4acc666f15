// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/judge.h"

namespace ventil {

// Indices of the rules worth a word, the most useful first; no two speak of the same act.
std::vector<int> usefulTips(const Report &report);

} // namespace ventil

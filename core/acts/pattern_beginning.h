// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/pattern.h"

#include <optional>
#include <vector>

namespace ventil {

// The symbols that a match of the code at `at` can begin with; nothing where it can begin with anything. The code must
// be complete. `lists`: the word sets that the word lists begin with.
std::optional<std::vector<int>> beginningOf(const PatternTables &tables, int at);

} // namespace ventil

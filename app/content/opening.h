// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/session.h"
#include "core/yaml/fields.h"

namespace ventil {

// Where a play of a test file begins: `from`, `anger`, `trust`, `moods` and `flags`; as the scenario says without them.
Opening readOpening(yaml::Fields &play, const Scenario &scenario);

// The same for a command line: the id of a state, or nothing, and "anger=8,trust=2,promised".
Result<Opening> openingFrom(const QString &state, const QString &settings, const Scenario &scenario);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/reader.h"

namespace ventil::reading {

// `promises` of a scenario whose names are declared.
std::vector<Promise> promises(yaml::Fields &fields, Context &context);

} // namespace ventil::reading

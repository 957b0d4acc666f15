// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/reader.h"

namespace ventil::reading {

State state(const yaml::Entry &entry, Context &context);
Ending ending(const yaml::Entry &entry, Context &context);
std::vector<Reaction> always(yaml::Fields &scenario, Context &context);

} // namespace ventil::reading

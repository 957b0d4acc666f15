// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario.h"

namespace ventil {

// What can be told from the states and where they lead, guards aside: endings of every kind, nothing out of reach, no
// reaction hidden behind another, and enough wordings wherever a line can come again.
Diagnostics checkStructure(const Scenario &scenario, const QString &file);

} // namespace ventil

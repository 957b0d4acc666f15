// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace ventil {

// How often this thread has asked for memory so far.
std::int64_t allocations();

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "allocations.h"

#include <cstddef>
#include <cstdlib>

// QString and its like use malloc, the standard library operator new; both end here.
static thread_local std::int64_t count = 0;

extern "C" void *__libc_malloc(std::size_t size);

extern "C" void *malloc(std::size_t size)
{
    ++count;
    return __libc_malloc(size);
}

std::int64_t ventil::allocations()
{
    return count;
}

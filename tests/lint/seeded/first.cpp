// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/seeded/seeded.h"

namespace seeded {

namespace {

int countOf(const Row *row)
{
    return row->count; // clang-analyzer-core.NullDereference
}

int shared(int number)
{
    return number;
}

} // namespace

int lastOf(const Row *row)
{
    if (row)
        return shared(1);
    return countOf(row);
}

} // namespace seeded

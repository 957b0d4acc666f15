// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/seeded/seeded.h"

namespace seeded {

namespace {

// As in first.cpp: the two cannot be read together.
int shared(int number)
{
    return number;
}

} // namespace

int twice(Row row) // performance-unnecessary-value-param
{
    return shared(row.count) + shared(row.count);
}

} // namespace seeded

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/seeded/seeded.h"

namespace seeded {

namespace {

int hidden()
{
    return 2;
}

} // namespace

int third(Row row) // performance-unnecessary-value-param
{
    return row.count / (1 + hidden());
}

} // namespace seeded

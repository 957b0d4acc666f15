// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/seeded/seeded.h"

namespace seeded {

int hidden()
{
    return 1;
}

int half(Row row) // performance-unnecessary-value-param
{
    return row.count / 2;
}

} // namespace seeded

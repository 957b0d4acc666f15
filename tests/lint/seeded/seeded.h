// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace elsewhere {

class Column;

} // namespace elsewhere

namespace seeded {

struct Row {
    Row() {} // modernize-use-equals-default
    std::string text;
    int count = 0;
};

int lastOf(const Row *row);
int leftOver(int rest);
int twice(Row row);
bool isFilled(const Row &row);

} // namespace seeded

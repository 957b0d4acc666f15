// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/seeded/seeded.h"

#include <cstdlib>
#include <memory>
#include <stdlib.h> // modernize-deprecated-headers
#include <utility>
#include <vector>
#include <vector> // readability-duplicate-include

namespace seeded {

namespace {

int none()
{
    return 0;
}

int *dangling()
{
    int local = 1;
    return &local; // clang-analyzer-core.StackAddressEscape
}

int taken(std::unique_ptr<Row> row)
{
    const auto owner = std::move(row);
    return row->count + owner->count; // bugprone-use-after-move
}

std::size_t lengths(const std::vector<std::string> &texts)
{
    std::size_t sum = 0;
    for (const auto text : texts) // performance-for-range-copy
        sum += text.size();
    return sum;
}

int width(Row row) // performance-unnecessary-value-param
{
    return row.count;
}

int counted(const Row &row, int unused) // misc-unused-parameters
{
    int sum = 1;
    sum = 2 * row.count; // clang-analyzer-deadcode.DeadStores
    sum = row.count;
    return sum;
}

} // namespace

int leftOver(int rest)
{
    int *nowhere = 0; // modernize-use-nullptr
    auto row = std::make_unique<Row>();
    rest += *dangling() + counted(*row, 1) + width(*row) + (nowhere ? 1 : 0) + static_cast<int>(lengths({}));
    return (rest + taken(std::move(row))) / none(); // clang-analyzer-core.DivideZero
}

bool isFilled(const Row &row)
{
    if (row.text.size() > 0) // readability-container-size-empty
        return true;
    else                                       // readability-else-after-return
        return row.count > 0 || row.count > 0; // misc-redundant-expression
}

} // namespace seeded

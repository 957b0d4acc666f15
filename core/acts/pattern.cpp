// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/pattern.h"

#include <algorithm>

namespace ventil {

int WordSets::add(std::span<const int> symbols)
{
    m_symbols.add(symbols);
    return size() - 1;
}

bool WordSets::contains(int set, int symbol) const
{
    const auto symbols = symbolsOf(set);
    return std::binary_search(symbols.begin(), symbols.end(), symbol);
}

} // namespace ventil

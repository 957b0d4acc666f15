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

void WordSets::indexLarge(int symbolCount)
{
    std::vector<std::vector<int>> largeOf(static_cast<std::size_t>(symbolCount));
    for (int set = 0; set < size(); ++set) {
        const bool isLarge = symbolsOf(set).size() > many;
        m_numbers.push_back(isLarge ? m_largeCount : -1);
        if (!isLarge)
            continue;
        for (int symbol : symbolsOf(set))
            largeOf[static_cast<std::size_t>(symbol)].push_back(m_largeCount);
        ++m_largeCount;
    }
    m_largeOf = rowsOf(largeOf);
}

} // namespace ventil

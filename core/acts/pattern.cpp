// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/pattern.h"

#include <algorithm>
#include <bit>

namespace ventil {

int WordSets::add(std::span<const int> symbols)
{
    constexpr std::size_t many = 32;
    constexpr std::size_t bitsPerSymbol = 8;
    constexpr std::size_t bits = 64; // of a word of the filter
    m_symbols.add(symbols);
    std::vector<std::uint64_t> filter;
    if (symbols.size() > many) {
        filter.resize(std::bit_ceil(bitsPerSymbol * symbols.size() / bits));
        for (int symbol : symbols)
            filter[static_cast<std::size_t>(symbol) / bits % filter.size()] |=
                std::uint64_t(1) << (static_cast<std::size_t>(symbol) % bits);
    }
    m_filters.add(filter);
    return size() - 1;
}

bool WordSets::contains(int set, int symbol) const
{
    const auto symbols = symbolsOf(set);
    return std::binary_search(symbols.begin(), symbols.end(), symbol);
}

} // namespace ventil

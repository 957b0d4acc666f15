// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/pattern.h"

#include <algorithm>

namespace ventil {

int WordSets::add(std::span<const int> symbols)
{
    m_symbols.add(symbols);
    KeyFilter filter(symbols.size());
    for (int symbol : symbols)
        filter.add(static_cast<std::uint32_t>(symbol));
    m_filters.add(symbols.size() > few ? std::span(filter.words()) : std::span<const KeyFilter::Word>());
    return size() - 1;
}

bool WordSets::contains(int set, int symbol) const
{
    const auto symbols = symbolsOf(set);
    return std::binary_search(symbols.begin(), symbols.end(), symbol);
}

} // namespace ventil

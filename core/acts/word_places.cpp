// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/word_places.h"

#include <algorithm>
#include <bit>

namespace ventil {

void WordPlaces::enter(const Sentence &sentence)
{
    m_sentence = sentence;
    ++m_visit;
    m_known.resize(knownSets);
    m_slots.assign(std::bit_ceil(2 * m_rows.rows(sentence.first, sentence.end).size() + 1), {});
    m_symbols.clear();
    m_filter.reset();
    for (int token = sentence.first; token < sentence.end; ++token) {
        const Places place = Places(1) << static_cast<unsigned>(std::min(token - sentence.first, lastPlace));
        for (int symbol : m_rows[token]) {
            Places &places = slotOf(symbol);
            if (places == 0) {
                m_symbols.push_back(symbol);
                m_filter.set(static_cast<std::size_t>(symbol) % filterSize);
            }
            places |= place;
        }
    }
}

// Of a symbol that is known or will be.
WordPlaces::Places &WordPlaces::slotOf(int symbol)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = static_cast<std::size_t>(symbol) & mask;
    while (m_slots[slot].places != 0 && m_slots[slot].symbol != symbol)
        slot = (slot + 1) & mask;
    m_slots[slot].symbol = symbol;
    return m_slots[slot].places;
}

WordPlaces::Places WordPlaces::placesOf(int symbol) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = static_cast<std::size_t>(symbol) & mask;
    while (m_slots[slot].places != 0 && m_slots[slot].symbol != symbol)
        slot = (slot + 1) & mask;
    return m_slots[slot].places;
}

WordPlaces::Places WordPlaces::search(int set) const
{
    const auto symbols = m_sets.symbolsOf(set);
    Places places = 0;
    if (symbols.size() <= WordSets::few) {
        for (int symbol : symbols)
            if (m_filter[static_cast<std::size_t>(symbol) % filterSize])
                places |= placesOf(symbol);
        return places;
    }
    const auto filter = m_sets.filterOf(set);
    for (int symbol : m_symbols)
        if (KeyFilter::mayHave(filter, static_cast<std::uint32_t>(symbol)) && m_sets.contains(set, symbol))
            places |= placesOf(symbol);
    return places;
}

bool WordPlaces::hasLate(int set, int token)
{
    if ((of(set) >> static_cast<unsigned>(lastPlace)) == 0)
        return false;
    const auto symbols = m_rows[token];
    return set == anything ||
           std::any_of(symbols.begin(), symbols.end(), [&](int symbol) { return m_sets.contains(set, symbol); });
}

} // namespace ventil

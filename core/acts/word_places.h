// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/pattern.h"
#include "core/text/tokens.h"

#include <bitset>
#include <cstdint>
#include <span>
#include <vector>

namespace ventil {

// Where in a sentence the words of a set stand. A set is looked up once a sentence, when it is first asked for; then
// each question is one bit.
class WordPlaces {
public:
    // Tokens of a sentence, counted from its first; the last bit stands for all from there on.
    using Places = std::uint64_t;
    static constexpr int lastPlace = 63;

    // `symbols`: one row a token of the text. Both must outlive this.
    WordPlaces(const Rows<int> &symbols, const WordSets &sets) : m_rows(symbols), m_sets(sets) {}

    void enter(const Sentence &sentence);
    const Sentence &sentence() const { return m_sentence; }
    std::span<const int> symbols() const { return m_symbols; } // that the sentence has, each once

    Places of(int set)
    {
        if (set == anything)
            return ~Places(0);
        Known &known = m_known[static_cast<std::size_t>(set) % knownSets];
        if (known.set != set || known.visit != m_visit)
            known = {set, m_visit, search(set)};
        return known.places;
    }

    // Whether the last bit, too, stands for at most one token.
    bool isExact() const { return m_sentence.end - m_sentence.first <= lastPlace + 1; }

    // Whether the token, one of the sentence's, is in the set.
    bool has(int set, int token)
    {
        const int place = token - m_sentence.first;
        return place < lastPlace ? ((of(set) >> static_cast<unsigned>(place)) & 1U) != 0 : hasLate(set, token);
    }

private:
    struct Symbol {
        int symbol = 0;
        Places places = 0; // none: an empty slot
    };
    struct Known {
        int set = 0;
        int visit = 0;
        Places places = 0;
    };
    static constexpr std::size_t knownSets = 512; // the latest; a lost one only costs time
    static constexpr std::size_t filterSize = 4096;

    Places &slotOf(int symbol);
    Places placesOf(int symbol) const;
    Places search(int set) const;
    bool hasLate(int set, int token);

    const Rows<int> &m_rows;
    const WordSets &m_sets;
    Sentence m_sentence;
    int m_visit = 0;                  // counts the sentences entered
    std::vector<Symbol> m_slots;      // by symbol, open addressing; a power of two
    std::vector<int> m_symbols;       // those in m_slots
    std::bitset<filterSize> m_filter; // of the same, modulo its size
    std::vector<Known> m_known;       // by set
};

} // namespace ventil

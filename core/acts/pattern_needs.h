// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/pattern_parser.h"
#include "core/acts/symbols.h"
#include "core/text/tokens.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace ventil {

// Finds out what a match of a pattern cannot do without.
class PatternNeeds {
public:
    // Numbers of tokens.
    struct Extent {
        int least = 0;
        int most = 0;
        friend Extent operator+(Extent a, Extent b) { return {a.least + b.least, a.most + b.most}; }
        friend Extent operator|(Extent a, Extent b) { return {std::min(a.least, b.least), std::max(a.most, b.most)}; }
    };
    // A match holds one of the symbols, so many tokens behind its beginning.
    struct Words {
        std::vector<int> symbols;
        Extent offset;
    };
    using Needs = std::vector<Words>;

    PatternNeeds(const Writing &writing, SymbolBuilder &symbols) : m_writing(writing), m_symbols(symbols) {}

    // What every match needs.
    Needs of(const PatternNode &node) const;

    // The same for each of the cases that matches fall into; at least one.
    std::vector<Needs> casesOf(const PatternNode &node) const;

    void addList(const PatternNode &node); // the next word list, for those who call it

    // The symbol of two words in a row, where every character is one: single characters are in most sentences, two in
    // a row say much more.
    std::optional<int> pairAt(const PatternNode &sequence, std::size_t i) const;

private:
    Extent extentOf(const PatternNode &node) const;
    Extent extentBefore(const PatternNode &sequence, std::size_t child) const;
    Needs ofSequence(const PatternNode &node, std::optional<std::size_t> but = {}) const;
    Needs ofAlternatives(const PatternNode &node) const;
    std::vector<Needs> casesOfSequence(const PatternNode &node) const;

    const Writing &m_writing;
    SymbolBuilder &m_symbols;
    std::vector<Needs> m_lists;
    std::vector<Extent> m_listExtents;
};

} // namespace ventil

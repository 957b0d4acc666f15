// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/pattern.h"

#include <span>
#include <vector>

namespace ventil {

// One line of one of the act patterns.
struct CandidateLine {
    int pattern;
    int line;
    friend bool operator<(const CandidateLine &a, const CandidateLine &b)
    {
        return a.pattern != b.pattern ? a.pattern < b.pattern : a.line < b.line;
    }
};

// Which lines are worth trying in a sentence: those of whose needs each is met. Every line is kept under its rarest
// need alone, so that the number of patterns hardly matters.
struct PatternIndex {
    Rows<int> setsOfSymbol;         // the needs that hold it
    Rows<CandidateLine> linesOfSet; // those kept under it
    std::vector<CandidateLine> needless;

    template<typename Archive>
    void transfer(Archive &archive)
    {
        setsOfSymbol.transfer(archive);
        linesOfSet.transfer(archive);
        archive(needless);
    }

    PatternIndex() = default;
    PatternIndex(const std::vector<PatternLines> &patterns, const PatternTables &tables, int symbolCount);
};

// Asks the index, sentence by sentence.
class PatternFinder {
public:
    PatternFinder(const PatternIndex &index, const PatternTables &tables);

    // In order; good until the next call. `symbols`: those of the sentence's tokens.
    const std::vector<CandidateLine> &find(std::span<const int> symbols);

private:
    void meet(int symbol);
    bool isMet(const CandidateLine &line) const;

    const PatternIndex &m_index;
    const PatternTables &m_tables;
    std::vector<bool> m_seen; // symbols
    std::vector<bool> m_met;  // sets
    std::vector<CandidateLine> m_found;
};

} // namespace ventil

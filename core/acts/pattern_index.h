// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/pattern.h"

#include <cstdint>
#include <span>
#include <utility>
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
    std::vector<int> slotOfSet;      // of the sets that are a need or the beginning of a line
    Rows<int> slotsOfSymbol;         // of the sets that hold it
    Rows<CandidateLine> linesOfSlot; // those kept under it
    std::vector<CandidateLine> needless;

    template<typename Archive>
    void transfer(Archive &archive)
    {
        archive(slotOfSet, needless);
        slotsOfSymbol.transfer(archive);
        linesOfSlot.transfer(archive);
    }

    PatternIndex() = default;
    PatternIndex(const std::vector<PatternLines> &patterns, const PatternTables &tables, int symbolCount);
};

// Asks the index, sentence by sentence.
class PatternFinder {
public:
    // Tokens of a sentence; the last bit stands for all from there on.
    using Places = std::uint64_t;
    static constexpr int lastPlace = 63;
    struct Candidate : CandidateLine {
        Places begins = 0; // where the line may begin
    };

    PatternFinder(const PatternIndex &index, const PatternTables &tables);

    // In order; good until the next call. `symbols`: one row for each of the tokens [first, end) of the sentence.
    const std::vector<Candidate> &find(const Rows<int> &symbols, int first, int end);

private:
    void collect(const Rows<int> &symbols, int first, int end);
    void meet(int symbol, Places places);
    Places placesOf(int set) const
    {
        return m_ofSlot[static_cast<std::size_t>(m_index.slotOfSet[static_cast<std::size_t>(set)])];
    }
    bool isMet(const CandidateLine &line) const;
    Places beginningsOf(const CandidateLine &line) const;

    const PatternIndex &m_index;
    const PatternTables &m_tables;
    std::vector<std::pair<int, Places>> m_symbols; // of the sentence, and where it has them
    std::vector<Places> m_ofSlot;                  // where the sentence has a symbol of the set
    std::vector<int> m_met;                        // slots of which it has one
    std::vector<Candidate> m_found;
};

} // namespace ventil

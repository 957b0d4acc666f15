// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/pattern.h"
#include "core/acts/word_places.h"

#include <span>
#include <vector>

namespace ventil {

// Which lines are worth trying in a sentence. Each case of a line is kept under the words of its rarest need alone, so
// that the number of patterns hardly matters. The needs must be sorted.
struct PatternIndex {
    struct Clue {
        int pattern;
        int line;
        int needs; // row of PatternTables::cases
    };
    Rows<Clue> cluesOfSymbol;
    std::vector<Clue> needless;

    template<typename Archive>
    void transfer(Archive &archive)
    {
        archive(needless);
        cluesOfSymbol.transfer(archive);
    }

    PatternIndex() = default;
    PatternIndex(const std::vector<PatternLines> &patterns, const PatternTables &tables, int symbolCount);
};

// Puts the rarest need of each case first.
void sortNeeds(PatternTables &tables, int symbolCount);

// Where in the sentence a match of the program that needs these may begin: some places too many, none too few.
WordPlaces::Places beginningsOf(std::span<const Need> needs, const Program &program, WordPlaces &sentence);

// One line of one of the act patterns, and where it may begin.
struct CandidateLine {
    int pattern;
    int line;
    WordPlaces::Places begins;
    friend bool operator<(const CandidateLine &a, const CandidateLine &b)
    {
        return a.pattern != b.pattern ? a.pattern < b.pattern : a.line < b.line;
    }
};

// Asks the index, sentence by sentence.
class PatternFinder {
public:
    PatternFinder(const PatternIndex &index, const PatternTables &tables) : m_index(index), m_tables(tables) {}

    // In order, each once; good until the next call.
    const std::vector<CandidateLine> &find(WordPlaces &sentence);

private:
    using Clue = PatternIndex::Clue;
    void follow(const Clue &clue, WordPlaces &sentence);

    const PatternIndex &m_index;
    const PatternTables &m_tables;
    std::vector<CandidateLine> m_found;
};

} // namespace ventil

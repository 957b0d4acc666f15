// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/pattern.h"
#include "core/acts/word_places.h"

#include <cstdint>
#include <span>
#include <vector>

namespace ventil {

// Which lines are worth trying in a sentence. Each case of a line is kept under the words of its rarest need alone, so
// that the number of patterns hardly matters. The needs must be sorted.
//
// What most lines fail for is watched: word sets, numbered from 1, of which a sentence tells by one bit each whether it
// has one of the words.
struct PatternIndex {
    static constexpr int nothing = 0; // instead of a watched set
    struct Clue {
        int pattern;
        int line;
        int needs;     // row of PatternTables::cases
        int companion; // the set watched for the second rarest need
    };
    Rows<Clue> cluesOfSymbol;
    std::vector<Clue> needless;
    Rows<int> watchedOfSymbol; // the sets that hold it
    int watchedCount = 1;
    std::vector<int> rarestOfLine; // the set watched for the rarest need, of lines that switch patterns off

    template<typename Archive>
    void transfer(Archive &archive)
    {
        archive(needless, watchedCount, rarestOfLine);
        cluesOfSymbol.transfer(archive);
        watchedOfSymbol.transfer(archive);
    }

    PatternIndex() = default;
    // `patterns` are to be found; `switches`, of one case each, are asked for where one was found.
    PatternIndex(const std::vector<PatternLines> &patterns, const std::vector<PatternLines> &switches,
                 const PatternTables &tables, int symbolCount);
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

    // Whether a line that switches off may match in that sentence.
    bool mayMatch(int line) const { return has(m_index.rarestOfLine[static_cast<std::size_t>(line)]); }

private:
    using Clue = PatternIndex::Clue;
    static constexpr std::size_t bits = 64;
    void watch(std::span<const int> symbols);
    bool has(int watched) const
    {
        const auto number = static_cast<std::size_t>(watched);
        return ((m_watched[number / bits] >> (number % bits)) & 1U) != 0;
    }
    void follow(const Clue &clue, WordPlaces &sentence);

    const PatternIndex &m_index;
    const PatternTables &m_tables;
    std::vector<std::uint64_t> m_watched;
    std::vector<CandidateLine> m_found;
};

} // namespace ventil

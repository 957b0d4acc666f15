// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/key_filter.h"
#include "core/acts/rows.h"

#include <cstdint>
#include <span>
#include <vector>

namespace ventil {

enum class Op : std::int32_t {
    Word,     // a: index of a word set
    Any,      // one token, whatever it is
    Gap,      // up to a tokens, as few as possible; b: 1 when clauses may be crossed
    Split,    // try a, then b
    Choice,   // a: index of a choice among many ways
    Jump,     // a
    Call,     // a: index of a word list; goes on behind it
    NotAhead, // what runs from the next instruction to Accept must not match here; goes on at a
    SentenceBegin,
    SentenceEnd,
    TextBegin,
    TextEnd,
    Accept,
};

inline constexpr int anything = -1; // in place of a word set: a gap, the end, nothing at all …

// Patterns are compiled to a small program for the matcher.
struct Instruction {
    Op op;
    int a = 0;
    int b = 0;
    int begins = anything; // Gap: the word set that goes on behind it; Word: the pair it makes with the next one
};

struct Program {
    int at = -1;           // where its code begins
    int begins = anything; // the word set that it begins with
    bool isEmpty() const { return at < 0; }
};

// The ways [firstWay, endWay), tried in their order. Of many, those that can begin with the n-th symbol of `begins` are
// kept in row firstRow + n of PatternTables::waysBySymbol.
struct Choice {
    static constexpr int noRows = -1;
    int firstWay = 0;
    int endWay = 0;
    int begins = anything;
    int firstRow = noRows;
};

// A word of the set stands from `least` to `most` tokens behind the first token of the match.
struct Need {
    int set = 0;
    std::int16_t least = 0;
    std::int16_t most = 0;
};

// One of the lines of an act pattern. Its matches fall into cases, [firstCase, endCase) of PatternTables::cases, each
// with what they need, the rarest first.
struct PatternLine {
    Program program;
    int firstCase = 0;
    int endCase = 0;
};

// [first, end) of PatternTables::lines, of which the first that matches counts. All single words make one line,
// [words, end), behind the others.
struct PatternLines {
    int first = 0;
    int words = 0;
    int end = 0;
    bool isEmpty() const { return first == end; }
};

// Sets of symbols, each sorted.
class WordSets {
public:
    int add(std::span<const int> symbols); // the index of the new set
    int size() const { return m_symbols.size(); }
    std::span<const int> symbolsOf(int set) const { return m_symbols[set]; }
    bool contains(int set, int symbol) const;

    // The words of a KeyFilter of the set's symbols, for sets of more than so many.
    static constexpr std::size_t few = 32;
    std::span<const KeyFilter::Word> filterOf(int set) const { return m_filters[set]; }

    template<typename Archive>
    void transfer(Archive &archive)
    {
        m_symbols.transfer(archive);
        m_filters.transfer(archive);
    }

private:
    Rows<int> m_symbols;
    Rows<KeyFilter::Word> m_filters;
};

// What the programs of a language share.
struct PatternTables {
    std::vector<Instruction> code;
    std::vector<Program> ways; // of choices
    std::vector<Choice> choices;
    Rows<int> waysBySymbol;
    std::vector<PatternLine> lines;
    Rows<Need> cases;
    std::vector<Program> lists; // the word lists for "@name"
    WordSets sets;

    template<typename Archive>
    void transfer(Archive &archive)
    {
        archive(code, ways, choices, lines, lists);
        cases.transfer(archive);
        waysBySymbol.transfer(archive);
        sets.transfer(archive);
    }
};

} // namespace ventil

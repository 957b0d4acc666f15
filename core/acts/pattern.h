// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

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

// The ways [firstWay, endWay), tried in their order. Those that can begin with the n-th symbol of `begins` are kept in
// row firstRow + n of PatternTables::waysBySymbol, so that their number hardly matters.
struct Choice {
    int firstWay = 0;
    int endWay = 0;
    int begins = anything;
    int firstRow = 0;
};

// One of the lines of an act pattern. It matches only in a sentence that meets each of its needs: the word sets
// [firstNeed, endNeed) of PatternTables::needs.
struct PatternLine {
    Program program;
    int firstNeed = 0;
    int endNeed = 0;
};

// [first, end) of PatternTables::lines, of which the first that matches counts.
struct PatternLines {
    int first = 0;
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

    // Symbols and sets whose filters share no bit have nothing in common.
    using Filter = std::uint64_t;
    static Filter filterOf(int symbol) { return Filter(1) << (static_cast<unsigned>(symbol) % 64U); }
    static Filter filterOf(std::span<const int> symbols);
    bool mayShare(int set, Filter filter) const { return (m_filters[static_cast<std::size_t>(set)] & filter) != 0; }

    template<typename Archive>
    void transfer(Archive &archive)
    {
        m_symbols.transfer(archive);
        archive(m_filters);
    }

private:
    Rows<int> m_symbols;
    std::vector<Filter> m_filters;
};

// What the programs of a language share.
struct PatternTables {
    std::vector<Instruction> code;
    std::vector<Program> ways; // of choices
    std::vector<Choice> choices;
    Rows<int> waysBySymbol;
    std::vector<PatternLine> lines;
    std::vector<int> needs;
    std::vector<Program> lists; // the word lists for "@name"
    WordSets sets;

    template<typename Archive>
    void transfer(Archive &archive)
    {
        archive(code, ways, choices, lines, needs, lists);
        waysBySymbol.transfer(archive);
        sets.transfer(archive);
    }
};

} // namespace ventil

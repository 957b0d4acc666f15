// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace ventil {

// A pattern compiled to a small program for the matcher.
struct Instruction {
    enum class Op : std::uint8_t {
        Word,   // a: index of a word set
        Any,    // one token, whatever it is
        Number, // digits or a number word
        ClockTime,
        Gap,      // up to a tokens, as few as possible; b: 1 when clauses may be crossed
        Split,    // try a, then b
        Choice,   // a: index of a choice among many ways
        Jump,     // a
        Call,     // a: index of a word list's program; goes on behind it
        NotAhead, // what runs from the next instruction to Accept must not match here; goes on at a
        SentenceBegin,
        SentenceEnd,
        TextBegin,
        TextEnd,
        Accept,
    };
    Op op;
    int a = 0;
    int b = 0;
};

struct Program {
    std::vector<Instruction> code;
};

// What a program can begin with, so that it is tried only where it may match.
struct Beginning {
    std::vector<int> symbols; // sorted
    bool anything = false;    // a number, a gap, nothing at all …
};

// Alternatives by what they begin with, so that their number hardly matters. Ways are positions in the program that
// holds the choice; they are tried in its order.
struct Choice {
    std::vector<int> ways;
    std::unordered_map<int, std::vector<int>> bySymbol; // symbol → indices of `ways`, ascending
    std::vector<int> always;                            // ways that may begin with anything
};

// What the programs of a language share.
struct PatternTables {
    std::vector<std::vector<int>> sets; // of symbols, each sorted
    std::vector<Choice> choices;
    std::vector<Program> lists; // the word lists for "@name"
    std::vector<Beginning> listBeginnings;
};

// What the program can begin with from `at` on.
Beginning beginningOf(const Program &program, const PatternTables &tables, int at = 0);

// Fills in what the program's choices, from `firstChoice` on, begin with. Call once the program is complete.
void indexChoices(const Program &program, PatternTables &tables, std::size_t firstChoice);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
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
        Jump,     // a
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

// Sets of symbols, shared by all programs of a language; each is sorted.
using WordSets = std::vector<std::vector<int>>;

// What a program can begin with, so that it is tried only where it may match.
struct Beginning {
    std::vector<int> symbols;
    bool anything = false; // a number, a gap, …
};
Beginning beginningOf(const Program &program, const WordSets &sets);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/pattern.h"
#include "core/text/tokens.h"

#include <array>
#include <utility>
#include <vector>

namespace ventil {

// A text ready for matching: its tokens and, for each, the symbols it satisfies.
struct Prepared {
    Tokens text;
    Rows<int> symbols;                     // one row a token
    std::vector<WordSets::Filter> filters; // of the same
};

struct TokenMatch {
    int first = 0; // tokens [first, end)
    int end = 0;
    std::vector<std::pair<int, int>> gaps; // stretches [from, to) whose words were left open
};

// Runs programs over one prepared text. Matches stay inside one sentence. Backtracking is bounded: a program that
// needs more steps than a pattern reasonably does is taken not to match.
class Matcher {
public:
    Matcher(const Prepared &prepared, const PatternTables &tables) : m_prepared(prepared), m_tables(tables) {}

    // Whether the program matches from this token on: optional parts are taken where they fit, gaps are short. The
    // match is kept until the next call. An empty program never matches.
    bool matches(const Program &program, int token);
    const TokenMatch &match() const { return m_match; }

    // Whether the program matches somewhere in the sentence, touching at least one of the tokens [first, end).
    bool overlaps(const Program &program, const Sentence &sentence, int first, int end);

private:
    bool run(int at, int token);
    bool gap(int at, int token);
    bool isHopeless(int at, int token) const;
    void markHopeless(int at, int token);
    bool choice(const Choice &choice, int token);
    int nextWay(const Choice &choice, int from, int token) const;
    bool call(int at, int token);
    bool notAhead(int at, int token);
    bool accept(int token);
    bool fits(int set, int token) const;
    bool mayBegin(int set, int token) const;

    const Prepared &m_prepared;
    const PatternTables &m_tables;
    Sentence m_sentence;
    int m_steps = 0;
    int m_run = 0; // counts the calls of matches()
    struct Failure {
        int at = 0;
        int token = 0;
        int run = 0;
    };
    static std::size_t failureSlot(int at, int token) { return static_cast<std::size_t>(at * 31 + token) % 64; }
    std::array<Failure, 64> m_failures; // the latest; a lost one only costs time
    TokenMatch m_match;
    std::vector<int> m_returns; // where the called word lists go on
};

} // namespace ventil

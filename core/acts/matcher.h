// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/pattern.h"
#include "core/acts/word_places.h"
#include "core/text/tokens.h"

#include <array>
#include <utility>
#include <vector>

namespace ventil {

// A text ready for matching: its tokens and, for each, the symbols it satisfies.
struct Prepared {
    Tokens text;
    Rows<int> symbols; // one row a token
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
    Matcher(const Prepared &prepared, const PatternTables &tables)
        : m_prepared(prepared), m_tables(tables), m_places(prepared.symbols, tables.sets)
    {}

    const Prepared &prepared() const { return m_prepared; }

    // Where the words of that sentence stand; good until a token of another one is asked about.
    WordPlaces &enter(const Sentence &sentence);
    WordPlaces &places() { return m_places; } // in the sentence entered last

    // Whether the program matches from this token on: optional parts are taken where they fit, gaps are short. The
    // match is kept until the next call. An empty program never matches.
    bool matches(const Program &program, int token);
    const TokenMatch &match() const { return m_match; }

private:
    bool run(int at, int token);
    bool gap(int at, int token);
    bool isHopeless(int at, int token) const;
    void markHopeless(int at, int token);
    bool choice(const Choice &choice, int token);
    bool tryWay(int way, int token);
    bool tryIndexed(const Choice &choice, int token);
    bool call(int at, int token);
    bool notAhead(int at, int token);
    bool accept(int token);
    bool mayBegin(int set, int token);

    const Prepared &m_prepared;
    const PatternTables &m_tables;
    WordPlaces m_places;
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

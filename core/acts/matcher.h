// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/pattern.h"
#include "core/text/tokens.h"

#include <optional>
#include <utility>
#include <vector>

namespace ventil {

// A text ready for matching: its tokens and, for each, the symbols it satisfies.
struct Prepared {
    Tokens text;
    std::vector<std::vector<int>> symbols; // sorted, one list a token
};

struct TokenMatch {
    int first = 0; // tokens [first, end)
    int end = 0;
    std::vector<std::pair<int, int>> gaps; // stretches [from, to) whose words were left open
};

// Runs programs over one prepared text. Matches stay inside one sentence. Backtracking is bounded: a program that needs
// more steps than a pattern reasonably does is taken not to match.
class Matcher {
public:
    Matcher(const Prepared &prepared, const PatternTables &tables) : m_prepared(prepared), m_tables(tables) {}

    // The preferred match that begins at this token: optional parts are taken where they fit, gaps are short.
    std::optional<TokenMatch> matchAt(const Program &program, int token);

    // Whether the program matches somewhere in [first, end), touching at least one of these tokens, inside one
    // sentence.
    bool overlaps(const Program &program, const Sentence &sentence, int first, int end);

private:
    bool run(const Program &program, int at, int token);
    bool gap(const Program &program, int at, int token);
    bool choice(const Program &program, const Choice &choice, int token);
    bool call(const Program &program, int at, int token);
    bool accept(int token);
    bool wordFits(int set, int token) const;

    const Prepared &m_prepared;
    const PatternTables &m_tables;
    Sentence m_sentence;
    int m_steps = 0;
    int m_end = 0;
    std::vector<std::pair<int, int>> m_gaps;
    struct Return {
        const Program *program;
        int at;
    };
    std::vector<Return> m_returns; // where the called word lists go on
};

} // namespace ventil

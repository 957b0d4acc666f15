// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/pattern.h"
#include "core/acts/symbols.h"
#include "core/result.h"
#include "core/text/tokens.h"

#include <functional>
#include <vector>

namespace ventil {

// A pattern as it was read, before it becomes a program.
struct PatternNode {
    enum class Kind { Sequence, Alternatives, Optional, Not, Words, Leaf };
    Kind kind = Kind::Sequence;
    std::vector<PatternNode> children;
    std::vector<int> symbols;  // Words
    QString literal;           // Words: the one word, if it is one without a star
    Instruction leaf{Op::Any}; // Leaf; a Call holds the word list's index
};

// What the words and names of a pattern stand for.
struct PatternNames {
    const Writing &writing;
    SymbolBuilder &symbols;
    std::function<Result<int>(const QString &)> list; // the index of a word list
};

// Reads a pattern written as resources/acts/README.md describes.
Result<PatternNode> parsePattern(const QString &text, const PatternNames &names);

// Several patterns of which one is to match; those that are single words become one set of words.
PatternNode alternativesOf(std::vector<PatternNode> patterns);

} // namespace ventil

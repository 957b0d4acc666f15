// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/word_index.h"
#include "core/text/tokens.h"

#include <QString>

#include <string>
#include <unordered_map>
#include <vector>

namespace ventil {

// A symbol is a word, or a word with a star, that some pattern asks for. A reply's token satisfies a few of them;
// patterns compare symbols, never letters.
namespace symbol {
inline constexpr int number = 0; // digits, a number word, a clock time
inline constexpr int clockTime = 1;
inline constexpr int firstWord = 2;
} // namespace symbol

// Finds the symbols of a reply's tokens. Read-only once built.
struct SymbolTable {
    WordIndex asWritten;
    WordIndex loosened; // without diacritics, for the symbols that do not need them
    int size = symbol::firstWord;

    template<typename Archive>
    void transfer(Archive &archive)
    {
        asWritten.transfer(archive);
        loosened.transfer(archive);
        archive(size);
    }

    // Appends the symbols that the token satisfies, sorted; `next`: the token behind it in its sentence, or null.
    void collect(const Token &token, const Token *next, const Writing &writing, std::vector<int> &into) const;
};

// Gives symbols to the words of patterns.
class SymbolBuilder {
public:
    explicit SymbolBuilder(const Writing &writing) : m_writing(writing) {}

    // `word` is folded and may hold one "*"; `exact`: its diacritics are needed even where the language lets them go.
    int intern(const QString &word, bool exact);
    int internPair(const QString &first,
                   const QString &second); // of two words in a row; only where every character is one

    SymbolTable table() const;

private:
    const Writing &m_writing;
    std::unordered_map<std::u16string, int> m_ids; // "=word" for exact ones
    WordIndexBuilder m_asWritten;
    WordIndexBuilder m_loosened;
    int m_count = symbol::firstWord;
};

} // namespace ventil

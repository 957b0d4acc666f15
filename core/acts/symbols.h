// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/folding.h"

#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ventil {

// A symbol is a word, or a word with a star, that some pattern asks for. A reply's token satisfies a few of them;
// patterns compare symbols, never letters.
class SymbolTable {
public:
    using Id = int;

    // `word` is folded and may hold one "*"; `exact`: its diacritics are needed even where the language lets them go.
    Id intern(const QString &word, bool exact, const Folding &folding);

    // The symbols that a folded token satisfies, sorted.
    std::vector<Id> symbolsOf(const QString &form, const Folding &folding) const;

    int size() const { return m_count; }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::u16string_view text) const { return std::hash<std::u16string_view>{}(text); }
    };
    template<typename T>
    using Map = std::unordered_map<std::u16string, T, Hash, std::equal_to<>>;
    struct Glob {
        std::u16string end; // what must follow the star
        Id id;
    };
    // One index for forms as written, one for forms without diacritics.
    struct Index {
        Map<std::vector<Id>> words;
        Map<std::vector<Glob>> globs; // by what stands before the star
        std::size_t longestBeginning = 0;
        void add(const QString &word, Id id);
        void collect(std::u16string_view form, std::vector<Id> &into) const;
    };

    Map<Id> m_ids; // "=word" for exact ones
    Index m_asWritten;
    Index m_loosened;
    int m_count = 0;
};

} // namespace ventil

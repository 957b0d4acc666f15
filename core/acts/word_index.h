// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/rows.h"

#include <QStringView>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ventil {

// Words and words with a star by their letters, in a few flat arrays.
class WordIndex {
public:
    // Appends the ids of the words and stars that the form fits.
    void collect(QStringView form, std::vector<int> &into) const;
    void collectWord(QStringView form, std::vector<int> &into) const; // without stars

    template<typename Archive>
    void transfer(Archive &archive)
    {
        archive(m_letters, m_entries, m_slots, m_longestBeginning);
        m_words.transfer(archive);
        m_endings.transfer(archive);
    }

private:
    friend class WordIndexBuilder;

    using Hash = std::uint32_t;

    // What stands before a star (or a whole word): where its letters are.
    struct Entry {
        int begin = 0;
        int length = 0;
    };
    struct Slot {
        Hash hash = 0;
        int entry = -1; // none: an empty slot
    };
    // What must follow it.
    struct Ending {
        int begin = 0;
        int length = 0;
        int id = 0;
    };
    static constexpr Hash emptyHash = 2166136261U;
    static Hash extended(Hash hash, char16_t letter) { return (hash ^ letter) * 16777619U; }

    int find(Hash hash, std::u16string_view beginning) const; // an entry, or -1
    void collectStars(int entry, std::u16string_view rest, std::vector<int> &into) const;
    std::u16string_view letters(int begin, int length) const;

    std::vector<char16_t> m_letters;
    std::vector<Entry> m_entries;
    std::vector<Slot> m_slots; // by hash, open addressing; a power of two
    Rows<int> m_words;         // by entry
    Rows<Ending> m_endings;    // by entry, sorted by their letters from the last on
    int m_longestBeginning = 0;
};

class WordIndexBuilder {
public:
    void add(QStringView word, int id); // may hold one "*"
    WordIndex index() const;

private:
    struct Found {
        std::vector<int> words;
        std::vector<std::pair<std::u16string, int>> endings;
    };
    std::map<std::u16string, Found> m_found; // by what stands before the star
};

} // namespace ventil

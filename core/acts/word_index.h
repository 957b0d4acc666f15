// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/key_filter.h"
#include "core/acts/rows.h"

#include <QStringView>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ventil {

// Words and words with a star by their beginnings, in a few flat arrays.
class BeginningIndex {
public:
    // Appends the ids of the words and stars that the form fits.
    void collect(std::u16string_view form, std::vector<int> &into) const;
    void collectWord(std::u16string_view form, std::vector<int> &into) const; // without stars

    template<typename Archive>
    void transfer(Archive &archive)
    {
        archive(m_letters, m_entries, m_slots, m_longestBeginning);
        m_beginnings.transfer(archive);
        m_wholes.transfer(archive);
        m_words.transfer(archive);
        m_endings.transfer(archive);
    }

private:
    friend class BeginningIndexBuilder;

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

    static std::uint32_t filterKey(Hash hash) { return hash ^ (hash >> 15U); } // the lower bits alone say too little
    int find(Hash hash, std::u16string_view beginning) const;                  // an entry, or -1
    void collectWord(Hash hash, std::u16string_view form, std::vector<int> &into) const;
    void collectStars(int entry, std::u16string_view rest, std::vector<int> &into) const;
    std::u16string_view letters(int begin, int length) const;

    std::vector<char16_t> m_letters;
    std::vector<Entry> m_entries;
    std::vector<Slot> m_slots; // by hash, open addressing; a power of two
    Rows<int> m_words;         // by entry
    Rows<Ending> m_endings;    // by entry, sorted by their letters from the last on
    KeyFilter m_beginnings;    // of those that stand before a star …
    KeyFilter m_wholes;        // … and of whole words, by filterKey
    int m_longestBeginning = 0;
};

class BeginningIndexBuilder {
public:
    void add(std::u16string_view word, int id); // may hold one "*"
    BeginningIndex index() const;

private:
    struct Found {
        std::vector<int> words;
        std::vector<std::pair<std::u16string, int>> endings;
    };
    std::map<std::u16string, Found> m_found; // by what stands before the star
};

// The same, where a star may stand before everything else, too.
class WordIndex {
public:
    // Appends the ids of the words and stars that the form fits.
    void collect(QStringView form, std::vector<int> &into) const;
    void collectWord(QStringView form, std::vector<int> &into) const; // without stars

    template<typename Archive>
    void transfer(Archive &archive)
    {
        m_forwards.transfer(archive);
        m_backwards.transfer(archive);
    }

private:
    friend class WordIndexBuilder;

    BeginningIndex m_forwards;
    BeginningIndex m_backwards; // what begins with a star, the last letter first
};

class WordIndexBuilder {
public:
    void add(QStringView word, int id); // may hold one "*"
    WordIndex index() const;

private:
    BeginningIndexBuilder m_forwards;
    BeginningIndexBuilder m_backwards;
};

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ventil {

// A bit for each key of a collection, by the key's lower bits: one look tells most keys that are not in it.
class KeyFilter {
public:
    using Word = std::uint64_t;

    KeyFilter() : KeyFilter(0) {}
    explicit KeyFilter(std::size_t keys) : m_words(std::bit_ceil(bitsPerKey * keys / bits + 1), 0) {}

    void add(std::uint32_t key) { m_words[key / bits & (m_words.size() - 1)] |= Word(1) << (key % bits); }
    bool mayHave(std::uint32_t key) const { return mayHave(m_words, key); }

    // For filters that are kept side by side.
    const std::vector<Word> &words() const { return m_words; }
    static bool mayHave(std::span<const Word> words, std::uint32_t key)
    {
        return ((words[key / bits & (words.size() - 1)] >> (key % bits)) & 1U) != 0;
    }

    template<typename Archive>
    void transfer(Archive &archive)
    {
        archive(m_words);
    }

private:
    static constexpr std::size_t bitsPerKey = 8;
    static constexpr std::size_t bits = 64; // of a word
    std::vector<Word> m_words;              // a power of two
};

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/word_index.h"

#include <algorithm>
#include <bit>

namespace ventil {

static std::u16string_view viewOf(QStringView text)
{
    return {text.utf16(), static_cast<std::size_t>(text.size())};
}

std::u16string_view WordIndex::letters(int begin, int length) const
{
    return std::u16string_view(m_letters.data(), m_letters.size())
        .substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(length));
}

int WordIndex::find(Hash hash, std::u16string_view beginning) const
{
    if (m_slots.empty())
        return -1;
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask; m_slots[at].entry >= 0; at = (at + 1) & mask) {
        if (m_slots[at].hash != hash)
            continue;
        const Entry &entry = m_entries[static_cast<std::size_t>(m_slots[at].entry)];
        if (letters(entry.begin, entry.length) == beginning)
            return m_slots[at].entry;
    }
    return -1;
}

// Letter by letter from the end, the endings that go on like the rest become fewer.
void WordIndex::collectStars(int entry, std::u16string_view rest, std::vector<int> &into) const
{
    auto endings = m_endings[entry];
    for (std::size_t depth = 0; !endings.empty(); ++depth) {
        std::size_t matching = 0;
        while (matching < endings.size() && endings[matching].length == static_cast<int>(depth))
            into.push_back(endings[matching++].id);
        if (depth == rest.size())
            return;
        const auto letterAt = [&](const Ending &ending) {
            return m_letters[static_cast<std::size_t>(ending.begin + ending.length - 1) - depth];
        };
        const char16_t letter = rest[rest.size() - 1 - depth];
        const auto first = std::partition_point(endings.begin() + static_cast<std::ptrdiff_t>(matching), endings.end(),
                                                [&](const Ending &ending) { return letterAt(ending) < letter; });
        const auto end = std::partition_point(first, endings.end(),
                                              [&](const Ending &ending) { return letterAt(ending) == letter; });
        endings = {first, end};
    }
}

void WordIndex::collect(QStringView form, std::vector<int> &into) const
{
    const std::u16string_view text = viewOf(form);
    Hash hash = emptyHash;
    for (std::size_t length = 0; length <= text.size(); ++length) {
        if (length > 0)
            hash = extended(hash, text[length - 1]);
        const bool whole = length == text.size();
        if (static_cast<int>(length) > m_longestBeginning && !whole)
            continue;
        const int entry = find(hash, text.substr(0, length));
        if (entry < 0)
            continue;
        collectStars(entry, text.substr(length), into);
        if (whole)
            into.insert(into.end(), m_words[entry].begin(), m_words[entry].end());
    }
}

void WordIndex::collectWord(QStringView form, std::vector<int> &into) const
{
    const std::u16string_view text = viewOf(form);
    Hash hash = emptyHash;
    for (char16_t letter : text)
        hash = extended(hash, letter);
    if (const int entry = find(hash, text); entry >= 0)
        into.insert(into.end(), m_words[entry].begin(), m_words[entry].end());
}

void WordIndexBuilder::add(QStringView word, int id)
{
    const std::u16string_view text = viewOf(word);
    const std::size_t star = text.find(u'*');
    if (star == std::u16string_view::npos)
        m_found[std::u16string(text)].words.push_back(id);
    else
        m_found[std::u16string(text.substr(0, star))].endings.emplace_back(text.substr(star + 1), id);
}

WordIndex WordIndexBuilder::index() const
{
    WordIndex index;
    const auto store = [&](std::u16string_view text) {
        const int begin = static_cast<int>(index.m_letters.size());
        index.m_letters.insert(index.m_letters.end(), text.begin(), text.end());
        return begin;
    };
    index.m_slots.resize(std::bit_ceil(2 * m_found.size() + 1));
    const std::size_t mask = index.m_slots.size() - 1;
    for (const auto &[beginning, found] : m_found) {
        WordIndex::Hash hash = WordIndex::emptyHash;
        for (char16_t letter : beginning)
            hash = WordIndex::extended(hash, letter);
        std::size_t slot = hash & mask;
        while (index.m_slots[slot].entry >= 0)
            slot = (slot + 1) & mask;
        index.m_slots[slot] = {hash, static_cast<int>(index.m_entries.size())};
        index.m_entries.push_back({store(beginning), static_cast<int>(beginning.size())});
        index.m_words.add(found.words);
        auto endings = found.endings;
        std::stable_sort(endings.begin(), endings.end(), [](const auto &a, const auto &b) {
            return std::lexicographical_compare(a.first.rbegin(), a.first.rend(), b.first.rbegin(), b.first.rend());
        });
        std::vector<WordIndex::Ending> row;
        row.reserve(endings.size());
        for (const auto &[ending, id] : endings)
            row.push_back({store(ending), static_cast<int>(ending.size()), id});
        index.m_endings.add(row);
        if (!endings.empty())
            index.m_longestBeginning = std::max(index.m_longestBeginning, static_cast<int>(beginning.size()));
    }
    return index;
}

} // namespace ventil

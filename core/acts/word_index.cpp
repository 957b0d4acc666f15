// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/word_index.h"

#include <QVarLengthArray>

#include <algorithm>
#include <bit>
#include <iterator>

namespace ventil {

static std::u16string_view viewOf(QStringView text)
{
    return {text.utf16(), static_cast<std::size_t>(text.size())};
}

std::u16string_view BeginningIndex::letters(int begin, int length) const
{
    return std::u16string_view(m_letters.data(), m_letters.size())
        .substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(length));
}

int BeginningIndex::find(Hash hash, std::u16string_view beginning) const
{
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
void BeginningIndex::collectStars(int entry, std::u16string_view rest, std::vector<int> &into) const
{
    auto endings = m_endings[entry];
    for (std::size_t depth = 0; !endings.empty(); ++depth) {
        std::size_t matching = 0;
        while (matching < endings.size() && endings[matching].length == static_cast<int>(depth))
            into.push_back(endings[matching++].id);
        if (depth == rest.size() || matching == endings.size())
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

void BeginningIndex::collect(std::u16string_view form, std::vector<int> &into) const
{
    const std::size_t longest = std::min(form.size(), static_cast<std::size_t>(m_longestBeginning));
    Hash hash = emptyHash;
    for (std::size_t length = 0;; hash = extended(hash, form[length++])) {
        if (m_beginnings.mayHave(filterKey(hash)))
            if (const int entry = find(hash, form.substr(0, length)); entry >= 0)
                collectStars(entry, form.substr(length), into);
        if (length == longest)
            break;
    }
    for (char16_t letter : form.substr(longest))
        hash = extended(hash, letter);
    collectWord(hash, form, into);
}

void BeginningIndex::collectWord(std::u16string_view form, std::vector<int> &into) const
{
    Hash hash = emptyHash;
    for (char16_t letter : form)
        hash = extended(hash, letter);
    collectWord(hash, form, into);
}

void BeginningIndex::collectWord(Hash hash, std::u16string_view form, std::vector<int> &into) const
{
    if (m_wholes.mayHave(filterKey(hash)))
        if (const int entry = find(hash, form); entry >= 0)
            into.insert(into.end(), m_words[entry].begin(), m_words[entry].end());
}

void BeginningIndexBuilder::add(std::u16string_view word, int id)
{
    const std::size_t star = word.find(u'*');
    if (star == std::u16string_view::npos)
        m_found[std::u16string(word)].words.push_back(id);
    else
        m_found[std::u16string(word.substr(0, star))].endings.emplace_back(word.substr(star + 1), id);
}

BeginningIndex BeginningIndexBuilder::index() const
{
    BeginningIndex index;
    const auto store = [&](std::u16string_view text) {
        const int begin = static_cast<int>(index.m_letters.size());
        index.m_letters.insert(index.m_letters.end(), text.begin(), text.end());
        return begin;
    };
    index.m_beginnings = KeyFilter(m_found.size());
    index.m_wholes = KeyFilter(m_found.size());
    index.m_slots.resize(std::bit_ceil(m_found.size() + m_found.size() / 2 + 1));
    const std::size_t mask = index.m_slots.size() - 1;
    for (const auto &[beginning, found] : m_found) {
        BeginningIndex::Hash hash = BeginningIndex::emptyHash;
        for (char16_t letter : beginning)
            hash = BeginningIndex::extended(hash, letter);
        if (!found.endings.empty())
            index.m_beginnings.add(BeginningIndex::filterKey(hash));
        if (!found.words.empty())
            index.m_wholes.add(BeginningIndex::filterKey(hash));
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
        std::vector<BeginningIndex::Ending> row;
        row.reserve(endings.size());
        for (const auto &[ending, id] : endings)
            row.push_back({store(ending), static_cast<int>(ending.size()), id});
        index.m_endings.add(row);
        if (!endings.empty())
            index.m_longestBeginning = std::max(index.m_longestBeginning, static_cast<int>(beginning.size()));
    }
    return index;
}

void WordIndex::collect(QStringView form, std::vector<int> &into) const
{
    m_forwards.collect(viewOf(form), into);
    const QVarLengthArray<char16_t, 32> reversed(std::make_reverse_iterator(form.utf16() + form.size()),
                                                 std::make_reverse_iterator(form.utf16()));
    m_backwards.collect({reversed.data(), static_cast<std::size_t>(reversed.size())}, into);
}

void WordIndex::collectWord(QStringView form, std::vector<int> &into) const
{
    m_forwards.collectWord(viewOf(form), into);
}

void WordIndexBuilder::add(QStringView word, int id)
{
    const std::u16string_view text = viewOf(word);
    if (text.size() > 1 && text.front() == u'*')
        m_backwards.add(std::u16string(text.rbegin(), text.rend()), id);
    else
        m_forwards.add(text, id);
}

WordIndex WordIndexBuilder::index() const
{
    WordIndex index;
    index.m_forwards = m_forwards.index();
    index.m_backwards = m_backwards.index();
    return index;
}

} // namespace ventil

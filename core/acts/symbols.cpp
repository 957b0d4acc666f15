// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/symbols.h"

#include <algorithm>

namespace ventil {

static std::u16string_view viewOf(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), static_cast<std::size_t>(text.size())};
}

void SymbolTable::Index::add(const QString &word, Id id)
{
    const std::u16string_view view = viewOf(word);
    const std::size_t star = view.find(u'*');
    if (star == std::u16string_view::npos) {
        words[std::u16string(view)].push_back(id);
        return;
    }
    globs[std::u16string(view.substr(0, star))].push_back({std::u16string(view.substr(star + 1)), id});
    longestBeginning = std::max(longestBeginning, star);
}

void SymbolTable::Index::collect(std::u16string_view form, std::vector<Id> &into) const
{
    if (const auto found = words.find(form); found != words.end())
        into.insert(into.end(), found->second.begin(), found->second.end());
    for (std::size_t length = 0; length <= std::min(longestBeginning, form.size()); ++length) {
        const auto found = globs.find(form.substr(0, length));
        if (found == globs.end())
            continue;
        for (const Glob &glob : found->second)
            if (form.substr(length).ends_with(glob.end))
                into.push_back(glob.id);
    }
}

SymbolTable::Id SymbolTable::intern(const QString &word, bool exact, const Folding &folding)
{
    std::u16string key(viewOf(word));
    if (exact)
        key.insert(key.begin(), u'=');
    const auto [entry, isNew] = m_ids.try_emplace(std::move(key), m_count);
    if (!isNew)
        return entry->second;
    m_asWritten.add(word, m_count);
    if (folding.diacriticsOptional && !exact)
        m_loosened.add(folding.loosened(word), m_count);
    return m_count++;
}

std::vector<SymbolTable::Id> SymbolTable::symbolsOf(const QString &form, const Folding &folding) const
{
    std::vector<Id> ids;
    m_asWritten.collect(viewOf(form), ids);
    if (folding.diacriticsOptional) {
        const QString loosened = folding.loosened(form);
        if (ids.empty() || loosened == form)
            m_loosened.collect(viewOf(loosened), ids);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace ventil

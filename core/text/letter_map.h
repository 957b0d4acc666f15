// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <numeric>
#include <vector>

namespace ventil {

// What characters count as: most as themselves. Kept in pages, so that asking costs next to nothing.
class LetterMap {
public:
    void insert(char32_t from, char32_t to)
    {
        const std::size_t page = from / pageSize;
        if (m_pageOf.size() <= page)
            m_pageOf.resize(page + 1, none);
        if (m_pageOf[page] == none) {
            m_pageOf[page] = static_cast<std::uint16_t>(m_pages.size());
            Page &added = m_pages.emplace_back();
            std::iota(added.begin(), added.end(), static_cast<char32_t>(page * pageSize));
        }
        m_pages[m_pageOf[page]][from % pageSize] = to;
    }

    char32_t value(char32_t c) const
    {
        const std::size_t page = c / pageSize;
        return page < m_pageOf.size() && m_pageOf[page] != none ? m_pages[m_pageOf[page]][c % pageSize] : c;
    }

private:
    static constexpr std::size_t pageSize = 256;
    static constexpr std::uint16_t none = 0xffff;
    using Page = std::array<char32_t, pageSize>;
    std::vector<std::uint16_t> m_pageOf; // by the upper bits of a character: its page
    std::vector<Page> m_pages;
};

} // namespace ventil

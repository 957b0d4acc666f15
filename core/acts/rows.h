// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace ventil {

// Lists of different lengths in one piece of memory.
template<typename T>
class Rows {
public:
    int size() const { return static_cast<int>(m_ends.size()); }
    void add(std::span<const T> row)
    {
        m_items.insert(m_items.end(), row.begin(), row.end());
        m_ends.push_back(static_cast<int>(m_items.size()));
    }
    void reserve(std::size_t rows, std::size_t items)
    {
        m_ends.reserve(rows);
        m_items.reserve(items);
    }
    std::span<const T> operator[](int row) const { return rows(row, row + 1); }
    std::span<const T> rows(int first, int end) const // these rows, one behind the other
    {
        return std::span(m_items).subspan(beginOf(first), beginOf(end) - beginOf(first));
    }

    template<typename Archive>
    void transfer(Archive &archive)
    {
        archive(m_items, m_ends);
    }

private:
    std::size_t beginOf(int row) const
    {
        return row == 0 ? 0 : static_cast<std::size_t>(m_ends[static_cast<std::size_t>(row) - 1]);
    }

    std::vector<T> m_items;
    std::vector<int> m_ends;
};

template<typename T>
Rows<T> rowsOf(const std::vector<std::vector<T>> &lists)
{
    Rows<T> rows;
    for (const std::vector<T> &list : lists)
        rows.add(list);
    return rows;
}

} // namespace ventil

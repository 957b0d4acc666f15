// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/pattern_index.h"

#include <algorithm>

namespace ventil {

static std::span<const int> needsOf(const PatternLine &line, const PatternTables &tables)
{
    return std::span(tables.needs)
        .subspan(static_cast<std::size_t>(line.firstNeed), static_cast<std::size_t>(line.endNeed - line.firstNeed));
}

// A word that many patterns need is a word that many replies hold.
static std::vector<int> weightsOf(const PatternTables &tables, int symbolCount)
{
    std::vector<int> uses(static_cast<std::size_t>(symbolCount), 0);
    for (int set : tables.needs)
        for (int symbol : tables.sets.symbolsOf(set))
            ++uses[static_cast<std::size_t>(symbol)];
    std::vector<int> weights;
    for (int set = 0; set < tables.sets.size(); ++set) {
        int weight = 0;
        for (int symbol : tables.sets.symbolsOf(set))
            weight += uses[static_cast<std::size_t>(symbol)];
        weights.push_back(weight);
    }
    return weights;
}

// Numbers the sets, each once, in their order.
static std::vector<int> numbered(std::vector<int> &sets, int setCount)
{
    std::sort(sets.begin(), sets.end());
    sets.erase(std::unique(sets.begin(), sets.end()), sets.end());
    std::vector<int> slotOfSet(static_cast<std::size_t>(setCount), -1);
    for (std::size_t slot = 0; slot < sets.size(); ++slot)
        slotOfSet[static_cast<std::size_t>(sets[slot])] = static_cast<int>(slot);
    return slotOfSet;
}

static Rows<int> slotsBySymbol(const std::vector<int> &sets, const PatternTables &tables, int symbolCount)
{
    std::vector<std::vector<int>> lists(static_cast<std::size_t>(symbolCount));
    for (std::size_t slot = 0; slot < sets.size(); ++slot)
        for (int symbol : tables.sets.symbolsOf(sets[slot]))
            lists[static_cast<std::size_t>(symbol)].push_back(static_cast<int>(slot));
    return rowsOf(lists);
}

PatternIndex::PatternIndex(const std::vector<PatternLines> &patterns, const PatternTables &tables, int symbolCount)
{
    std::vector<int> asked;
    for (const PatternLine &line : tables.lines) {
        const auto needs = needsOf(line, tables);
        asked.insert(asked.end(), needs.begin(), needs.end());
        if (line.program.begins != anything)
            asked.push_back(line.program.begins);
    }
    slotOfSet = numbered(asked, tables.sets.size());
    slotsOfSymbol = slotsBySymbol(asked, tables, symbolCount);

    const std::vector<int> weights = weightsOf(tables, symbolCount);
    std::vector<std::vector<CandidateLine>> lists(asked.size());
    for (std::size_t pattern = 0; pattern < patterns.size(); ++pattern)
        for (int line = patterns[pattern].first; line < patterns[pattern].end; ++line) {
            const auto needs = needsOf(tables.lines[static_cast<std::size_t>(line)], tables);
            const auto rarest = std::min_element(needs.begin(), needs.end(), [&](int a, int b) {
                return weights[static_cast<std::size_t>(a)] < weights[static_cast<std::size_t>(b)];
            });
            auto &list = rarest == needs.end()
                             ? needless
                             : lists[static_cast<std::size_t>(slotOfSet[static_cast<std::size_t>(*rarest)])];
            list.push_back({static_cast<int>(pattern), line});
        }
    linesOfSlot = rowsOf(lists);
}

PatternFinder::PatternFinder(const PatternIndex &index, const PatternTables &tables)
    : m_index(index), m_tables(tables), m_ofSlot(static_cast<std::size_t>(index.linesOfSlot.size()))
{}

const std::vector<PatternFinder::Candidate> &PatternFinder::find(const Rows<int> &symbols, int first, int end)
{
    for (int slot : m_met)
        m_ofSlot[static_cast<std::size_t>(slot)] = 0;
    m_met.clear();
    m_found.clear();
    for (const CandidateLine &line : m_index.needless)
        m_found.push_back({line});
    collect(symbols, first, end);
    for (std::size_t i = 0; i < m_symbols.size();) {
        const int symbol = m_symbols[i].first;
        Places places = 0;
        for (; i < m_symbols.size() && m_symbols[i].first == symbol; ++i)
            places |= m_symbols[i].second;
        meet(symbol, places);
    }
    std::erase_if(m_found, [this](const CandidateLine &line) { return !isMet(line); });
    for (Candidate &line : m_found)
        line.begins = beginningsOf(line);
    std::sort(m_found.begin(), m_found.end());
    return m_found;
}

void PatternFinder::collect(const Rows<int> &symbols, int first, int end)
{
    m_symbols.clear();
    for (int token = first; token < end; ++token)
        for (int symbol : symbols[token])
            m_symbols.emplace_back(symbol, Places(1) << static_cast<unsigned>(std::min(token - first, lastPlace)));
    std::sort(m_symbols.begin(), m_symbols.end());
}

void PatternFinder::meet(int symbol, Places places)
{
    for (int slot : m_index.slotsOfSymbol[symbol]) {
        Places &ofSlot = m_ofSlot[static_cast<std::size_t>(slot)];
        if (ofSlot == 0) {
            m_met.push_back(slot);
            for (const CandidateLine &line : m_index.linesOfSlot[slot])
                m_found.push_back({line});
        }
        ofSlot |= places;
    }
}

bool PatternFinder::isMet(const CandidateLine &line) const
{
    const auto needs = needsOf(m_tables.lines[static_cast<std::size_t>(line.line)], m_tables);
    return std::all_of(needs.begin(), needs.end(), [this](int set) { return placesOf(set) != 0; });
}

PatternFinder::Places PatternFinder::beginningsOf(const CandidateLine &line) const
{
    const int begins = m_tables.lines[static_cast<std::size_t>(line.line)].program.begins;
    return begins == anything ? ~Places(0) : placesOf(begins);
}

} // namespace ventil

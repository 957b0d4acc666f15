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

static Rows<int> setsBySymbol(std::vector<int> sets, const PatternTables &tables, int symbolCount)
{
    std::sort(sets.begin(), sets.end());
    sets.erase(std::unique(sets.begin(), sets.end()), sets.end());
    std::vector<std::vector<int>> lists(static_cast<std::size_t>(symbolCount));
    for (int set : sets)
        for (int symbol : tables.sets.symbolsOf(set))
            lists[static_cast<std::size_t>(symbol)].push_back(set);
    return rowsOf(lists);
}

PatternIndex::PatternIndex(const std::vector<PatternLines> &patterns, const PatternTables &tables, int symbolCount)
{
    std::vector<int> needed;
    const std::vector<int> weights = weightsOf(tables, symbolCount);
    std::vector<std::vector<CandidateLine>> lists(static_cast<std::size_t>(tables.sets.size()));
    for (std::size_t pattern = 0; pattern < patterns.size(); ++pattern)
        for (int line = patterns[pattern].first; line < patterns[pattern].end; ++line) {
            const auto needs = needsOf(tables.lines[static_cast<std::size_t>(line)], tables);
            needed.insert(needed.end(), needs.begin(), needs.end());
            const auto rarest = std::min_element(needs.begin(), needs.end(), [&](int a, int b) {
                return weights[static_cast<std::size_t>(a)] < weights[static_cast<std::size_t>(b)];
            });
            auto &list = rarest == needs.end() ? needless : lists[static_cast<std::size_t>(*rarest)];
            list.push_back({static_cast<int>(pattern), line});
        }
    setsOfSymbol = setsBySymbol(std::move(needed), tables, symbolCount);
    linesOfSet = rowsOf(lists);
}

PatternFinder::PatternFinder(const PatternIndex &index, const PatternTables &tables)
    : m_index(index),
      m_tables(tables),
      m_seen(static_cast<std::size_t>(index.setsOfSymbol.size())),
      m_met(static_cast<std::size_t>(index.linesOfSet.size()))
{}

const std::vector<CandidateLine> &PatternFinder::find(std::span<const int> symbols)
{
    std::fill(m_seen.begin(), m_seen.end(), false);
    std::fill(m_met.begin(), m_met.end(), false);
    m_found = m_index.needless;
    for (int symbol : symbols)
        meet(symbol);
    std::erase_if(m_found, [this](const CandidateLine &line) { return !isMet(line); });
    std::sort(m_found.begin(), m_found.end());
    return m_found;
}

void PatternFinder::meet(int symbol)
{
    if (m_seen[static_cast<std::size_t>(symbol)])
        return;
    m_seen[static_cast<std::size_t>(symbol)] = true;
    for (int set : m_index.setsOfSymbol[symbol]) {
        if (m_met[static_cast<std::size_t>(set)])
            continue;
        m_met[static_cast<std::size_t>(set)] = true;
        const auto lines = m_index.linesOfSet[set];
        m_found.insert(m_found.end(), lines.begin(), lines.end());
    }
}

bool PatternFinder::isMet(const CandidateLine &line) const
{
    const auto needs = needsOf(m_tables.lines[static_cast<std::size_t>(line.line)], m_tables);
    return std::all_of(needs.begin(), needs.end(), [this](int set) { return m_met[static_cast<std::size_t>(set)]; });
}

} // namespace ventil

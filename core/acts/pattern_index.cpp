// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/pattern_index.h"

#include <algorithm>

namespace ventil {

// A word that many patterns need is a word that many replies hold.
static std::vector<int> weightsOf(const PatternTables &tables, int symbolCount)
{
    std::vector<int> uses(static_cast<std::size_t>(symbolCount), 0);
    for (const Need &need : tables.cases.rows(0, tables.cases.size()))
        for (int symbol : tables.sets.symbolsOf(need.set))
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

void sortNeeds(PatternTables &tables, int symbolCount)
{
    const std::vector<int> weights = weightsOf(tables, symbolCount);
    const auto weightOf = [&](const Need &need) { return weights[static_cast<std::size_t>(need.set)]; };
    Rows<Need> sorted;
    for (int i = 0; i < tables.cases.size(); ++i) {
        std::vector<Need> needs(tables.cases[i].begin(), tables.cases[i].end());
        std::stable_sort(needs.begin(), needs.end(),
                         [&](const Need &a, const Need &b) { return weightOf(a) < weightOf(b); });
        sorted.add(needs);
    }
    tables.cases = std::move(sorted);
}

PatternIndex::PatternIndex(const std::vector<PatternLines> &patterns, const PatternTables &tables, int symbolCount)
{
    std::vector<std::vector<Clue>> lists(static_cast<std::size_t>(symbolCount));
    const auto add = [&](const Clue &clue) {
        const auto needs = tables.cases[clue.needs];
        if (needs.empty())
            needless.push_back(clue);
        else
            for (int symbol : tables.sets.symbolsOf(needs.front().set))
                lists[static_cast<std::size_t>(symbol)].push_back(clue);
    };
    for (std::size_t pattern = 0; pattern < patterns.size(); ++pattern)
        for (int i = patterns[pattern].first; i < patterns[pattern].end; ++i) {
            const PatternLine &line = tables.lines[static_cast<std::size_t>(i)];
            for (int needs = line.firstCase; needs < line.endCase; ++needs)
                add({static_cast<int>(pattern), i, needs});
        }
    cluesOfSymbol = rowsOf(lists);
}

const std::vector<CandidateLine> &PatternFinder::find(WordPlaces &sentence)
{
    m_found.clear();
    for (const Clue &clue : m_index.needless)
        follow(clue, sentence);
    for (int symbol : sentence.symbols())
        for (const Clue &clue : m_index.cluesOfSymbol[symbol])
            follow(clue, sentence);
    std::sort(m_found.begin(), m_found.end());
    std::size_t count = 0;
    for (const CandidateLine &line : m_found) {
        if (count > 0 && m_found[count - 1].line == line.line)
            m_found[count - 1].begins |= line.begins;
        else
            m_found[count++] = line;
    }
    m_found.resize(count);
    return m_found;
}

void PatternFinder::follow(const Clue &clue, WordPlaces &sentence)
{
    const PatternLine &line = m_tables.lines[static_cast<std::size_t>(clue.line)];
    if (const auto begins = beginningsOf(m_tables.cases[clue.needs], line.program, sentence); begins != 0)
        m_found.push_back({clue.pattern, clue.line, begins});
}

// Those from `least` to `most` places before one of `places`.
static WordPlaces::Places before(WordPlaces::Places places, int least, int most)
{
    places >>= static_cast<unsigned>(least);
    int reach = 1;
    for (const int all = most - least + 1; reach < all;) {
        const int step = std::min(reach, all - reach);
        places |= places >> static_cast<unsigned>(step);
        reach += step;
    }
    return places;
}

WordPlaces::Places beginningsOf(std::span<const Need> needs, const Program &program, WordPlaces &sentence)
{
    WordPlaces::Places begins = ~WordPlaces::Places(0);
    for (const Need &need : needs) {
        const WordPlaces::Places places = sentence.of(need.set);
        if (places == 0)
            return 0;
        if (sentence.isExact())
            begins &= before(places, need.least, need.most);
    }
    return begins == 0 ? 0 : begins & sentence.of(program.begins);
}

} // namespace ventil

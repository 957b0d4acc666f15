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

PatternIndex::PatternIndex(const std::vector<PatternLines> &patterns, const std::vector<PatternLines> &switches,
                           const PatternTables &tables, int symbolCount)
    : rarestOfLine(tables.lines.size(), nothing)
{
    std::vector<std::vector<int>> watched(static_cast<std::size_t>(symbolCount));
    std::vector<int> numbers(static_cast<std::size_t>(tables.sets.size()), nothing); // by set
    const auto watchFor = [&](std::span<const Need> needs, std::size_t which) {
        if (needs.size() <= which)
            return nothing;
        int &number = numbers[static_cast<std::size_t>(needs[which].set)];
        if (number == nothing) {
            number = watchedCount++;
            for (int symbol : tables.sets.symbolsOf(needs[which].set))
                watched[static_cast<std::size_t>(symbol)].push_back(number);
        }
        return number;
    };
    std::vector<std::vector<Clue>> lists(watched.size());
    const auto add = [&](int pattern, int line, int row) {
        const auto needs = tables.cases[row];
        const Clue clue{pattern, line, row, watchFor(needs, 1)};
        if (needs.empty())
            needless.push_back(clue);
        else
            for (int symbol : tables.sets.symbolsOf(needs.front().set))
                lists[static_cast<std::size_t>(symbol)].push_back(clue);
    };
    for (std::size_t pattern = 0; pattern < patterns.size(); ++pattern)
        for (int i = patterns[pattern].first; i < patterns[pattern].end; ++i) {
            const PatternLine &line = tables.lines[static_cast<std::size_t>(i)];
            for (int row = line.firstCase; row < line.endCase; ++row)
                add(static_cast<int>(pattern), i, row);
        }
    for (const PatternLines &lines : switches)
        for (auto i = static_cast<std::size_t>(lines.first); i < static_cast<std::size_t>(lines.end); ++i)
            rarestOfLine[i] = watchFor(tables.cases[tables.lines[i].firstCase], 0);
    cluesOfSymbol = rowsOf(lists);
    watchedOfSymbol = rowsOf(watched);
}

const std::vector<CandidateLine> &PatternFinder::find(WordPlaces &sentence)
{
    m_found.clear();
    for (const Clue &clue : m_index.needless)
        follow(clue, sentence);
    watch(sentence.symbols());
    for (int symbol : sentence.symbols())
        for (const Clue &clue : m_index.cluesOfSymbol[symbol])
            if (has(clue.companion))
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

void PatternFinder::watch(std::span<const int> symbols)
{
    m_watched.assign(static_cast<std::size_t>(m_index.watchedCount) / bits + 1, 0);
    const auto mark = [this](int watched) {
        const auto number = static_cast<std::size_t>(watched);
        m_watched[number / bits] |= std::uint64_t(1) << (number % bits);
    };
    mark(PatternIndex::nothing);
    for (int symbol : symbols)
        for (int watched : m_index.watchedOfSymbol[symbol])
            mark(watched);
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
    for (std::size_t i = needs.size(); i-- > 0;) { // that the rarest is there is mostly known
        const WordPlaces::Places places = sentence.of(needs[i].set);
        if (places == 0)
            return 0;
        if (sentence.isExact())
            begins &= before(places, needs[i].least, needs[i].most);
    }
    return begins == 0 ? 0 : begins & sentence.of(program.begins);
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/pattern_beginning.h"

#include <set>

namespace ventil {

namespace {

class BeginningSearch {
public:
    explicit BeginningSearch(const PatternTables &tables) : m_tables(tables) {}

    // False when it can begin with anything.
    bool from(int at)
    {
        while (m_seen.insert(at).second) {
            const Instruction &instruction = m_tables.code[static_cast<std::size_t>(at)];
            switch (instruction.op) {
            case Op::Word:
                return add(instruction.begins == anything ? instruction.a : instruction.begins);
            case Op::Call:
                return add(m_tables.lists[static_cast<std::size_t>(instruction.a)].begins);
            case Op::Choice:
                return fromAll(m_tables.choices[static_cast<std::size_t>(instruction.a)]);
            case Op::Split:
                if (!from(instruction.a))
                    return false;
                at = instruction.b;
                break;
            case Op::Jump:
            case Op::NotAhead:
                at = instruction.a;
                break;
            case Op::SentenceBegin:
            case Op::TextBegin:
                ++at;
                break;
            default:
                return false;
            }
        }
        return true;
    }

    std::vector<int> symbols;

private:
    bool fromAll(const Choice &choice)
    {
        for (int way = choice.firstWay; way < choice.endWay; ++way)
            if (!from(m_tables.ways[static_cast<std::size_t>(way)].at))
                return false;
        return true;
    }

    bool add(int set)
    {
        if (set == anything)
            return false;
        const auto more = m_tables.sets.symbolsOf(set);
        symbols.insert(symbols.end(), more.begin(), more.end());
        return true;
    }

    const PatternTables &m_tables;
    std::set<int> m_seen;
};

} // namespace

std::optional<std::vector<int>> beginningOf(const PatternTables &tables, int at)
{
    BeginningSearch search(tables);
    if (!search.from(at))
        return std::nullopt;
    return std::move(search.symbols);
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/pattern.h"

#include <algorithm>

namespace ventil {

using Op = Instruction::Op;

namespace {

class BeginningSearch {
public:
    BeginningSearch(const Program &program, const PatternTables &tables)
        : m_program(program), m_tables(tables), m_seen(program.code.size(), false)
    {}

    void from(int at)
    {
        while (!m_seen[static_cast<std::size_t>(at)]) {
            m_seen[static_cast<std::size_t>(at)] = true;
            const Instruction &instruction = m_program.code[static_cast<std::size_t>(at)];
            switch (instruction.op) {
            case Op::Word:
                return add(m_tables.sets[static_cast<std::size_t>(instruction.a)]);
            case Op::Call: {
                const Beginning &list = m_tables.listBeginnings[static_cast<std::size_t>(instruction.a)];
                found.anything = found.anything || list.anything;
                return add(list.symbols);
            }
            case Op::Choice:
                for (int way : m_tables.choices[static_cast<std::size_t>(instruction.a)].ways)
                    from(way);
                return;
            case Op::Split:
                from(instruction.a);
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
                found.anything = true;
                return;
            }
        }
    }

    Beginning found;

private:
    void add(const std::vector<int> &symbols)
    {
        found.symbols.insert(found.symbols.end(), symbols.begin(), symbols.end());
    }

    const Program &m_program;
    const PatternTables &m_tables;
    std::vector<bool> m_seen;
};

} // namespace

Beginning beginningOf(const Program &program, const PatternTables &tables, int at)
{
    BeginningSearch search(program, tables);
    search.from(at);
    std::vector<int> &symbols = search.found.symbols;
    std::sort(symbols.begin(), symbols.end());
    symbols.erase(std::unique(symbols.begin(), symbols.end()), symbols.end());
    return std::move(search.found);
}

void indexChoices(const Program &program, PatternTables &tables, std::size_t firstChoice)
{
    for (std::size_t i = firstChoice; i < tables.choices.size(); ++i) {
        Choice &choice = tables.choices[i];
        for (std::size_t way = 0; way < choice.ways.size(); ++way) {
            const Beginning beginning = beginningOf(program, tables, choice.ways[way]);
            if (beginning.anything)
                choice.always.push_back(static_cast<int>(way));
            else
                for (int symbol : beginning.symbols)
                    choice.bySymbol[symbol].push_back(static_cast<int>(way));
        }
    }
}

} // namespace ventil

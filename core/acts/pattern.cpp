// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/pattern.h"

#include <algorithm>

namespace ventil {

using Op = Instruction::Op;

static void collect(const Program &program, const WordSets &sets, int at, std::vector<bool> &seen, Beginning &into)
{
    while (!seen[static_cast<std::size_t>(at)]) {
        seen[static_cast<std::size_t>(at)] = true;
        const Instruction &instruction = program.code[static_cast<std::size_t>(at)];
        switch (instruction.op) {
        case Op::Word: {
            const auto &set = sets[static_cast<std::size_t>(instruction.a)];
            into.symbols.insert(into.symbols.end(), set.begin(), set.end());
            return;
        }
        case Op::Split:
            collect(program, sets, instruction.a, seen, into);
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
            into.anything = true;
            return;
        }
    }
}

Beginning beginningOf(const Program &program, const WordSets &sets)
{
    Beginning beginning;
    std::vector<bool> seen(program.code.size(), false);
    collect(program, sets, 0, seen, beginning);
    std::sort(beginning.symbols.begin(), beginning.symbols.end());
    beginning.symbols.erase(std::unique(beginning.symbols.begin(), beginning.symbols.end()), beginning.symbols.end());
    return beginning;
}

} // namespace ventil

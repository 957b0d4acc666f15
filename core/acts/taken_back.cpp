// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/taken_back.h"

namespace ventil {

std::vector<TakenBackWords> findTakenBack(const Detector::Data &data, const Tokens &text)
{
    std::vector<TakenBackWords> found;
    const auto count = static_cast<int>(text.tokens.size());
    for (int at = 0; at < count; ++at) {
        const Token &first = text.tokens[static_cast<std::size_t>(at)];
        const auto match = data.facts.takenBack.at(text.tokens, at);
        if (!match || first.quoted || text.sentences[static_cast<std::size_t>(first.sentence)].question)
            continue;
        const Token &last = text.tokens[static_cast<std::size_t>(match->end - 1)];
        if (last.sentence == first.sentence)
            found.push_back(
                {spanOf(text, at, match->end), data.facts.takenBackActs[static_cast<std::size_t>(match->meaning)]});
    }
    return found;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/house_rules.h"

namespace ventil {

std::vector<HouseWords> findHouseWords(const Detector::Data &data, Matcher &matcher)
{
    std::vector<HouseWords> found;
    const std::vector<Token> &tokens = matcher.prepared().text.tokens;
    for (const HouseRule &rule : data.house) {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (tokens[i].quoted || !matcher.matches(rule.any, static_cast<int>(i)))
                continue;
            const auto last = static_cast<std::size_t>(matcher.match().end) - 1;
            const qsizetype begin = tokens[static_cast<std::size_t>(matcher.match().first)].begin;
            found.push_back({{begin, tokens[last].end - begin}, rule.id, rule.why, rule.instead});
            i = last;
        }
    }
    return found;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/house_rules.h"

namespace ventil {

std::vector<HouseWords> findHouseWords(const Detector::Data &data, Matcher &matcher)
{
    std::vector<HouseWords> found;
    const Tokens &text = matcher.prepared().text;
    const std::vector<Token> &tokens = text.tokens;
    for (const HouseRule &rule : data.house) {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (tokens[i].quoted || !matcher.matches(rule.any, static_cast<int>(i)))
                continue;
            const TokenMatch &match = matcher.match();
            found.push_back({spanOf(text, match.first, match.end), rule.id, rule.why, rule.instead});
            i = static_cast<std::size_t>(match.end) - 1;
        }
    }
    return found;
}

} // namespace ventil

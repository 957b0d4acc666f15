// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/opinion_clues.h"

namespace ventil {

QString clueId(Clue clue)
{
    static constexpr std::array<const char *, clueCount> ids{
        "sentences",  "words",     "short",       "shared",   "customer_asks", "customer_exclaims", "customer_length",
        "own_words",  "own_asks",  "own_first",   "own_last", "own_does_more", "own_shared",        "own_asked_for",
        "own_warned", "elsewhere", "second_best", "rudeness", "plain",         "plain_best"};
    return QString::fromLatin1(ids[static_cast<std::size_t>(clue)]);
}

} // namespace ventil

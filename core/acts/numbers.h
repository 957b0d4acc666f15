// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/lexicon.h"

namespace ventil {

inline constexpr qint64 hundredths = 100;

struct Number {
    qint64 amount = 0; // in hundredths
    QString digits;    // without separators; empty for number words and fractions
    int end = 0;       // the token behind it
};

// The number that begins with that token: 48213, 48 213, 48-213, 1.500, 48,90, "twenty-five", 两百三十. `more` are
// number words besides those of the writing.
std::optional<Number> readNumber(const std::vector<Token> &tokens, int at, const QString &typed, const Lexicon &more,
                                 const Writing &writing);

// What was typed between a token and the next.
QString typedBetween(const std::vector<Token> &tokens, int at, const QString &typed);

} // namespace ventil

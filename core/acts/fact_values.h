// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/lexicon.h"
#include "core/text/tokens.h"

#include <vector>

namespace ventil {

// What a language's facts.yaml says about numbers, days and sums.
struct ValueWords {
    struct Unit {
        QString of;   // what is counted: "time", "eur"
        int size = 1; // of the least unit of its kind: an hour is 60 of time
    };
    Lexicon weekdays; // 1 Monday … 7 Sunday
    Lexicon months;   // 1 … 12
    Lexicon numbers;  // besides those of language.yaml
    Lexicon vague;    // beside a number these make it no fact
    Lexicon unitWords;
    std::vector<Unit> units; // by the meaning of `unitWords`
};

// Something countable or datable that was said. Two values mean the same when their keys are equal.
struct Value {
    QString group;          // values of one group can contradict each other: "weekday", "date", "clock", "code", "eur"
    QString key;            // "weekday:2", "eur:4890" (hundredths), "code:48213"
    QString number;         // the bare number, in hundredths; empty for days and dates
    int first = 0, end = 0; // tokens
};

// The exact values of a text in its order. A number that stands beside a vague word or in a range is none.
std::vector<Value> valuesIn(const Tokens &text, const QString &typed, const ValueWords &words, const Writing &writing);

bool sameValue(const Value &a, const Value &b);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace ventil {

// What a guard may ask about. Flags are one bit each, in the scenario's order.
struct Mood {
    int anger = 0; // 0…10
    int trust = 0; // 0…10
    friend bool operator==(const Mood &, const Mood &) = default;
};
struct GuardContext {
    Mood mood;
    int replies = 0;
    std::uint32_t flags = 0;
};

// A condition of a scenario ("anger <= 6 and not promised"), compiled to a postfix program. Total: it always has a value.
class Guard {
public:
    Guard() = default; // holds always
    static Result<Guard> parse(const QString &text, const QStringList &flags);
    bool holds(const GuardContext &context) const;
    bool isEmpty() const { return m_program.empty(); }

private:
    struct Step {
        enum class Kind { Anger, Trust, Replies, Flag, Number, Equal, Unequal, Less, LessOrEqual, Greater, GreaterOrEqual, And, Or, Not };
        Kind kind;
        int value = 0;
    };
    friend class GuardParser;
    std::vector<Step> m_program;
};

} // namespace ventil

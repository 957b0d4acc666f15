// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <vector>

namespace ventil {

// What a guard may ask about: moods, of so many values each, and flags of one bit, in the scenario's order.
inline constexpr int moodValues = 11;
struct Mood {
    int anger = 0; // 0…10
    int trust = 0; // 0…10
    friend bool operator==(const Mood &, const Mood &) = default;
};
// The moods that a scenario adds, by their place in it; each 0…10. Four bytes, as these are compared at once.
inline constexpr std::size_t maximumOwnMoods = 3;
using OwnMoods = std::array<std::int8_t, 4>;
struct GuardContext {
    Mood mood;
    int replies = 0; // the one being answered included
    std::uint32_t flags = 0;
    OwnMoods own{};
};
using AngerSet = std::uint16_t; // values of anger, a bit for each
inline constexpr AngerSet everyAnger = (1U << moodValues) - 1;
inline constexpr int maximumFlags = 32;
inline constexpr std::size_t maximumGuardSteps = 120;

// A condition of a scenario ("anger <= 6 and not promised"), compiled to a postfix program. Total: it always has a
// value.
class Guard {
public:
    Guard() = default; // holds always
    static Result<Guard> parse(const QString &text, const QStringList &flags, const QStringList &ownMoods = {});
    bool holds(const GuardContext &context) const
    {
        return m_asksAngerAlone ? (m_angers >> context.mood.anger & 1U) != 0 : isTrue(context);
    }
    bool isEmpty() const { return m_program.empty(); }
    const QString &text() const { return m_text; } // as the author wrote it

    std::uint32_t flagsRead() const;
    std::uint32_t ownMoodsRead() const; // a bit for each
    // It asks about nothing but anger; where it then holds.
    bool asksAngerAlone() const { return m_asksAngerAlone; }
    AngerSet angers() const { return m_angers; }
    bool readsAnger() const { return reads(Step::Kind::Anger); }
    bool readsTrust() const { return reads(Step::Kind::Trust); }
    bool readsReplies() const { return reads(Step::Kind::Replies); }
    int largestNumber() const;
    // Whether it can never hold while this flag is set, whatever the mood and the other flags are.
    bool excludes(int flag) const;

private:
    struct Step {
        enum class Kind {
            Anger,
            Trust,
            Replies,
            OwnMood,
            Flag,
            Number,
            Equal,
            Unequal,
            Less,
            LessOrEqual,
            Greater,
            GreaterOrEqual,
            And,
            Or,
            Not
        };
        Kind kind;
        int value = 0;
    };
    void summarise();
    bool isTrue(const GuardContext &context) const;
    bool reads(Step::Kind kind) const;
    std::uint32_t placesRead(Step::Kind kind) const;
    static bool isOperand(Step::Kind kind) { return kind <= Step::Kind::Number; }
    static int operand(const Step &step, const GuardContext &context);
    static int combined(Step::Kind kind, int a, int b);

    friend class GuardParser;
    std::vector<Step> m_program;
    QString m_text;
    bool m_asksAngerAlone = true;
    AngerSet m_angers = everyAnger;
};

// Words that mean something in a guard and therefore cannot name a flag or a mood.
QStringList guardWords();

} // namespace ventil

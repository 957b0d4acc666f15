// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/guard.h"

#include <algorithm>
#include <array>

namespace ventil {

std::uint32_t Guard::placesRead(Step::Kind kind) const
{
    std::uint32_t places = 0;
    for (const Step &step : m_program)
        if (step.kind == kind)
            places |= 1U << step.value;
    return places;
}

std::uint32_t Guard::flagsRead() const
{
    return placesRead(Step::Kind::Flag);
}

std::uint32_t Guard::ownMoodsRead() const
{
    return placesRead(Step::Kind::OwnMood);
}

int Guard::largestNumber() const
{
    int largest = 0;
    for (const Step &step : m_program)
        if (step.kind == Step::Kind::Number)
            largest = std::max(largest, step.value);
    return largest;
}

bool Guard::reads(Step::Kind kind) const
{
    return std::any_of(m_program.begin(), m_program.end(), [&](const Step &step) { return step.kind == kind; });
}

inline int Guard::operand(const Step &step, const GuardContext &context)
{
    switch (step.kind) {
    case Step::Kind::Anger:
        return context.mood.anger;
    case Step::Kind::Trust:
        return context.mood.trust;
    case Step::Kind::Replies:
        return context.replies;
    case Step::Kind::OwnMood:
        return context.own[static_cast<std::size_t>(step.value)];
    case Step::Kind::Flag:
        return static_cast<int>((context.flags >> step.value) & 1U);
    default:
        return step.value;
    }
}

inline int Guard::combined(Step::Kind kind, int a, int b)
{
    switch (kind) {
    case Step::Kind::Equal:
        return a == b;
    case Step::Kind::Unequal:
        return a != b;
    case Step::Kind::Less:
        return a < b;
    case Step::Kind::LessOrEqual:
        return a <= b;
    case Step::Kind::Greater:
        return a > b;
    case Step::Kind::GreaterOrEqual:
        return a >= b;
    case Step::Kind::And:
        return a & b;
    default:
        return a | b;
    }
}

// Most ask about anger alone: what they say of each value is worked out once.
void Guard::summarise()
{
    m_asksAngerAlone = std::all_of(m_program.begin(), m_program.end(), [](const Step &step) {
        return !isOperand(step.kind) || step.kind == Step::Kind::Anger || step.kind == Step::Kind::Number;
    });
    m_angers = 0;
    for (int anger = 0; m_asksAngerAlone && anger < moodValues; ++anger)
        m_angers |= static_cast<AngerSet>(isTrue({{anger, 0}}) << anger);
}

bool Guard::isTrue(const GuardContext &context) const
{
    std::array<int, maximumGuardSteps> stack; // filled as far as it is read
    std::size_t top = 0;
    for (const Step &step : m_program) {
        if (isOperand(step.kind)) {
            stack[top++] = operand(step, context);
        } else if (step.kind == Step::Kind::Not) {
            stack[top - 1] = !stack[top - 1];
        } else {
            --top;
            stack[top - 1] = combined(step.kind, stack[top - 1], stack[top]);
        }
    }
    return stack[0] != 0;
}

bool Guard::excludes(int flag) const
{
    enum class Known { No, Yes, Maybe };
    std::array<Known, maximumGuardSteps> stack{};
    std::size_t top = 0;
    using Kind = Step::Kind;
    for (const Step &step : m_program) {
        if (isOperand(step.kind)) {
            stack[top++] = step.kind == Kind::Flag && step.value == flag ? Known::Yes : Known::Maybe;
            continue;
        }
        Known &last = stack[top - 1];
        if (step.kind == Kind::Not) {
            last = last == Known::Maybe ? last : last == Known::Yes ? Known::No : Known::Yes;
            continue;
        }
        --top;
        Known &first = stack[top - 1];
        const Known decisive = step.kind == Kind::And ? Known::No : Known::Yes;
        if (step.kind != Kind::And && step.kind != Kind::Or)
            first = Known::Maybe; // a comparison of what is not known
        else if (last == decisive || (first != decisive && first != Known::Maybe))
            first = last;
    }
    return top != 0 && stack[0] == Known::No;
}

} // namespace ventil

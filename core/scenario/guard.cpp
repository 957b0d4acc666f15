// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/guard.h"

#include <array>

namespace ventil {

std::uint32_t Guard::flagsRead() const
{
    std::uint32_t flags = 0;
    for (const Step &step : m_program)
        if (step.kind == Step::Kind::Flag)
            flags |= 1U << step.value;
    return flags;
}

bool Guard::holds(const GuardContext &context) const
{
    std::array<int, maximumGuardSteps> stack{};
    std::size_t top = 0;
    const auto apply = [&](auto operation) {
        --top;
        stack[top - 1] = operation(stack[top - 1], stack[top]);
    };
    using Kind = Step::Kind;
    for (const Step &step : m_program) {
        switch (step.kind) {
        case Kind::Anger:
            stack[top++] = context.mood.anger;
            break;
        case Kind::Trust:
            stack[top++] = context.mood.trust;
            break;
        case Kind::Replies:
            stack[top++] = context.replies;
            break;
        case Kind::Flag:
            stack[top++] = static_cast<int>((context.flags >> step.value) & 1U);
            break;
        case Kind::Number:
            stack[top++] = step.value;
            break;
        case Kind::Equal:
            apply([](int a, int b) { return a == b; });
            break;
        case Kind::Unequal:
            apply([](int a, int b) { return a != b; });
            break;
        case Kind::Less:
            apply([](int a, int b) { return a < b; });
            break;
        case Kind::LessOrEqual:
            apply([](int a, int b) { return a <= b; });
            break;
        case Kind::Greater:
            apply([](int a, int b) { return a > b; });
            break;
        case Kind::GreaterOrEqual:
            apply([](int a, int b) { return a >= b; });
            break;
        case Kind::And:
            apply([](int a, int b) { return a & b; });
            break;
        case Kind::Or:
            apply([](int a, int b) { return a | b; });
            break;
        case Kind::Not:
            stack[top - 1] = !stack[top - 1];
            break;
        }
    }
    return top == 0 || stack[0] != 0;
}

bool Guard::excludes(int flag) const
{
    enum class Known { No, Yes, Maybe };
    std::array<Known, maximumGuardSteps> stack{};
    std::size_t top = 0;
    using Kind = Step::Kind;
    for (const Step &step : m_program) {
        switch (step.kind) {
        case Kind::Anger:
        case Kind::Trust:
        case Kind::Replies:
        case Kind::Number:
            stack[top++] = Known::Maybe;
            break;
        case Kind::Flag:
            stack[top++] = step.value == flag ? Known::Yes : Known::Maybe;
            break;
        case Kind::Not:
            if (stack[top - 1] != Known::Maybe)
                stack[top - 1] = stack[top - 1] == Known::Yes ? Known::No : Known::Yes;
            break;
        case Kind::And:
        case Kind::Or: {
            const Known decisive = step.kind == Kind::And ? Known::No : Known::Yes;
            --top;
            const bool isOpen = stack[top - 1] != decisive && stack[top - 1] != Known::Maybe;
            if (stack[top] == decisive || isOpen)
                stack[top - 1] = stack[top];
            break;
        }
        default: // a comparison of what is not known
            --top;
            stack[top - 1] = Known::Maybe;
            break;
        }
    }
    return top != 0 && stack[0] == Known::No;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/breaches.h"

#include <algorithm>

namespace ventil {

static std::vector<int> beforeAnyVoucher(const TalkView &view)
{
    std::vector<int> turns = view.traineeTurns();
    const auto vouchers = view.all(turns, {Act::Voucher});
    if (!vouchers.empty())
        std::erase_if(turns, [&](int turn) { return turn >= vouchers.front().turn; });
    return turns;
}

// Where the acts to be avoided count. A special rule minds them in one place only.
static std::vector<int> guardedTurns(Special special, const TalkView &view)
{
    switch (special) {
    case Special::None:
        break;
    case Special::CircuitBreaker:
        return view.turnsAfter(&TalkTurn::agrees);
    case Special::NoEarlyApology:
        return {view.replies().begin(), view.replies().begin() + (view.replies().empty() ? 0 : 1)};
    case Special::VouchersFirst:
        return beforeAnyVoucher(view);
    case Special::NoPositionWhileVenting:
        return view.turnsAfter(&TalkTurn::venting);
    }
    return view.traineeTurns();
}

static std::vector<Evidence> interruptions(const TalkView &view)
{
    std::vector<Evidence> evidence;
    for (int turn : view.traineeTurns())
        if (view.turn(turn).interrupts.value_or(false))
            evidence.push_back({turn, {}, std::nullopt, Certainty::Found});
    return evidence;
}

std::vector<Evidence> breaches(const Rule &rule, const TalkView &view)
{
    std::vector<Evidence> evidence = view.found(guardedTurns(rule.special, view), rule.avoid);
    if (rule.process == Process::NoInterruption) {
        const auto more = interruptions(view);
        evidence.insert(evidence.end(), more.begin(), more.end());
        std::stable_sort(evidence.begin(), evidence.end(),
                         [](const Evidence &a, const Evidence &b) { return a.turn < b.turn; });
    }
    return evidence;
}

std::vector<SeriousBreach> seriousBreaches(const TalkView &view)
{
    std::vector<SeriousBreach> breaches;
    for (const Evidence &evidence : view.found(view.traineeTurns(), seriousActs))
        breaches.push_back({evidence.turn, evidence.span, *evidence.act});
    return breaches;
}

} // namespace ventil

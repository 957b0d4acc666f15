// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/talk_view.h"

namespace ventil {

// A verdict on its way to the score.
struct Judged {
    RuleVerdict verdict;
    int worth = 0;          // per mille of what the rule asks for that was done, whatever broke it
    std::vector<int> turns; // the replies in which that may have been earned; none for a deed
};

// Counts the points and gives each verdict the credit that counts: evidence is paid once, and one reply does not earn
// everything; replies that hold too much are remarked.
Points settle(std::vector<Judged> &judged, std::vector<Remark> &remarks);

// How many rules may earn from one reply when so many ask for something.
int mostFromOneReply(int asking);

// 0…1000. Nothing said is worth nothing, and a serious breach leaves at most `mostAfterBreach`.
int scoreOf(const Points &points, const std::vector<Judged> &judged, bool seriousBreach, const TalkView &view);
inline constexpr int mostAfterBreach = 300;

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/talk_view.h"

namespace ventil {

// How far the trainee said what a rule asks for.
struct Said {
    enum class State { No, AgainstOrder, Yes } state = State::Yes;
    std::vector<Evidence> evidence; // what was said in the right place, or, against the order, at all
    int share = 0;                  // per mille of it, probable words by half and repeated replies not at all
    std::vector<int> turns;         // where that share may have been earned
};
Said said(const Rule &rule, const TalkView &view);

// What a rule measures from the trainee's deeds.
enum class DeedState { None, Done, NotDone, NotMeasured };
DeedState deed(const Rule &rule, const TalkView &view);

// Whether the rule wants something said or done. The others are kept by leaving something alone.
bool asksForSomething(const Rule &rule);

} // namespace ventil

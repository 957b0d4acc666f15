// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/talk_view.h"

namespace ventil {

// What breaks the rule whatever else was said: acts to be avoided, and interruptions where it forbids them.
std::vector<Evidence> breaches(const Rule &rule, const TalkView &view);

// Insults and threats by the trainee.
std::vector<SeriousBreach> seriousBreaches(const TalkView &view);
inline constexpr ActSet seriousActs{Act::Insult};

} // namespace ventil

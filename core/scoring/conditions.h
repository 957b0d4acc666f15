// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/talk_view.h"

namespace ventil {

// Ordered, so that the least of several is their conjunction.
enum class Truth { No, Unknown, Yes };

// Whether a rule's `when` holds in the talk. One part that surely fails settles it, whatever else is unknown.
Truth holds(const RuleCondition &when, const TalkView &view);

} // namespace ventil

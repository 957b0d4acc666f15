// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/talk_plans.h"

namespace ventil {

// What a graph must tell apart so that the promises of its scenario can be proved on it.
std::vector<Guard> askedByPromises(const Scenario &scenario);

enum class Kept { Yes, No, NotProved };
QString toId(Kept kept); // "kept", "broken", "not_proved"

struct PromiseProof {
    const Promise *promise = nullptr; // into the scenario
    Kept kept = Kept::NotProved;
    TalkPlan counterexample; // No: a talk with the fewest replies that breaks it
    Message why;             // NotProved
};

// In the order of the scenario. All replies, silences and deeds are part of the proof; every reply is taken as said for
// the first time. A promise about the whole graph is only proved when that is complete. For `always_reachable` the
// reply limit is left aside: it says which ways stay open, not how long there is time to go them. Of
// `best_score_at_least` nothing is known here.
std::vector<PromiseProof> provePromises(StateGraph &graph);

} // namespace ventil

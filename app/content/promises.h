// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector.h"
#include "core/proof/promises.h"
#include "core/scoring/document.h"

namespace ventil {

// All promises of a scenario, also that of the best score, which a talk with that score proves. The graph must know
// askedByPromises(). Without detector or document a best score stays unproved.
std::vector<PromiseProof> proveAllPromises(StateGraph &graph, const Detector *detector, const Document *document);

// What of them is broken (V314, with a talk that breaks it) or not proved (V319).
Diagnostics checkPromises(const std::vector<PromiseProof> &proofs, const Scenario &scenario, const QString &file);

// The lines of a play that does what the proof's counterexample does, and checks what it comes to.
QStringList scriptOf(const PromiseProof &proof, const Scenario &scenario);

} // namespace ventil

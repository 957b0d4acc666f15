// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/subject.h"

namespace ventil {

// Adds the read-backs that need no set phrase to the matches: sentences in own words that hold two of the scenario's
// facts (found) or, when nobody gives a second opinion on that, enough of what the customer said (probable).
// Returns the facts that a sentence which restates gets wrong; a promise or a question states no fact.
// `values`: those in the text.
std::vector<WrongFact> checkRestatement(const Detector::Data &data, const Subject &subject, const Tokens &text,
                                        const std::vector<Value> &values, bool isAdvised,
                                        std::vector<ActMatch> &matches);

// Takes restatements away that are the customer's own words copied.
void dropCopied(const Subject &subject, const Tokens &text, std::vector<ActMatch> &matches);

} // namespace ventil

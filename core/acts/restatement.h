// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector_data.h"

namespace ventil {

// Adds the read-backs that need no set phrase to the matches: sentences in own words that hold two of the scenario's
// facts (found), or enough of what the customer said (probable). Takes restatements away that are his own words copied.
// Returns the facts that a sentence which restates gets wrong; a promise or a question states no fact.
std::vector<WrongFact> checkRestatement(const Detector::Data &data, const QString &reply, const Prepared &prepared,
                                        const ReplyContext &context, std::vector<ActMatch> &matches);

} // namespace ventil

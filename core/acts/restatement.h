// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector_data.h"

namespace ventil {

// A read-back without a set phrase: a sentence of the reply that holds enough of what the customer said, or two of the
// scenario's facts. His own words copied back are none. Matches are probable unless facts prove them.
std::vector<ActMatch> findRestatement(const Detector::Data &data, const QString &reply, const Prepared &prepared,
                                      const ReplyContext &context);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector_data.h"

namespace ventil {

// Phrases of facts.yaml that take an act back, outside quotation marks and questions.
std::vector<TakenBackWords> findTakenBack(const Detector::Data &data, const Tokens &text);

} // namespace ventil

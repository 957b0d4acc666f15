// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector.h"
#include "core/scenario/scenario.h"

namespace ventil {

// Whether each reaction's `example` leads to it and no `not_example` does, with the acts that the detector really
// finds. Its own guard is taken to hold, those of other reactions not.
Diagnostics checkReactionExamples(const Scenario &scenario, const Detector &detector, const QString &file);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/reader.h"

// The section `moods` of a scenario: where anger and trust begin, and the moods it adds.
namespace ventil::reading {

// To the context; before anything is read that may name them.
void declareOwnMoods(const yaml::Node &root, Context &context);
void moods(yaml::Fields &fields, Scenario &scenario, Context &context);
// Reports those that nothing moves or asks about; once all is read.
void checkUseOfMoods(const yaml::Node &root, Context &context);

} // namespace ventil::reading

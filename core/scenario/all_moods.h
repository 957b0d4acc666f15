// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario.h"

// The moods of a scenario in the order in which all of them are told: anger, trust, then its own.
namespace ventil {

QStringList allMoodIds(const QStringList &ownMoods);

struct MoodValue {
    QString id;
    int value = 0;
};
std::vector<MoodValue> allMoods(const Scenario &scenario, const Mood &mood, const OwnMoods &own);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/all_moods.h"

namespace ventil {

using namespace Qt::StringLiterals;

QStringList allMoodIds(const QStringList &ownMoods)
{
    return QStringList{u"anger"_s, u"trust"_s} + ownMoods;
}

std::vector<MoodValue> allMoods(const Scenario &scenario, const Mood &mood, const OwnMoods &own)
{
    std::vector<MoodValue> moods{{u"anger"_s, mood.anger}, {u"trust"_s, mood.trust}};
    for (std::size_t i = 0; i < scenario.ownMoods.size(); ++i)
        moods.push_back({scenario.ownMoods[i].id, own[i]});
    return moods;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/mood_history.h"

#include "app/model/curve.h"
#include "app/model/plain_text.h"

#include <algorithm>

namespace ventil {

static constexpr int highest = 10;

void MoodHistory::begin(const std::vector<NamedMood> &own, std::optional<int> anger)
{
    m_angers.clear();
    if (anger)
        m_angers.push_back(*anger);
    m_own.clear();
    for (const NamedMood &mood : own)
        m_own.push_back({mood, {mood.start}});
}

void MoodHistory::add(const MoodMoved &moved)
{
    if (m_angers.empty())
        m_angers.push_back(moved.from.anger);
    m_angers.push_back(moved.to.anger);
    for (Own &own : m_own) {
        const auto to = std::find_if(moved.own.begin(), moved.own.end(),
                                     [&](const OwnMoodMoved &one) { return one.mood == own.mood.mood; });
        own.values.push_back(to == moved.own.end() ? own.values.back() : to->to);
    }
}

QVariantList MoodHistory::anger() const
{
    return curveOf(m_angers, highest);
}

QVariantList MoodHistory::own() const
{
    QVariantList curves;
    for (const Own &own : m_own)
        curves.append(
            QVariant::fromValue(MoodCurve{neutralised(own.mood.name.simplified()), curveOf(own.values, highest)}));
    return curves;
}

} // namespace ventil

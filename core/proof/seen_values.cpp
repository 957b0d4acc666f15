// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/seen_values.h"

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

void SeenValues::add(const GuardContext &context)
{
    const auto widen = [&](Range &range, int value) {
        range.least = m_isEmpty ? value : std::min(range.least, value);
        range.most = m_isEmpty ? value : std::max(range.most, value);
    };
    widen(m_anger, context.mood.anger);
    widen(m_trust, context.mood.trust);
    for (std::size_t i = 0; i < maximumOwnMoods; ++i)
        widen(m_own[i], context.own[i]);
    widen(m_replies, context.replies);
    m_everSet |= context.flags;
    m_everClear |= ~context.flags;
    m_isEmpty = false;
}

Message SeenValues::told(const QString &name, const Range &range)
{
    return range.least == range.most ? Message::tr("%1 is always %2").arg(name, range.least)
                                     : Message::tr("%1 is %2 to %3").arg(name, range.least, range.most);
}

Message SeenValues::told(const Guard &guard, const Scenario &scenario) const
{
    std::vector<Message> parts;
    if (guard.readsAnger())
        parts.push_back(told(u"anger"_s, m_anger));
    if (guard.readsTrust())
        parts.push_back(told(u"trust"_s, m_trust));
    for (std::size_t i = 0; i < scenario.ownMoods.size(); ++i)
        if (guard.ownMoodsRead() >> i & 1U)
            parts.push_back(told(scenario.ownMoods[i].id, m_own[i]));
    if (guard.readsReplies()) // larger ones are not told apart
        parts.push_back(Message::tr("%1 is %2 or more").arg(u"replies"_s, m_replies.least));
    for (qsizetype i = 0; i < scenario.flags.size(); ++i) {
        const std::uint32_t bit = 1U << static_cast<unsigned>(i);
        if (!(guard.flagsRead() & bit))
            continue;
        const bool set = (m_everSet & bit) != 0;
        const bool clear = (m_everClear & bit) != 0;
        parts.push_back((set && clear ? Message::tr("\"%1\" is sometimes set")
                         : set        ? Message::tr("\"%1\" is always set")
                                      : Message::tr("\"%1\" is never set"))
                            .arg(scenario.flags[i]));
    }
    return Message::listed(std::move(parts));
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/reply_outcomes.h"

namespace ventil {

inline constexpr std::size_t values = 11; // of anger, of trust, and of what is owed
inline constexpr std::uint16_t none = 0xFFFF;

const ReplyOutcomes &OutcomeTable::from(const OpenReactions &open, const Mood &mood, int owedAnger)
{
    ByMood &known = m_outcomes[open];
    const auto place = (static_cast<std::size_t>(mood.trust) * values + static_cast<std::size_t>(owedAnger)) * values +
                       static_cast<std::size_t>(mood.anger);
    if (known.size() <= place)
        known.resize(place + 1);
    if (!known[place])
        known[place] = std::make_unique<ReplyOutcomes>(outcomesFrom(open, mood, owedAnger));
    return *known[place];
}

ReplyOutcomes OutcomeTable::outcomesFrom(const OpenReactions &open, const Mood &mood, int owedAnger)
{
    const std::vector<ReplyClass> &classes = m_kinds.classes(open).list;
    Reception reception{{}, {}, m_kinds.question().acts.interrupts, false, owedAnger, {}};
    ReplyOutcomes outcomes;
    ++m_round;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const ReplyClass &one = classes[i];
        const auto &[reaction, said, counts] = m_kinds.variants()[one.variant];
        reception.own = m_own[reaction];
        const Felt felt = feel(mood, m_kinds.temperament(), one.weight, reception);
        const std::uint64_t bit = std::uint64_t(1) << reaction;
        outcomes.taken |= bit;
        if ((outcomes.moving & bit) == 0 && moves(one, reception, mood, felt.to))
            outcomes.moving |= bit;
        const std::uint16_t turn = numberOf({one.variant, felt.owedAnger});
        if (isNew(turn, felt.to))
            outcomes.list.push_back({static_cast<std::uint16_t>(i), turn, counts, felt.to});
    }
    return outcomes;
}

// Whether it would feel otherwise without what the reaction adds.
bool OutcomeTable::moves(const ReplyClass &one, const Reception &reception, const Mood &mood, const Mood &to) const
{
    if (reception.own == MoodChange{})
        return false;
    if (reception.own.trust != 0 && !m_kinds.question().acts.trustMatters)
        return true; // trust is not counted here, but it is shown
    Reception without = reception;
    without.own = {};
    return feel(mood, m_kinds.temperament(), one.weight, without).to != to;
}

std::uint16_t OutcomeTable::numberOf(const Turn &turn)
{
    const std::size_t place = turn.variant * values + static_cast<std::size_t>(turn.owedAnger);
    if (m_numbers.size() <= place)
        m_numbers.resize(place + values, none);
    std::uint16_t &number = m_numbers[place];
    if (number == none) {
        number = static_cast<std::uint16_t>(m_turns.size());
        m_turns.push_back(turn);
    }
    return number;
}

bool OutcomeTable::isNew(std::uint16_t turn, const Mood &mood)
{
    const bool trustMatters = m_kinds.question().acts.trustMatters;
    const std::size_t moods = trustMatters ? values * values : values;
    const std::size_t place = turn * moods + static_cast<std::size_t>(trustMatters ? mood.trust : 0) * values +
                              static_cast<std::size_t>(mood.anger);
    if (m_seen.size() <= place)
        m_seen.resize(place + moods);
    return std::exchange(m_seen[place], m_round) != m_round;
}

} // namespace ventil

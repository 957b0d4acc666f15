// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/reply_outcomes.h"

#include <optional>
#include <utility>

namespace ventil {

inline constexpr std::size_t values = moodValues; // also of what is owed
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

namespace {

// What weighs on replies to one reaction beside their acts; there are few cases.
class OtherWeights {
public:
    OtherWeights(const Temperament &temperament, const Reception &reception)
        : m_temperament(temperament), m_reception(reception)
    {}

    void of(const MoodChange &own)
    {
        m_reception.own = own;
        m_known = {};
    }
    const Reception &reception() const { return m_reception; }
    MoodChange with(const ActsWeight &acts)
    {
        std::optional<MoodChange> &known = m_known[std::size_t(acts.deed) * 2 + std::size_t(acts.nothing)];
        if (!known)
            known = weighingOn(m_temperament, acts, m_reception);
        return {acts.push.anger + known->anger, acts.push.trust + known->trust};
    }

private:
    const Temperament &m_temperament;
    Reception m_reception;
    std::array<std::optional<MoodChange>, 4> m_known;
};

} // namespace

inline std::uint16_t OutcomeTable::numberOf(const Turn &turn)
{
    std::uint16_t &number = m_numbers[turn.variant * values + static_cast<std::size_t>(turn.owedAnger)];
    if (number == none) {
        number = static_cast<std::uint16_t>(m_turns.size());
        m_turns.push_back(turn);
        m_seen.resize(m_turns.size() * moodsTold());
    }
    return number;
}

inline bool OutcomeTable::isNew(std::uint16_t turn, const Mood &mood)
{
    const int trust = m_kinds.question().acts.trustMatters ? mood.trust : 0;
    const auto place = turn * moodsTold() + static_cast<std::size_t>(trust * moodValues + mood.anger);
    return std::exchange(m_seen[place], m_round) != m_round;
}

// So many are told apart.
inline std::size_t OutcomeTable::moodsTold() const
{
    return m_kinds.question().acts.trustMatters ? values * values : values;
}

ReplyOutcomes OutcomeTable::outcomesFrom(const OpenReactions &open, const Mood &mood, int owedAnger)
{
    const std::vector<ReplyClass> &classes = m_kinds.classes(open).list;
    OtherWeights weights(m_kinds.temperament(), {{}, {}, m_kinds.question().acts.interrupts, false, owedAnger, {}});
    std::size_t reaction = mostWaitingReactions;
    ReplyOutcomes outcomes;
    outcomes.list.reserve(classes.size());
    m_numbers.resize(m_kinds.variants().size() * values, none);
    ++m_round;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const ReplyClass &one = classes[i];
        const ReplyVariant &variant = m_kinds.variants()[one.variant];
        if (std::exchange(reaction, variant.reaction) != variant.reaction)
            weights.of(m_own[reaction]);
        const Felt felt = feltAfter(mood, weights.with(one.weight), one.weight.brief);
        const std::uint64_t bit = std::uint64_t(1) << reaction;
        outcomes.taken |= bit;
        if ((outcomes.moving & bit) == 0 && moves(one, weights.reception(), mood, felt.to))
            outcomes.moving |= bit;
        const std::uint16_t turn = numberOf({one.variant, felt.owedAnger});
        if (isNew(turn, felt.to))
            outcomes.list.push_back({static_cast<std::uint16_t>(i), turn, variant.counts, felt.to});
    }
    groupByTurn(outcomes);
    return outcomes;
}

void OutcomeTable::groupByTurn(ReplyOutcomes &outcomes) const
{
    std::vector<std::uint16_t> groups(m_turns.size(), none);
    const bool trustMatters = m_kinds.question().acts.trustMatters;
    outcomes.counting.reserve(m_turns.size());
    for (std::size_t i = 0; i < outcomes.list.size(); ++i) {
        const ReplyOutcome &one = outcomes.list[i];
        if (!one.counts) {
            outcomes.notCounted.push_back(static_cast<std::uint16_t>(i));
            continue;
        }
        std::uint16_t &group = groups[one.turn];
        if (group == none) {
            group = static_cast<std::uint16_t>(outcomes.counting.size());
            outcomes.counting.push_back({one.turn, 0, {}});
        }
        const auto anger = static_cast<AngerSet>(1U << static_cast<unsigned>(one.mood.anger));
        outcomes.counting[group].angers |= anger;
        outcomes.counting[group].byTrust[trustMatters ? static_cast<std::size_t>(one.mood.trust) : 0] |= anger;
    }
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

} // namespace ventil

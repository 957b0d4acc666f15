// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/reply_outcomes.h"

#include <algorithm>
#include <optional>

namespace ventil {

OutcomeTable::OutcomeTable(ReplyKinds &kinds, const OpenReactions &open)
    : m_kinds(kinds), m_open(open), m_classes(kinds.classes(open).list)
{
    for (std::size_t i = 0; i < m_classes.size(); ++i) {
        const std::size_t reaction = m_kinds.variants()[m_classes[i].variant].reaction;
        if (m_reactions.size() <= reaction)
            m_reactions.resize(reaction + 1);
        if ((m_taken >> reaction & 1U) == 0)
            m_reactions[reaction].first = i;
        m_reactions[reaction].last = i + 1;
        m_taken |= std::uint64_t(1) << reaction;
    }
}

const ReactionOutcomes &OutcomeTable::workOut(OfReaction &reaction, const Mood &start, int owedAnger)
{
    const std::size_t row = rowOf(start, owedAnger);
    if (reaction.outcomes.size() <= row)
        reaction.outcomes.resize(row + 1);
    std::unique_ptr<OfReaction::ByAnger> &byAnger = reaction.outcomes[row];
    if (!byAnger)
        byAnger = std::make_unique<OfReaction::ByAnger>();
    std::unique_ptr<ReactionOutcomes> &outcomes = (*byAnger)[placeOf(start.anger)];
    outcomes = std::make_unique<ReactionOutcomes>(
        outcomesFrom(reaction, {start.anger, trustMatters() ? start.trust : 0}, owedAnger));
    return *outcomes;
}

namespace {

// What weighs on replies beside their acts; there are few cases.
class OtherWeights {
public:
    OtherWeights(const ReplyKinds &kinds, int owedAnger)
        : m_temperament(kinds.temperament()), m_reception{{},    {},        kinds.question().acts.interrupts,
                                                          false, owedAnger, {}}
    {}

    Felt feltAfter(const Mood &start, const ActsWeight &acts)
    {
        std::optional<MoodChange> &known = m_known[std::size_t(acts.deed) * 2 + std::size_t(acts.nothing)];
        if (!known)
            known = weighingOn(m_temperament, acts, m_reception);
        return ventil::feltAfter(start, {acts.push.anger + known->anger, acts.push.trust + known->trust}, acts.brief);
    }

private:
    const Temperament &m_temperament;
    const Reception m_reception;
    std::array<std::optional<MoodChange>, 4> m_known;
};

} // namespace

ReactionOutcomes OutcomeTable::outcomesFrom(const OfReaction &reaction, const Mood &start, int owedAnger) const
{
    OtherWeights weights(m_kinds, owedAnger);
    std::vector<OutcomeMoods> moods;
    ReactionOutcomes outcomes;
    for (std::size_t i = reaction.first; i < reaction.last; ++i) {
        const ReplyClass &one = m_classes[i];
        const Felt felt = weights.feltAfter(start, one.weight);
        const FeltPlace place(felt, trustMatters());
        const auto isAlike = [&](const OutcomeMoods &known) {
            return known.variant == one.variant && known.word == place.word;
        };
        auto alike = std::find_if(moods.begin(), moods.end(), isAlike);
        if (alike == moods.end())
            alike = moods.insert(alike, {one.variant, static_cast<std::uint16_t>(place.word), 0});
        if ((alike->bits & place.asBit()) == 0)
            outcomes.list.push_back({static_cast<std::uint16_t>(i), one.variant, counts(one.variant), felt});
        alike->bits |= place.asBit();
    }
    for (const OutcomeMoods &of : moods)
        (counts(of.variant) ? outcomes.counting : outcomes.notCounting).push_back(of);
    return outcomes;
}

bool OutcomeTable::differ(std::size_t reaction, const Mood &here, const Mood &there, int owedAnger) const
{
    if (here == there)
        return false;
    OtherWeights weights(m_kinds, owedAnger);
    const OfReaction &of = m_reactions[reaction];
    for (std::size_t i = of.first; i < of.last; ++i)
        if (weights.feltAfter(here, m_classes[i].weight).to != weights.feltAfter(there, m_classes[i].weight).to)
            return true;
    return false;
}

} // namespace ventil

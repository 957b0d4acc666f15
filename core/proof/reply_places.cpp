// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/reply_places.h"

#include "core/scenario/values.h"

#include <bit>

namespace ventil {

std::uint64_t ReplyPlace::openFor(const GuardContext &now) const
{
    std::uint64_t open = unguarded;
    for (const Guarded &one : guarded)
        open |= one.holds(now) ? one.bit : 0;
    return open;
}

OpenReactions ReplyPlace::openAt(const Configuration &configuration) const
{
    GuardContext context = contextAt(configuration);
    OpenReactions open;
    open.signal = openFor(context);
    ++context.replies;
    open.reply = readsReplies ? openFor(context) : open.signal;
    open.owes = configuration.owedAnger > 0;
    return open;
}

OutcomeTable &ReplyPlace::outcomesAt(const Configuration &configuration)
{
    if (!asksAngerAlone)
        return all->of(openAt(configuration));
    auto &byAnger = m_byAnger[configuration.owedAnger > 0 ? 1 : 0];
    const auto anger = static_cast<std::size_t>(configuration.mood.anger);
    if (!byAnger[anger]) {
        unsigned alike = everyAnger; // angers at which the same is open
        for (const Guarded &one : guarded)
            alike &= (one.angers >> anger & 1U) != 0 ? one.angers : ~one.angers;
        OutcomeTable &table = all->of(openAt(configuration));
        for (; alike != 0; alike &= alike - 1)
            byAnger[static_cast<std::size_t>(std::countr_zero(alike))] = &table;
    }
    return *byAnger[anger];
}

ReplyPlaces::ReplyPlaces(const Scenario &scenario, std::vector<bool> trustMatters)
    : m_scenario(scenario), m_trustMatters(std::move(trustMatters))
{}

std::size_t ReplyPlaces::MomentHash::operator()(const Moment &moment) const
{
    return static_cast<std::size_t>(
        mixed(quint64(moment.state) << 1U | quint64(moment.interrupts), moment.gathered.bits()));
}

ReplyPlace &ReplyPlaces::of(const Configuration &configuration)
{
    const Moment moment{configuration.state, isVenting(configuration), configuration.gathered};
    const auto [entry, isNew] = m_places.try_emplace(moment);
    if (isNew)
        entry->second = place(moment);
    return entry->second;
}

ReplyPlace ReplyPlaces::place(const Moment &moment)
{
    const State &state = m_scenario.states[static_cast<std::size_t>(moment.state)];
    ReplyPlace place;
    ReplyQuestion question;
    const std::size_t count = m_scenario.always.size() + state.replies.size();
    place.reactions.reserve(count);
    place.guarded.reserve(count);
    question.acts.reactions.reserve(count);
    place.own.reserve(count);
    question.acts.interrupts = moment.interrupts;
    question.acts.trustMatters = m_trustMatters[static_cast<std::size_t>(moment.state)];
    question.acts.gathers = state.gathers - moment.gathered;
    for (const auto *reactions : {&m_scenario.always, &state.replies})
        for (const Reaction &reaction : *reactions) {
            if (reactions == &m_scenario.always && isTurningPoint(reaction))
                continue;
            if (place.reactions.size() < mostWaitingReactions) {
                const std::uint64_t bit = std::uint64_t(1) << place.reactions.size();
                if (!reaction.guard.isEmpty()) {
                    place.unguarded &= ~bit;
                    place.guarded.push_back(
                        {bit, reaction.guard.angers(), reaction.guard.asksAngerAlone() ? nullptr : &reaction.guard});
                }
                question.stays |= reaction.to.kind == Target::Kind::Stay ? bit : 0;
                place.mayMove |= reaction.change == MoodChange{} ? 0 : bit;
            }
            place.readsReplies |= reaction.guard.readsReplies();
            place.asksAngerAlone &= reaction.guard.asksAngerAlone();
            place.reactions.push_back(&reaction);
            question.acts.reactions.push_back({askedBy(reaction, moment.gathered), !reaction.guard.isEmpty()});
            place.own.push_back(moment.interrupts ? withoutGain(reaction.change) : reaction.change);
        }
    place.all = &outcomesOf(std::move(question));
    m_complete &= place.all->kinds().isComplete();
    return place;
}

OutcomeTables &ReplyPlaces::outcomesOf(ReplyQuestion question)
{
    const auto known = m_known.try_emplace(std::move(question)).first;
    if (!known->second)
        known->second = std::make_unique<OutcomeTables>(known->first, m_scenario.temperament);
    return *known->second;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/reply_places.h"

#include "core/scenario/values.h"

#include <algorithm>
#include <bit>
#include <tuple>

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
    std::vector<MoodChange> own;
    const std::size_t count = m_scenario.always.size() + state.replies.size();
    place.reactions.reserve(count);
    place.guarded.reserve(count);
    question.acts.reactions.reserve(count);
    own.reserve(count);
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
                place.movesOwn |= reaction.change.own == OwnMoods{} ? 0 : bit;
            }
            place.readsReplies |= reaction.guard.readsReplies();
            place.reactions.push_back(&reaction);
            question.acts.reactions.push_back({askedBy(reaction, moment.gathered), !reaction.guard.isEmpty()});
            own.push_back({reaction.change.anger, reaction.change.trust});
        }
    place.outcomes = &tableOf(std::move(question), std::move(own));
    m_complete &= place.outcomes->kinds().isComplete();
    return place;
}

OutcomeTable &ReplyPlaces::tableOf(ReplyQuestion question, std::vector<MoodChange> own)
{
    const auto entry = m_known.try_emplace(std::move(question)).first;
    Known &known = entry->second;
    if (!known.kinds)
        known.kinds = std::make_unique<ReplyKinds>(entry->first, m_scenario.temperament);
    const auto table = known.tables.try_emplace(std::move(own)).first;
    if (!table->second)
        table->second = std::make_unique<OutcomeTable>(*known.kinds, table->first);
    return *table->second;
}

bool ReplyPlaces::LessMoving::operator()(const std::vector<MoodChange> &a, const std::vector<MoodChange> &b) const
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                        [](const MoodChange &one, const MoodChange &other) {
                                            return std::tie(one.anger, one.trust) < std::tie(other.anger, other.trust);
                                        });
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/reply_classes.h"

#include "core/scenario/values.h"

#include <bit>
#include <map>
#include <tuple>

namespace ventil {

ReplyClasses::ReplyClasses(const Scenario &scenario, std::vector<bool> trustMatters)
    : m_scenario(scenario), m_trustMatters(std::move(trustMatters))
{}

std::size_t ReplyClasses::Hash::operator()(const Moment &moment) const
{
    return static_cast<std::size_t>(
        mixed(quint64(moment.state) << 1U | quint64(moment.interrupts), moment.gathered.bits()));
}

std::size_t ReplyClasses::Hash::operator()(const Open &open) const
{
    return static_cast<std::size_t>(mixed(open.reply, open.signal << 1U | quint64(open.owes)));
}

ReplyClasses::Known &ReplyClasses::known(const Moment &moment)
{
    const auto [entry, isNew] = m_known.try_emplace(moment);
    Known &known = entry->second;
    if (!isNew)
        return known;
    const State &state = m_scenario.states[static_cast<std::size_t>(moment.state)];
    ActQuestion question;
    question.interrupts = moment.interrupts;
    question.trustMatters = m_trustMatters[static_cast<std::size_t>(moment.state)];
    question.gathers = state.gathers - moment.gathered;
    for (const auto *reactions : {&m_scenario.always, &state.replies})
        for (const Reaction &reaction : *reactions) {
            if (isTurningPoint(reaction))
                continue;
            if (!reaction.guard.isEmpty() && known.reactions.size() < mostWaitingReactions)
                known.guarded |= std::uint64_t(1) << known.reactions.size();
            known.reactions.push_back(&reaction);
            question.reactions.push_back({askedBy(reaction, moment.gathered), !reaction.guard.isEmpty()});
        }
    known.profiles = actProfiles(question, m_scenario.temperament);
    m_complete &= !known.profiles.empty();
    return known;
}

static std::uint64_t openFor(const std::vector<const Reaction *> &reactions, std::uint64_t guarded,
                             const GuardContext &context)
{
    std::uint64_t open = ~guarded;
    for (std::uint64_t bits = guarded; bits != 0; bits &= bits - 1)
        if (reactions[static_cast<std::size_t>(std::countr_zero(bits))]->guard.holds(context))
            open |= bits & ~(bits - 1);
    return open;
}

const std::vector<ReplyClass> &ReplyClasses::of(const Configuration &configuration)
{
    const bool interrupts = isVenting(configuration);
    Known &known = this->known({configuration.state, interrupts, configuration.gathered});
    GuardContext context{configuration.mood, configuration.replies, configuration.flags};
    Open open;
    open.signal = openFor(known.reactions, known.guarded, context);
    ++context.replies;
    open.reply = openFor(known.reactions, known.guarded, context);
    open.owes = configuration.owedAnger > 0;
    const auto [entry, isNew] = known.classes.try_emplace(open);
    if (isNew)
        entry->second = classesIn(known, open, interrupts);
    return entry->second;
}

std::vector<ReplyClass> ReplyClasses::classesIn(const Known &known, const Open &open, bool interrupts)
{
    using Effect = std::tuple<int, int, int, int, int, std::uint64_t>; // reaction, anger, trust, owed, bits, gathered
    std::map<Effect, const ActProfile *> smallest;
    for (const ActProfile &profile : known.profiles) {
        if (interrupts && profile.signal)
            continue;
        const std::uint64_t fits = profile.fits & (profile.signal ? open.signal : open.reply);
        const int first = std::countr_zero(fits);
        const Reaction &reaction = *known.reactions[static_cast<std::size_t>(first)];
        const bool stays = reaction.to.kind == Target::Kind::Stay;
        const int bits = int(profile.nothing) | int(profile.signal) << 1 | int(open.owes && profile.deed) << 2;
        const ActProfile *&best =
            smallest[{first, profile.anger, profile.trust, profile.owed, bits, stays ? profile.gathered.bits() : 0}];
        const auto size = [](const ActProfile &one) { return std::popcount(one.probable.bits()); };
        if (!best || size(profile) < size(*best))
            best = &profile;
    }
    std::vector<ReplyClass> classes;
    classes.reserve(smallest.size());
    for (const auto &[effect, profile] : smallest)
        classes.push_back({known.reactions[static_cast<std::size_t>(std::get<0>(effect))],
                           {profile->found, profile->probable, false}});
    return classes;
}

} // namespace ventil

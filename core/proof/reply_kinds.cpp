// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/reply_kinds.h"

#include "core/scenario/values.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace ventil {

std::size_t ReplyQuestionHash::operator()(const ReplyQuestion &question) const
{
    quint64 hash = mixed(question.acts.gathers.bits(), question.stays) ^ quint64(question.acts.interrupts);
    for (const auto &[wants, guarded] : question.acts.reactions)
        hash = mixed(hash ^ wants.all.bits(), mixed(wants.any.bits(), wants.unless.bits() << 1U | quint64(guarded)));
    return static_cast<std::size_t>(hash);
}

std::size_t OpenReactionsHash::operator()(const OpenReactions &open) const
{
    return static_cast<std::size_t>(mixed(open.reply, open.signal << 1U | quint64(open.owes)));
}

ReplyKinds::ReplyKinds(const ReplyQuestion &question, const Temperament &temperament)
    : m_question(question), m_temperament(temperament), m_profiles(actProfiles(question.acts, temperament))
{}

ReplyClasses &ReplyKinds::classes(const OpenReactions &open)
{
    const auto [entry, isNew] = m_classes.try_emplace(open);
    if (isNew)
        entry->second = classesIn(open);
    return entry->second;
}

// In one number, first what comes first in the order of the classes.
static std::uint64_t effectOf(const ActProfile &profile, const ReplyVariant &variant, bool owes)
{
    const auto small = [](int value) { return static_cast<std::uint64_t>(value + 16) & 31U; }; // moods lie within ±10
    const auto bits = unsigned(profile.nothing) | unsigned(profile.signal) << 1U | unsigned(owes && profile.deed) << 2U;
    std::uint64_t effect = variant.reaction;
    effect = effect << 5U | small(profile.anger);
    effect = effect << 5U | small(profile.trust);
    effect = effect << 5U | small(profile.owed - 16);
    effect = effect << 3U | bits;
    return effect << 40U | variant.said.bits();
}
static_assert(mostWaitingReactions <= 64 && actCount <= 40);

ReplyClasses ReplyKinds::classesIn(const OpenReactions &open)
{
    struct Candidate {
        std::uint64_t effect = 0;
        int size = 0;
        std::size_t profile = 0;
        ReplyVariant variant;
    };
    std::vector<Candidate> candidates;
    candidates.reserve(m_profiles.size());
    for (std::size_t i = 0; i < m_profiles.size(); ++i) {
        const ActProfile &profile = m_profiles[i];
        if (m_question.acts.interrupts && profile.signal)
            continue;
        const auto first =
            static_cast<std::size_t>(std::countr_zero(profile.fits & (profile.signal ? open.signal : open.reply)));
        const bool stays = (m_question.stays >> first & 1U) != 0;
        const ReplyVariant variant{first, stays ? profile.gathered : ActSet(), !profile.signal};
        candidates.push_back({effectOf(profile, variant, open.owes), profile.size, i, variant});
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tie(a.effect, a.size, a.profile) < std::tie(b.effect, b.size, b.profile);
    });
    const auto isSame = [](const Candidate &a, const Candidate &b) { return a.effect == b.effect; };
    candidates.erase(std::unique(candidates.begin(), candidates.end(), isSame), candidates.end());
    ReplyClasses classes;
    for (const Candidate &one : candidates) {
        const ActProfile &profile = m_profiles[one.profile];
        classes.list.push_back(
            {numberOf(one.variant), {{profile.anger, profile.trust}, profile.owed, profile.deed, profile.nothing}});
        classes.profiles.push_back(one.profile);
    }
    return classes;
}

std::uint16_t ReplyKinds::numberOf(const ReplyVariant &variant)
{
    auto number = std::find(m_variants.rbegin(), m_variants.rend(), variant);
    if (number == m_variants.rend()) {
        m_variants.push_back(variant);
        number = m_variants.rbegin();
    }
    return static_cast<std::uint16_t>(m_variants.rend() - number - 1);
}

const std::vector<Heard> &ReplyKinds::replies(const OpenReactions &open)
{
    ReplyClasses &known = classes(open);
    if (!known.replies.empty())
        return known.replies;
    if (m_smallest.empty())
        m_smallest = smallestReplies(m_question.acts, m_temperament, m_profiles);
    for (const std::size_t profile : known.profiles)
        known.replies.push_back(m_smallest[profile]);
    return known.replies;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/act_decisions.h"

#include <unordered_map>

namespace ventil::profiling {

inline constexpr std::size_t mostNodes = 20'000; // partial profiles at one time
inline constexpr ActSet smallTalk{Act::Backchannel, Act::ListeningInvitation};

Decisions::Decisions(const ActQuestion &question, const Temperament &temperament)
    : m_question(question), m_temperament(temperament), m_frame(frameOf(question, temperament))
{
    chooseActs();
}

bool Decisions::run()
{
    if (!m_frame.fits() || m_question.reactions.size() > mostWaitingReactions || !decideMentioned())
        return false;
    decideOthers();
    return true;
}

// Those that reactions mention come first, in the order of the reactions, so that these are soon decided.
void Decisions::chooseActs()
{
    const auto mention = [&](ActSet acts) {
        forEach(acts - m_mentionedSet, [&](Act act) { m_mentioned.push_back(act); });
        m_mentionedSet = m_mentionedSet | acts;
    };
    for (const WaitingReaction &reaction : m_question.reactions) {
        const ActSet acts = reaction.wants.all | reaction.wants.any | reaction.wants.unless;
        mention(acts);
    }
    mention(m_question.gathers);
    mention(m_temperament.brief);
    forEach(smallTalk - m_mentionedSet, [&](Act act) {
        if (push(act, Choice::Found) == MoodChange{} && !m_temperament.deeds.contains(act))
            m_plainTalk.insert(act);
    });
    mention(smallTalk);
    findAskers();
    bool plain = false;
    bool plainDeed = false;
    for (int i = 0; i < actCount; ++i) {
        const auto act = static_cast<Act>(i);
        if (m_mentionedSet.contains(act))
            continue;
        if (push(act, Choice::Found) == MoodChange{}) { // one that moves nothing stands for all
            bool &known = m_temperament.deeds.contains(act) ? plainDeed : plain;
            if (known)
                continue;
            known = true;
        }
        m_others.push_back(act);
    }
}

void Decisions::findAskers()
{
    m_askers.resize(m_mentioned.size());
    m_decided.resize(m_mentioned.size() + 1);
    for (std::size_t i = 0; i < m_question.reactions.size(); ++i) {
        const std::uint64_t bit = std::uint64_t(1) << i;
        const auto &[wants, guarded] = m_question.reactions[i];
        m_unguarded |= guarded ? 0 : bit;
        std::size_t last = 0;
        for (std::size_t j = 0; j < m_mentioned.size(); ++j) {
            m_askers[j].all |= wants.all.contains(m_mentioned[j]) ? bit : 0;
            m_askers[j].any |= wants.any.contains(m_mentioned[j]) ? bit : 0;
            m_askers[j].unless |= wants.unless.contains(m_mentioned[j]) ? bit : 0;
            if ((wants.all | wants.any | wants.unless).contains(m_mentioned[j]))
                last = j + 1;
        }
        for (std::size_t j = last; j < m_decided.size(); ++j)
            m_decided[j] |= bit;
    }
}

// Reactions behind one that surely fits and has no guard make no difference any more.
void Decisions::settle(Partial &partial, std::size_t acts) const
{
    partial.dead |= m_decided[acts] & ~partial.satisfied;
    const std::uint64_t sure = m_decided[acts] & m_unguarded & ~partial.dead;
    if (sure != 0) {
        const std::uint64_t first = sure & (~sure + 1);
        partial.dead |= ~(first | (first - 1));
    }
    partial.satisfied &= ~partial.dead;
}

Partial Decisions::start() const
{
    Partial partial;
    for (std::size_t i = 0; i < mostWaitingReactions; ++i) {
        const std::uint64_t bit = std::uint64_t(1) << i;
        if (i >= m_question.reactions.size())
            partial.dead |= bit;
        else if (m_question.reactions[i].wants.any.isEmpty())
            partial.satisfied |= bit;
    }
    settle(partial, 0);
    return partial;
}

void Decisions::decide(Partial &partial, std::size_t i, Choice choice) const
{
    const Act act = m_mentioned[i];
    const Askers &askers = m_askers[i];
    partial.dead |= choice == Choice::Absent ? askers.all : askers.unless;
    if (choice != Choice::Absent)
        partial.satisfied |= askers.any;
    if (choice == Choice::Absent)
        return;
    if (m_question.gathers.contains(act))
        partial.gathered.insert(act);
    partial.deed |= m_temperament.deeds.contains(act);
    partial.backchannel |= act == Act::Backchannel;
    partial.invitation |= act == Act::ListeningInvitation;
    if (m_temperament.brief.contains(act)) {
        partial.brief = true;
        partial.briefAnger += push(act, choice).anger;
    }
}

// Small talk is no act that counts, and what is brief is summed up by itself.
SumStep Decisions::stepOf(Act act, Choice choice) const
{
    if (choice == Choice::Absent)
        return {};
    MoodChange change = push(act, choice);
    if (m_temperament.brief.contains(act))
        change.anger = 0;
    return {change.anger, change.trust, smallTalk.contains(act) ? 0 : 1};
}

bool Decisions::isWorthChoosing(Act act, Choice choice) const
{
    return choice != Choice::Probable || push(act, Choice::Found) != push(act, Choice::Probable);
}

bool Decisions::decideMentioned()
{
    m_levels.resize(m_mentioned.size() + 1);
    m_levels[0].nodes.push_back({start()});
    m_levels[0].sums.resize(m_frame.words());
    m_frame.setNothing(m_levels[0].sums.data());
    std::unordered_map<Partial, std::uint32_t, PartialHash> index;
    for (std::size_t i = 0; i < m_mentioned.size(); ++i) {
        index.clear();
        const Act act = m_mentioned[i];
        Level &next = m_levels[i + 1];
        for (const Choice choice : {Choice::Absent, Choice::Found, Choice::Probable}) {
            if (!isWorthChoosing(act, choice))
                continue;
            const SumStep step = stepOf(act, choice);
            for (std::uint32_t from = 0; from < m_levels[i].nodes.size(); ++from) {
                Partial partial = m_levels[i].nodes[from].partial;
                decide(partial, i, choice);
                settle(partial, i + 1);
                const auto [entry, isNew] = index.try_emplace(partial, static_cast<std::uint32_t>(next.nodes.size()));
                if (isNew) {
                    next.nodes.push_back({partial});
                    next.sums.resize(next.sums.size() + m_frame.words());
                }
                next.lead(next.nodes[entry->second], from, choice);
                m_frame.add(next.sums.data() + entry->second * m_frame.words(), sumsOf(i, from), step);
            }
        }
        if (next.nodes.size() > mostNodes)
            return false;
    }
    return true;
}

const std::uint64_t *Decisions::sumsOf(std::size_t level, std::uint32_t node) const
{
    return m_levels[level].sums.data() + node * m_frame.words();
}

// Those that no reaction mentions: only their sum matters, and whether there is a deed among them.
void Decisions::decideOthers()
{
    m_background.resize((m_others.size() + 1) * 2 * m_frame.words());
    m_frame.setNothing(background(0, false));
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        const Act act = m_others[i];
        for (const Choice choice : {Choice::Absent, Choice::Found, Choice::Probable})
            if (isWorthChoosing(act, choice))
                for (const bool deed : {false, true})
                    m_frame.add(background(i + 1, deedAfter(deed, act, choice)), background(i, deed),
                                stepOf(act, choice));
    }
    for (const bool deed : {false, true})
        m_smallest[deed] = SmallestSums(m_frame, background(m_others.size(), deed));
}

std::uint64_t *Decisions::background(std::size_t acts, bool deed)
{
    return m_background.data() + (acts * 2 + std::size_t(deed)) * m_frame.words();
}

bool Decisions::deedAfter(bool deed, Act act, Choice choice) const
{
    return deed || (choice != Choice::Absent && m_temperament.deeds.contains(act));
}

bool Decisions::justTalks(const Partial &partial) const
{
    return (partial.backchannel && m_plainTalk.contains(Act::Backchannel)) ||
           (partial.invitation && m_plainTalk.contains(Act::ListeningInvitation));
}

} // namespace ventil::profiling

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/act_profiles.h"

#include "core/proof/act_sums.h"
#include "core/proof/partial_reply.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace ventil {

using namespace profiling;

inline constexpr std::size_t mostNodes = 20'000; // partial profiles at one time
inline constexpr ActSet smallTalk{Act::Backchannel, Act::ListeningInvitation};

namespace {

class Profiler {
public:
    Profiler(const ActQuestion &question, const Temperament &temperament)
        : m_question(question), m_temperament(temperament), m_frame(frameOf(question, temperament))
    {
        chooseActs();
    }

    std::vector<ActProfile> run()
    {
        if (!m_frame.fits() || m_question.reactions.size() > mostWaitingReactions || !decideMentioned())
            return {};
        decideOthers();
        for (std::uint32_t node = 0; node < m_levels.back().nodes.size(); ++node)
            complete(node);
        std::vector<ActProfile> profiles;
        for (const auto &[key, table] : m_best)
            for (std::size_t i = 0; i < table.size(); ++i)
                if (table[i].size < unknown)
                    profiles.push_back(told(key.first, ActSet::fromBits(key.second), static_cast<int>(i), table[i]));
        return profiles;
    }

private:
    MoodChange push(Act act, Choice choice) const { return pushOf(m_question, m_temperament, act, choice); }

    // Those that reactions mention come first, in the order of the reactions, so that these are soon decided.
    void chooseActs()
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

    void findAskers()
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
    void settle(Partial &partial, std::size_t acts) const
    {
        partial.dead |= m_decided[acts] & ~partial.satisfied;
        const std::uint64_t sure = m_decided[acts] & m_unguarded & ~partial.dead;
        if (sure != 0) {
            const std::uint64_t first = sure & (~sure + 1);
            partial.dead |= ~(first | (first - 1));
        }
        partial.satisfied &= ~partial.dead;
    }

    Partial start() const
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

    void decide(Partial &partial, std::size_t i, Choice choice) const
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
    SumStep stepOf(Act act, Choice choice) const
    {
        if (choice == Choice::Absent)
            return {};
        MoodChange change = push(act, choice);
        if (m_temperament.brief.contains(act))
            change.anger = 0;
        return {change.anger, change.trust, smallTalk.contains(act) ? 0 : 1};
    }

    bool isWorthChoosing(Act act, Choice choice) const
    {
        return choice != Choice::Probable || push(act, Choice::Found) != push(act, Choice::Probable);
    }

    bool decideMentioned()
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
                    const auto [entry, isNew] =
                        index.try_emplace(partial, static_cast<std::uint32_t>(next.nodes.size()));
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

    const std::uint64_t *sumsOf(std::size_t level, std::uint32_t node) const
    {
        return m_levels[level].sums.data() + node * m_frame.words();
    }

    // Those that no reaction mentions: only their sum matters, and whether there is a deed among them.
    void decideOthers()
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

    std::uint64_t *background(std::size_t acts, bool deed)
    {
        return m_background.data() + (acts * 2 + std::size_t(deed)) * m_frame.words();
    }

    bool deedAfter(bool deed, Act act, Choice choice) const
    {
        return deed || (choice != Choice::Absent && m_temperament.deeds.contains(act));
    }

    // All replies that go on from what was decided of the acts mentioned.
    void complete(std::uint32_t node)
    {
        const Partial &partial = m_levels.back().nodes[node].partial;
        m_table = &tableOf(partial);
        const bool justTalks = (partial.backchannel && m_plainTalk.contains(Act::Backchannel)) ||
                               (partial.invitation && m_plainTalk.contains(Act::ListeningInvitation));
        m_done.assign(static_cast<std::size_t>(m_frame.rows()), 0);
        m_frame.forEach(sumsOf(m_levels.size() - 1, node), [&](const SumPlace &place) {
            std::uint64_t &done = m_done[static_cast<std::size_t>(place.trust)];
            const std::uint64_t bit = std::uint64_t(1) << place.anger;
            if (place.count > 0 && (justTalks || (done & bit) != 0))
                return; // the same with more acts
            done |= place.count > 0 ? bit : 0;
            Best best{place.count, node, place, false, false, {}};
            best.size += int(partial.backchannel) + int(partial.invitation);
            const MoodChange sum = m_frame.valueOf(place);
            note(partial, sum, place.count > 0 || partial.invitation, partial.deed, best);
            if (!justTalks)
                for (const bool deed : {false, true})
                    completeWith(partial, sum, deed, best);
        });
    }

    void completeWith(const Partial &partial, const MoodChange &sum, bool deed, Best best)
    {
        const int size = best.size;
        const int lowest = -m_temperament.mostCooling - std::max(0, partial.briefAnger);
        const int highest = m_temperament.mostHeating + std::max(0, -partial.briefAnger);
        const int least = m_question.trustMatters ? -m_temperament.mostHeating : 0;
        const int most = m_question.trustMatters ? m_temperament.mostCooling : 0;
        for (int trust = least; trust <= most; ++trust)
            for (int anger = lowest; anger <= highest; ++anger) {
                const auto other = m_smallest[deed].find(m_frame, {anger - sum.anger, trust - sum.trust},
                                                         anger == lowest ? -1 : int(anger == highest),
                                                         !m_question.trustMatters ? 0
                                                         : trust == least         ? -1
                                                                                  : int(trust == most));
                if (!other)
                    continue;
                best.background = true;
                best.deed = deed;
                best.other = *other;
                best.size = size + other->count;
                note(partial, {anger, trust}, true, partial.deed || deed, best);
            }
    }

    void note(const Partial &partial, const MoodChange &lasting, bool something, bool deed, const Best &best)
    {
        const int cooling = m_temperament.mostCooling;
        const int heating = m_temperament.mostHeating;
        const int anger = std::clamp(lasting.anger + partial.briefAnger, -cooling, heating);
        const int without = std::clamp(lasting.anger, -cooling, heating);
        const int owed = partial.brief && !deed ? std::max(0, without - anger) : 0;
        const int trust = m_question.trustMatters ? std::clamp(lasting.trust, -heating, cooling) + heating : 0;
        const bool onlyInvitation = partial.invitation && best.size == 1 + int(partial.backchannel);
        const bool signal = partial.backchannel && (!something || onlyInvitation);
        const int bits = int(deed) | int(!something) << 1 | int(signal) << 2;
        const int place = ((bits * range() + anger + cooling) * trusts() + trust) * range() + owed;
        Best &known = (*m_table)[static_cast<std::size_t>(place)];
        if (best.size < known.size)
            known = best;
    }
    int range() const { return m_temperament.mostCooling + m_temperament.mostHeating + 1; }
    int trusts() const { return m_question.trustMatters ? range() : 1; }

    std::vector<Best> &tableOf(const Partial &partial)
    {
        std::vector<Best> &table = m_best[{partial.satisfied, partial.gathered.bits()}];
        const int places = 8 * range() * trusts() * range();
        table.resize(static_cast<std::size_t>(places));
        return table;
    }

    ActProfile told(std::uint64_t fits, ActSet gathered, int index, const Best &best)
    {
        const int owed = index % range();
        const int trust = index / range() % trusts();
        const int anger = index / range() / trusts() % range();
        const int bits = index / range() / trusts() / range();
        ActProfile profile{fits,
                           anger - m_temperament.mostCooling,
                           m_question.trustMatters ? trust - m_temperament.mostHeating : 0,
                           owed,
                           (bits & 1) != 0,
                           (bits & 2) != 0,
                           (bits & 4) != 0,
                           gathered,
                           {},
                           {}};
        const auto take = [&](Act act, Choice choice) {
            if (choice == Choice::Absent)
                return;
            profile.probable.insert(act);
            if (choice == Choice::Found)
                profile.found.insert(act);
        };
        SumPlace place = best.mentioned;
        std::uint32_t node = best.node;
        for (std::size_t i = m_mentioned.size(); i > 0; --i)
            for (std::uint32_t next = m_levels[i].nodes[node].firstWay; next != noWay;) {
                const Way &way = m_levels[i].ways[next];
                next = way.next;
                const auto before =
                    m_frame.before(place, stepOf(m_mentioned[i - 1], way.choice), sumsOf(i - 1, way.from));
                if (!before)
                    continue;
                take(m_mentioned[i - 1], way.choice);
                place = *before;
                node = way.from;
                break;
            }
        if (best.background)
            readOthers(best, take);
        return profile;
    }

    template<typename Take>
    void readOthers(const Best &best, const Take &take)
    {
        SumPlace place = best.other;
        bool deed = best.deed;
        for (std::size_t i = m_others.size(); i > 0; --i) {
            const Act act = m_others[i - 1];
            const auto goBack = [&](Choice choice, bool deedBefore) {
                if (!isWorthChoosing(act, choice) || deedAfter(deedBefore, act, choice) != deed)
                    return false;
                const auto before = m_frame.before(place, stepOf(act, choice), background(i - 1, deedBefore));
                if (!before)
                    return false;
                take(act, choice);
                place = *before;
                deed = deedBefore;
                return true;
            };
            bool isRead = false;
            for (const Choice choice : {Choice::Absent, Choice::Found, Choice::Probable})
                for (const bool deedBefore : {false, true})
                    isRead = isRead || goBack(choice, deedBefore);
        }
    }

    const ActQuestion &m_question;
    const Temperament &m_temperament;
    const SumFrame m_frame;
    std::vector<Act> m_mentioned, m_others;
    ActSet m_mentionedSet;
    ActSet m_plainTalk;                   // small talk that makes no difference beside other acts
    std::vector<Askers> m_askers;         // by act mentioned
    std::vector<std::uint64_t> m_decided; // by number of acts: reactions that mention no further one
    std::uint64_t m_unguarded = 0;
    std::vector<Level> m_levels;
    std::vector<std::uint64_t> m_background; // sums, by act and deed
    std::array<SmallestSums, 2> m_smallest;
    std::map<std::pair<std::uint64_t, std::uint64_t>, std::vector<Best>> m_best; // by fits and gathered
    std::vector<std::uint64_t> m_done;                                           // sums completed already, by trust
    std::vector<Best> *m_table = nullptr;                                        // of the reply being completed
};

} // namespace

std::vector<ActProfile> actProfiles(const ActQuestion &question, const Temperament &temperament)
{
    return Profiler(question, temperament).run();
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/act_decisions.h"

#include <map>

namespace ventil {

using namespace profiling;

namespace {

// Looks for the first reply as small as each profile says, and reads off its acts.
class ReplyReader {
public:
    ReplyReader(const ActQuestion &question, const Temperament &temperament, const std::vector<ActProfile> &profiles)
        : m_places(question, temperament), m_decisions(question, temperament), m_profiles(profiles)
    {}

    std::vector<Heard> run()
    {
        if (!m_decisions.run())
            return {};
        for (std::size_t i = 0; i < m_profiles.size(); ++i) {
            std::vector<int> &wanted = m_wanted[{m_profiles[i].fits, m_profiles[i].gathered.bits()}];
            wanted.resize(static_cast<std::size_t>(m_places.count()), none);
            wanted[m_places.of(m_profiles[i])] = static_cast<int>(i);
        }
        m_replies.resize(m_profiles.size());
        for (std::uint32_t node = 0; node < m_decisions.decided().nodes.size(); ++node)
            look(node);
        return std::move(m_replies);
    }

private:
    static constexpr int none = -1;

    // A reply by where the reading of it begins.
    struct Found {
        std::uint32_t node = 0;
        SumPlace mentioned;
        int size = 0;
        bool deed = false;             // among the others
        std::optional<SumPlace> other; // none: no others
    };

    void look(std::uint32_t node)
    {
        const Partial &partial = m_decisions.decided().nodes[node].partial;
        std::vector<int> &wanted = m_wanted[{partial.satisfied, partial.gathered.bits()}];
        const bool justTalks = m_decisions.justTalks(partial);
        frame().forEach(m_decisions.sumsOf(node), [&](const SumPlace &place) {
            if (place.count > 0 && justTalks)
                return;
            const int size = place.count + int(partial.backchannel) + int(partial.invitation);
            const Found alone{node, place, size, false, {}};
            const MoodChange sum = frame().valueOf(place);
            note(wanted[m_places.at(partial, sum, kindAlone(partial, place.count))], alone);
            if (!justTalks)
                for (const bool deed : {false, true})
                    lookBeside(partial, sum, deed, alone, wanted);
        });
    }

    void lookBeside(const Partial &partial, const MoodChange &sum, bool deed, Found found, std::vector<int> &wanted)
    {
        const int size = found.size;
        const int lowest = m_places.leastAnger(partial);
        const int highest = m_places.mostAnger(partial);
        found.deed = deed;
        for (int trust = m_places.leastTrust(); trust <= m_places.mostTrust(); ++trust)
            for (int anger = lowest; anger <= highest; ++anger) {
                int &profile = wanted[m_places.at(partial, {anger, trust}, {partial.deed || deed, false, false})];
                if (profile == none)
                    continue;
                found.other = m_decisions.smallest(deed).find(frame(), {anger - sum.anger, trust - sum.trust},
                                                              anger == lowest ? -1 : int(anger == highest),
                                                              m_places.trustSide(trust));
                if (!found.other)
                    continue;
                found.size = size + found.other->count;
                note(profile, found);
            }
    }

    void note(int &profile, const Found &found)
    {
        if (profile == none || found.size != m_profiles[static_cast<std::size_t>(profile)].size)
            return;
        m_replies[static_cast<std::size_t>(profile)] = read(found);
        profile = none;
    }

    Heard read(const Found &found)
    {
        Heard heard;
        const auto take = [&](Act act, Choice choice) {
            if (choice == Choice::Absent)
                return;
            heard.probable.insert(act);
            if (choice == Choice::Found)
                heard.found.insert(act);
        };
        readMentioned(found, take);
        if (found.other)
            readOthers(*found.other, found.deed, take);
        return heard;
    }

    template<typename Take>
    void readMentioned(const Found &found, const Take &take)
    {
        SumPlace place = found.mentioned;
        std::uint32_t node = found.node;
        for (std::size_t i = m_decisions.mentioned().size(); i > 0; --i) {
            const Act act = m_decisions.mentioned()[i - 1];
            const Level &level = m_decisions.level(i);
            for (std::uint32_t next = level.nodes[node].firstWay; next != noWay;) {
                const Way &way = level.ways[next];
                next = way.next;
                const auto before =
                    frame().before(place, m_decisions.stepOf(act, way.choice), m_decisions.sumsOf(i - 1, way.from));
                if (!before)
                    continue;
                take(act, way.choice);
                place = *before;
                node = way.from;
                break;
            }
        }
    }

    template<typename Take>
    void readOthers(SumPlace place, bool deed, const Take &take)
    {
        for (std::size_t i = m_decisions.others().size(); i > 0; --i) {
            const Act act = m_decisions.others()[i - 1];
            const auto goBack = [&](Choice choice, bool deedBefore) {
                if (!m_decisions.isWorthChoosing(act, choice) || m_decisions.deedAfter(deedBefore, act, choice) != deed)
                    return false;
                const auto before =
                    frame().before(place, m_decisions.stepOf(act, choice), m_decisions.background(i - 1, deedBefore));
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

    const SumFrame &frame() const { return m_decisions.frame(); }

    const ProfilePlaces m_places;
    Decisions m_decisions;
    const std::vector<ActProfile> &m_profiles;
    // By fits and gathered, then by place: the profile whose reply is still looked for.
    std::map<std::pair<std::uint64_t, std::uint64_t>, std::vector<int>> m_wanted;
    std::vector<Heard> m_replies;
};

} // namespace

std::vector<Heard> smallestReplies(const ActQuestion &question, const Temperament &temperament,
                                   const std::vector<ActProfile> &profiles)
{
    return ReplyReader(question, temperament, profiles).run();
}

} // namespace ventil

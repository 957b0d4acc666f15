// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/act_profiles.h"
#include "core/proof/act_sums.h"

#include <algorithm>
#include <vector>

// The pieces with which actProfiles() and smallestReplies() decide one act after another.
namespace ventil::profiling {

enum class Choice : std::uint8_t { Absent, Found, Probable };

// What is known of a reply when some of the acts have been decided.
struct Partial {
    std::uint64_t dead = 0;      // reactions that cannot fit any more
    std::uint64_t satisfied = 0; // whose `any` is met
    ActSet gathered;
    int briefAnger = 0;
    bool brief = false, deed = false, backchannel = false, invitation = false;
    friend bool operator==(const Partial &, const Partial &) = default;
};
struct PartialHash {
    std::size_t operator()(const Partial &p) const
    {
        std::uint64_t hash = p.dead * 0x9E3779B97F4A7C15U ^ p.satisfied;
        hash = (hash ^ hash >> 29U) * 0xBF58476D1CE4E5B9U ^ p.gathered.bits();
        const unsigned bits = unsigned(p.brief) | unsigned(p.deed) << 1U | unsigned(p.backchannel) << 2U |
                              unsigned(p.invitation) << 3U | static_cast<unsigned>(p.briefAnger) << 4U;
        hash = (hash ^ hash >> 32U ^ bits) * 0x94D049BB133111EBU;
        return static_cast<std::size_t>(hash ^ hash >> 31U);
    }
};

inline constexpr std::uint32_t noWay = 0xFFFF'FFFF;
struct Way {
    std::uint32_t from = 0;
    Choice choice = Choice::Absent;
    std::uint32_t next = noWay; // to the same node
};
struct Node {
    Partial partial;
    std::uint32_t firstWay = noWay, lastWay = noWay;
};
struct Level {
    std::vector<Node> nodes;
    std::vector<Way> ways;           // to the nodes
    std::vector<std::uint64_t> sums; // of each node, in a row
    void lead(Node &node, std::uint32_t from, Choice choice)
    {
        const auto way = static_cast<std::uint32_t>(ways.size());
        (node.firstWay == noWay ? node.firstWay : ways[node.lastWay].next) = way;
        node.lastWay = way;
        ways.push_back({from, choice, noWay});
    }
};

// Which reactions an act means something to; a bit for each.
struct Askers {
    std::uint64_t all = 0, any = 0, unless = 0;
};

// What an act does to him here.
inline MoodChange pushOf(const ActQuestion &question, const Temperament &temperament, Act act, Choice choice)
{
    MoodChange change = temperament.onAct[static_cast<std::size_t>(act)];
    if (choice == Choice::Probable)
        change = {change.anger / 2, change.trust / 2};
    if (question.interrupts)
        change = withoutGain(change);
    return {change.anger, question.trustMatters ? change.trust : 0};
}

inline SumFrame frameOf(const ActQuestion &question, const Temperament &temperament)
{
    SumFrame frame(question.trustMatters);
    for (int i = 0; i < actCount; ++i)
        frame.makeRoomFor(pushOf(question, temperament, static_cast<Act>(i), Choice::Found));
    return frame;
}

// The profiles with the same `fits` and `gathered`, numbered.
class ProfilePlaces {
public:
    ProfilePlaces(const ActQuestion &question, const Temperament &temperament)
        : m_cooling(temperament.mostCooling),
          m_heating(temperament.mostHeating),
          m_leastTrust(question.trustMatters ? -m_heating : 0),
          m_mostTrust(question.trustMatters ? m_cooling : 0)
    {}

    int count() const { return 8 * range() * trusts() * range(); }
    // Of the sums of trust, likewise; trustSide() says of which more are meant: -1 that or less, +1 that or more.
    int leastTrust() const { return m_leastTrust; }
    int mostTrust() const { return m_mostTrust; }
    // Of the sums of anger that acts can have without the brief ones, the first and the last that need be told apart.
    int leastAnger(const Partial &partial) const { return -m_cooling - std::max(0, partial.briefAnger); }
    int mostAnger(const Partial &partial) const { return m_heating + std::max(0, -partial.briefAnger); }

    int trustSide(int trust) const
    {
        return trusts() == 1 ? 0 : trust == m_leastTrust ? -1 : int(trust == m_mostTrust);
    }
    int trusts() const { return m_mostTrust - m_leastTrust + 1; }

    struct Kind {
        bool deed = false, nothing = false, signal = false;
    };
    // `lasting`: the sum without the brief acts.
    std::size_t at(const Partial &partial, const MoodChange &lasting, const Kind &kind) const
    {
        const int anger = std::clamp(lasting.anger + partial.briefAnger, -m_cooling, m_heating);
        const int without = std::clamp(lasting.anger, -m_cooling, m_heating);
        const int owed = partial.brief && !kind.deed ? std::max(0, without - anger) : 0;
        return placeOf(anger, std::clamp(lasting.trust, m_leastTrust, m_mostTrust), owed, kind);
    }
    std::size_t of(const ActProfile &profile) const
    {
        return placeOf(profile.anger, profile.trust, profile.owed, {profile.deed, profile.nothing, profile.signal});
    }
    ActProfile profileAt(std::size_t place) const
    {
        const int index = static_cast<int>(place);
        const int bits = index / range() / trusts() / range();
        ActProfile profile;
        profile.owed = index % range();
        profile.trust = index / range() % trusts() + m_leastTrust;
        profile.anger = index / range() / trusts() % range() - m_cooling;
        profile.deed = (bits & 1) != 0;
        profile.nothing = (bits & 2) != 0;
        profile.signal = (bits & 4) != 0;
        return profile;
    }

private:
    std::size_t placeOf(int anger, int trust, int owed, const Kind &kind) const
    {
        const int bits = int(kind.deed) | int(kind.nothing) << 1 | int(kind.signal) << 2;
        const int place = ((bits * range() + anger + m_cooling) * trusts() + trust - m_leastTrust) * range() + owed;
        return static_cast<std::size_t>(place);
    }
    int range() const { return m_cooling + m_heating + 1; }

    int m_cooling, m_heating, m_leastTrust, m_mostTrust;
};

// What a reply is that consists of what was decided alone, with so many acts beside small talk.
inline ProfilePlaces::Kind kindAlone(const Partial &partial, int acts)
{
    return {partial.deed, acts == 0 && !partial.invitation, acts == 0 && partial.backchannel};
}

} // namespace ventil::profiling

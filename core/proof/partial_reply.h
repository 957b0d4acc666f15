// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/act_profiles.h"
#include "core/proof/act_sums.h"

#include <algorithm>
#include <vector>

// The pieces with which actProfiles() decides one act after another.
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

inline constexpr int unknown = 1000;

// The best known reply for one profile: where to begin to read it off.
struct Best {
    int size = unknown;
    std::uint32_t node = 0;
    SumPlace mentioned;
    bool background = false, deed = false;
    SumPlace other;
};

// What an act does to him here.
inline MoodChange pushOf(const ActQuestion &question, const Temperament &temperament, Act act, Choice choice)
{
    MoodChange change = temperament.onAct[static_cast<std::size_t>(act)];
    if (choice == Choice::Probable)
        change = {change.anger / 2, change.trust / 2};
    if (question.interrupts)
        change = {std::max(change.anger, 0), std::min(change.trust, 0)};
    return {change.anger, question.trustMatters ? change.trust : 0};
}

inline SumFrame frameOf(const ActQuestion &question, const Temperament &temperament)
{
    SumFrame frame(question.trustMatters);
    for (int i = 0; i < actCount; ++i)
        frame.makeRoomFor(pushOf(question, temperament, static_cast<Act>(i), Choice::Found));
    return frame;
}

} // namespace ventil::profiling

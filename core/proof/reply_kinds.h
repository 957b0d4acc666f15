// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/act_profiles.h"

#include <unordered_map>
#include <vector>

namespace ventil {

// All about a place in a scenario that decides which replies differ there, whichever state it is.
struct ReplyQuestion {
    ActQuestion acts;
    std::uint64_t stays = 0; // bit i: after reaction i he is still in this state
    friend bool operator==(const ReplyQuestion &, const ReplyQuestion &) = default;
};
struct ReplyQuestionHash {
    std::size_t operator()(const ReplyQuestion &question) const;
};

// Which reactions a reply can have, as far as their guards go.
struct OpenReactions {
    std::uint64_t reply = 0, signal = 0; // to a listening signal the count of replies is still that of before
    bool owes = false;                   // whether a deed makes a difference of its own
    friend bool operator==(const OpenReactions &, const OpenReactions &) = default;
};
struct OpenReactionsHash {
    std::size_t operator()(const OpenReactions &open) const;
};

// What of a reply decides how the talk goes on, his mood aside.
struct ReplyVariant {
    std::size_t reaction = 0; // of the question
    ActSet said;              // of those asked about, where he stays
    bool counts = true;       // no bare listening signal
    friend bool operator==(const ReplyVariant &, const ReplyVariant &) = default;
};

// Replies that do the same.
struct ReplyClass {
    std::uint16_t variant = 0; // in ReplyKinds::variants()
    ActsWeight weight;
};
struct ReplyClasses {
    std::vector<ReplyClass> list; // in a fixed order
    std::vector<std::size_t> profiles;
    std::vector<Heard> replies; // empty until asked for
};

// The replies to one question, told apart by what they do. Exact over all sets of acts, with one thing left out: every
// reply is taken as said for the first time. Keeps what it has worked out.
class ReplyKinds {
public:
    // Both must outlive it.
    ReplyKinds(const ReplyQuestion &question, const Temperament &temperament);

    const ReplyQuestion &question() const { return m_question; }
    const Temperament &temperament() const { return m_temperament; }
    // False: there are too many to tell apart, and none is known.
    bool isComplete() const { return !m_profiles.empty(); }
    // Valid as long as this.
    ReplyClasses &classes(const OpenReactions &open);
    // The smallest reply of each class.
    const std::vector<Heard> &replies(const OpenReactions &open);
    // Those of the classes asked for so far.
    const std::vector<ReplyVariant> &variants() const { return m_variants; }

private:
    ReplyClasses classesIn(const OpenReactions &open);
    std::uint16_t numberOf(const ReplyVariant &variant);

    const ReplyQuestion &m_question;
    const Temperament &m_temperament;
    std::vector<ActProfile> m_profiles;
    std::vector<Heard> m_smallest; // by profile; empty until asked for
    std::unordered_map<OpenReactions, ReplyClasses, OpenReactionsHash> m_classes;
    std::vector<ReplyVariant> m_variants;
};

} // namespace ventil

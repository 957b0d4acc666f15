// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/partial_reply.h"

#include <array>
#include <vector>

namespace ventil::profiling {

// All replies at once, built up act by act: those that reactions mention one after another, with what becomes of the
// reactions; of all others only what they add up to.
class Decisions {
public:
    Decisions(const ActQuestion &question, const Temperament &temperament);

    // False when there are too many to tell apart.
    bool run();

    const SumFrame &frame() const { return m_frame; }
    const std::vector<Act> &mentioned() const { return m_mentioned; }
    const std::vector<Act> &others() const { return m_others; }
    // How replies stand once the first so many of the acts mentioned are decided.
    const Level &level(std::size_t acts) const { return m_levels[acts]; }
    const Level &decided() const { return m_levels.back(); }
    const std::uint64_t *sumsOf(std::size_t level, std::uint32_t node) const;
    const std::uint64_t *sumsOf(std::uint32_t node) const { return sumsOf(m_levels.size() - 1, node); }
    // The sums of the first so many others, with or without a deed among them; and of all of them the smallest.
    std::uint64_t *background(std::size_t acts, bool deed);
    const SmallestSums &smallest(bool deed) const { return m_smallest[deed]; }
    // Small talk that makes no difference beside other acts, and nothing else is said.
    bool justTalks(const Partial &partial) const;

    SumStep stepOf(Act act, Choice choice) const;
    bool isWorthChoosing(Act act, Choice choice) const;
    bool deedAfter(bool deed, Act act, Choice choice) const;

private:
    MoodChange push(Act act, Choice choice) const { return pushOf(m_question, m_temperament, act, choice); }
    void chooseActs();
    void findAskers();
    void settle(Partial &partial, std::size_t acts) const;
    Partial start() const;
    void decide(Partial &partial, std::size_t i, Choice choice) const;
    bool decideMentioned();
    void decideOthers();

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
};

} // namespace ventil::profiling

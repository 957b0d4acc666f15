// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario.h"

#include <array>
#include <bit>
#include <optional>
#include <vector>

namespace ventil {

// One act more: what it adds to the sums of anger and trust and to the number of acts.
struct SumStep {
    int anger = 0, trust = 0, count = 0;
};

// One sum that can come about.
struct SumPlace {
    int anger = 0; // bit
    int trust = 0; // row
    int count = 0; // acts, up to SumFrame::mostCounted
};

// The sums that sets of acts can have: for each number of acts and each trust a word, with a bit for each anger.
// The words lie in memory of the caller, words() of them; all zero is "no set at all".
class SumFrame {
public:
    static constexpr int mostCounted = 7; // "so many or more"

    explicit SumFrame(bool countsTrust) : m_countsTrust(countsTrust) {}
    void makeRoomFor(const MoodChange &push);
    bool fits() const { return m_highestAnger - m_lowestAnger < 64; }
    int lowestAnger() const { return m_lowestAnger; }
    int lowestTrust() const { return m_lowestTrust; }

    std::size_t words() const { return static_cast<std::size_t>(rows()) * counts; }
    int rows() const { return m_highestTrust - m_lowestTrust + 1; }
    void setNothing(std::uint64_t *sums) const; // the empty set alone
    void add(std::uint64_t *to, const std::uint64_t *from, const SumStep &step) const;

    bool holds(const std::uint64_t *sums, const SumPlace &place) const;
    MoodChange valueOf(const SumPlace &place) const
    {
        return {place.anger + m_lowestAnger, place.trust + m_lowestTrust};
    }
    // The place in `from` that the step leads on from; none when it does not lead there.
    std::optional<SumPlace> before(const SumPlace &place, const SumStep &step, const std::uint64_t *from) const;

    template<typename Visitor>
    void forEach(const std::uint64_t *sums, Visitor &&visit) const
    {
        for (int row = 0; row < rows(); ++row)
            for (int count = 0; count <= mostCounted; ++count)
                for (std::uint64_t bits = sums[at(row, count)]; bits != 0; bits &= bits - 1)
                    visit(SumPlace{std::countr_zero(bits), row, count});
    }

private:
    static constexpr int counts = mostCounted + 1;
    static std::size_t at(int row, int count)
    {
        const int place = row * counts + count;
        return static_cast<std::size_t>(place);
    }

    bool m_countsTrust;
    int m_lowestAnger = 0, m_highestAnger = 0, m_lowestTrust = 0, m_highestTrust = 0;
};

// Of the sums with at least one act: the fewest acts for a sum, or for a sum from some value on, up or down.
class SmallestSums {
public:
    SmallestSums() = default;
    SmallestSums(const SumFrame &frame, const std::uint64_t *sums);
    // `side`: 0 that very sum, -1 that or less, +1 that or more.
    std::optional<SumPlace> find(const SumFrame &frame, const MoodChange &sum, int angerSide, int trustSide) const;

    // The same as numbers of acts, for one row of trust and by bit of anger; `unknown` where there is no such sum.
    static constexpr std::uint8_t unknown = 100;
    const std::uint8_t *counts(int angerSide, int trustSide, int row) const
    {
        return m_fewest[sideOf(angerSide, trustSide)].data() + static_cast<std::size_t>(row) * 64;
    }

private:
    static constexpr std::uint16_t none = 0xFFFF;
    static std::size_t sideOf(int angerSide, int trustSide)
    {
        const int side = (angerSide + 1) * 3 + trustSide + 1;
        return static_cast<std::size_t>(side);
    }
    std::vector<std::uint16_t> &table(int angerSide, int trustSide) { return m_places[sideOf(angerSide, trustSide)]; }
    std::uint16_t smaller(std::uint16_t a, std::uint16_t b) const;

    std::vector<std::uint8_t> m_counts;                 // by place
    std::array<std::vector<std::uint16_t>, 9> m_places; // by side and side
    std::array<std::vector<std::uint8_t>, 9> m_fewest;
};

} // namespace ventil

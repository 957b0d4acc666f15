// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/act_sums.h"

#include <algorithm>

namespace ventil {

void SumFrame::makeRoomFor(const MoodChange &push)
{
    m_lowestAnger += std::min(push.anger, 0);
    m_highestAnger += std::max(push.anger, 0);
    if (m_countsTrust) {
        m_lowestTrust += std::min(push.trust, 0);
        m_highestTrust += std::max(push.trust, 0);
    }
}

void SumFrame::setNothing(std::uint64_t *sums) const
{
    sums[at(-m_lowestTrust, 0)] = std::uint64_t(1) << -m_lowestAnger;
}

void SumFrame::add(std::uint64_t *to, const std::uint64_t *from, const SumStep &step) const
{
    const int first = std::max(0, -step.trust);
    const int last = rows() - 1 - std::max(0, step.trust);
    for (int row = first; row <= last; ++row)
        for (int count = 0; count <= mostCounted; ++count) {
            const std::uint64_t bits = from[at(row, count)];
            to[at(row + step.trust, std::min(count + step.count, mostCounted))] |=
                step.anger >= 0 ? bits << step.anger : bits >> -step.anger;
        }
}

bool SumFrame::holds(const std::uint64_t *sums, const SumPlace &place) const
{
    return place.anger >= 0 && place.anger < 64 && place.trust >= 0 && place.trust < rows() && place.count >= 0 &&
           (sums[at(place.trust, place.count)] >> place.anger & 1U) != 0;
}

std::optional<SumPlace> SumFrame::before(const SumPlace &place, const SumStep &step, const std::uint64_t *from) const
{
    const SumPlace exact{place.anger - step.anger, place.trust - step.trust, place.count - step.count};
    if (holds(from, exact))
        return exact;
    const SumPlace asMany{exact.anger, exact.trust, mostCounted};
    if (place.count == mostCounted && holds(from, asMany))
        return asMany;
    return std::nullopt;
}

std::uint16_t SmallestSums::smaller(std::uint16_t a, std::uint16_t b) const
{
    if (a == none || b == none)
        return std::min(a, b);
    return m_counts[b] < m_counts[a] ? b : a;
}

SmallestSums::SmallestSums(const SumFrame &frame, const std::uint64_t *sums)
{
    const auto places = static_cast<std::size_t>(frame.rows()) * 64;
    m_counts.assign(places, 0);
    for (std::vector<std::uint16_t> &one : m_places)
        one.assign(places, none);
    frame.forEach(sums, [&](const SumPlace &place) {
        const auto i = static_cast<std::size_t>(place.trust) * 64 + static_cast<std::size_t>(place.anger);
        if (place.count == 0 || table(0, 0)[i] != none)
            return; // forEach tells the smaller numbers of acts first
        m_counts[i] = static_cast<std::uint8_t>(place.count);
        table(0, 0)[i] = static_cast<std::uint16_t>(i);
    });
    const auto sweep = [&](std::vector<std::uint16_t> &of, const std::vector<std::uint16_t> &from, int side,
                           std::size_t stride, std::size_t length) {
        of = from;
        for (std::size_t start = 0; start < places; ++start) {
            if (start / stride % length != 0)
                continue;
            for (std::size_t k = 1; k < length; ++k) {
                const std::size_t i = start + stride * (side < 0 ? k : length - 1 - k);
                of[i] = smaller(of[i], of[side < 0 ? i - stride : i + stride]);
            }
        }
    };
    for (const int side : {-1, 1})
        sweep(table(side, 0), table(0, 0), side, 1, 64);
    if (frame.rows() > 1)
        for (const int angerSide : {-1, 0, 1})
            for (const int trustSide : {-1, 1})
                sweep(table(angerSide, trustSide), table(angerSide, 0), trustSide, 64,
                      static_cast<std::size_t>(frame.rows()));
    for (std::size_t side = 0; side < m_places.size(); ++side)
        for (const std::uint16_t place : m_places[side])
            m_fewest[side].push_back(place == none ? unknown : m_counts[place]);
}

std::optional<SumPlace> SmallestSums::find(const SumFrame &frame, const MoodChange &sum, int angerSide,
                                           int trustSide) const
{
    int anger = sum.anger - frame.lowestAnger();
    int trust = sum.trust - frame.lowestTrust();
    if (angerSide < 0)
        anger = std::min(anger, 63);
    if (angerSide > 0)
        anger = std::max(anger, 0);
    if (trustSide < 0)
        trust = std::min(trust, frame.rows() - 1);
    if (trustSide > 0)
        trust = std::max(trust, 0);
    if (anger < 0 || anger > 63 || trust < 0 || trust >= frame.rows())
        return std::nullopt;
    const std::size_t i = static_cast<std::size_t>(trust) * 64 + static_cast<std::size_t>(anger);
    const std::uint16_t place = m_places[sideOf(angerSide, trustSide)][i];
    if (place == none)
        return std::nullopt;
    return SumPlace{place % 64, place / 64, m_counts[place]};
}

} // namespace ventil

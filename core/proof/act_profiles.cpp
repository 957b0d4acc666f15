// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/act_profiles.h"

#include "core/proof/act_decisions.h"

#include <algorithm>
#include <map>

namespace ventil {

using namespace profiling;

namespace {

// Finds the size of the smallest reply of each kind, for many sums of anger at a time.
class Measurer {
public:
    Measurer(const ActQuestion &question, const Temperament &temperament)
        : m_places(question, temperament), m_decisions(question, temperament)
    {}

    std::vector<ActProfile> run()
    {
        if (!m_decisions.run())
            return {};
        for (std::uint32_t node = 0; node < m_decisions.decided().nodes.size(); ++node)
            measure(node);
        std::vector<ActProfile> profiles;
        for (auto &[key, table] : m_tables) {
            std::sort(table.known.begin(), table.known.end());
            for (const std::size_t place : table.known) {
                profiles.push_back(m_places.profileAt(place));
                profiles.back().fits = key.first;
                profiles.back().gathered = ActSet::fromBits(key.second);
                profiles.back().size = table.sizes[place];
            }
        }
        return profiles;
    }

private:
    static constexpr std::uint8_t unknown = SmallestSums::unknown;
    struct Table {
        std::vector<std::uint8_t> sizes; // by place
        std::vector<std::size_t> known;
        void note(std::size_t place, std::uint8_t size)
        {
            if (sizes[place] == unknown)
                known.push_back(place);
            sizes[place] = std::min(sizes[place], size);
        }
    };

    Table &tableOf(const Partial &partial)
    {
        Table &table = m_tables[{partial.satisfied, partial.gathered.bits()}];
        table.sizes.resize(static_cast<std::size_t>(m_places.count()), unknown);
        return table;
    }

    // All replies that go on from what was decided of the acts mentioned.
    void measure(std::uint32_t node)
    {
        const Partial &partial = m_decisions.decided().nodes[node].partial;
        Table &table = tableOf(partial);
        const bool justTalks = m_decisions.justTalks(partial);
        m_width = m_places.mostAnger(partial) - m_places.leastAnger(partial) + 1;
        for (auto &sizes : m_beside)
            sizes.assign(static_cast<std::size_t>(m_width) * rows(), unknown);
        m_done.assign(static_cast<std::size_t>(frame().rows()), 0);
        frame().forEach(m_decisions.sumsOf(node), [&](const SumPlace &place) {
            std::uint64_t &done = m_done[static_cast<std::size_t>(place.trust)];
            const std::uint64_t bit = std::uint64_t(1) << place.anger;
            if (place.count > 0 && (justTalks || (done & bit) != 0))
                return; // the same with more acts
            done |= place.count > 0 ? bit : 0;
            const MoodChange sum = frame().valueOf(place);
            const int size = place.count + int(partial.backchannel) + int(partial.invitation);
            table.note(m_places.at(partial, sum, kindAlone(partial, place.count)), static_cast<std::uint8_t>(size));
            if (!justTalks)
                for (const bool deed : {false, true})
                    measureBeside(partial, sum, deed, size);
        });
        for (const bool deed : {false, true})
            noteBeside(partial, deed, table);
    }

    // With some of the other acts: for each sum that can come about, the fewest of them.
    void measureBeside(const Partial &partial, const MoodChange &sum, bool deed, int size)
    {
        const SmallestSums &smallest = m_decisions.smallest(deed);
        std::uint8_t *sizes = m_beside[deed].data();
        for (int trust = m_places.leastTrust(); trust <= m_places.mostTrust(); ++trust, sizes += m_width) {
            const int side = m_places.trustSide(trust);
            int row = trust - sum.trust - frame().lowestTrust();
            row = side < 0 ? std::min(row, frame().rows() - 1) : side > 0 ? std::max(row, 0) : row;
            if (row < 0 || row >= frame().rows())
                continue;
            const int first = m_places.leastAnger(partial) - sum.anger - frame().lowestAnger(); // bit of sizes[0]
            const int last = first + m_width - 1;
            const auto lower = [&](int at, int fewest) {
                sizes[at] = static_cast<std::uint8_t>(std::min(int(sizes[at]), size + fewest));
            };
            if (first >= 0)
                lower(0, smallest.counts(-1, side, row)[std::min(first, 63)]);
            if (last <= 63)
                lower(m_width - 1, smallest.counts(1, side, row)[std::max(last, 0)]);
            const std::uint8_t *exact = smallest.counts(0, side, row);
            for (int i = std::max(1, -first); i < std::min(m_width - 1, 64 - first); ++i)
                lower(i, exact[first + i]);
        }
    }

    void noteBeside(const Partial &partial, bool deed, Table &table)
    {
        const std::uint8_t *size = m_beside[deed].data();
        for (int trust = m_places.leastTrust(); trust <= m_places.mostTrust(); ++trust)
            for (int i = 0; i < m_width; ++i, ++size)
                if (*size < unknown)
                    table.note(m_places.at(partial, {m_places.leastAnger(partial) + i, trust},
                                           {partial.deed || deed, false, false}),
                               *size);
    }

    std::size_t rows() const { return static_cast<std::size_t>(m_places.trusts()); }
    const SumFrame &frame() const { return m_decisions.frame(); }

    const ProfilePlaces m_places;
    Decisions m_decisions;
    std::map<std::pair<std::uint64_t, std::uint64_t>, Table> m_tables; // by fits and gathered
    std::array<std::vector<std::uint8_t>, 2>
        m_beside;                      // sizes by trust and anger, without and with a deed among the others
    int m_width = 0;                   // of anger
    std::vector<std::uint64_t> m_done; // sums measured already, by trust
};

} // namespace

std::vector<ActProfile> actProfiles(const ActQuestion &question, const Temperament &temperament)
{
    return Measurer(question, temperament).run();
}

} // namespace ventil

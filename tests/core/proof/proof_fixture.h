// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/state_graph.h"
#include "tests/core/parcel.h"

#include <QTest>

// Small scenarios, written down from `moods` on.
namespace ventil::testing {

using namespace Qt::StringLiterals;

inline Scenario scenarioWith(const QByteArray &body)
{
    static const QByteArray head = "ventil: 1\n"
                                   "id: en/small\n"
                                   "language: en\n"
                                   "document: en\n"
                                   "title: Small\n"
                                   "summary: Small\n"
                                   "minutes: 5\n"
                                   "persona: angry\n"
                                   "fault: company\n"
                                   "channel: phone\n"
                                   "customer: {name: He, about: He}\n"
                                   "briefing: {situation: It, offers: [It]}\n"
                                   "start: opening\n"
                                   "endings:\n"
                                   "  stays: {kind: good, say: [Yes], sums_up: Yes}\n"
                                   "  thinks: {kind: middling, say: [Well], sums_up: Well}\n"
                                   "  leaves: {kind: bad, say: [No], sums_up: No}\n";
    const LoadedScenario loaded =
        loadScenario(head + body, u"en/small.yaml"_s, QStringLiteral(VENTIL_SOURCE_DIR "/resources/personas"));
    for (const Diagnostic &diagnostic : loaded.diagnostics)
        qFatal("%s", qPrintable(toString(diagnostic)));
    return *loaded.scenario;
}

// A small source of arbitrary choices; the same on every machine.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15U + 1) {}
    int below(int n)
    {
        m_state ^= m_state << 13U;
        m_state ^= m_state >> 7U;
        m_state ^= m_state << 17U;
        return static_cast<int>(m_state % static_cast<std::uint64_t>(n));
    }
    ActSet some(const std::vector<Act> &acts, int most)
    {
        ActSet set;
        for (int i = below(most + 1); i > 0; --i)
            set.insert(acts[static_cast<std::size_t>(below(static_cast<int>(acts.size())))]);
        return set;
    }

private:
    std::uint64_t m_state;
};

} // namespace ventil::testing

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/check.h"

#include <algorithm>
#include <set>

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

class ReachCheck {
public:
    ReachCheck(const StateGraph &graph, const QString &file)
        : m_graph(graph), m_scenario(graph.scenario()), m_file(file), m_byState(graph.byState())
    {}

    Diagnostics run()
    {
        for (std::size_t i = 0; i < m_byState.size(); ++i)
            if (m_byState[i].empty())
                m_missing.push_back({Target::Kind::State, static_cast<int>(i)});
        for (std::size_t i = 0; i < m_scenario.endings.size(); ++i)
            if (!m_graph.arrivalAtEnding(static_cast<int>(i)))
                m_missing.push_back({Target::Kind::Ending, static_cast<int>(i)});
        if (!m_missing.empty() && m_scenario.replyLimit > 0)
            lookBehindTheLimit();
        for (const Target &target : m_missing)
            report(target);
        return std::move(m_findings);
    }

private:
    // What can be reached only when there is no limit. When that holds for all good endings, it is told once.
    void lookBehindTheLimit()
    {
        Scenario endless = m_scenario;
        endless.replyLimit = 0;
        const StateGraph graph(endless);
        const std::vector<std::vector<std::uint32_t>> &byState = graph.byState();
        int shortest = 0;
        bool isGoodCut = true;
        const auto isCut = [&](const Target &target) {
            const auto index = static_cast<std::size_t>(target.index);
            if (target.kind == Target::Kind::State)
                return !byState[index].empty();
            const auto &arrival = graph.arrivalAtEnding(target.index);
            if (arrival && m_scenario.endings[index].kind == EndingKind::Good) {
                const int needed = graph.repliesTo(arrival->from) + 1;
                shortest = shortest == 0 ? needed : std::min(shortest, needed);
            }
            return arrival.has_value();
        };
        std::copy_if(m_missing.begin(), m_missing.end(), std::back_inserter(m_cut), isCut);
        const Ending *good = nullptr;
        for (std::size_t i = 0; i < m_scenario.endings.size(); ++i) {
            if (m_scenario.endings[i].kind != EndingKind::Good)
                continue;
            good = good ? good : &m_scenario.endings[i];
            isGoodCut &= !m_graph.arrivalAtEnding(static_cast<int>(i)).has_value();
        }
        if (good && isGoodCut && shortest > 0)
            m_findings.push_back(
                {m_file, good->position, u"V318"_s,
                 Message::tr("the limit of %1 replies cuts every way to a good ending; the shortest takes %2")
                     .arg(m_scenario.replyLimit)
                     .arg(shortest)});
    }

    // The lines of what leads there, or would.
    QStringList waysTo(const Target &target) const
    {
        std::set<int> lines;
        for (const Reaction &reaction : m_scenario.always)
            if (reaction.to == target)
                lines.insert(reaction.position.line);
        for (std::size_t i = 0; i < m_byState.size(); ++i) {
            if (m_byState[i].empty())
                continue;
            const State &state = m_scenario.states[i];
            for (const Reaction &reaction : state.replies)
                if (reaction.to == target)
                    lines.insert(reaction.position.line);
            for (const Target &other : {state.silence.then, state.supervisor.to, state.hold.to, state.end.to})
                if (other == target)
                    lines.insert(state.position.line);
        }
        QStringList told;
        for (const int line : lines)
            told.append(QString::number(line));
        return told;
    }

    void report(const Target &target)
    {
        const bool isState = target.kind == Target::Kind::State;
        const auto index = static_cast<std::size_t>(target.index);
        const bool isCut = std::find(m_cut.begin(), m_cut.end(), target) != m_cut.end();
        const QStringList ways = waysTo(target);
        const Message why = isCut ? Message::tr("the reply limit cuts every way there")
                            : ways.isEmpty()
                                ? Message::tr("what leads there is itself never reached")
                                : Message::tr("what leads there never happens (line %1)").arg(ways.join(u", "_s));
        m_findings.push_back(
            {m_file, isState ? m_scenario.states[index].position : m_scenario.endings[index].position,
             isState ? u"V301"_s : u"V302"_s,
             isState ? Message::tr("no talk comes to the state \"%1\": %2").arg(m_scenario.states[index].id, why)
                     : Message::tr("no talk comes to the ending \"%1\": %2").arg(m_scenario.endings[index].id, why)});
    }

    const StateGraph &m_graph;
    const Scenario &m_scenario;
    const QString &m_file;
    const std::vector<std::vector<std::uint32_t>> &m_byState;
    std::vector<Target> m_missing, m_cut;
    Diagnostics m_findings;
};

} // namespace

Diagnostics checkReach(const StateGraph &graph, const QString &file)
{
    return ReachCheck(graph, file).run();
}

} // namespace ventil

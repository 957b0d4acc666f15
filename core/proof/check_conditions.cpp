// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/check.h"
#include "core/proof/seen_values.h"

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

class ConditionCheck {
public:
    ConditionCheck(const StateGraph &graph, const QString &file)
        : m_graph(graph), m_scenario(graph.scenario()), m_file(file), m_byState(graph.byState())
    {
        for (std::uint32_t i = 0; i < graph.size(); ++i)
            m_all.push_back(i);
    }

    Diagnostics run()
    {
        for (const Reaction &reaction : m_scenario.always)
            if (isTurningPoint(reaction))
                checkTurningPoint(reaction);
            else
                checkReaction(reaction, 0, m_all);
        for (std::size_t state = 0; state < m_byState.size(); ++state)
            if (!m_byState[state].empty())
                for (const Reaction &reaction : m_scenario.states[state].replies)
                    checkReaction(reaction, static_cast<int>(state), m_byState[state]);
        return std::move(m_findings);
    }

private:
    GuardContext whenAnswered(std::uint32_t number) const
    {
        GuardContext context = contextAt(m_graph.at(number));
        ++context.replies;
        return context;
    }

    void checkReaction(const Reaction &reaction, int state, const std::vector<std::uint32_t> &places)
    {
        if (!reaction.guard.isEmpty()) {
            if (!m_graph.everHolds(state, reaction))
                return report(reaction, u"V311"_s,
                              Message::tr("this never happens: its \"if\" never holds here (%1)")
                                  .arg(seen(reaction.guard, places)));
            if (!m_graph.everFails(state, reaction))
                report(reaction, u"V312"_s,
                       Message::tr("its \"if\" makes no difference: here it always holds (%1)")
                           .arg(seen(reaction.guard, places)));
        }
        if (!m_graph.isTaken(state, reaction)) {
            if (!reaction.otherwise)
                report(reaction, u"V313"_s, Message::tr("this never happens: earlier reactions take all its replies"));
        } else if (reaction.change != MoodChange{} && !m_graph.changesMood(state, reaction)) {
            report(reaction, u"V317"_s,
                   Message::tr("its \"change\" makes no difference: his mood is already as far as it goes that way"));
        }
    }

    void checkTurningPoint(const Reaction &reaction)
    {
        if (!m_graph.isTaken(0, reaction))
            report(reaction, u"V311"_s,
                   Message::tr("this never happens: its \"if\" never comes true in any talk (%1)")
                       .arg(seen(reaction.guard, m_all)));
    }

    Message seen(const Guard &guard, const std::vector<std::uint32_t> &places) const
    {
        SeenValues values;
        for (const std::uint32_t place : places)
            values.add(whenAnswered(place));
        return values.told(guard, m_scenario);
    }

    void report(const Reaction &reaction, const QString &code, const Message &message)
    {
        m_findings.push_back({m_file, reaction.position, code, message});
    }

    const StateGraph &m_graph;
    const Scenario &m_scenario;
    const QString &m_file;
    const std::vector<std::vector<std::uint32_t>> &m_byState;
    std::vector<std::uint32_t> m_all;
    Diagnostics m_findings;
};

} // namespace

Diagnostics checkConditions(const StateGraph &graph, const QString &file)
{
    return ConditionCheck(graph, file).run();
}

} // namespace ventil

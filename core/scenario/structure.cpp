// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/structure.h"

#include "core/scenario/graph.h"

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

// A line that comes again in the same words shows the machine behind the customer.
inline constexpr int wordingsOfARecurringLine = 3;

namespace {

class StructureCheck {
public:
    StructureCheck(const Scenario &scenario, const QString &file)
        : m_scenario(scenario), m_file(file), m_graph(scenario)
    {}

    Diagnostics run()
    {
        checkReach();
        for (const Reaction &reaction : m_scenario.always)
            checkRecurring(reaction, true);
        checkHidden(pointersTo(m_scenario.always));
        for (std::size_t i = 0; i < m_scenario.states.size(); ++i)
            checkState(m_scenario.states[i], m_graph.canReturnTo(static_cast<int>(i)));
        return std::move(m_diagnostics);
    }

private:
    void report(const Position &position, const QString &code, const Message &message)
    {
        m_diagnostics.push_back({m_file, position, code, message});
    }

    void checkReach()
    {
        for (std::size_t i = 0; i < m_scenario.states.size(); ++i)
            if (!m_graph.isReachable(static_cast<int>(i)))
                report(m_scenario.states[i].position, u"V301"_s,
                       Message::tr("no reaction leads to the state \"%1\"").arg(m_scenario.states[i].id));
        for (std::size_t i = 0; i < m_scenario.endings.size(); ++i)
            if (!m_graph.isEndingReachable(static_cast<int>(i)))
                report(m_scenario.endings[i].position, u"V302"_s,
                       Message::tr("nothing leads to the ending \"%1\"").arg(m_scenario.endings[i].id));
    }

    void checkState(const State &state, bool returns)
    {
        if (returns && !state.vents.isEmpty())
            report(
                state.position, u"V502"_s,
                Message::tr("he can come to \"%1\" again and would vent the same words; vent only where he comes once")
                    .arg(state.id));
        if (returns)
            requireWordings(state.say, wordingsOfARecurringLine);
        for (const Reaction &reaction : state.replies)
            checkRecurring(reaction, returns);
        requireWordings(state.silence.say,
                        returns ? wordingsOfARecurringLine : std::min(state.silence.times, wordingsOfARecurringLine));
        for (const ActionReaction *action : {&state.supervisor, &state.hold})
            if (returns || action->to.kind == Target::Kind::Stay)
                requireWordings(action->say, wordingsOfARecurringLine);
        std::vector<const Reaction *> inOrder = pointersTo(m_scenario.always);
        for (const Reaction &reaction : state.replies)
            inOrder.push_back(&reaction);
        checkHidden(inOrder, m_scenario.always.size());
    }

    void checkRecurring(const Reaction &reaction, bool returns)
    {
        const bool recurs =
            reaction.to.kind == Target::Kind::Stay || (returns && reaction.to.kind == Target::Kind::State);
        if (recurs && !m_graph.happensOnce(reaction))
            requireWordings(reaction.say, wordingsOfARecurringLine);
    }

    void requireWordings(const Line &line, int wanted)
    {
        const auto wordings = static_cast<int>(line.wordings.size());
        if (wordings > 0 && wordings < wanted && line.pick != Pick::Once)
            report(line.position, u"V502"_s,
                   Message::tr("this line can come again and has %1 of %2 wordings").arg(wordings).arg(wanted));
    }

    static std::vector<const Reaction *> pointersTo(const std::vector<Reaction> &reactions)
    {
        std::vector<const Reaction *> pointers;
        pointers.reserve(reactions.size());
        for (const Reaction &reaction : reactions)
            pointers.push_back(&reaction);
        return pointers;
    }

    // Reports those from `first` on that an earlier one, without a guard, always forestalls.
    void checkHidden(const std::vector<const Reaction *> &inOrder, std::size_t first = 0)
    {
        for (std::size_t later = first; later < inOrder.size() && m_diagnostics.size() < maximumFaults; ++later) {
            const auto hides = [&](const Reaction *earlier) { return forestalls(*earlier, *inOrder[later]); };
            const auto end = inOrder.begin() + static_cast<std::ptrdiff_t>(later);
            const auto earlier = std::find_if(inOrder.begin(), end, hides);
            if (earlier != end)
                report(inOrder[later]->position, u"V306"_s,
                       Message::tr("this reaction never happens; the one in line %1 takes all its replies")
                           .arg((*earlier)->position.line));
        }
    }

    static bool forestalls(const Reaction &earlier, const Reaction &later)
    {
        if (!earlier.guard.isEmpty() || !earlier.require.isEmpty() || earlier.otherwise || later.otherwise ||
            isTurningPoint(earlier) || isTurningPoint(later))
            return false;
        const bool anyHolds = earlier.any.isEmpty() || later.all.containsAny(earlier.any) ||
                              (!later.any.isEmpty() && earlier.any.containsAll(later.any)) ||
                              (!later.require.isEmpty() && earlier.any.containsAll(later.require));
        return later.all.containsAll(earlier.all) && anyHolds && later.unless.containsAll(earlier.unless);
    }

    const Scenario &m_scenario;
    const QString &m_file;
    Graph m_graph;
    Diagnostics m_diagnostics;
};

} // namespace

static bool hasEnding(const Scenario &scenario, EndingKind kind)
{
    return std::any_of(scenario.endings.begin(), scenario.endings.end(),
                       [&](const Ending &ending) { return ending.kind == kind; });
}

Diagnostics checkStructure(const Scenario &scenario, const QString &file)
{
    Diagnostics missing;
    const Position place = scenario.endings.empty() ? Position{} : scenario.endings.front().position;
    for (EndingKind kind : {EndingKind::Good, EndingKind::Middling, EndingKind::Bad})
        if (!hasEnding(scenario, kind))
            missing.push_back(
                {file, place, u"V309"_s, Message::tr("an ending of kind \"%1\" is missing").arg(toId(kind))});
    if (!missing.empty())
        return missing;
    return StructureCheck(scenario, file).run();
}

} // namespace ventil

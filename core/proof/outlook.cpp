// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/outlook.h"

#include "core/proof/ways_back.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace ventil {

// More than this is not worth the wait at the end of a talk.
inline constexpr GraphLimits debriefLimits{100'000, 3'000'000};

namespace {

class Possibilities {
public:
    explicit Possibilities(const Scenario &scenario) : m_scenario(scenario), m_graph(scenario, {}, debriefLimits)
    {
        const WaysBack back(m_graph);
        for (const EndingKind kind : {EndingKind::Good, EndingKind::Middling})
            m_replies.push_back(back.repliesTo([&](int ending) { return kindOf(ending) == kind; }));
    }

    bool isComplete() const { return m_graph.isComplete(); }

    std::optional<EndingKind> best(const Configuration &configuration) const
    {
        if (configuration.ending)
            return kindOf(*configuration.ending);
        const auto number = m_graph.find(configuration);
        return number ? std::optional(best(*number, configuration.replies)) : std::nullopt;
    }

    // The smallest reply after which a good ending can still be reached; one with an example before one without.
    std::optional<Outlook::Rescue> rescue(const SessionState &from)
    {
        const auto number = m_graph.find(from);
        if (!number)
            return std::nullopt;
        using Rank = std::tuple<bool, bool, int>;
        std::optional<Rank> bestRank;
        std::optional<Outlook::Rescue> rescue;
        for (const GraphEdge *edge = m_graph.begin(*number); edge != m_graph.end(*number); ++edge) {
            const Stimulus stimulus = m_graph.stimulusOf(*number, edge->what);
            if (stimulus.kind != Stimulus::Kind::Reply || !keepsGood(*edge, from.replies))
                continue;
            const Reaction *reaction = advance(m_scenario, from, stimulus).reaction;
            const bool hasExample = reaction && !reaction->example.isEmpty();
            const Rank rank{!hasExample, stimulus.heard.found != stimulus.heard.probable,
                            std::popcount(stimulus.heard.probable.bits())};
            if (bestRank && *bestRank <= rank)
                continue;
            bestRank = rank;
            rescue = Outlook::Rescue{stimulus.heard.probable,
                                     hasExample ? fillIn(reaction->example, m_scenario, from.seed) : QString()};
        }
        return rescue;
    }

private:
    EndingKind kindOf(int ending) const { return m_scenario.endings[static_cast<std::size_t>(ending)].kind; }

    EndingKind best(std::uint32_t number, int replies) const
    {
        const int limit = m_scenario.replyLimit;
        for (const EndingKind kind : {EndingKind::Good, EndingKind::Middling}) {
            const int needed = m_replies[static_cast<std::size_t>(kind)][number];
            if ((limit > 0 && kindOf(m_scenario.atLimit.index) == kind) ||
                (needed != WaysBack::never && (limit == 0 || replies + needed <= limit)))
                return kind;
        }
        return EndingKind::Bad;
    }

    bool keepsGood(const GraphEdge &edge, int replies) const
    {
        if (edge.isEnding())
            return kindOf(edge.ending()) == EndingKind::Good;
        const bool isCut = m_scenario.replyLimit > 0 && replies + edge.costs >= m_scenario.replyLimit;
        return !isCut && best(edge.to, replies + edge.costs) == EndingKind::Good;
    }

    const Scenario &m_scenario;
    StateGraph m_graph;
    std::vector<std::vector<int>> m_replies; // to a good and to a middling ending
};

} // namespace

static bool canMove(const Event &event)
{
    return isByTrainee(event) && !std::holds_alternative<Noted>(event) && !std::holds_alternative<BreakTaken>(event);
}

std::optional<Outlook> outlookOf(const Scenario &scenario, const std::vector<Event> &events)
{
    if (!replay(scenario, events))
        return std::nullopt;
    Possibilities possible(scenario);
    if (!possible.isComplete())
        return std::nullopt;
    const std::vector<Event> played = effective(events);
    const auto &begun = std::get<Begun>(played.front());
    SessionState state = begin(scenario, begun.seed, openingOf(scenario), begun.exam).state;
    Outlook outlook;
    for (std::size_t i = 0; i < played.size(); ++i) {
        if (!canMove(played[i]) || isOver(state))
            continue;
        SessionState after = next(scenario, state, played[i]).state;
        outlook.turns.push_back({i, possible.best(state), possible.best(after)});
        const Outlook::Turn &turn = outlook.turns.back();
        if (!outlook.pointOfNoReturn && turn.before == EndingKind::Good && turn.after &&
            turn.after != EndingKind::Good) {
            outlook.pointOfNoReturn = outlook.turns.size() - 1;
            outlook.rescue = possible.rescue(state);
        } else if (turn.after == EndingKind::Good) {
            outlook.pointOfNoReturn.reset();
            outlook.rescue.reset();
        }
        state = std::move(after);
    }
    return outlook;
}

} // namespace ventil

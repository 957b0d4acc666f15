// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/outlook.h"

#include "core/proof/ways_back.h"

#include <algorithm>
#include <bit>
#include <utility>

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

    // The example of a reaction that waits there which, heard as it stands, keeps a good ending within reach: the one
    // with the shortest way left. Where none does, the smallest reply that does it.
    std::optional<Outlook::Rescue> rescue(const SessionState &from, const ReplyContext &context,
                                          const ExampleReader &read)
    {
        using Rank = std::pair<int, int>; // replies left, acts
        std::optional<std::pair<Rank, Outlook::Rescue>> chosen;
        const State &state = m_scenario.states[static_cast<std::size_t>(from.state)];
        for (const auto *reactions : {&m_scenario.always, &state.replies})
            for (const Reaction &reaction : *reactions) {
                if (reaction.example.isEmpty())
                    continue;
                const QString example = fillIn(reaction.example, m_scenario, from.seed);
                const Reading reading = read(example, context);
                const ActSet acts = allActs(reading.acts);
                const SessionState after = next(m_scenario, from, replyAsRead(from, example, reading)).state;
                if (!isAdvisable(acts, after))
                    continue;
                const Rank rank{repliesToGood(after), std::popcount(acts.bits())};
                if (!chosen || rank < chosen->first)
                    chosen = {rank, {acts, example}};
            }
        return chosen ? std::optional(chosen->second) : smallestReply(from);
    }

private:
    // Nobody is to learn that what the documents warn against would have worked.
    bool isAdvisable(ActSet acts, const Configuration &after) const
    {
        return !acts.containsAny(actsWarnedAgainst()) && best(after) == EndingKind::Good;
    }

    int repliesToGood(const Configuration &configuration) const
    {
        const auto number = m_graph.find(configuration);
        return number ? m_replies.front()[*number] : 0;
    }

    std::optional<Outlook::Rescue> smallestReply(const SessionState &from)
    {
        using Rank = std::pair<bool, int>; // a bare refusal only where nothing else does it; acts
        std::optional<std::pair<Rank, ActSet>> chosen;
        for (const Heard &reply : m_graph.repliesIn(from)) {
            const ActSet acts = reply.probable;
            const Rank rank{acts.contains(Act::Refusal), std::popcount(acts.bits())};
            if (reply.found == acts && (!chosen || rank < chosen->first) &&
                isAdvisable(acts, advance(m_scenario, from, {Stimulus::Kind::Reply, reply}).to))
                chosen = {rank, acts};
        }
        return chosen ? std::optional(Outlook::Rescue{chosen->second, {}}) : std::nullopt;
    }

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

    const Scenario &m_scenario;
    StateGraph m_graph;
    std::vector<std::vector<int>> m_replies; // to a good and to a middling ending
};

} // namespace

static bool canMove(const Event &event)
{
    return isByTrainee(event) && !std::holds_alternative<Noted>(event) && !std::holds_alternative<BreakTaken>(event);
}

std::optional<Outlook> outlookOf(const Scenario &scenario, const std::vector<Event> &events, const ExampleReader &read)
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
            const std::vector<Event> before(played.begin(), played.begin() + static_cast<std::ptrdiff_t>(i));
            outlook.rescue = possible.rescue(state, contextOf(scenario, begun.seed, before), read);
        } else if (turn.after == EndingKind::Good) {
            outlook.pointOfNoReturn.reset();
            outlook.rescue.reset();
        }
        state = std::move(after);
    }
    return outlook;
}

} // namespace ventil

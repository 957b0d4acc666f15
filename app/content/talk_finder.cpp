// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/talk_finder.h"

#include "app/content/named_acts.h"
#include "core/text/folding.h"

#include <algorithm>
#include <map>

namespace ventil {

using namespace Qt::StringLiterals;

inline constexpr std::size_t draftsPerPlace = 6; // in the scenario, so that a talk that gets on is not given up
inline constexpr int mostSteps = 24;

TalkFinder::TalkFinder(const Scenario &scenario, const Detector &detector, const Document *document, quint32 seed)
    : m_scenario(scenario), m_detector(detector), m_document(document), m_seed(seed), m_graph(scenario)
{
    for (const Reaction *reaction : allReactions(scenario))
        if (!reaction->example.isEmpty())
            m_examples.append(fillIn(reaction->example, scenario, seed));
    m_examples.removeDuplicates();
}

TalkFinder::Draft TalkFinder::begun() const
{
    Step step = begin(m_scenario, m_seed);
    return {std::move(step.events), std::move(step.state)};
}

Replied TalkFinder::reading(const Draft &draft, const QString &text) const
{
    const ReplyContext context = contextOf(m_scenario, m_seed, draft.events);
    return replyAsRead(draft.state, text, m_detector.read(text, context));
}

TalkFinder::Draft TalkFinder::after(const Draft &draft, const Event &event) const
{
    Step step = next(m_scenario, draft.state, event);
    Draft result{draft.events, std::move(step.state), 0, draft.replies, draft.inBrackets};
    result.events.push_back(event);
    result.events.insert(result.events.end(), step.events.begin(), step.events.end());
    const auto *reply = std::get_if<Replied>(&event);
    result.replies += int(reply && !isListeningSignal(*reply));
    return result;
}

std::optional<Event> TalkFinder::deed(const Draft &draft, Stimulus::Kind kind) const
{
    switch (kind) {
    case Stimulus::Kind::Signal:
        return Signalled{};
    case Stimulus::Kind::Silence:
        return Waited{patience(m_scenario, draft.state)};
    case Stimulus::Kind::Hold:
        return PutOnHold{};
    case Stimulus::Kind::Supervisor:
        return SupervisorCalled{};
    case Stimulus::Kind::End:
        return HungUp{};
    case Stimulus::Kind::Reply:
        break;
    }
    return std::nullopt;
}

// Listening signals, the deeds that the author wrote an answer to, and the examples of where he is now. Not hanging up,
// which ends every talk at once.
std::vector<Event> TalkFinder::triedNext(const Draft &draft) const
{
    std::vector<Event> tried;
    const State &state = m_scenario.states[static_cast<std::size_t>(draft.state.state)];
    if (isVenting(draft.state))
        tried.emplace_back(Signalled{});
    if (answersSupervisorCall(m_scenario, draft.state))
        tried.emplace_back(SupervisorCalled{});
    if (state.hold.given)
        tried.emplace_back(PutOnHold{});
    for (const auto *reactions : {&state.replies, &m_scenario.always})
        for (const Reaction &reaction : *reactions) {
            const QString example = fillIn(reaction.example, m_scenario, m_seed);
            if (!example.isEmpty() && !draft.state.said.contains(lettersOf(example)))
                tried.emplace_back(reading(draft, example));
        }
    return tried;
}

bool TalkFinder::isSamePlace(const Configuration &a, const Configuration &b) const
{
    return a.ending || b.ending ? a.ending == b.ending : m_graph.find(a) == m_graph.find(b);
}

// The stimulus in words, if some example comes to the same.
TalkFinder::Draft TalkFinder::afterPlanned(const Draft &draft, const Stimulus &stimulus) const
{
    if (const auto event = deed(draft, stimulus.kind))
        return after(draft, *event);
    const Move move = advance(m_scenario, draft.state, stimulus);
    QStringList examples = m_examples;
    if (move.reaction && !move.reaction->example.isEmpty())
        examples.prepend(fillIn(move.reaction->example, m_scenario, m_seed));
    for (const QString &example : examples) {
        Draft said = after(draft, reading(draft, example));
        if (said.state.replies == move.to.replies && isSamePlace(said.state, move.to))
            return said;
    }
    const Replied reply = inBrackets(stimulus.heard, draft.state.said.size() + 1);
    Draft named = after(draft, replyTo(draft.state, reply.text, reply.acts));
    named.inBrackets = true;
    return named;
}

std::optional<FoundTalk> TalkFinder::shortest(int ending)
{
    const auto plan = shortestTalk(m_graph, ending);
    if (!plan)
        return std::nullopt;
    Draft draft = begun();
    for (const Stimulus &stimulus : *plan)
        draft = afterPlanned(draft, stimulus);
    return draft.state.ending == ending ? std::optional(finished(draft)) : std::nullopt;
}

void TalkFinder::keepPromising(std::vector<Draft> &drafts, bool highest) const
{
    std::stable_sort(drafts.begin(), drafts.end(),
                     [&](const Draft &a, const Draft &b) { return highest ? a.score > b.score : a.score < b.score; });
    std::map<std::pair<int, int>, std::size_t> kept;
    std::erase_if(drafts, [&](const Draft &draft) {
        return ++kept[{draft.state.state, draft.state.ventsLeft}] > draftsPerPlace;
    });
}

std::optional<FoundTalk> TalkFinder::extreme(EndingKind kind, bool highest)
{
    const Prospect prospect(m_graph, kind);
    const auto isBetter = [&](const Draft &a, const Draft &b) {
        return a.score == b.score ? a.replies < b.replies : (a.score > b.score) == highest;
    };
    std::optional<Draft> found;
    std::vector<Draft> drafts{begun()};
    for (int steps = 0; steps < mostSteps && !drafts.empty(); ++steps) {
        std::vector<Draft> longer;
        for (const Draft &draft : drafts)
            for (const Event &event : triedNext(draft)) {
                Draft tried = after(draft, event);
                if (tried.state == draft.state || !prospect.isOpen(tried.state))
                    continue;
                if (m_document)
                    tried.score = judge(*m_document, talkFromEvents(tried.events)).score;
                if (!isOver(tried.state))
                    longer.push_back(std::move(tried));
                else if (!found || isBetter(tried, *found))
                    found = std::move(tried);
            }
        keepPromising(longer, highest);
        drafts = std::move(longer);
    }
    if (found)
        return finished(*found);
    std::optional<FoundTalk> fallback;
    for (std::size_t i = 0; i < m_scenario.endings.size(); ++i)
        if (auto talk = m_scenario.endings[i].kind == kind ? shortest(static_cast<int>(i)) : std::nullopt;
            talk && (!fallback || talk->replies < fallback->replies))
            fallback = std::move(talk);
    return fallback;
}

FoundTalk TalkFinder::finished(const Draft &draft) const
{
    FoundTalk talk{draft.events, draft.state, std::nullopt, draft.replies, draft.inBrackets};
    if (m_document)
        talk.report = judge(*m_document, talkFromEvents(talk.events));
    return talk;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/promises.h"

#include "core/proof/ways_back.h"

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

QString toId(Kept kept)
{
    return kept == Kept::Yes ? u"kept"_s : kept == Kept::No ? u"broken"_s : u"not_proved"_s;
}

static Guard repliesAtLeast(int replies)
{
    return *Guard::parse(u"replies >= %1"_s.arg(replies), {});
}

std::vector<Guard> askedByPromises(const Scenario &scenario)
{
    std::vector<Guard> asked;
    for (const Promise &promise : scenario.promises) {
        for (const Guard &guard : {promise.condition, promise.unless})
            if (!guard.isEmpty())
                asked.push_back(guard);
        if (promise.kind == Promise::Kind::NoEndingBefore)
            asked.push_back(repliesAtLeast(promise.number));
        // The limit comes at the end of any long talk: how long each is must be known.
        if (promise.kind == Promise::Kind::Never && scenario.replyLimit > 0 && promise.what == scenario.atLimit)
            asked.push_back(repliesAtLeast(scenario.replyLimit));
    }
    return asked;
}

static bool holds(const Guard &guard, const Configuration &at)
{
    return guard.holds(contextAt(at));
}

static bool isExcused(const Promise &promise, const Configuration &at)
{
    return !promise.unless.isEmpty() && holds(promise.unless, at);
}

static bool isThere(const Promise &promise, const Configuration &at)
{
    switch (promise.what.kind) {
    case Target::Kind::State:
        return !at.ending && at.state == promise.what.index;
    case Target::Kind::Ending:
        return at.ending == promise.what.index;
    case Target::Kind::Stay:
        break;
    }
    return holds(promise.condition, at);
}

// Whether coming here, by the trainee hanging up or otherwise, is what was promised never to be.
static bool isBrokenAt(const Promise &promise, const Configuration &at, bool byHangingUp)
{
    if (promise.kind == Promise::Kind::Never)
        return isThere(promise, at) && !isExcused(promise, at);
    return promise.kind == Promise::Kind::NoEndingBefore && at.ending && !byHangingUp && at.replies < promise.number &&
           std::find(promise.except.begin(), promise.except.end(), *at.ending) == promise.except.end() &&
           !isExcused(promise, at);
}

namespace {

class Prover {
public:
    explicit Prover(StateGraph &graph) : m_graph(graph), m_scenario(graph.scenario()) {}

    std::vector<PromiseProof> run()
    {
        for (const Promise &promise : m_scenario.promises)
            m_breaches.push_back({&promise, {}, {}, WaysBack::never});
        lookEverywhere();
        std::vector<PromiseProof> proofs;
        for (const Breach &breach : m_breaches)
            proofs.push_back(breach.promise->kind == Promise::Kind::AlwaysReachable    ? proofOfWay(*breach.promise)
                             : breach.promise->kind == Promise::Kind::BestScoreAtLeast ? unproved(*breach.promise, {})
                                                                                       : proofFrom(breach));
        return proofs;
    }

private:
    // The soonest found; `by` is absent when the talk already begins with it.
    struct Breach {
        const Promise *promise = nullptr;
        std::uint32_t from = 0;
        std::optional<std::uint16_t> by; // as StateGraph::stimulusOf has it
        int replies = WaysBack::never;
    };

    void lookEverywhere()
    {
        lookAt(m_graph.at(0), 0, std::nullopt, false);
        for (std::uint32_t from = 0; from < m_graph.size(); ++from)
            m_graph.forEachMove(
                from, [&](const Configuration &to, std::uint16_t what, bool costs) { lookAt(to, from, what, costs); });
    }

    void lookAt(Configuration at, std::uint32_t from, const std::optional<std::uint16_t> &by, bool costs)
    {
        const int replies = m_graph.repliesTo(from) + int(costs);
        if (costs && m_scenario.replyLimit > 0 && replies >= m_scenario.replyLimit && !at.ending)
            at.ending = m_scenario.atLimit.index;
        for (Breach &breach : m_breaches)
            if (replies < breach.replies && isBrokenAt(*breach.promise, at, by && StateGraph::isHangingUp(*by)))
                breach = {breach.promise, from, by, replies};
    }

    static PromiseProof unproved(const Promise &promise, const Message &why)
    {
        return {&promise, Kept::NotProved, {}, why};
    }

    static PromiseProof tooLarge(const Promise &promise, const StateGraph &graph)
    {
        return unproved(promise,
                        Message::tr("there are too many combinations of states, moods and flags; the first %1 were "
                                    "looked at")
                            .arg(graph.size()));
    }

    PromiseProof proofFrom(const Breach &breach)
    {
        if (breach.replies != WaysBack::never) {
            TalkPlan plan = shortestWay(m_graph, breach.from);
            if (breach.by)
                plan.push_back(m_graph.stimulusOf(breach.from, *breach.by));
            return {breach.promise, Kept::No, std::move(plan), {}};
        }
        return m_graph.isComplete() ? PromiseProof{breach.promise, Kept::Yes, {}, {}}
                                    : tooLarge(*breach.promise, m_graph);
    }

    // The limit left aside, and without what only comes when it would be over.
    PromiseProof proofOfWay(const Promise &promise)
    {
        Scenario endless = m_scenario;
        endless.replyLimit = 0;
        StateGraph graph(endless, askedByPromises(endless), m_graph.limits());
        if (!graph.isComplete())
            return tooLarge(promise, graph);
        const std::vector<int> ways =
            WaysBack(graph).repliesTo([&](int ending) { return ending == promise.what.index; });
        std::optional<std::uint32_t> shut;
        for (std::uint32_t at = 0; at < graph.size(); ++at)
            if (ways[at] == WaysBack::never && !isExcused(promise, graph.at(at)) &&
                (m_scenario.replyLimit == 0 || graph.repliesTo(at) < m_scenario.replyLimit) &&
                (!shut || graph.repliesTo(at) < graph.repliesTo(*shut)))
                shut = at;
        return shut ? PromiseProof{&promise, Kept::No, shortestWay(graph, *shut), {}}
                    : PromiseProof{&promise, Kept::Yes, {}, {}};
    }

    StateGraph &m_graph;
    const Scenario &m_scenario;
    std::vector<Breach> m_breaches;
};

} // namespace

std::vector<PromiseProof> provePromises(StateGraph &graph)
{
    return graph.scenario().promises.empty() ? std::vector<PromiseProof>() : Prover(graph).run();
}

} // namespace ventil

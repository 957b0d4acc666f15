// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/difficulty.h"

#include "core/proof/ways_back.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace ventil {

using namespace Qt::StringLiterals;

inline constexpr std::uint64_t whole = std::uint64_t(1) << 60U;
static constexpr std::array<QStringView, 3> ids{u"easy", u"medium", u"hard"};
inline constexpr int longestTalk = 30; // replies, where the scenario has no limit
inline constexpr int easyFrom = 650, hardBelow = 580;
inline constexpr GraphLimits libraryLimits{200'000, 6'000'000}; // more is not worth a minute of the trainee's computer

namespace {

Heard saying(ActSet acts)
{
    return {acts, acts, false};
}

// The replies that lead on the shortest way to a good ending.
class Guide {
public:
    explicit Guide(const Scenario &scenario, const GraphLimits &limits = {})
        : m_graph(scenario, {}, limits), m_replies(WaysBack(m_graph).repliesTo([&](int ending) {
              return scenario.endings[static_cast<std::size_t>(ending)].kind == EndingKind::Good;
          }))
    {}

    bool isComplete() const { return m_graph.isComplete(); }

    // How he takes the best reply.
    std::optional<Answer> bestAnswer(const Configuration &configuration)
    {
        const auto from = m_graph.find(configuration);
        if (!from)
            return std::nullopt;
        int fewest = WaysBack::never;
        std::optional<std::uint16_t> best;
        m_graph.forEachWay(*from, [&](const GraphEdge &way) {
            const int needed = way.isEnding() ? isGood(way.ending()) ? 0 : WaysBack::never : m_replies[way.to];
            if (way.costs == 0 || needed >= fewest)
                return;
            fewest = needed;
            best = way.what;
        });
        return best ? std::optional(m_graph.answerTo(*from, *best)) : std::nullopt;
    }

private:
    bool isGood(int ending) const
    {
        return m_graph.scenario().endings[static_cast<std::size_t>(ending)].kind == EndingKind::Good;
    }

    StateGraph m_graph;
    std::vector<int> m_replies;
};

struct Policy {
    std::vector<Heard> choices;
    bool listens = false;
    Guide *guide = nullptr;
    std::uint64_t guideWeight = 0;
};

using Crowd = std::unordered_map<Configuration, std::uint64_t, ConfigurationHash>;

// Many trainees of one kind at once: how many are where.
class Walk {
public:
    Walk(const Scenario &scenario, const Policy &policy) : m_scenario(scenario), m_policy(policy), m_relevance(scenario)
    {}

    int goodPerMille()
    {
        Crowd crowd{{essence(listened(open(m_scenario, openingOf(m_scenario)).to)), whole}};
        const int replies = m_scenario.replyLimit > 0 ? m_scenario.replyLimit : longestTalk;
        for (int reply = 0; reply < replies && !crowd.empty(); ++reply)
            crowd = answered(crowd, reply);
        return static_cast<int>((m_good / (whole / 1'000'000) + 500) / 1000);
    }

private:
    Configuration listened(Configuration configuration) const
    {
        while (m_policy.listens && isVenting(configuration) && !configuration.ending)
            configuration = advance(m_scenario, configuration, {Stimulus::Kind::Signal, {}}).to;
        return configuration;
    }

    Configuration essence(const Configuration &configuration) const { return m_relevance.essenceOf(configuration); }

    // Where those in a configuration are after their next reply, and how many of `whole` of them.
    struct Parts {
        std::uint64_t whole = 0;
        Crowd to; // of those whose talk is over nothing but the ending
    };

    // Integers throughout, so that the order in which they are added does not matter.
    Crowd answered(const Crowd &crowd, int reply)
    {
        const bool isLast = m_scenario.replyLimit > 0 && reply + 1 >= m_scenario.replyLimit;
        Crowd next;
        for (const auto &[configuration, share] : crowd) {
            Configuration from = configuration;
            from.replies = reply;
            if (isLast)
                moveOn(partsOf(from), share, next);
            else
                moveOn(knownPartsOf(from), share, next);
        }
        return next;
    }

    void moveOn(const Parts &parts, std::uint64_t share, Crowd &next)
    {
        for (const auto &[to, weight] : parts.to)
            if (!to.ending)
                next[to] += share / parts.whole * weight;
            else if (m_scenario.endings[static_cast<std::size_t>(*to.ending)].kind == EndingKind::Good)
                m_good += share / parts.whole * weight;
    }

    // The same for all with the same essence, until the limit comes.
    const Parts &knownPartsOf(const Configuration &from)
    {
        const auto [entry, isNew] = m_parts.try_emplace(essence(from));
        if (isNew)
            entry->second = partsOf(from);
        return entry->second;
    }

    Parts partsOf(const Configuration &from) const
    {
        Parts parts;
        const auto add = [&](const Configuration &at, std::uint64_t weight) {
            const Configuration to = listened(at);
            Configuration over;
            over.ending = to.ending;
            parts.whole += weight;
            parts.to[isOver(to) ? over : essence(to)] += weight;
        };
        for (const Heard &heard : m_policy.choices)
            add(advance(m_scenario, from, {Stimulus::Kind::Reply, heard}).to, 1);
        if (m_policy.guide)
            if (const auto best = m_policy.guide->bestAnswer(from))
                add(advance(m_scenario, from, *best).to, m_policy.guideWeight);
        return parts;
    }

    const Scenario &m_scenario;
    const Policy &m_policy;
    const Relevance m_relevance;
    std::unordered_map<Configuration, Parts, ConfigurationHash> m_parts; // by essence
    std::uint64_t m_good = 0;
};

} // namespace

static Policy anyAct()
{
    Policy policy;
    for (int i = 0; i < actCount; ++i)
        policy.choices.push_back(saying({static_cast<Act>(i)}));
    return policy;
}

static Policy lapsesWith(Guide &guide)
{
    Policy policy = anyAct();
    policy.listens = true;
    policy.guide = &guide;
    policy.guideWeight = std::uint64_t{3} * actCount;
    return policy;
}

Fortune fortuneIn(const Scenario &scenario)
{
    Guide guide(scenario);
    const Policy lapsing = lapsesWith(guide);
    const Policy apologises{
        {saying({Act::Apology}), saying({Act::Regret}), saying({Act::Empathy}), saying({Act::Apology, Act::Empathy})},
        true};
    const Policy explains{{saying({Act::CauseExplanation}), saying({Act::BarePolicy}), saying({Act::Timeframe})},
                          false};
    const auto share = [&](const Policy &policy) { return Walk(scenario, policy).goodPerMille(); };
    return {share(lapsing), share(apologises), share(explains), share(anyAct())};
}

Difficulty difficultyOf(const Fortune &fortune)
{
    if (fortune.lapsing >= easyFrom)
        return Difficulty::Easy;
    return fortune.lapsing < hardBelow ? Difficulty::Hard : Difficulty::Medium;
}

std::optional<Difficulty> difficultyOf(const Scenario &scenario)
{
    Guide guide(scenario, libraryLimits);
    if (!guide.isComplete())
        return std::nullopt;
    return difficultyOf({Walk(scenario, lapsesWith(guide)).goodPerMille(), 0, 0, 0});
}

QString toId(Difficulty difficulty)
{
    return ids.at(static_cast<std::size_t>(difficulty)).toString();
}

std::optional<Difficulty> difficultyFromId(QStringView id)
{
    const auto *const found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? std::nullopt : std::optional(static_cast<Difficulty>(found - ids.begin()));
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/difficulty.h"

#include "core/proof/relevance.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace ventil {

using namespace Qt::StringLiterals;

inline constexpr std::uint64_t whole = std::uint64_t(1) << 60U;
inline constexpr int longestTalk = 30; // replies, where the scenario has no limit
inline constexpr int easyFrom = 500, hardBelow = 150;

namespace {

struct Choice {
    ActSet acts;
    std::uint64_t weight = 1;
};
struct Policy {
    std::vector<Choice> choices;
    bool listens = false;
};

using Crowd = std::unordered_map<Configuration, std::uint64_t, ConfigurationHash>;

// Many trainees of one kind at once: how many are where.
class Walk {
public:
    Walk(const Scenario &scenario, const Policy &policy) : m_scenario(scenario), m_policy(policy), m_relevance(scenario)
    {
        for (const Choice &choice : policy.choices)
            m_weights += choice.weight;
    }

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

    // Integers throughout, so that the order in which they are added does not matter.
    Crowd answered(const Crowd &crowd, int reply)
    {
        Crowd next;
        for (const auto &[configuration, share] : crowd)
            for (const Choice &choice : m_policy.choices) {
                Configuration from = configuration;
                from.replies = reply;
                const Heard heard{choice.acts, choice.acts, false};
                const Configuration to = listened(advance(m_scenario, from, {Stimulus::Kind::Reply, heard}).to);
                const std::uint64_t part = share / m_weights * choice.weight;
                if (!to.ending)
                    next[essence(to)] += part;
                else if (m_scenario.endings[static_cast<std::size_t>(*to.ending)].kind == EndingKind::Good)
                    m_good += part;
            }
        return next;
    }

    const Scenario &m_scenario;
    const Policy &m_policy;
    const Relevance m_relevance;
    std::uint64_t m_weights = 0;
    std::uint64_t m_good = 0;
};

} // namespace

static Policy textbook()
{
    Policy policy{{{{Act::Empathy, Act::Restatement}, 14},
                   {{Act::Empathy, Act::ClarifyingQuestion}, 13},
                   {{Act::Apology, Act::ConcreteAction, Act::Timeframe}, 13},
                   {{Act::CauseExplanation, Act::ConcreteAction}, 13},
                   {{Act::Compensation, Act::Alternative}, 13},
                   {{Act::WelcomeContact, Act::Thanks}, 13},
                   {{Act::FollowupPromise, Act::ImprovementPromise}, 12}},
                  true};
    forEach(actsWarnedAgainst(), [&](Act act) { policy.choices.push_back({{act}, 1}); });
    return policy;
}

static Policy anyAct()
{
    Policy policy;
    for (int i = 0; i < actCount; ++i)
        policy.choices.push_back({{static_cast<Act>(i)}, 1});
    return policy;
}

Fortune fortuneIn(const Scenario &scenario)
{
    const Policy apologises{{{{Act::Apology}}, {{Act::Regret}}, {{Act::Empathy}}, {{Act::Apology, Act::Empathy}}},
                            true};
    const Policy explains{{{{Act::CauseExplanation}}, {{Act::BarePolicy}}, {{Act::Timeframe}}}, false};
    const auto share = [&](const Policy &policy) { return Walk(scenario, policy).goodPerMille(); };
    return {share(textbook()), share(apologises), share(explains), share(anyAct())};
}

Difficulty difficultyOf(const Fortune &fortune)
{
    if (fortune.textbook >= easyFrom)
        return Difficulty::Easy;
    return fortune.textbook < hardBelow ? Difficulty::Hard : Difficulty::Medium;
}

QString toId(Difficulty difficulty)
{
    const std::array<QString, 3> ids{u"easy"_s, u"medium"_s, u"hard"_s};
    return ids[static_cast<std::size_t>(difficulty)];
}

} // namespace ventil

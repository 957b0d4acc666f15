// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/tips.h"

#include "core/scoring/breaches.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <tuple>

namespace ventil {

using namespace Qt::StringLiterals;

static bool deservesTip(const RuleVerdict &verdict)
{
    return verdict.verdict == Verdict::Broken || verdict.verdict == Verdict::Missed;
}

static ActSet actsAtStake(const RuleVerdict &verdict)
{
    ActSet acts;
    for (const Evidence &evidence : verdict.evidence)
        if (evidence.act)
            acts.insert(*evidence.act);
    if (verdict.verdict == Verdict::Missed)
        acts = std::accumulate(verdict.rule->say.begin(), verdict.rule->say.end(), acts, std::bit_or<>());
    return acts;
}

// Broken before missed, serious before small, what is half done last, and what came earlier in the talk first.
static auto rankOf(const RuleVerdict &verdict)
{
    const bool missed = verdict.verdict == Verdict::Missed;
    return std::tuple(missed, !actsAtStake(verdict).containsAny(seriousActs), verdict.credit,
                      verdict.evidence.empty() ? 0 : verdict.evidence.front().turn);
}

std::vector<int> usefulTips(const Report &report)
{
    const auto verdictAt = [&](int i) -> const RuleVerdict & { return report.rules[static_cast<std::size_t>(i)]; };
    std::vector<int> candidates;
    for (int i = 0; i < static_cast<int>(report.rules.size()); ++i)
        if (deservesTip(verdictAt(i)))
            candidates.push_back(i);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [&](int a, int b) { return rankOf(verdictAt(a)) < rankOf(verdictAt(b)); });

    std::vector<int> tips;
    ActSet spokenOf;
    for (int i : candidates) {
        const ActSet acts = actsAtStake(verdictAt(i));
        if (acts.containsAny(spokenOf))
            continue;
        spokenOf = spokenOf | acts;
        tips.push_back(i);
    }
    return tips;
}

QString tipText(const RuleVerdict &verdict, const QString &language)
{
    if (!deservesTip(verdict))
        return {};
    const Localized &texts = verdict.rule->text;
    const QString text = texts.contains(language) ? texts.value(language) : texts.value(u"en"_s);
    return verdict.rule->wordings.isEmpty() ? text : u"%1 “%2”"_s.arg(text, verdict.rule->wordings.front());
}

} // namespace ventil

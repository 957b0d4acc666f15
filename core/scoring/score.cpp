// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/score.h"

#include "core/scoring/demands.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace ventil {

namespace {

constexpr int wholePoint = 1000;

// What was paid for is known by its place and its act.
using Key = std::tuple<int, qsizetype, qsizetype, int>;
using Keys = std::set<Key>;

Keys keysOf(const std::vector<Evidence> &evidence)
{
    Keys keys;
    for (const Evidence &e : evidence)
        keys.insert({e.turn, e.span.begin, e.span.length, e.act ? static_cast<int>(*e.act) : -1});
    return keys;
}

// A fault that an earlier rule was broken by is paid already.
bool isPaid(const std::vector<Evidence> &evidence, Keys &paid)
{
    const Keys keys = keysOf(evidence);
    const bool nothingNew = !keys.empty() && std::includes(paid.begin(), paid.end(), keys.begin(), keys.end());
    paid.insert(keys.begin(), keys.end());
    return nothingNew;
}

bool isFailed(Verdict verdict)
{
    return verdict == Verdict::Broken || verdict == Verdict::Missed;
}

// The verdicts that ask for something, each with its credit. Left out are those kept by what another was kept by.
std::vector<Judged *> thoseWhoAsk(std::vector<Judged> &judged, Points &points)
{
    std::vector<Judged *> asking;
    Keys paid;
    std::set<std::pair<int, Keys>> kept; // with how often it was asked for
    for (Judged &one : judged) {
        RuleVerdict &verdict = one.verdict;
        if (verdict.verdict != Verdict::Kept && !isFailed(verdict.verdict))
            continue;
        const bool costs = isFailed(verdict.verdict) && !isPaid(verdict.evidence, paid);
        if (!asksForSomething(*verdict.rule)) {
            points.taken += costs ? wholePoint : 0;
            continue;
        }
        if (verdict.verdict == Verdict::Kept && !verdict.evidence.empty() &&
            !kept.insert({verdict.rule->times, keysOf(verdict.evidence)}).second)
            continue;
        verdict.credit = verdict.verdict == Verdict::Broken && costs ? 0 : one.worth;
        asking.push_back(&one);
    }
    return asking;
}

// Rules that could earn in few replies choose first, and each takes the reply that has earned least so far.
void limitEachReply(std::vector<Judged *> asking, int most, std::vector<Remark> &remarks)
{
    std::stable_sort(asking.begin(), asking.end(),
                     [](const Judged *a, const Judged *b) { return a->turns.size() < b->turns.size(); });
    std::map<int, int> earnedIn;
    std::set<int> crowded;
    for (Judged *one : asking) {
        if (one->verdict.credit == 0 || one->turns.empty())
            continue;
        const int reply = *std::min_element(one->turns.begin(), one->turns.end(),
                                            [&](int a, int b) { return earnedIn[a] < earnedIn[b]; });
        if (earnedIn[reply] < most) {
            ++earnedIn[reply];
        } else {
            one->verdict.credit = 0;
            crowded.insert(reply);
        }
    }
    for (int reply : crowded)
        remarks.push_back({Remark::Kind::Crowded, reply, {}, {}, 1});
}

} // namespace

int mostFromOneReply(int asking)
{
    return std::clamp(asking / 2, asking > 4 ? 3 : 2, 5);
}

Points settle(std::vector<Judged> &judged, std::vector<Remark> &remarks)
{
    Points points;
    const std::vector<Judged *> asking = thoseWhoAsk(judged, points);
    limitEachReply(asking, mostFromOneReply(static_cast<int>(asking.size())), remarks);
    points.asked = wholePoint * static_cast<int>(asking.size());
    for (const Judged *one : asking)
        points.earned += one->verdict.credit;
    return points;
}

// With nothing asked for, the share of the rules that were not broken.
static int shareKept(const Points &points, const std::vector<Judged> &judged)
{
    const auto measured = std::count_if(judged.begin(), judged.end(), [](const Judged &one) {
        return one.verdict.verdict == Verdict::Kept || isFailed(one.verdict.verdict);
    });
    return 1000 - (measured == 0 ? 0 : points.taken / static_cast<int>(measured));
}

int scoreOf(const Points &points, const std::vector<Judged> &judged, bool seriousBreach, const TalkView &view)
{
    if (view.replies().empty())
        return 0;
    const int score =
        points.asked == 0 ? shareKept(points, judged) : 1000 * std::max(0, points.earned - points.taken) / points.asked;
    return seriousBreach ? std::min(score, mostAfterBreach) : score;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/mood.h"

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

static Mood moved(const Mood &mood, const MoodChange &change)
{
    return {std::clamp(mood.anger + change.anger, 0, 10), std::clamp(mood.trust + change.trust, 0, 10)};
}

static MoodChange sum(const std::vector<Push> &pushes)
{
    MoodChange total;
    for (const Push &push : pushes)
        total = {total.anger + push.change.anger, total.trust + push.change.trust};
    return total;
}

// The push that went furthest in the direction of the whole; anger speaks louder than trust.
static QString strongest(const std::vector<Push> &pushes, const Mood &from, const Mood &to)
{
    const int anger = to.anger - from.anger;
    const int trust = to.trust - from.trust;
    const auto share = [&](const Push &push) {
        if (anger != 0)
            return anger > 0 ? push.change.anger : -push.change.anger;
        return trust > 0 ? push.change.trust : -push.change.trust;
    };
    const auto best = std::max_element(pushes.begin(), pushes.end(),
                                       [&](const Push &a, const Push &b) { return share(a) < share(b); });
    return best == pushes.end() || to == from ? QString() : best->because;
}

Swing swingOf(const Mood &mood, const std::vector<Push> &pushes)
{
    const Mood to = moved(mood, sum(pushes));
    return {to, strongest(pushes, mood, to), 0};
}

static MoodChange withoutGain(const MoodChange &change)
{
    return {std::max(change.anger, 0), std::min(change.trust, 0)};
}

// One push an act; what is only probable counts half, rounded towards zero.
static std::vector<Push> actPushes(const Temperament &temperament, const Reception &reply, ActSet leftOut = {})
{
    std::vector<Push> pushes;
    for (int i = 0; i < actCount; ++i) {
        const auto act = static_cast<Act>(i);
        MoodChange change = temperament.onAct[static_cast<std::size_t>(i)];
        if (!reply.found.contains(act) && reply.probable.contains(act))
            change = {change.anger / 2, change.trust / 2};
        else if (!reply.found.contains(act))
            continue;
        if (leftOut.contains(act))
            continue;
        pushes.push_back({actId(act), reply.interrupts || reply.repeats ? withoutGain(change) : change});
    }
    return pushes;
}

// The sum of the acts, within what one reply can do.
static MoodChange bounded(const Temperament &temperament, const std::vector<Push> &pushes)
{
    const MoodChange total = sum(pushes);
    return {std::clamp(total.anger, -temperament.mostCooling, temperament.mostHeating),
            std::clamp(total.trust, -temperament.mostHeating, temperament.mostCooling)};
}

static std::vector<Push> otherPushes(const Temperament &temperament, const Reception &reply)
{
    const ActSet acts = reply.found | reply.probable;
    std::vector<Push> pushes;
    if (acts.isEmpty() || acts == ActSet{Act::Backchannel})
        pushes.push_back({u"nothing"_s, temperament.onNothing});
    if (reply.interrupts)
        pushes.push_back({u"interruption"_s, temperament.onInterruption});
    if (!acts.containsAny(temperament.deeds))
        pushes.push_back({u"unkept_apology"_s, {reply.owedAnger, 0}});
    pushes.push_back({u"scenario"_s, reply.interrupts || reply.repeats ? withoutGain(reply.own) : reply.own});
    return pushes;
}

static MoodChange plus(const MoodChange &a, const MoodChange &b)
{
    return {a.anger + b.anger, a.trust + b.trust};
}

Swing receive(const Mood &mood, const Temperament &temperament, const Reception &reply)
{
    const std::vector<Push> byActs = actPushes(temperament, reply);
    const std::vector<Push> others = otherPushes(temperament, reply);
    std::vector<Push> all = byActs;
    all.insert(all.end(), others.begin(), others.end());
    Swing swing;
    swing.to = moved(mood, plus(bounded(temperament, byActs), sum(others)));
    swing.because = strongest(all, mood, swing.to);

    const ActSet acts = reply.found | reply.probable;
    if (acts.containsAny(temperament.brief) && !acts.containsAny(temperament.deeds)) {
        const std::vector<Push> lasting = actPushes(temperament, reply, temperament.brief);
        const Mood without = moved(mood, plus(bounded(temperament, lasting), sum(others)));
        swing.owedAnger = std::max(0, without.anger - swing.to.anger);
    }
    return swing;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/mood.h"

#include <algorithm>
#include <array>

namespace ventil {

using namespace Qt::StringLiterals;

QString toId(Cause cause)
{
    switch (cause) {
    case Cause::Interruption:
        return u"interruption"_s;
    case Cause::Signal:
        return u"signal"_s;
    case Cause::Silence:
        return u"silence"_s;
    case Cause::Hold:
        return u"hold"_s;
    case Cause::Nothing:
        return u"nothing"_s;
    case Cause::UnkeptApology:
        return u"unkept_apology"_s;
    case Cause::Scenario:
        return u"scenario"_s;
    case Cause::None:
        return {};
    default:
        return actId(static_cast<Act>(cause));
    }
}

static Mood moved(const Mood &mood, const MoodChange &change)
{
    return {std::clamp(mood.anger + change.anger, 0, 10), std::clamp(mood.trust + change.trust, 0, 10)};
}

OwnMoods moved(const OwnMoods &moods, const OwnMoods &change)
{
    OwnMoods to{};
    for (std::size_t i = 0; i < maximumOwnMoods; ++i)
        to[i] = static_cast<std::int8_t>(std::clamp(moods[i] + change[i], 0, 10));
    return to;
}

Swing swingOf(const Mood &mood, const Push &push)
{
    const Mood to = moved(mood, push.change);
    return {to, to == mood ? Cause::None : push.because};
}

namespace {

// The pushes of one reply and their sum.
class Pushes {
public:
    void add(Cause because, const MoodChange &change)
    {
        m_list[m_count++] = {because, change};
        m_sum.anger += change.anger;
        m_sum.trust += change.trust;
    }
    const MoodChange &sum() const { return m_sum; }

    // The push that went furthest in the direction of the whole; anger speaks louder than trust.
    Cause strongest(const Mood &from, const Mood &to) const
    {
        if (to == from)
            return Cause::None;
        const int anger = to.anger - from.anger;
        const int trust = to.trust - from.trust;
        const auto share = [&](const Push &push) {
            if (anger != 0)
                return anger > 0 ? push.change.anger : -push.change.anger;
            return trust > 0 ? push.change.trust : -push.change.trust;
        };
        const auto isWeaker = [&](const Push &a, const Push &b) { return share(a) < share(b); };
        return std::max_element(m_list.begin(), m_list.begin() + static_cast<std::ptrdiff_t>(m_count), isWeaker)
            ->because;
    }

private:
    static constexpr std::size_t most = actCount + 4; // each act, and what addOthers() adds
    std::array<Push, most> m_list;
    std::size_t m_count = 0;
    MoodChange m_sum;
};

} // namespace

// One push an act; what is only probable counts half, rounded towards zero.
static void addActs(Pushes &pushes, const Temperament &temperament, const Reception &reply, ActSet acts)
{
    forEach(acts, [&](Act act) {
        MoodChange change = temperament.onAct[static_cast<std::size_t>(act)];
        if (!reply.found.contains(act))
            change = {change.anger / 2, change.trust / 2};
        pushes.add(causeFrom(act), reply.interrupts || reply.repeats ? withoutGain(change) : change);
    });
}

// The sum of the acts, within what one reply can do.
static MoodChange bounded(const Temperament &temperament, const MoodChange &sum)
{
    return {std::clamp(sum.anger, -temperament.mostCooling, temperament.mostHeating),
            std::clamp(sum.trust, -temperament.mostHeating, temperament.mostCooling)};
}

// What weighs on a reply beside its acts.
static std::array<Push, 4> othersOf(const Temperament &temperament, const ActsWeight &acts, const Reception &reply)
{
    return {Push{Cause::Nothing, acts.nothing ? temperament.onNothing : MoodChange{}},
            {Cause::Interruption, reply.interrupts ? temperament.onInterruption : MoodChange{}},
            {Cause::UnkeptApology, {acts.deed ? 0 : reply.owedAnger, 0}},
            {Cause::Scenario, reply.interrupts || reply.repeats ? withoutGain(reply.own) : reply.own}};
}

MoodChange weighingOn(const Temperament &temperament, const ActsWeight &acts, const Reception &reply)
{
    MoodChange sum;
    for (const Push &other : othersOf(temperament, acts, reply)) {
        sum.anger += other.change.anger;
        sum.trust += other.change.trust;
    }
    return sum;
}

Felt feel(const Mood &mood, const Temperament &temperament, const ActsWeight &acts, const Reception &reply)
{
    const MoodChange others = weighingOn(temperament, acts, reply);
    return feltAfter(mood, {acts.push.anger + others.anger, acts.push.trust + others.trust}, acts.brief);
}

Swing receive(const Mood &mood, const Temperament &temperament, const Reception &reply)
{
    const ActSet acts = reply.found | reply.probable;
    Pushes pushes;
    addActs(pushes, temperament, reply, acts);
    ActsWeight weight{bounded(temperament, pushes.sum()), 0, acts.containsAny(temperament.deeds),
                      ActSet{Act::Backchannel}.containsAll(acts)};
    if (acts.containsAny(temperament.brief) && !weight.deed) {
        Pushes lasting;
        addActs(lasting, temperament, reply, acts - temperament.brief);
        weight.brief = std::max(0, bounded(temperament, lasting.sum()).anger - weight.push.anger);
    }
    for (const Push &other : othersOf(temperament, weight, reply))
        pushes.add(other.because, other.change);
    const Felt felt = feel(mood, temperament, weight, reply);
    return {felt.to, pushes.strongest(mood, felt.to), felt.owedAnger};
}

} // namespace ventil

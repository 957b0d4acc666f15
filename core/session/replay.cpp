// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/session.h"

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

std::vector<Event> effective(const std::vector<Event> &events)
{
    std::vector<Event> kept;
    for (const Event &event : events) {
        const auto *takenBack = std::get_if<TakenBack>(&event);
        if (!takenBack) {
            kept.push_back(event);
            continue;
        }
        const auto count = std::min(kept.size(), static_cast<std::size_t>(std::max(0, takenBack->events)));
        kept.resize(kept.size() - count);
    }
    return kept;
}

// A change of the file that does not show in this talk does no harm, nor does what its moods are called. What the mood
// was in the beginning shows in the first move.
static bool isSame(const Event &recorded, const Event &expected)
{
    QJsonObject a = toJson(recorded);
    QJsonObject b = toJson(expected);
    for (QJsonObject *json : {&a, &b})
        for (const QString &member : {u"scenario_hash"_s, u"moods"_s, u"mood"_s})
            json->remove(member);
    return kindOf(recorded) == kindOf(expected) && a == b;
}

static Error mismatch(const Scenario &scenario, std::size_t index)
{
    return Error{
        Message::tr(
            "This talk was recorded with another version of \"%1\"; from event %2 on it would have gone differently.")
            .arg(scenario.id)
            .arg(index)};
}

Result<SessionState> replay(const Scenario &scenario, const std::vector<Event> &events)
{
    const std::vector<Event> recorded = effective(events);
    const auto *begun = recorded.empty() ? nullptr : std::get_if<Begun>(&recorded.front());
    if (!begun)
        return Error{Message::tr("This is no recording of a talk: it does not say how it began.")};
    if (begun->scenario != scenario.id)
        return Error{Message::tr(R"(This talk was recorded with the scenario "%1", not "%2".)")
                         .arg(begun->scenario, scenario.id)};

    Step step = begin(scenario, begun->seed, begun->exam);
    for (std::size_t at = 0; at < recorded.size();) {
        for (const Event &expected : step.events) {
            if (at == recorded.size())
                break;
            if (!isSame(recorded[at], expected))
                return mismatch(scenario, at);
            ++at;
        }
        if (at == recorded.size())
            break;
        if (!isByTrainee(recorded[at]))
            return mismatch(scenario, at);
        step = next(scenario, step.state, recorded[at]);
        ++at;
    }
    return step.state;
}

ReplyContext contextOf(const Scenario &scenario, quint32 seed, const std::vector<Event> &events)
{
    const auto values = drawValues(scenario, seed);
    ReplyContext context;
    for (const Event &event : effective(events))
        if (const auto *spoke = std::get_if<Spoke>(&event))
            context.customer += spoke->lines;
    for (const Fact &fact : scenario.facts)
        context.facts.push_back(fillIn(fact.words, values));
    context.briefing = fillIn(QStringList{scenario.situation} + scenario.offers, values);
    return context;
}

} // namespace ventil

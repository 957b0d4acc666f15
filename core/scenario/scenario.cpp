// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/scenario.h"

#include "core/scenario/parts.h"

namespace ventil {

using namespace Qt::StringLiterals;

QStringList personaIds()
{
    return {u"angry"_s, u"mistaken"_s, u"aggressive"_s, u"provocateur"_s, u"malicious"_s, u"refusal"_s};
}

QStringList faultIds()
{
    return {u"company"_s, u"customer"_s, u"nobody"_s};
}

QString toId(Persona persona)
{
    return personaIds().at(static_cast<int>(persona));
}

QString toId(Fault fault)
{
    return faultIds().at(static_cast<int>(fault));
}

QString toId(EndingKind kind)
{
    return kind == EndingKind::Good ? u"good"_s : kind == EndingKind::Middling ? u"middling"_s : u"bad"_s;
}

std::optional<Persona> personaFromId(QStringView id)
{
    const qsizetype index = personaIds().indexOf(id);
    return index < 0 ? std::nullopt : std::optional(static_cast<Persona>(index));
}

std::optional<Fault> faultFromId(QStringView id)
{
    const qsizetype index = faultIds().indexOf(id);
    return index < 0 ? std::nullopt : std::optional(static_cast<Fault>(index));
}

ActConditions askedBy(const Reaction &reaction, ActSet gathered)
{
    const ActSet missing = reaction.require - gathered;
    return {reaction.all | missing, missing.isEmpty() ? reaction.any | reaction.require : reaction.any,
            reaction.unless};
}

bool fitsActs(const ActConditions &conditions, ActSet acts)
{
    return acts.containsAll(conditions.all) && (conditions.any.isEmpty() || acts.containsAny(conditions.any)) &&
           !acts.containsAny(conditions.unless);
}

bool fitsActs(const Reaction &reaction, ActSet acts, ActSet gathered)
{
    return fitsActs(askedBy(reaction, gathered), acts);
}

QString fileOf(const Scenario &scenario, const Position &position)
{
    return scenario.files.value(position.file);
}

Diagnostics located(Diagnostics diagnostics, const Scenario &scenario)
{
    reading::nameFiles(diagnostics, scenario.files);
    return diagnostics;
}

bool isTurningPoint(const Reaction &reaction)
{
    return reaction.all.isEmpty() && reaction.any.isEmpty() && reaction.unless.isEmpty() &&
           reaction.require.isEmpty() && !reaction.otherwise;
}

std::vector<const Reaction *> allReactions(const Scenario &scenario)
{
    std::vector<const Reaction *> all;
    for (const Reaction &reaction : scenario.always)
        all.push_back(&reaction);
    for (const State &state : scenario.states)
        for (const Reaction &reaction : state.replies)
            all.push_back(&reaction);
    return all;
}

QStringList ownMoodIds(const Scenario &scenario)
{
    QStringList ids;
    for (const OwnMood &mood : scenario.ownMoods)
        ids.append(mood.id);
    return ids;
}

OwnMoods ownMoodsAtStart(const Scenario &scenario)
{
    OwnMoods start{};
    for (std::size_t i = 0; i < scenario.ownMoods.size(); ++i)
        start[i] = static_cast<std::int8_t>(scenario.ownMoods[i].start);
    return start;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/persona.h"

#include "core/scenario/reader.h"

#include <QFileInfo>

namespace ventil {

using namespace Qt::StringLiterals;

static void checkDirection(Act act, const MoodChange &change, int onNothing, const Position &position,
                           yaml::Fields &fields)
{
    if (!isWarnedAgainst(act) && (change.anger > 0 || change.trust < 0))
        fields.report(position, u"V407"_s,
                      Message::tr("the documents ask for \"%1\"; it may not anger or cost trust").arg(actId(act)));
    if (isWarnedAgainst(act) && (change.anger < std::max(onNothing, 0) || change.trust > 0))
        fields.report(
            position, u"V407"_s,
            Message::tr(
                "the documents warn against \"%1\"; it may not calm, win trust or anger less than an empty reply")
                .arg(actId(act)));
}

static void readActs(yaml::Fields &fields, Temperament &temperament)
{
    const yaml::Node *node = fields.require(u"acts"_s);
    if (!node)
        return;
    yaml::Fields acts(*node, fields.file(), fields.diagnostics());
    for (int i = 0; i < actCount; ++i) {
        const auto act = static_cast<Act>(i);
        const yaml::Node *entry = acts.require(actId(act));
        MoodChange &change = temperament.onAct[static_cast<std::size_t>(i)];
        change = reading::moodChange(acts, actId(act));
        if (entry)
            checkDirection(act, change, temperament.onNothing.anger, entry->position, fields);
    }
}

LoadedTemperament loadTemperament(const QByteArray &bytes, const QString &file)
{
    yaml::Parsed parsed = yaml::parse(bytes, file);
    LoadedTemperament loaded{std::nullopt, std::move(parsed.diagnostics)};
    if (!parsed.root)
        return loaded;
    Temperament temperament;
    {
        yaml::Fields fields(*parsed.root, file, loaded.diagnostics);
        fields.require(u"ventil-persona"_s);
        fields.integer(u"ventil-persona"_s, 1, 1, 1);
        fields.require(u"persona"_s);
        const QString id = fields.oneOf(u"persona"_s, personaIds());
        if (!id.isEmpty() && id != QFileInfo(file).completeBaseName())
            fields.report(fields.node(u"persona"_s)->position, u"V208"_s,
                          Message::tr("the file of persona \"%1\" must be called %1.yaml").arg(id));
        temperament.onInterruption = reading::moodChange(fields, u"interruption"_s);
        temperament.onSignal = reading::moodChange(fields, u"signal"_s);
        temperament.onHold = reading::moodChange(fields, u"hold"_s);
        temperament.onNothing = reading::moodChange(fields, u"nothing"_s);
        temperament.mostCooling = fields.integer(u"most_cooling"_s, temperament.mostCooling, 0, 10);
        temperament.mostHeating = fields.integer(u"most_heating"_s, temperament.mostHeating, 0, 10);
        temperament.brief = reading::acts(fields, u"brief"_s);
        temperament.deeds = reading::acts(fields, u"deeds"_s);
        readActs(fields, temperament);
    }
    if (loaded.diagnostics.empty())
        loaded.temperament = temperament;
    return loaded;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/opening.h"

#include "core/scenario/all_moods.h"

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

static QStringList stateIds(const Scenario &scenario)
{
    QStringList ids;
    for (const State &state : scenario.states)
        ids.append(state.id);
    return ids;
}

static Result<int> stateNamed(const QString &id, const Scenario &scenario)
{
    const QStringList ids = stateIds(scenario);
    const qsizetype index = ids.indexOf(id);
    if (index < 0)
        return Error{didYouMean(Message::tr("there is no state \"%1\"").arg(id), id, ids)};
    return static_cast<int>(index);
}

static Result<std::uint32_t> flagNamed(const QString &name, const Scenario &scenario)
{
    const qsizetype index = scenario.flags.indexOf(name);
    if (index < 0)
        return Error{didYouMean(Message::tr("there is no flag \"%1\"").arg(name), name, scenario.flags)};
    return 1U << static_cast<unsigned>(index);
}

// By its place among all moods.
static int moodAt(qsizetype index, const Opening &opening)
{
    return index == 0   ? opening.mood.anger
           : index == 1 ? opening.mood.trust
                        : opening.own[static_cast<std::size_t>(index) - 2];
}

static void setMood(qsizetype index, int value, Opening &opening)
{
    if (index == 0)
        opening.mood.anger = value;
    else if (index == 1)
        opening.mood.trust = value;
    else
        opening.own[static_cast<std::size_t>(index) - 2] = static_cast<std::int8_t>(value);
}

static void readMoods(yaml::Fields &play, const Scenario &scenario, Opening &opening)
{
    const yaml::Node *node = play.node(u"moods"_s);
    if (!node)
        return;
    yaml::Fields moods(*node, play.file(), play.diagnostics());
    const QStringList ids = allMoodIds(ownMoodIds(scenario));
    for (qsizetype i = 0; i < ids.size(); ++i)
        setMood(i, moods.integer(ids[i], moodAt(i, opening), 0, 10), opening);
    moods.eachUnasked([&](const yaml::Entry &entry) {
        play.report(entry.keyPosition, u"V214"_s,
                    didYouMean(Message::tr("there is no mood \"%1\"").arg(entry.key), entry.key, ids));
    });
    for (const QString &given : allMoodIds({}))
        if (play.has(given) && moods.has(given))
            play.report(moods.node(given)->position, u"V206"_s,
                        Message::tr(R"("%1" stands here and beside "moods" too)").arg(given));
}

Opening readOpening(yaml::Fields &play, const Scenario &scenario)
{
    Opening opening = openingOf(scenario);
    if (const yaml::Node *from = play.node(u"from"_s)) {
        if (const auto state = stateNamed(play.text(u"from"_s), scenario))
            opening.state = *state;
        else
            play.report(from->position, u"V201"_s, state.error().message);
    }
    opening.mood.anger = play.integer(u"anger"_s, opening.mood.anger, 0, 10);
    opening.mood.trust = play.integer(u"trust"_s, opening.mood.trust, 0, 10);
    readMoods(play, scenario, opening);
    play.each(u"flags"_s, [&](const yaml::Node &node) {
        if (const auto flag = flagNamed(node.text, scenario))
            opening.flags |= *flag;
        else
            play.report(node.position, u"V204"_s, flag.error().message);
    });
    return opening;
}

static Outcome apply(const QString &setting, const Scenario &scenario, Opening &opening)
{
    const QString name = setting.section(u'=', 0, 0).trimmed();
    if (!setting.contains(u'=') && allMoodIds(ownMoodIds(scenario)).contains(name))
        return Error{Message::tr("\"%1\" needs a value from 0 to 10, as in %1=8").arg(name)};
    if (!setting.contains(u'=')) {
        const auto flag = flagNamed(name, scenario);
        if (!flag)
            return flag.error();
        opening.flags |= *flag;
        return Done{};
    }
    const QStringList moods = allMoodIds(ownMoodIds(scenario));
    const qsizetype mood = moods.indexOf(name);
    if (mood < 0)
        return Error{didYouMean(Message::tr("there is no mood \"%1\" (write %2=0…10 or the name of a flag)")
                                    .arg(name, moods.join(u"=0…10, "_s)),
                                name, moods)};
    const QString given = setting.section(u'=', 1).trimmed();
    const auto value = yaml::toInteger(given);
    if (!value || *value < 0 || *value > 10)
        return Error{Message::tr(R"("%1" needs a whole number from 0 to 10, not "%2")").arg(name, given)};
    setMood(mood, *value, opening);
    return Done{};
}

Result<Opening> openingFrom(const QString &state, const QString &settings, const Scenario &scenario)
{
    Opening opening = openingOf(scenario);
    if (!state.isEmpty()) {
        const auto index = stateNamed(state, scenario);
        if (!index)
            return index.error();
        opening.state = *index;
    }
    for (const QString &setting : settings.split(u',', Qt::SkipEmptyParts))
        if (const Outcome applied = apply(setting.trimmed(), scenario, opening); !applied)
            return applied.error();
    return opening;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/mood_reader.h"

#include "core/scenario/all_moods.h"

#include <algorithm>

namespace ventil::reading {

using namespace Qt::StringLiterals;

static const QStringList &givenMoods()
{
    static const QStringList ids = allMoodIds({});
    return ids;
}

// Plays ask about the state and the ending where they ask about moods.
static QStringList reservedWords()
{
    return guardWords() + actIds() + QStringList{u"state"_s, u"ending"_s};
}

void declareOwnMoods(const yaml::Node &root, Context &context)
{
    constexpr auto most = static_cast<qsizetype>(maximumOwnMoods);
    constexpr qsizetype mostTooMany = 16; // a guard has a bit for each
    const yaml::Node *moods = root.find(u"moods");
    if (!moods)
        return;
    const QStringList reserved = reservedWords();
    for (const yaml::Entry &entry : moods->entries) {
        if (givenMoods().contains(entry.key))
            continue;
        checkName(entry.key, entry.keyPosition, reserved, context);
        if (context.ownMoods.size() < most)
            context.ownMoods.append(entry.key);
        else if (context.moodsTooMany.size() < mostTooMany)
            context.moodsTooMany.append(entry.key);
    }
    if (!context.moodsTooMany.isEmpty())
        context.report(moods->position, u"V210"_s,
                       Message::tr("a scenario can have at most %1 moods beside anger and trust").arg(most));
}

// One without a name is more likely a slip of the pen.
static QString requireName(yaml::Fields &mood, const yaml::Entry &entry, Context &context)
{
    const QString near = nearestName(entry.key, givenMoods());
    if (mood.has(u"name"_s) || near.isEmpty())
        return requireText(mood, u"name"_s, context);
    context.report(entry.keyPosition, u"V112"_s,
                   Message::tr(R"("%1" is not known here; did you mean "%2"? A mood of your own needs a "name")")
                       .arg(entry.key, near));
    return {};
}

static OwnMood ownMood(const yaml::Entry &entry, Context &context)
{
    yaml::Fields fields(entry.value, context.file, context.diagnostics);
    OwnMood mood;
    mood.id = entry.key;
    mood.name = requireName(fields, entry, context);
    if (fields.has(u"about"_s))
        mood.about = requireText(fields, u"about"_s, context);
    mood.start = fields.integer(u"start"_s, 0, 0, 10);
    mood.eachReply = fields.integer(u"each_reply"_s, 0, -10, 10);
    return mood;
}

void moods(yaml::Fields &fields, Scenario &scenario, Context &context)
{
    fields.eachEntry(u"moods"_s, [&](const yaml::Entry &entry) {
        if (!isMapLike(entry.value, entry.key, u"{start: 6}"_s, context))
            return;
        if (givenMoods().contains(entry.key)) {
            yaml::Fields inner(entry.value, context.file, context.diagnostics);
            int &start = entry.key == u"anger" ? scenario.start.anger : scenario.start.trust;
            start = inner.integer(u"start"_s, start, 0, 10);
        } else if (context.ownMoods.contains(entry.key)) {
            scenario.ownMoods.push_back(ownMood(entry, context));
            if (scenario.ownMoods.back().eachReply != 0)
                context.ownMoodsMoved |= 1U << (scenario.ownMoods.size() - 1);
        }
    });
}

void checkUseOfMoods(const yaml::Node &root, Context &context)
{
    for (qsizetype i = 0; i < context.ownMoods.size(); ++i) {
        const std::uint32_t bit = 1U << static_cast<unsigned>(i);
        const QString &id = context.ownMoods[i];
        const std::vector<yaml::Entry> &moods = root.find(u"moods")->entries;
        const auto entry =
            std::find_if(moods.begin(), moods.end(), [&](const yaml::Entry &mood) { return mood.key == id; });
        if (!(context.ownMoodsMoved & bit))
            context.report(entry->keyPosition, u"V207"_s, Message::tr("nothing ever changes \"%1\"").arg(id));
        else if (!(context.ownMoodsRead & bit))
            context.report(entry->keyPosition, u"V207"_s, Message::tr(R"(no "if" ever asks about "%1")").arg(id));
    }
}

} // namespace ventil::reading

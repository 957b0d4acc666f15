// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/mood_reader.h"

#include <algorithm>

namespace ventil::reading {

using namespace Qt::StringLiterals;

static const QStringList &givenMoods()
{
    static const QStringList ids{u"anger"_s, u"trust"_s};
    return ids;
}

void declareOwnMoods(const yaml::Node &root, Context &context)
{
    const yaml::Node *moods = root.find(u"moods");
    if (!moods)
        return;
    for (const yaml::Entry &entry : moods->entries) {
        if (givenMoods().contains(entry.key))
            continue;
        checkName(entry.key, entry.keyPosition, guardWords() + actIds(), context);
        context.ownMoods.append(entry.key);
    }
    constexpr auto most = static_cast<qsizetype>(maximumOwnMoods);
    if (context.ownMoods.size() > most) {
        context.report(moods->position, u"V210"_s,
                       u"a scenario can have at most %1 moods beside anger and trust"_s.arg(most));
        context.ownMoods = context.ownMoods.first(most);
    }
}

// One without a name is more likely a slip of the pen.
static QString requireName(yaml::Fields &mood, const yaml::Entry &entry, Context &context)
{
    const QString near = nearestName(entry.key, givenMoods());
    if (mood.has(u"name"_s) || near.isEmpty())
        return requireText(mood, u"name"_s, context);
    context.report(
        entry.keyPosition, u"V112"_s,
        u"\"%1\" is not known here; did you mean \"%2\"? A mood of your own needs a \"name\""_s.arg(entry.key, near));
    return {};
}

static OwnMood ownMood(const yaml::Entry &entry, Context &context)
{
    yaml::Fields fields(entry.value, context.file, context.diagnostics);
    OwnMood mood;
    mood.id = entry.key;
    mood.name = requireName(fields, entry, context);
    mood.about = text(fields, u"about"_s, context);
    mood.start = fields.integer(u"start"_s, 0, 0, 10);
    mood.eachReply = fields.integer(u"each_reply"_s, 0, -10, 10);
    return mood;
}

void moods(yaml::Fields &fields, Scenario &scenario, Context &context)
{
    const yaml::Node *node = fields.node(u"moods"_s);
    if (!node)
        return;
    yaml::Fields moods(*node, context.file, context.diagnostics);
    for (const yaml::Entry &entry : node->entries) {
        moods.node(entry.key);
        if (givenMoods().contains(entry.key)) {
            yaml::Fields inner(entry.value, context.file, context.diagnostics);
            int &start = entry.key == u"anger" ? scenario.start.anger : scenario.start.trust;
            start = inner.integer(u"start"_s, start, 0, 10);
        } else if (context.ownMoods.contains(entry.key)) {
            scenario.ownMoods.push_back(ownMood(entry, context));
            if (scenario.ownMoods.back().eachReply != 0)
                context.ownMoodsMoved |= 1U << (scenario.ownMoods.size() - 1);
        }
    }
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
            context.report(entry->keyPosition, u"V207"_s, u"nothing ever changes \"%1\""_s.arg(id));
        else if (!(context.ownMoodsRead & bit))
            context.report(entry->keyPosition, u"V207"_s, u"no \"if\" ever asks about \"%1\""_s.arg(id));
    }
}

} // namespace ventil::reading

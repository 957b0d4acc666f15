// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/promise_reader.h"

#include <algorithm>

namespace ventil::reading {

using namespace Qt::StringLiterals;

static const QStringList &kinds()
{
    static const QStringList keys{u"never"_s, u"always_reachable"_s, u"no_ending_before"_s, u"best_score_at_least"_s};
    return keys;
}

static int ending(const yaml::Node &node, Context &context)
{
    const qsizetype index = context.endings.indexOf(node.text);
    if (!node.isScalar() || index < 0)
        context.reportUnknown(node.position, u"V201"_s, u"ending"_s, node.text, context.endings);
    return static_cast<int>(index);
}

// Those can only be compared, which the parser says.
static bool isQuantity(const QString &name, const Context &context)
{
    return guardWords().contains(name) || context.ownMoods.contains(name) || context.moodsTooMany.contains(name);
}

static void readNever(const QString &what, const Position &position, Promise &promise, Context &context)
{
    if (const qsizetype state = context.states.indexOf(what); state >= 0) {
        promise.what = {Target::Kind::State, static_cast<int>(state)};
    } else if (const qsizetype end = context.endings.indexOf(what); end >= 0) {
        promise.what = {Target::Kind::Ending, static_cast<int>(end)};
    } else if (isId(what) && !context.flags.contains(what) && !isQuantity(what, context)) {
        context.reportUnknown(position, u"V201"_s, u"state, ending or flag"_s, what,
                              context.states + context.endings + context.flags);
    } else if (const Result<Guard> parsed = context.parseGuard(what)) {
        promise.condition = *parsed;
    } else {
        context.report(position, u"V203"_s, parsed.error().message);
    }
}

static void readWhat(yaml::Fields &fields, const QString &key, Promise &promise, Context &context)
{
    const yaml::Node &node = *fields.node(key);
    promise.kind = static_cast<Promise::Kind>(kinds().indexOf(key));
    switch (promise.kind) {
    case Promise::Kind::Never:
        return readNever(fields.requireText(key), node.position, promise, context);
    case Promise::Kind::AlwaysReachable:
        promise.what = {Target::Kind::Ending, ending(node, context)};
        return;
    case Promise::Kind::NoEndingBefore:
        promise.number = fields.integer(key, 1, 1, 100);
        fields.each(u"except"_s, [&](const yaml::Node &one) { promise.except.push_back(ending(one, context)); });
        return;
    case Promise::Kind::BestScoreAtLeast:
        promise.number = fields.integer(key, 0, 0, 1000);
        return;
    }
}

static QString wordsOf(const yaml::Node &map)
{
    QStringList words;
    for (const yaml::Entry &entry : map.entries) {
        words.append(QString(entry.key).replace(u'_', u' '));
        if (entry.value.isScalar())
            words.append(entry.value.text);
        QStringList items;
        for (const yaml::Node &item : entry.value.items)
            items.append(item.text);
        if (!items.isEmpty())
            words.append(items.join(u", "_s));
    }
    return words.join(u' ');
}

static std::optional<Promise> promise(const yaml::Node &node, Context &context)
{
    yaml::Fields fields(node, context.file, context.diagnostics);
    Promise promise;
    promise.position = node.position;
    promise.text = wordsOf(node);
    const auto key =
        std::find_if(kinds().begin(), kinds().end(), [&](const QString &kind) { return fields.has(kind); });
    if (key != kinds().end())
        readWhat(fields, *key, promise, context);
    else
        context.report(node.position, u"V116"_s, u"a promise says one of: %1"_s.arg(kinds().join(u", "_s)));
    if (promise.kind != Promise::Kind::BestScoreAtLeast)
        promise.unless = guard(fields, u"unless"_s, context);
    return key == kinds().end() ? std::nullopt : std::optional(promise);
}

std::vector<Promise> promises(yaml::Fields &fields, Context &context)
{
    std::vector<Promise> promises;
    fields.each(u"promises"_s, [&](const yaml::Node &node) {
        if (auto one = promise(node, context))
            promises.push_back(std::move(*one));
    });
    return promises;
}

} // namespace ventil::reading

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/promise_reader.h"

#include <QRegularExpression>

#include <algorithm>

namespace ventil::reading {

using namespace Qt::StringLiterals;

static constexpr Wanted wantedEnding{QT_TRANSLATE_NOOP("ventil::Message", "the name of an ending is expected here"),
                                     QT_TRANSLATE_NOOP("ventil::Message", "there is no ending \"%1\"")};
static constexpr Wanted wantedPlaceOrFlag{
    QT_TRANSLATE_NOOP("ventil::Message", "the name of a state, an ending or a flag is expected here"),
    QT_TRANSLATE_NOOP("ventil::Message", "there is no state, ending or flag \"%1\"")};

static const QStringList &kinds()
{
    static const QStringList keys{u"never"_s, u"always_reachable"_s, u"no_ending_before"_s, u"best_score_at_least"_s};
    return keys;
}

static int ending(const yaml::Node &node, Context &context)
{
    const qsizetype index = context.endings.indexOf(node.text);
    if (!node.isScalar() || index < 0)
        context.reportUnknown(node.position, u"V201"_s, wantedEnding, node.text, context.endings);
    return static_cast<int>(index);
}

static bool isWord(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
}

// Those can only be compared, which the parser says.
static bool isQuantity(const QString &name, const Context &context)
{
    return guardWords().contains(name) || context.ownMoods.contains(name) || context.moodsTooMany.contains(name);
}

// A condition that cannot be read: states and endings are no part of one.
static Message neverProblem(const QString &what, const Message &problem, const Context &context)
{
    static const QRegularExpression separator(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = what.split(separator, Qt::SkipEmptyParts);
    if (words.contains(u"unless"))
        return Message::tr(R"("unless" is a key of its own, as in {never: hung_up, unless: "warned"})");
    const auto isPlace = [&](const QString &word) {
        return (context.states + context.endings).contains(word) && !context.flags.contains(word);
    };
    const auto place = std::find_if(words.begin(), words.end(), isPlace);
    return place == words.end()
               ? problem
               : Message::tr(
                     R"("%1" is a state or an ending and stands alone, as in {never: %1, unless: "anger >= 7"})")
                     .arg(*place);
}

static void readNever(const QString &what, const Position &position, Promise &promise, Context &context)
{
    if (const qsizetype state = context.states.indexOf(what); state >= 0) {
        promise.what = {Target::Kind::State, static_cast<int>(state)};
    } else if (const qsizetype end = context.endings.indexOf(what); end >= 0) {
        promise.what = {Target::Kind::Ending, static_cast<int>(end)};
    } else if (isWord(what) && !context.flags.contains(what) && !isQuantity(what, context)) {
        context.reportUnknown(position, u"V201"_s, wantedPlaceOrFlag, what,
                              context.states + context.endings + context.flags);
    } else if (const Result<Guard> parsed = context.parseGuard(what)) {
        promise.condition = *parsed;
    } else {
        context.report(position, u"V203"_s, neverProblem(what, parsed.error().message, context));
    }
}

static void readWhat(yaml::Fields &fields, const QString &key, Promise &promise, Context &context)
{
    const yaml::Node &node = *fields.node(key);
    promise.kind = static_cast<Promise::Kind>(kinds().indexOf(key));
    switch (promise.kind) {
    case Promise::Kind::Never:
        if (const QString what = fields.requireText(key); !what.trimmed().isEmpty())
            readNever(what, node.position, promise, context);
        return;
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
        if (entry.value.isNull())
            continue;
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

// The key that says what kind of promise it is; empty, and told, where there is none.
static QString kindOf(const yaml::Node &node, yaml::Fields &fields, Context &context)
{
    QString found;
    for (const yaml::Entry &entry : node.entries) {
        if (!kinds().contains(entry.key))
            continue;
        if (found.isEmpty())
            found = entry.key;
        else if (fields.has(entry.key))
            context.report(
                entry.keyPosition, u"V112"_s,
                Message::tr(R"("%1" is another promise than "%2"; give each a line of its own)").arg(entry.key, found));
    }
    if (found.isEmpty() && node.isMap()) {
        for (const QString &kind : kinds())
            fields.node(kind); // for what is misspelt
        context.report(node.position, u"V116"_s, Message::tr("a promise says one of: %1").arg(kinds().join(u", "_s)));
    }
    return found;
}

static std::optional<Promise> promise(const yaml::Node &node, Context &context)
{
    yaml::Fields fields(node, context.file, context.diagnostics);
    Promise promise;
    promise.position = node.position;
    promise.text = wordsOf(node);
    const QString kind = kindOf(node, fields, context);
    if (!kind.isEmpty())
        readWhat(fields, kind, promise, context);
    if (promise.kind != Promise::Kind::BestScoreAtLeast)
        promise.unless = guard(fields, u"unless"_s, context);
    return kind.isEmpty() ? std::nullopt : std::optional(promise);
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

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/reader.h"

#include "core/scenario/all_moods.h"
#include "core/scenario/values.h"

#include <QRegularExpression>

#include <algorithm>

namespace ventil::reading {

using namespace Qt::StringLiterals;

inline constexpr std::size_t maximumWordings = 50;

static constexpr Wanted wantedTarget{
    QT_TRANSLATE_NOOP("ventil::Message", "the name of a state or an ending is expected here"),
    QT_TRANSLATE_NOOP("ventil::Message", "there is no state or ending \"%1\"")};
static constexpr Wanted wantedFlag{QT_TRANSLATE_NOOP("ventil::Message", "the name of a flag is expected here"),
                                   QT_TRANSLATE_NOOP("ventil::Message", "there is no flag \"%1\"")};
static constexpr Wanted wantedMood{QT_TRANSLATE_NOOP("ventil::Message", "the name of a mood is expected here"),
                                   QT_TRANSLATE_NOOP("ventil::Message", "there is no mood \"%1\"")};
static constexpr Wanted wantedValue{QT_TRANSLATE_NOOP("ventil::Message", "the name of a value is expected here"),
                                    QT_TRANSLATE_NOOP("ventil::Message", "there is no value \"%1\"")};

static Position positionOf(yaml::Fields &fields, const QString &key)
{
    const yaml::Node *node = fields.node(key);
    return node ? node->position : Position{};
}

bool hasText(const yaml::Node *node)
{
    return node && node->isScalar() && !node->isNull();
}

bool isMapLike(const yaml::Node &node, const QString &key, const QString &example, Context &context)
{
    if (!node.isMap())
        context.report(node.position, u"V113"_s,
                       Message::tr("\"%1\" has keys of its own, as in %1: %2").arg(key, example));
    return node.isMap();
}

const yaml::Node *mapLike(yaml::Fields &fields, const QString &key, const QString &example, Context &context)
{
    const yaml::Node *node = fields.node(key);
    return node && isMapLike(*node, key, example, context) ? node : nullptr;
}

bool isId(QStringView text)
{
    const auto isSmall = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isIdLetter = [&](QChar c) { return isSmall(c) || c == u'_' || (c >= u'0' && c <= u'9'); };
    return !text.isEmpty() && isSmall(text.front()) && std::all_of(text.begin(), text.end(), isIdLetter);
}

void Context::reportUnknown(const Position &position, const QString &code, const Wanted &what, const QString &given,
                            const QStringList &known)
{
    const Message problem = given.isEmpty() ? Message::tr(what.none) : Message::tr(what.unknown).arg(given);
    if (known.isEmpty())
        return report(position, code, Message::tr("%1; the file names none").arg(problem));
    report(position, code,
           nearestName(given, known).isEmpty() ? Message::tr("%1; there are: %2").arg(problem, known.join(u", "_s))
                                               : didYouMean(problem, given, known));
}

void checkName(const QString &name, const Position &position, const QStringList &reserved, Context &context)
{
    if (!isId(name))
        context.report(
            position, u"V209"_s,
            Message::tr("\"%1\" cannot be a name; use small letters a-z, digits and _, a letter first").arg(name));
    else if (reserved.contains(name))
        context.report(position, u"V209"_s,
                       Message::tr("\"%1\" has a meaning of its own and cannot be a name").arg(name));
}

Result<Guard> Context::parseGuard(const QString &text)
{
    Result<Guard> parsed = Guard::parse(text, flags, ownMoods + moodsTooMany);
    if (parsed) {
        flagsRead |= parsed->flagsRead();
        ownMoodsRead |= parsed->ownMoodsRead();
    }
    return parsed;
}

static void checkPlaceholders(const QString &text, const Position &position, Context &context)
{
    if (!text.contains(u'{') && !text.contains(u'}'))
        return;
    for (const Placeholder &placeholder : placeholders(text)) {
        if (placeholder.name.isEmpty())
            context.report(position, u"V503"_s,
                           Message::tr("a curly bracket must enclose the name of a value, as in {name}"));
        else if (!context.values.contains(placeholder.name))
            context.reportUnknown(position, u"V503"_s, wantedValue, placeholder.name, context.values);
        else
            context.usedValues.insert(placeholder.name);
    }
}

void checkPlain(const QString &text, const Position &position, Context &context)
{
    static const QRegularExpression markup(u"<[a-z/!?]|&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(u"\\b[a-z][a-z0-9+.-]{1,20}://|\\bjavascript:|\\bdata:[a-z]+/|^\\\\\\\\"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto isSuspect = [](QChar c) { return c == u'<' || c == u'&' || c == u':' || c == u'\\'; };
    if (std::none_of(text.begin(), text.end(), isSuspect))
        return;
    if (const auto found = markup.match(text); found.hasMatch())
        context.report(
            position, u"V508"_s,
            Message::tr("texts are shown as they are written; \"%1\" looks like markup").arg(found.captured()));
    if (const auto found = address.match(text); found.hasMatch())
        context.report(
            position, u"V509"_s,
            Message::tr("nothing is fetched and no link opened; take \"%1\" out of the text").arg(found.captured()));
}

static void check(const QString &text, const Position &position, Context &context)
{
    checkPlaceholders(text, position, context);
    checkPlain(text, position, context);
}

// Word processors put these; they would be part of what is shown, and a comma between them would end the text.
static void checkQuotes(const yaml::Node *node, Context &context)
{
    static const QString opening = u"\u201E\u201C\u201D\u201A\u2018\u00AB\u00BB\u300C\u300E\u300A"_s;
    if (node && node->isScalar() && !node->quoted && !node->text.isEmpty() && opening.contains(node->text.front()))
        context.report(node->position, u"V510"_s,
                       Message::tr("%1 is a quotation mark of print; put the text in straight quotes: \"…\"")
                           .arg(node->text.front()));
}

QString text(yaml::Fields &fields, const QString &key, Context &context)
{
    checkQuotes(fields.node(key), context);
    QString value = fields.text(key);
    check(value, positionOf(fields, key), context);
    return value;
}

QString requireText(yaml::Fields &fields, const QString &key, Context &context)
{
    checkQuotes(fields.node(key), context);
    QString value = fields.requireText(key);
    check(value, positionOf(fields, key), context);
    return value;
}

// A text that somebody says or reads: not blank, and with known placeholders.
static bool isSayable(const yaml::Node &node, Context &context)
{
    if (!hasText(&node) || node.text.trimmed().isEmpty()) {
        context.report(node.position, u"V507"_s, Message::tr("a text is expected here"));
        return false;
    }
    checkQuotes(&node, context);
    check(node.text, node.position, context);
    return true;
}

QStringList texts(yaml::Fields &fields, const QString &key, Context &context)
{
    QStringList list;
    fields.each(key, [&](const yaml::Node &node) {
        if (isSayable(node, context))
            list.append(node.text);
    });
    return list;
}

static void checkWordingId(const QString &id, const Position &position, Context &context)
{
    if (!isId(id))
        context.report(
            position, u"V209"_s,
            Message::tr("\"%1\" cannot be a name; use small letters a-z, digits and _, a letter first").arg(id));
    else if (context.wordingIds.contains(id))
        context.report(position, u"V206"_s, Message::tr("there is another wording \"%1\"").arg(id));
    context.wordingIds.insert(id);
}

static std::optional<Wording> wording(const yaml::Node &node, Context &context)
{
    if (!node.isMap())
        return isSayable(node, context) ? std::optional(Wording{node.text, {}}) : std::nullopt;
    yaml::Fields fields(node, context.file, context.diagnostics);
    Wording wording;
    wording.text = requireText(fields, u"text"_s, context);
    wording.guard = guard(fields, u"if"_s, context);
    wording.id = fields.text(u"id"_s);
    if (fields.has(u"id"_s))
        checkWordingId(wording.id, positionOf(fields, u"id"_s), context);
    return wording;
}

static void checkLine(const Line &line, Context &context)
{
    if (line.wordings.size() > maximumWordings)
        context.report(
            line.position, u"V113"_s,
            Message::tr("%1 wordings; a line can have at most %2").arg(line.wordings.size(), maximumWordings));
    const auto hasGuard = [](const Wording &wording) { return !wording.guard.isEmpty(); };
    if (std::all_of(line.wordings.begin(), line.wordings.end(), hasGuard))
        context.report(line.position, u"V505"_s,
                       Message::tr("one wording must do without \"if\", or he may have nothing to say"));
    QSet<QStringView> earlier;
    for (const Wording &wording : line.wordings) {
        if (earlier.contains(wording.text))
            context.report(line.position, u"V506"_s,
                           Message::tr("this wording stands here twice: %1").arg(wording.text));
        earlier.insert(wording.text);
    }
}

Line line(yaml::Fields &fields, const QString &key, Context &context)
{
    Line line;
    line.position = positionOf(fields, key);
    line.firstWording = context.nextWording;
    fields.each(key, [&](const yaml::Node &node) {
        if (auto alternative = wording(node, context))
            line.wordings.push_back(std::move(*alternative));
    });
    context.nextWording += static_cast<int>(line.wordings.size());
    if (!line.isEmpty())
        checkLine(line, context);
    return line;
}

Guard guard(yaml::Fields &fields, const QString &key, Context &context)
{
    const QString text = fields.text(key);
    if (!hasText(fields.node(key)))
        return {};
    const Result<Guard> parsed = context.parseGuard(text);
    if (!parsed) {
        context.report(positionOf(fields, key), u"V203"_s, parsed.error().message);
        return {};
    }
    return *parsed;
}

std::uint32_t flags(yaml::Fields &fields, const QString &key, Context &context)
{
    std::uint32_t bits = 0;
    fields.each(key, [&](const yaml::Node &node) {
        const qsizetype index = context.flags.indexOf(node.text);
        if (!node.isScalar() || index < 0)
            context.reportUnknown(node.position, u"V204"_s, wantedFlag, node.text, context.flags);
        else
            bits |= 1U << static_cast<unsigned>(index);
    });
    return bits;
}

std::optional<Target> target(yaml::Fields &fields, const QString &key, Context &context)
{
    const QString name = fields.text(key);
    if (!hasText(fields.node(key)))
        return std::nullopt;
    if (name == u"stay")
        return Target{};
    if (const auto known = context.targets.constFind(name); known != context.targets.constEnd())
        return *known;
    context.reportUnknown(positionOf(fields, key), u"V201"_s, wantedTarget, name,
                          context.states + context.endings + QStringList{u"stay"_s});
    return std::nullopt;
}

static Message noAct(const QString &given)
{
    static const QRegularExpression separator(u"[\\s,;+]+"_s);
    const QStringList words = given.split(separator, Qt::SkipEmptyParts);
    if (words.size() > 1)
        return Message::tr("\"%1\" is not one act; write several as a list: [%2]").arg(given, words.join(u", "_s));
    if (nearestName(given, actIds()).isEmpty())
        return Message::tr("there is no act \"%1\"; resources/acts/README.md lists them").arg(given);
    return didYouMean(Message::tr("there is no act \"%1\"").arg(given), given, actIds());
}

ActSet acts(yaml::Fields &fields, const QString &key)
{
    ActSet set;
    fields.each(key, [&](const yaml::Node &node) {
        if (const auto act = node.isScalar() ? actFromId(node.text) : std::nullopt)
            return set.insert(*act);
        fields.report(node.position, u"V202"_s, noAct(node.text));
    });
    return set;
}

static int movedBy(yaml::Fields &change, const QString &mood)
{
    return change.integer(mood, 0, -10, 10);
}

static MoodChange angerAndTrust(yaml::Fields &change)
{
    return {movedBy(change, u"anger"_s), movedBy(change, u"trust"_s)};
}

MoodChange moodChange(yaml::Fields &fields, const QString &key)
{
    const yaml::Node *node = fields.node(key);
    if (!node)
        return {};
    yaml::Fields change(*node, fields.file(), fields.diagnostics());
    return angerAndTrust(change);
}

MoodChange moodChange(yaml::Fields &fields, const QString &key, Context &context)
{
    const yaml::Node *node = mapLike(fields, key, u"{anger: +1}"_s, context);
    if (!node)
        return {};
    yaml::Fields change(*node, fields.file(), fields.diagnostics());
    MoodChange read = angerAndTrust(change);
    for (qsizetype i = 0; i < context.ownMoods.size(); ++i) {
        const int moved = movedBy(change, context.ownMoods[i]);
        read.own[static_cast<std::size_t>(i)] = static_cast<std::int8_t>(moved);
        context.ownMoodsMoved |= std::uint32_t(moved != 0) << static_cast<unsigned>(i);
    }
    const QStringList known = allMoodIds(context.ownMoods);
    change.eachUnasked([&](const yaml::Entry &entry) {
        if (!context.moodsTooMany.contains(entry.key))
            context.reportUnknown(entry.keyPosition, u"V214"_s, wantedMood, entry.key, known);
    });
    return read;
}

} // namespace ventil::reading

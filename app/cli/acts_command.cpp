// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/acts_explain.h"
#include "app/cli/command.h"

#include "core/text/code_points.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>

namespace ventil::cli {

using namespace Qt::StringLiterals;

static QJsonObject toJson(const ActMatch &match, const QString &reply)
{
    return {{u"act"_s, actId(match.act)},
            {u"certainty"_s, toId(match.certainty)},
            {u"start"_s, codePointsIn(reply, match.span.begin)},
            {u"end"_s, codePointsIn(reply, match.span.end())},
            {u"text"_s, reply.sliced(match.span.begin, match.span.length)},
            {u"why"_s, match.why}};
}

static QJsonObject toJson(const WrongFact &fact, const QString &reply)
{
    return {{u"start"_s, codePointsIn(reply, fact.span.begin)},
            {u"end"_s, codePointsIn(reply, fact.span.end())},
            {u"text"_s, reply.sliced(fact.span.begin, fact.span.length)},
            {u"right"_s, fact.right}};
}

static QJsonObject toJson(const HouseWords &words, const QString &reply)
{
    return {{u"rule"_s, words.rule},
            {u"start"_s, codePointsIn(reply, words.span.begin)},
            {u"end"_s, codePointsIn(reply, words.span.end())},
            {u"text"_s, reply.sliced(words.span.begin, words.span.length)},
            {u"why"_s, words.why},
            {u"instead"_s, words.instead}};
}

template<typename Items>
static QJsonArray toJsonArray(const Items &items, const QString &reply)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(toJson(item, reply));
    return array;
}

static std::vector<QStringList> factsOf(const QJsonValue &value)
{
    std::vector<QStringList> facts;
    for (const QJsonValue fact : value.toArray()) {
        QStringList words;
        if (fact.isString())
            words.append(fact.toString());
        const QJsonValue listed = fact.isObject() ? fact.toObject().value(u"words"_s) : fact;
        for (const QJsonValue word : listed.toArray())
            words.append(word.toString());
        facts.push_back(words);
    }
    return facts;
}

static int checkFolder(const QString &language, Content &content, const Terminal &terminal)
{
    const QString folder = QFileInfo(language).isDir() ? language : content.actFolder(language);
    const Diagnostics faults = checkExamples(folder);
    if (!faults.empty())
        return reportFaults(faults, terminal);
    terminal.out << loadDetector(folder).detector->patternCount() << " patterns, every example holds\n";
    return done;
}

// The acts named on the command line; nothing when one of them is none.
static std::optional<std::vector<Act>> actsNamed(const QStringList &ids)
{
    std::vector<Act> acts;
    for (const QString &id : ids) {
        const auto act = actFromId(id);
        if (!act)
            return std::nullopt;
        acts.push_back(*act);
    }
    return acts;
}

static QJsonObject answerTo(const Line &line, const Reading &reading, const QString &reply)
{
    QJsonObject answer{{u"id"_s, line.object.value(u"id"_s)}, {u"acts"_s, toJsonArray(reading.acts, reply)}};
    if (!reading.wrongFacts.empty())
        answer.insert(u"wrong_facts"_s, toJsonArray(reading.wrongFacts, reply));
    if (!reading.house.empty())
        answer.insert(u"house"_s, toJsonArray(reading.house, reply));
    return answer;
}

static int run(const QStringList &arguments, Content &content, const Terminal &terminal)
{
    QCommandLineParser parser;
    const QCommandLineOption language(u"lang"_s, {}, u"language"_s);
    const QCommandLineOption check(u"check"_s, {}, u"language"_s);
    const QCommandLineOption explain(u"explain"_s);
    const QCommandLineOption missing(u"missing"_s, {}, u"act"_s);
    const QCommandLineOption patternsOnly(u"patterns-only"_s);
    parser.addOptions({language, check, explain, missing, patternsOnly});
    if (!parser.parse(arguments))
        return refuseUsage(actsCommand(), terminal, parser.errorText());
    if (parser.isSet(check) && parser.isSet(patternsOnly))
        return refuseUsage(actsCommand(), terminal, u"--check asks the patterns alone anyway"_s);
    if (parser.isSet(check))
        return checkFolder(parser.value(check), content, terminal);
    const QString code = parser.value(language);
    if (!content.languages().contains(code) && !QFileInfo::exists(content.actFolder(code) + u"/language.yaml"_s)) {
        const QString known = content.languages().join(u", "_s);
        return refuseUsage(actsCommand(), terminal, u"--lang needs one of: "_s + known);
    }
    const auto missed = actsNamed(parser.values(missing));
    if (!missed)
        return refuseUsage(actsCommand(), terminal, u"--missing needs one of: "_s + actIds().join(u", "_s));
    const Detector *loaded = content.detector(code);
    if (!loaded)
        return reportFaults(content.problems(), terminal);
    const Detector detector = parser.isSet(patternsOnly) ? loaded->unadvised() : *loaded;
    reportFaults(content.problems(), terminal);
    const auto lines = readLines(parser.positionalArguments(), terminal);
    if (!lines)
        return inputHasFaults;
    Diagnostics faults;
    for (const Line &line : *lines)
        if (!line.object.value(u"reply"_s).isString())
            faults.push_back(
                {line.file, {line.number, 1}, u"V116"_s, Message::tr("\"reply\" is missing or not a text")});
    if (!faults.empty())
        return reportFaults(faults, terminal);
    std::optional<Explainer> explainer;
    if (parser.isSet(explain) || parser.isSet(missing))
        explainer.emplace(detector, content.actFolder(code), *missed);
    for (const Line &line : *lines) {
        const QString reply = line.object.value(u"reply"_s).toString();
        ReplyContext context;
        if (line.object.value(u"customer"_s).isString())
            context.customer.append(line.object.value(u"customer"_s).toString());
        context.facts = factsOf(line.object.value(u"facts"_s));
        const Reading reading = detector.read(reply, context);
        if (explainer)
            terminal.out << explainer->explain(line.object.value(u"id"_s).toVariant().toString(), reply, context,
                                               reading.acts);
        else
            print(answerTo(line, reading, reply), terminal);
    }
    return done;
}

Command actsCommand()
{
    return {
        u"acts"_s,
        u"acts --lang <language> [--patterns-only] [--explain] [--missing ACT]… [FILE…] | acts --check <language>"_s,
        u"find the dialogue acts in replies (JSONL), or run the examples of a language's patterns"_s, run};
}

} // namespace ventil::cli

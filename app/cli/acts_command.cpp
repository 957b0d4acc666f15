// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
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

static int checkFolder(const QString &language, Content &content, Terminal terminal)
{
    const QString folder = QFileInfo(language).isDir() ? language : content.actFolder(language);
    const Diagnostics faults = checkExamples(folder);
    if (!faults.empty())
        return reportFaults(faults, terminal);
    terminal.out << loadDetector(folder).detector->patternCount() << " patterns, every example holds\n";
    return done;
}

static int run(const QStringList &arguments, Content &content, Terminal terminal)
{
    QCommandLineParser parser;
    const QCommandLineOption language(u"lang"_s, {}, u"language"_s);
    const QCommandLineOption check(u"check"_s, {}, u"language"_s);
    parser.addOptions({language, check});
    if (!parser.parse(arguments))
        return refuseUsage(actsCommand(), terminal, parser.errorText());
    if (parser.isSet(check))
        return checkFolder(parser.value(check), content, terminal);
    const QString code = parser.value(language);
    if (!content.languages().contains(code) && !QFileInfo::exists(content.actFolder(code) + u"/language.yaml"_s)) {
        const QString known = content.languages().join(u", "_s);
        return refuseUsage(actsCommand(), terminal, u"--lang needs one of: "_s + known);
    }
    const Detector *detector = content.detector(code);
    if (!detector)
        return reportFaults(content.problems(), terminal);
    const auto lines = readLines(parser.positionalArguments(), terminal);
    if (!lines)
        return inputHasFaults;
    Diagnostics faults;
    for (const Line &line : *lines)
        if (!line.object.value(u"reply"_s).isString())
            faults.push_back({line.file, {line.number, 1}, u"V116"_s, u"\"reply\" is missing or not a text"_s});
    if (!faults.empty())
        return reportFaults(faults, terminal);
    for (const Line &line : *lines) {
        const QString reply = line.object.value(u"reply"_s).toString();
        ReplyContext context;
        if (line.object.value(u"customer"_s).isString())
            context.customer.append(line.object.value(u"customer"_s).toString());
        context.facts = factsOf(line.object.value(u"facts"_s));
        const Reading reading = detector->read(reply, context);
        QJsonObject answer{{u"id"_s, line.object.value(u"id"_s)}, {u"acts"_s, toJsonArray(reading.acts, reply)}};
        if (!reading.wrongFacts.empty())
            answer.insert(u"wrong_facts"_s, toJsonArray(reading.wrongFacts, reply));
        print(answer, terminal);
    }
    return done;
}

Command actsCommand()
{
    return {u"acts"_s, u"acts --lang <language> [FILE…] | acts --check <language>"_s,
            u"find the dialogue acts in replies (JSONL), or run the examples of a language's patterns"_s, run};
}

} // namespace ventil::cli

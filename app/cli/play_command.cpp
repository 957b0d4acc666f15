// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/author_command.h"
#include "app/cli/report_text.h"
#include "app/cli/terminal_play.h"
#include "app/content/opening.h"
#include "app/content/rehearsal.h"
#include "core/scenario/all_moods.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QStringDecoder>

#include <algorithm>

namespace ventil::cli {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    QString scenario; // id or path
    std::optional<quint32> seed;
    QString scriptFile, playName;
    QString from, settings; // where it begins, if not as the scenario or the play says
    bool json = false;
    bool exam = false;
};

} // namespace

static Result<Options> parsed(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption seed(u"seed"_s, {}, u"number"_s);
    const QCommandLineOption script(u"script"_s, {}, u"file"_s);
    const QCommandLineOption play(u"play"_s, {}, u"name"_s);
    const QCommandLineOption from(u"from"_s, {}, u"state"_s);
    const QCommandLineOption set(u"set"_s, {}, u"settings"_s);
    const QCommandLineOption json(u"json"_s);
    const QCommandLineOption exam(u"exam"_s);
    parser.addOptions({seed, script, play, from, set, json, exam});
    parser.parse(arguments);
    if (const QString problem = problemWith(parser, {u"SCENARIO"_s}); !problem.isEmpty())
        return Error{Message::plain(problem)};
    Options options{parser.positionalArguments().constFirst(),
                    std::nullopt,
                    parser.value(script),
                    parser.value(play),
                    parser.value(from),
                    parser.value(set),
                    parser.isSet(json),
                    parser.isSet(exam)};
    if (parser.isSet(seed)) {
        const Result<quint32> number = numberOf(seed, parser);
        if (!number)
            return number.error();
        options.seed = *number;
    }
    if (parser.isSet(play) && !isTestFile(options.scriptFile))
        return Error{
            Message::tr("--play names a play of a test file: --script NAME.test.yaml --play %1").arg(options.playName)};
    return options;
}

static Script readPlainScript(const QString &path, const Scenario &scenario)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {cannotBeRead(file)}};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(file.readAll());
    if (decoder.hasError())
        return {{}, {{path, {1, 1}, u"V103"_s, Message::tr("this is not UTF-8; save the file as UTF-8")}}};
    return readScript(text, scenario, path);
}

// A whole script as a play that expects only what its own lines check.
static LoadedPlays loadScript(const Options &options, const Scenario &scenario)
{
    if (!isTestFile(options.scriptFile)) {
        Play play;
        play.opening = openingOf(scenario);
        play.script = readPlainScript(options.scriptFile, scenario);
        const Diagnostics faults = play.script.diagnostics;
        return {{std::move(play)}, faults};
    }
    LoadedPlays loaded = loadPlays(options.scriptFile, scenario);
    if (options.playName.isEmpty())
        return loaded;
    std::erase_if(loaded.plays, [&](const Play &play) { return play.name != options.playName; });
    if (loaded.plays.empty() && loaded.diagnostics.empty())
        loaded.diagnostics.push_back(
            {options.scriptFile, {1, 1}, u"V804"_s, Message::tr("there is no play \"%1\"").arg(options.playName)});
    return loaded;
}

static QJsonObject resultJson(const Scenario &scenario, const PlayResult &result)
{
    QJsonObject json;
    if (result.report)
        json = toJson(*result.report, talkFromEvents(result.events), scenario.language);
    json.insert(u"scenario"_s, scenario.id);
    json.insert(u"seed"_s, static_cast<qint64>(result.state.seed));
    json.insert(u"ending"_s, QJsonValue::Null);
    if (result.state.ending) {
        const Ending &ending = scenario.endings[static_cast<std::size_t>(*result.state.ending)];
        json.insert(u"ending"_s, ending.id);
        json.insert(u"ending_kind"_s, toId(ending.kind));
    }
    QJsonObject moods;
    for (const MoodValue &mood : allMoods(scenario, result.state.mood, result.state.own))
        moods.insert(mood.id, mood.value);
    json.insert(u"mood"_s, moods);
    QJsonArray list;
    for (const Event &event : result.events) {
        QJsonObject object = toJson(event);
        object.insert(u"event"_s, kindOf(event));
        list.append(object);
    }
    json.insert(u"events"_s, list);
    return json;
}

static void tellEnd(TerminalPlay &view, const PlayResult &result, const Scenario &scenario, const Terminal &terminal)
{
    view.showEnding(result.state);
    if (result.report)
        terminal.out << '\n'
                     << reportText(*result.report, talkFromEvents(result.events), scenario.language,
                                   Style::forStandardOutput());
}

static bool beginsElsewhere(const Options &options)
{
    return !options.from.isEmpty() || !options.settings.isEmpty();
}

// As it was typed.
static QString beginning(const Options &options)
{
    QStringList typed;
    if (!options.from.isEmpty())
        typed.append(u"--from "_s + options.from);
    if (!options.settings.isEmpty())
        typed.append(u"--set "_s + options.settings);
    return typed.join(u' ');
}

static int playScript(const Options &options, const Opening &opening, const Scenario &scenario,
                      const Detector &detector, const Document *document, const Terminal &terminal)
{
    const LoadedPlays loaded = loadScript(options, scenario);
    if (!loaded.diagnostics.empty())
        return reportFaults(loaded.diagnostics, terminal);
    Play play = loaded.plays.front();
    play.seed = options.seed.value_or(play.seed);
    if (beginsElsewhere(options))
        play.opening = opening;
    Coverage coverage;
    const PlayResult result = run(play, options.scriptFile, scenario, detector, document, coverage);
    if (options.json) {
        print(resultJson(scenario, result), terminal);
    } else {
        TerminalPlay view(scenario, terminal.out, options.exam);
        view.showBriefing(play.seed);
        view.show(result.events);
        tellEnd(view, result, scenario, terminal);
    }
    terminal.out.flush();
    return reportFaults(result.failures, terminal);
}

static int playByHand(const Options &options, const Opening &opening, const Scenario &scenario,
                      const Detector &detector, const Document *document, const Terminal &terminal)
{
    const quint32 seed = options.seed.value_or(QRandomGenerator::global()->generate());
    TerminalPlay view(scenario, options.json ? terminal.err : terminal.out, options.exam);
    Rehearsal rehearsal(scenario, detector, seed, opening, options.exam);
    view.talk(rehearsal);
    PlayResult result{rehearsal.events(), rehearsal.state(), std::nullopt, {}};
    if (document)
        result.report = judge(*document, talkFromEvents(result.events));
    if (options.json)
        print(resultJson(scenario, result), terminal);
    else
        tellEnd(view, result, scenario, terminal);
    return done;
}

static int runPlay(const QStringList &arguments, Content &content, const Terminal &terminal)
{
    const Result<Options> options = parsed(arguments);
    if (!options)
        return refuseUsage(playCommand(), terminal, options.error().message.text());
    const QString path = scenarioPathOf(options->scenario, content, terminal);
    const LoadedScenario loaded = loadScenario(path, content.personaFolder());
    if (!loaded.scenario)
        return reportFaults(loaded.diagnostics, terminal);
    const Result<Opening> opening = openingFrom(options->from, options->settings, *loaded.scenario);
    if (!opening) {
        terminal.err << headed(beginning(*options), opening.error().message).text() << '\n';
        return inputHasFaults;
    }
    const Detector *detector = content.detector(loaded.scenario->language);
    if (!detector)
        return reportFaults(content.problems(), terminal);
    const Document *document = content.document(loaded.scenario->document);
    if (!document)
        terminal.err << Message::tr("no report: the list \"%1\" has faults; see ventil-cli lint")
                            .arg(loaded.scenario->document)
                            .text()
                     << '\n';
    return options->scriptFile.isEmpty()
               ? playByHand(*options, *opening, *loaded.scenario, *detector, document, terminal)
               : playScript(*options, *opening, *loaded.scenario, *detector, document, terminal);
}

Command playCommand()
{
    return {
        u"play"_s,
        u"play SCENARIO [--seed N] [--from STATE] [--set anger=8,FLAG] [--script FILE [--play NAME]] [--json] [--exam]"_s,
        u"talk to a customer in the terminal, or with the replies of a script"_s, runPlay};
}

} // namespace ventil::cli

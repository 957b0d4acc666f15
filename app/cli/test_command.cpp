// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/author_command.h"
#include "app/cli/test_report.h"
#include "app/content/lint.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace ventil::cli {

using namespace Qt::StringLiterals;

// With the plays beside the scenario, which are to leave nothing out, or with others.
static ScenarioTest testScenario(const QString &path, const QString &otherPlays, Content &content)
{
    ScenarioTest test;
    test.scenarioFile = path;
    test.file = otherPlays.isEmpty() ? testFileOf(path) : otherPlays;
    LoadedScenario loaded = loadScenario(path, content.personaFolder());
    test.faults = std::move(loaded.diagnostics);
    if (!loaded.scenario)
        return test;
    test.scenario = std::make_shared<Scenario>(std::move(*loaded.scenario));
    const Detector *detector = content.detector(test.scenario->language);
    if (!detector) {
        test.faults = content.problems();
        return test;
    }
    const LoadedPlays plays = loadPlays(test.file, *test.scenario);
    test.faults = plays.diagnostics;
    if (!test.faults.empty())
        return test;
    const Document *document = content.document(test.scenario->document);
    for (const Play &play : plays.plays)
        test.plays.push_back({play, run(play, test.file, *test.scenario, *detector, document, test.coverage)});
    if (otherPlays.isEmpty())
        test.faults = located(missingIn(test.coverage, *test.scenario, path), *test.scenario);
    return test;
}

static QStringList chosenFiles(const QStringList &paths, Content &content, const Terminal &terminal)
{
    QStringList files;
    for (const QString &path : paths)
        files.append(scenarioPathOf(path, content, terminal));
    return scenarioFiles(paths.isEmpty() ? QStringList{content.folder() + u"/scenarios"_s} : files);
}

static bool write(const QString &path, const QByteArray &bytes, const Terminal &terminal)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    terminal.err << path << ": " << file.errorString() << '\n';
    return false;
}

// Shows what each expectation that failed would have to say, and writes it when asked to.
static bool update(const std::vector<ScenarioTest> &tests, bool writes, const Terminal &terminal)
{
    bool complete = true;
    for (const ScenarioTest &test : tests) {
        std::vector<TextEdit> edits;
        for (const PlayedPlay &played : test.plays)
            edits.insert(edits.end(), played.result.corrections.begin(), played.result.corrections.end());
        for (const TextEdit &edit : edits)
            terminal.out << test.file << ':' << edit.position.line << ": " << edit.before << " → " << edit.after
                         << '\n';
        if (!writes || edits.empty())
            continue;
        if (const Outcome written = editFile(test.file, edits); !written) {
            terminal.err << written.error().message.text() << '\n';
            complete = false;
        }
    }
    return complete;
}

static int runTest(const QStringList &arguments, Content &content, const Terminal &terminal)
{
    QCommandLineParser parser;
    const QCommandLineOption json(u"json"_s);
    const QCommandLineOption junit(u"junit"_s, {}, u"file"_s);
    const QCommandLineOption updates(u"update"_s);
    const QCommandLineOption writes(u"write"_s);
    const QCommandLineOption plays(u"plays"_s, {}, u"file"_s);
    parser.addOptions({json, junit, updates, writes, plays});
    if (!parser.parse(arguments))
        return refuseUsage(testCommand(), terminal, parser.errorText());
    if (parser.isSet(updates) && parser.isSet(json))
        return refuseUsage(testCommand(), terminal, u"--update is for people; it goes without --json"_s);
    if (parser.isSet(writes) && !parser.isSet(updates))
        return refuseUsage(testCommand(), terminal, u"--write goes with --update"_s);
    const QStringList files = chosenFiles(parser.positionalArguments(), content, terminal);
    if (parser.isSet(plays) && files.size() != 1)
        return refuseUsage(testCommand(), terminal, u"--plays goes with one scenario"_s);
    std::vector<ScenarioTest> tests;
    for (const QString &file : files)
        tests.push_back(testScenario(file, parser.value(plays), content));
    Diagnostics faults;
    for (const ScenarioTest &test : tests) {
        terminal.out << (parser.isSet(json) ? asJson(test) : asText(test));
        faults.insert(faults.end(), test.faults.begin(), test.faults.end());
        for (const PlayedPlay &played : test.plays)
            faults.insert(faults.end(), played.result.failures.begin(), played.result.failures.end());
    }
    if (tests.empty()) {
        terminal.err << Message::tr("no scenario found").text() << '\n';
        return inputHasFaults;
    }
    if (parser.isSet(updates) && !update(tests, parser.isSet(writes), terminal))
        return inputHasFaults;
    terminal.out.flush();
    if (parser.isSet(junit) && !write(parser.value(junit), asJUnit(tests), terminal))
        return inputHasFaults;
    return reportFaults(faults, terminal);
}

Command testCommand()
{
    return {u"test"_s, u"test [FILE|FOLDER…] [--json] [--junit FILE] [--plays FILE] [--update [--write]]"_s,
            u"run the plays of scenarios and say what they leave out"_s, runTest};
}

} // namespace ventil::cli

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/author_command.h"
#include "app/content/lint.h"
#include "app/content/promises.h"
#include "app/content/trace.h"
#include "core/diagnostics/catalogue.h"
#include "core/proof/check.h"
#include "core/proof/difficulty.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>

namespace ventil::cli {

using namespace Qt::StringLiterals;

namespace {

struct CheckedPromise {
    QString text;
    int line = 0;
    Kept kept = Kept::NotProved;
    QStringList script; // of the counterexample
};

struct Checked {
    QString file;
    Diagnostics faults;
    std::size_t configurations = 0; // 0: the scenario has faults
    bool complete = false;
    int endings = 0;
    Fortune fortune;
    std::vector<CheckedPromise> promises;
    std::vector<Trace> traces;
    QByteArray plays; // the traces
};

} // namespace

static void checkPromises(StateGraph &graph, Content &content, Checked &checked, Diagnostics &faults)
{
    const Scenario &scenario = graph.scenario();
    if (scenario.promises.empty())
        return;
    const auto proofs =
        proveAllPromises(graph, content.detector(scenario.language), content.document(scenario.document));
    for (const PromiseProof &proof : proofs) {
        const Promise &promise = *proof.promise;
        checked.promises.push_back({promise.text, promise.position.line, proof.kept, {}});
        if (proof.kept != Kept::No)
            continue;
        checked.promises.back().script = scriptOf(proof, scenario);
        checked.traces.push_back(
            {u"breaks: %1 (line %2)"_s.arg(promise.text).arg(promise.position.line), checked.promises.back().script});
    }
    const Diagnostics broken = checkPromises(proofs, scenario, checked.file);
    faults.insert(faults.end(), broken.begin(), broken.end());
}

static void traceTraps(StateGraph &graph, Checked &checked)
{
    const Scenario &scenario = graph.scenario();
    if (!graph.isComplete())
        return;
    for (const std::uint32_t trap : trapsIn(graph)) {
        Configuration at;
        QStringList script = scriptOf(shortestWay(graph, trap), scenario, at);
        script.append(checkOf(at, scenario));
        const State &state = scenario.states[static_cast<std::size_t>(at.state)];
        checked.traces.push_back({u"trap: %1 (line %2)"_s.arg(state.id).arg(state.position.line), script});
    }
}

static Checked checkScenario(const QString &file, Content &content)
{
    Checked checked;
    checked.file = file;
    LoadedScenario loaded = loadScenario(file, content.personaFolder());
    checked.faults = loaded.diagnostics;
    if (!loaded.scenario)
        return checked;
    StateGraph graph(*loaded.scenario, askedByPromises(*loaded.scenario));
    Diagnostics faults = checkTalks(graph, file);
    checkPromises(graph, content, checked, faults);
    traceTraps(graph, checked);
    checked.plays = playsOf(checked.traces, *loaded.scenario);
    checked.faults = loaded.suppressions.remaining(located(faults, *loaded.scenario));
    checked.configurations = graph.size();
    checked.complete = graph.isComplete();
    checked.fortune = fortuneIn(*loaded.scenario);
    for (int i = 0; i < static_cast<int>(loaded.scenario->endings.size()); ++i)
        checked.endings += int(graph.arrivalAtEnding(i).has_value());
    return checked;
}

static Message nameOf(Difficulty difficulty)
{
    return difficulty == Difficulty::Easy     ? Message::tr("easy")
           : difficulty == Difficulty::Medium ? Message::tr("medium")
                                              : Message::tr("hard");
}

static Message told(const Checked &checked)
{
    if (checked.configurations == 0)
        return Message::tr("the scenario has faults");
    const Message verdict = !checked.complete        ? Message::tr("not proved")
                            : checked.faults.empty() ? Message::tr("proved")
                                                     : Message::tr("something is wrong");
    return Message::tr(
               "%1; %2 combinations of state, mood and flags, %3 endings reached; %4: with lapses %5 of 1000 talks "
               "end well, by apologies %6, by explanations %7, by chance %8")
        .arg(verdict, checked.configurations, checked.endings, nameOf(difficultyOf(checked.fortune)),
             checked.fortune.lapsing, checked.fortune.apologises, checked.fortune.explains, checked.fortune.random);
}

static Message told(const CheckedPromise &promise)
{
    switch (promise.kept) {
    case Kept::Yes:
        return Message::tr("promise kept: %1").arg(promise.text);
    case Kept::No:
        return Message::tr("promise broken: %1").arg(promise.text);
    case Kept::NotProved:
        break;
    }
    return Message::tr("promise not proved: %1").arg(promise.text);
}

static void tell(const Checked &checked, QTextStream &out)
{
    out << headed(checked.file, told(checked)).text() << '\n';
    for (const CheckedPromise &promise : checked.promises) {
        out << "  " << told(promise).text() << '\n';
        for (const QString &line : promise.script)
            out << "      " << line << '\n';
    }
}

static QJsonArray promisesJson(const Checked &checked)
{
    QJsonArray promises;
    for (const CheckedPromise &promise : checked.promises) {
        QJsonObject json{{u"line"_s, promise.line}, {u"promise"_s, promise.text}, {u"verdict"_s, toId(promise.kept)}};
        if (!promise.script.isEmpty())
            json.insert(u"script"_s, promise.script.join(u'\n'));
        promises.append(json);
    }
    return promises;
}

static void tellJson(const Checked &checked, const Terminal &terminal)
{
    QJsonArray faults;
    for (const Diagnostic &fault : checked.faults)
        faults.append(toJson(fault));
    QJsonObject json{{u"file"_s, checked.file},
                     {u"configurations"_s, static_cast<qint64>(checked.configurations)},
                     {u"complete"_s, checked.complete},
                     {u"promises"_s, promisesJson(checked)},
                     {u"faults"_s, faults}};
    if (checked.configurations > 0) {
        json.insert(u"difficulty"_s, toId(difficultyOf(checked.fortune)));
        json.insert(u"good_per_mille"_s, QJsonObject{{u"lapsing"_s, checked.fortune.lapsing},
                                                     {u"apologises"_s, checked.fortune.apologises},
                                                     {u"explains"_s, checked.fortune.explains},
                                                     {u"random"_s, checked.fortune.random}});
    }
    print(json, terminal);
}

static int runCheck(const QStringList &arguments, Content &content, const Terminal &terminal)
{
    QCommandLineParser parser;
    const QCommandLineOption json(u"json"_s);
    const QCommandLineOption trace(u"trace"_s, {}, u"file"_s);
    parser.addOptions({json, trace});
    if (!parser.parse(arguments))
        return refuseUsage(checkCommand(), terminal, parser.errorText());
    if (parser.isSet(trace) && parser.positionalArguments().size() != 1)
        return refuseUsage(checkCommand(), terminal, u"--trace goes with one scenario"_s);
    QStringList paths;
    for (const QString &path : parser.positionalArguments())
        paths.append(scenarioPathOf(path, content, terminal));
    if (paths.isEmpty())
        paths = {content.folder() + u"/scenarios"_s};
    Diagnostics faults;
    const QStringList files = scenarioFiles(paths);
    for (const QString &file : files) {
        const Checked checked = checkScenario(file, content);
        if (parser.isSet(json))
            tellJson(checked, terminal);
        else
            tell(checked, terminal.out);
        faults.insert(faults.end(), checked.faults.begin(), checked.faults.end());
        if (parser.isSet(trace) && !checked.plays.isEmpty() &&
            deliver(checked.plays, parser.value(trace), terminal) != done)
            return inputHasFaults;
    }
    if (files.isEmpty()) {
        terminal.err << Message::tr("no scenario found").text() << '\n';
        return inputHasFaults;
    }
    terminal.out.flush();
    return parser.isSet(json) ? (hasErrors(faults) ? inputHasFaults : done) : reportFaults(faults, terminal);
}

Command checkCommand()
{
    return {u"check"_s, u"check [SCENARIO…] [--json] [--trace FILE]"_s,
            u"prove that every ending can be reached, that there is no trap, nothing dead and no promise broken"_s,
            runCheck};
}

} // namespace ventil::cli

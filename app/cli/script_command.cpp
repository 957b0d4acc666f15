// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/author_command.h"
#include "app/content/screenplay.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace ventil::cli {

using namespace Qt::StringLiterals;

// Pages need fonts and so a GUI library, which this program does without: a small one beside it draws them.
static int printPages(const QString &page, const QString &file, const Terminal &terminal)
{
    const QString program = QCoreApplication::applicationDirPath() + u"/ventil-print"_s;
    if (!QFileInfo(program).isExecutable()) {
        terminal.err << program
                     << " is not here, and it is what draws a PDF; --html gives a page that any browser prints\n";
        return inputHasFaults;
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(program, {file});
    process.write(page.toUtf8());
    process.closeWriteChannel();
    const bool finished = process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit;
    return finished && process.exitCode() == 0 ? done : inputHasFaults;
}

static int runScript(const QStringList &arguments, Content &content, const Terminal &terminal)
{
    QCommandLineParser parser;
    const QCommandLineOption html(u"html"_s);
    const QCommandLineOption pdf(u"pdf"_s);
    const QCommandLineOption seed(u"seed"_s, {}, u"number"_s, u"1"_s);
    const QCommandLineOption output(u"o"_s, {}, u"file"_s);
    parser.addOptions({html, pdf, seed, output});
    parser.parse(arguments);
    if (const QString problem = problemWith(parser, {u"SCENARIO"_s}); !problem.isEmpty())
        return refuseUsage(scriptCommand(), terminal, problem);
    const Result<quint32> drawn = numberOf(seed, parser);
    if (!drawn)
        return refuseUsage(scriptCommand(), terminal, drawn.error().message.text());
    if (parser.isSet(html) && parser.isSet(pdf))
        return refuseUsage(scriptCommand(), terminal, u"--html and --pdf exclude each other"_s);
    const QString suffix = QFileInfo(parser.value(output)).suffix();
    const bool asHtml = parser.isSet(html) || (!parser.isSet(pdf) && suffix == u"html");
    const bool asPdf = parser.isSet(pdf) || (!parser.isSet(html) && suffix == u"pdf");
    if (asPdf && !parser.isSet(output))
        return refuseUsage(scriptCommand(), terminal, u"a PDF needs a file: -o FILE"_s);
    const auto scenario = scenarioNamed(parser.positionalArguments().constFirst(), content, terminal);
    if (!scenario)
        return inputHasFaults;
    const LoadedScreenplayWords loaded = loadScreenplayWords(content.screenplayWordsPath(scenario->language));
    if (!loaded.words)
        return reportFaults(loaded.diagnostics, terminal);
    const Screenplay screenplay = screenplayOf(*scenario, *loaded.words, *drawn);
    if (asPdf)
        return printPages(toHtml(screenplay), parser.value(output), terminal);
    const QString text = asHtml ? toHtml(screenplay) : toMarkdown(screenplay);
    return deliver(text.toUtf8(), parser.value(output), terminal);
}

Command scriptCommand()
{
    return {u"script"_s, u"script SCENARIO [--html | --pdf] [--seed N] [-o FILE]"_s,
            u"print a scenario as a screenplay to read"_s, runScript};
}

} // namespace ventil::cli

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/author_command.h"
#include "app/content/flow.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace ventil::cli {

using namespace Qt::StringLiterals;

// As the name of the file has it, where it has one.
static QString formatOf(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix();
    return suffix.isEmpty() ? u"svg"_s : suffix == u"gv" ? u"dot"_s : suffix == u"mmd" ? u"mermaid"_s : suffix;
}

static int runGraph(const QStringList &arguments, Content &content, const Terminal &terminal)
{
    QCommandLineParser parser;
    const QCommandLineOption format(u"format"_s, {}, u"format"_s);
    const QCommandLineOption output(u"o"_s, {}, u"file"_s);
    parser.addOptions({format, output});
    parser.parse(arguments);
    if (const QString problem = problemWith(parser, {u"SCENARIO"_s}); !problem.isEmpty())
        return refuseUsage(graphCommand(), terminal, problem);
    const QString wanted = parser.isSet(format) ? parser.value(format) : formatOf(parser.value(output));
    if (wanted != u"dot" && wanted != u"mermaid" && wanted != u"svg")
        return refuseUsage(graphCommand(), terminal, u"the formats are dot, mermaid and svg, not \"%1\""_s.arg(wanted));
    const auto scenario = scenarioNamed(parser.positionalArguments().constFirst(), content, terminal);
    if (!scenario)
        return inputHasFaults;
    const Flow flow = flowOf(*scenario);
    const QByteArray drawing = wanted == u"svg"   ? toSvg(flow)
                               : wanted == u"dot" ? toDot(flow).toUtf8()
                                                  : toMermaid(flow).toUtf8();
    return deliver(drawing, parser.value(output), terminal);
}

Command graphCommand()
{
    return {u"graph"_s, u"graph SCENARIO [--format svg|dot|mermaid] [-o FILE]"_s,
            u"draw the states of a scenario and the ways between them"_s, runGraph};
}

} // namespace ventil::cli

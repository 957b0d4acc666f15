// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/author_command.h"
#include "app/content/wording_ids.h"

namespace ventil::cli {

using namespace Qt::StringLiterals;

static int runIds(const QStringList &arguments, Content &content, const Terminal &terminal)
{
    QCommandLineParser parser;
    const QCommandLineOption write(u"write"_s);
    parser.addOption(write);
    parser.parse(arguments);
    if (const QString problem = problemWith(parser, {u"SCENARIO"_s}); !problem.isEmpty())
        return refuseUsage(idsCommand(), terminal, problem);
    const auto source = sourceNamed(parser.positionalArguments().constFirst(), content, terminal);
    if (!source)
        return inputHasFaults;
    const std::vector<TextEdit> edits = missingIds(source->text, source->texts);
    for (const TextEdit &edit : edits)
        terminal.out << source->path << ':' << edit.position.line << ": " << edit.after << '\n';
    if (!parser.isSet(write) || edits.empty())
        return done;
    if (const Outcome written = editFile(source->path, edits); !written) {
        terminal.err << written.error().message.text() << '\n';
        return inputHasFaults;
    }
    return done;
}

Command idsCommand()
{
    return {u"ids"_s, u"ids SCENARIO [--write]"_s,
            u"show, or write, ids for the wordings that have none; those that are there stay"_s, runIds};
}

} // namespace ventil::cli

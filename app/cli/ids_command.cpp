// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/author_command.h"
#include "app/content/wording_ids.h"

namespace ventil::cli {

using namespace Qt::StringLiterals;

static int runIds(const QStringList &arguments, Content &content, Terminal terminal)
{
    QStringList named = arguments.sliced(1);
    const bool writes = named.removeAll(u"--write"_s) > 0;
    if (named.size() != 1 || named.front().startsWith(u'-'))
        return refuseUsage(idsCommand(), terminal);
    const auto source = sourceNamed(named.front(), content, terminal);
    if (!source)
        return inputHasFaults;
    const std::vector<TextEdit> edits = missingIds(source->text, source->texts);
    for (const TextEdit &edit : edits)
        terminal.out << source->path << ':' << edit.position.line << ": " << edit.after << '\n';
    if (!writes || edits.empty())
        return done;
    if (const Outcome written = editFile(source->path, edits); !written) {
        terminal.err << written.error().message << '\n';
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

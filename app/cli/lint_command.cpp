// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/content/lint.h"

namespace ventil::cli {

using namespace Qt::StringLiterals;

static int runLint(const QStringList &arguments, Content &content, Terminal terminal)
{
    QStringList paths = arguments.sliced(1);
    const bool json = paths.removeAll(u"--json"_s) > 0;
    for (const QString &path : paths)
        if (path.startsWith(u'-'))
            return refuseUsage(lintCommand(), terminal);
    if (paths.isEmpty())
        paths = {content.folder() + u"/scenarios"_s, content.folder() + u"/resources"_s};
    const Linted linted = lint(paths, content);
    if (linted.files == 0) {
        terminal.err << "no file found\n";
        return inputHasFaults;
    }
    if (!json) {
        if (linted.faults.empty())
            terminal.out << linted.files << (linted.files == 1 ? " file, no fault\n" : " files, no fault\n");
        return reportFaults(linted.faults, terminal);
    }
    for (const Diagnostic &fault : linted.faults) {
        print({{u"file"_s, fault.file},
               {u"line"_s, fault.position.line},
               {u"column"_s, fault.position.column},
               {u"code"_s, fault.code},
               {u"message"_s, fault.message}},
              terminal);
    }
    return linted.faults.empty() ? done : inputHasFaults;
}

Command lintCommand()
{
    return {u"lint"_s, u"lint [FILE|FOLDER…] [--json]"_s,
            u"find the faults in scenarios, personas, acts and documents"_s, runLint};
}

} // namespace ventil::cli

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace ventil::cli;

static int showUsage(const std::vector<Command> &commands, Terminal terminal)
{
    terminal.err << "usage: ventil-cli COMMAND …\n\n";
    for (const Command &command : commands)
        terminal.err << "  " << command.usage << "\n      " << command.about << '\n';
    return wrongUsage;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout, QIODevice::WriteOnly);
    QTextStream err(stderr, QIODevice::WriteOnly);
    const Terminal terminal{out, err};
    const std::vector<Command> commands{playCommand(), scoreCommand(), actsCommand(), lintCommand(), testCommand()};

    QStringList arguments = QCoreApplication::arguments().sliced(1);
    const QString name = arguments.value(0);
    const auto command =
        std::find_if(commands.begin(), commands.end(), [&](const Command &one) { return one.name == name; });
    if (command == commands.end())
        return showUsage(commands, terminal);
    ventil::Content content(ventil::Content::locate());
    return command->run(arguments, content, terminal);
}

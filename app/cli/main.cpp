// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace ventil::cli;

static void showUsage(const std::vector<Command> &commands, QTextStream &stream)
{
    stream << "usage: ventil-cli COMMAND …\n\n";
    for (const Command &command : commands)
        stream << "  " << command.usage << "\n      " << command.about << '\n';
}

static bool asksForHelp(const QString &argument)
{
    return argument == u"help" || argument == u"--help" || argument == u"-h";
}

static int run(const std::vector<Command> &commands, const QStringList &arguments, Terminal terminal)
{
    const QString name = arguments.value(0);
    const auto command =
        std::find_if(commands.begin(), commands.end(), [&](const Command &one) { return one.name == name; });
    if (command != commands.end() && arguments.size() == 2 && asksForHelp(arguments[1])) {
        terminal.out << "usage: ventil-cli " << command->usage << "\n    " << command->about << '\n';
        return done;
    }
    if (command != commands.end()) {
        ventil::Content content(ventil::Content::locate());
        return command->run(arguments, content, terminal);
    }
    if (asksForHelp(name)) {
        showUsage(commands, terminal.out);
        return done;
    }
    showUsage(commands, terminal.err);
    if (!name.isEmpty()) {
        QStringList names;
        for (const Command &one : commands)
            names.append(one.name);
        terminal.err
            << '\n'
            << ventil::didYouMean(ventil::Message::tr("there is no command \"%1\"").arg(name), name, names).text()
            << '\n';
    }
    return wrongUsage;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout, QIODevice::WriteOnly);
    QTextStream err(stderr, QIODevice::WriteOnly);
    const std::vector<Command> commands{playCommand(),    scoreCommand(),   actsCommand(),   appealsCommand(),
                                        checkCommand(),   explainCommand(), lintCommand(),   testCommand(),
                                        newCommand(),     graphCommand(),   scriptCommand(), diffCommand(),
                                        exploreCommand(), idsCommand(),     stringsCommand()};
    const int status = run(commands, QCoreApplication::arguments().sliced(1), {out, err});
    out.flush();
    if (out.status() == QTextStream::Ok)
        return status;
    err << "the output could not be written\n";
    return inputHasFaults;
}

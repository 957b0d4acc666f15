// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/content/tongue.h"

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
    stream << "\nwith any of them: --speak LANGUAGE, faults in one of " << ventil::Tongue::languages().join(u", "_s)
           << '\n';
}

// Takes "--speak LANGUAGE" out of the arguments, wherever it stands.
static QString takeLanguage(QStringList &arguments)
{
    const QString option = u"--speak"_s;
    const auto isOption = [&](const QString &argument) {
        return argument == option || argument.startsWith(option + u'=');
    };
    QString language = u"en"_s;
    for (auto at = std::find_if(arguments.begin(), arguments.end(), isOption); at != arguments.end();
         at = std::find_if(arguments.begin(), arguments.end(), isOption)) {
        const qsizetype index = at - arguments.begin();
        const QString argument = arguments.takeAt(index);
        const bool isNext = argument == option;
        language = isNext ? arguments.value(index) : argument.section(u'=', 1);
        if (isNext && index < arguments.size())
            arguments.removeAt(index);
    }
    return language;
}

static bool asksForHelp(const QString &argument)
{
    return argument == u"help" || argument == u"--help" || argument == u"-h";
}

static int run(const std::vector<Command> &commands, const QStringList &arguments, const Terminal &terminal)
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
    QStringList arguments = QCoreApplication::arguments().sliced(1);
    const QString language = takeLanguage(arguments);
    ventil::Tongue tongue;
    if (!tongue.speak(language)) {
        err << "--speak needs one of: " << ventil::Tongue::languages().join(u", "_s) << '\n';
        return wrongUsage;
    }
    const int status = run(commands, arguments, {out, err, language});
    out.flush();
    if (out.status() == QTextStream::Ok)
        return status;
    err << "the output could not be written\n";
    return inputHasFaults;
}

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/desktop.h"

#include <QGuiApplication>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

static int say(const QString &message, int status)
{
    QTextStream(status == 0 ? stdout : stderr) << message << Qt::endl;
    return status;
}

static bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"ventil"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VENTIL_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const ventil::ReadOptions read = ventil::readOptions(arguments);
    if (!read.options)
        return say(read.message, read.status);
    if (!hasDisplay())
        return say(u"There is no display for the window. Play in the terminal instead: ventil-cli play"_s, 3);

    QGuiApplication application(argc, argv);
    ventil::setUpDrawing();
    ventil::Desktop desktop(*read.options);
    const bool shown = desktop.show();
    const int status = QGuiApplication::exec();
    return shown ? status : 1;
}

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/diagnostics/catalogue.h"
#include "core/text/code_points.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <limits>

namespace ventil::cli {

using namespace Qt::StringLiterals;

int refuseUsage(const Command &command, const Terminal &terminal, const QString &problem)
{
    if (!problem.isEmpty())
        terminal.err << problem << '\n';
    terminal.err << "usage: ventil-cli " << command.usage << '\n';
    return wrongUsage;
}

Result<quint32> numberOf(const QCommandLineOption &option, const QCommandLineParser &parser)
{
    bool isNumber = false;
    const quint32 number = parser.value(option).toUInt(&isNumber);
    if (isNumber)
        return number;
    return Error{Message::tr("--%1 needs a whole number from 0 to %2, not \"%3\"")
                     .arg(option.names().constFirst(), std::numeric_limits<quint32>::max(), parser.value(option))};
}

QString problemWith(const QCommandLineParser &parser, const QStringList &wanted)
{
    const QStringList given = parser.positionalArguments();
    if (!parser.errorText().isEmpty())
        return parser.errorText();
    if (given.size() < wanted.size())
        return u"%1 is missing"_s.arg(wanted[given.size()]);
    return given.size() == wanted.size() ? QString() : u"\"%1\" is one name too many"_s.arg(given[wanted.size()]);
}

QJsonObject toJson(const Diagnostic &fault)
{
    return {{u"file"_s, fault.file},
            {u"line"_s, fault.position.line},
            {u"column"_s, fault.position.column},
            {u"code"_s, fault.code},
            {u"severity"_s, toId(severityOf(fault.code))},
            {u"message"_s, fault.message.text()}};
}

void print(const QJsonObject &json, const Terminal &terminal)
{
    terminal.out << QJsonDocument(json).toJson(QJsonDocument::Compact) << '\n';
}

int reportFaults(const Diagnostics &faults, const Terminal &terminal)
{
    for (const Diagnostic &fault : faults)
        terminal.err << toString(fault) << '\n';
    terminal.err.flush();
    return hasErrors(faults) ? inputHasFaults : done;
}

static void readFile(QFile &file, const QString &name, std::vector<Line> &lines, Diagnostics &faults)
{
    int number = 0;
    while (!file.atEnd()) {
        const QByteArray bytes = file.readLine();
        ++number;
        if (bytes.trimmed().isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (document.isObject()) {
            lines.push_back({document.object(), name, number});
            continue;
        }
        const QString before = QString::fromUtf8(bytes.first(std::min<qsizetype>(error.offset, bytes.size())));
        const int column = static_cast<int>(codePointsIn(before, before.size())) + 1;
        faults.push_back({name,
                          {number, error.error ? column : 1},
                          u"V001"_s,
                          error.error ? Message::tr("this line is not JSON: %1").arg(error.errorString())
                                      : Message::tr("expected a JSON object")});
    }
}

std::optional<std::vector<Line>> readLines(const QStringList &files, const Terminal &terminal)
{
    std::vector<Line> lines;
    Diagnostics faults;
    for (const QString &name : files) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            readFile(file, name, lines, faults);
        else
            faults.push_back(cannotBeRead(file));
    }
    if (files.isEmpty()) {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            readFile(input, u"<stdin>"_s, lines, faults);
    }
    if (!faults.empty()) {
        reportFaults(faults, terminal);
        return std::nullopt;
    }
    return lines;
}

} // namespace ventil::cli

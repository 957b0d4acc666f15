// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content/content.h"
#include "core/diagnostic.h"
#include "core/result.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>
#include <QTextStream>

#include <optional>
#include <vector>

namespace ventil::cli {

// What every command is given, and what it returns to the shell.
struct Terminal {
    QTextStream &out;
    QTextStream &err;
    QString language; // of messages
};
inline constexpr int done = 0;
inline constexpr int inputHasFaults = 1;
inline constexpr int wrongUsage = 2;

struct Command {
    QString name;
    QString usage; // "acts --lang <language> [FILE…]"
    QString about; // one line for the overview
    int (*run)(const QStringList &arguments, Content &content, const Terminal &terminal);
};

Command actsCommand();
Command appealsCommand();
Command checkCommand();
Command diffCommand();
Command exploreCommand();
Command graphCommand();
Command idsCommand();
Command explainCommand();
Command lintCommand();
Command newCommand();
Command playCommand();
Command scoreCommand();
Command scriptCommand();
Command stringsCommand();
Command testCommand();

// Says what is wrong with the arguments, if that is known, and how the command is used; the exit status of that.
int refuseUsage(const Command &command, const Terminal &terminal, const QString &problem = {});

// The whole number that the option was given; otherwise what was found and what is expected.
Result<quint32> numberOf(const QCommandLineOption &option, const QCommandLineParser &parser);

// What is wrong with arguments that have to name these things: an unknown option, a name that is missing or one too
// many. Empty if nothing is.
QString problemWith(const QCommandLineParser &parser, const QStringList &wanted);

// A fault as programs read it: file, line, column, code, severity, message.
QJsonObject toJson(const Diagnostic &fault);

// One line of JSON.
void print(const QJsonObject &json, const Terminal &terminal);

// Prints each as "file:line:column: code message" and returns the exit status that goes with it: warnings alone are no
// failure.
int reportFaults(const Diagnostics &faults, const Terminal &terminal);

// One JSON object of a JSONL input, with the place it stands at.
struct Line {
    QJsonObject object;
    QString file;
    int number = 1;
};

// Reads all lines of the files, or of standard input without files. Faults are reported with line and column; then
// there is no result, so that nothing is half-done.
std::optional<std::vector<Line>> readLines(const QStringList &files, const Terminal &terminal);

} // namespace ventil::cli

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/message.h"

#include <QString>
#include <QStringList>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QFile)

namespace ventil {

// A place in a text file. Lines and columns count from 1; columns count Unicode code points.
struct Position {
    int line = 1;
    int column = 1;
    int file = 0; // of a scenario made of several: 0 is its own, the others are its parts
    friend bool operator==(const Position &, const Position &) = default;
};

// A fault in a content file: where it is, what is wrong and what was expected.
struct Diagnostic {
    QString file;
    Position position;
    QString code; // stable, "V101"; the families are listed in docs/diagnostics.md
    Message message;
};

using Diagnostics = std::vector<Diagnostic>;

// A file's faults are told up to this many: nobody reads more, and a file that is no text at all has thousands.
inline constexpr std::size_t maximumFaults = 100;

// "file:line:column: code message", the form that editors understand.
QString toString(const Diagnostic &diagnostic);

// The name in `known` that is most likely meant by `given`; empty if none is near.
QString nearestName(const QString &given, const QStringList &known);

// The problem of a name that is not known, and the one that is most likely meant if any is near.
Message didYouMean(const Message &problem, const QString &given, const QStringList &known);

// Opens a regular file for reading. Not a pipe or a device, which could keep the program waiting for ever.
bool openText(QFile &file);

// V100, for a file that could not be opened.
Diagnostic cannotBeRead(const QFile &file);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostic.h"

#include <optional>

namespace ventil {

// An error keeps a file from being used; a warning tells of something that the author will hardly have meant.
enum class Severity { Warning, Error };
QString toId(Severity severity);

// What resources/diagnostics/<code>.yaml says about a code. The texts are for people; examples may be missing where
// none can be shown, and then `withoutExample` says why.
struct DiagnosticEntry {
    QString code;
    Severity severity = Severity::Error;
    bool ignorable = false; // "# ventil: ignore CODE reason" may silence it
    Message message;
    Message why;
    Message mend;
    QString exampleOf; // the kind of file that the examples are parts of: scenario, plays, acts …
    QString bad, good;
    Message withoutExample;
};

// All codes, in ascending order.
QStringList diagnosticCodes();
// Null for a code that does not exist.
const DiagnosticEntry *diagnosticEntry(const QString &code);
// Error for a code that does not exist.
Severity severityOf(const QString &code);
bool hasErrors(const Diagnostics &diagnostics);

} // namespace ventil

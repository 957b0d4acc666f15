// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector.h"

namespace ventil {

// Accepted appeals: replies about which a trainee and the detector differed and a trainer has decided. They stand as
// appeals.jsonl beside a language's patterns and are run with the patterns' examples.
struct AppealCase {
    QString id;
    QString customer; // what he had said last; may be empty
    QString reply;
    Act act = Act::Apology;
    bool said = true; // the act must be found in the reply; false: it must not
};

QString appealFile(const QString &actFolder);

// One line of the file, in a fixed order of members.
QByteArray toLine(const AppealCase &appeal);

// The cases of a folder, none where there is no file. What cannot be read is told by line (V001, V100, V116).
std::vector<AppealCase> loadAppealCases(const QString &actFolder, Diagnostics &diagnostics);

// Those that the detector gets wrong (V411), and the faults of the file.
Diagnostics checkAppealCases(const QString &actFolder, const Detector &detector);

} // namespace ventil

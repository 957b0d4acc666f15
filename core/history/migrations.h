// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/database.h"

#include <QStringList>

namespace ventil {

inline constexpr int applicationId = 0x56656e74; // "Vent": the file is a history of Ventil

// The scripts that lead from each schema version to the next; released ones are never changed.
QStringList migrationScripts();

// Brings the file from the version it has to scripts.size(), one transaction a step. Before the first step a file that
// holds anything is copied to `<path>.before-v<next>`.
Outcome migrate(const Database &database, const QString &path, const QStringList &scripts);

// Copies made before a migration, the files beside `path`.
QStringList copiesOf(const QString &path);

} // namespace ventil

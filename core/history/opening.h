// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/database.h"

#include <QLockFile>

namespace ventil {

// The lock of the one program that may write the history at `path`. That of a process which has died is taken over.
Result<std::unique_ptr<QLockFile>> lockHistory(const QString &path);

// Creates an empty file for this user alone where there is none.
Outcome createWhereMissing(const QString &path);

// Refuses what is not a healthy history that this program knows, without changing it.
Outcome inspect(const QString &path);

// The connection that writes, with everything set that makes a commit durable.
Result<std::unique_ptr<Database>> openForWriting(const QString &path);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/store.h"

#include "core/history/migrations.h"
#include "core/history/opening.h"
#include "core/history/sqlite_store.h"

#include <QStandardPaths>

namespace ventil {

using namespace Qt::StringLiterals;

Store::~Store() = default;

QString Store::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/ventil/ventil.sqlite"_s;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path)
{
    if (const Outcome created = createWhereMissing(path); !created)
        return created.error();
    Result<std::unique_ptr<QLockFile>> lock = lockHistory(path);
    if (!lock)
        return lock.error();
    if (const Outcome healthy = inspect(path); !healthy)
        return healthy.error();
    Result<std::unique_ptr<Database>> database = openForWriting(path);
    if (!database)
        return database.error();
    if (const Outcome migrated = migrate(**database, path, migrationScripts()); !migrated)
        return migrated.error();
    return std::unique_ptr<Store>(std::make_unique<SqliteStore>(path, *std::move(lock), *std::move(database)));
}

} // namespace ventil

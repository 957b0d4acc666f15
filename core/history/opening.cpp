// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/opening.h"

#include "core/history/migrations.h"
#include "core/history/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ventil {

using namespace Qt::StringLiterals;

static constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

// A process that was killed just after it made its lock file leaves an empty one, which names nobody.
static bool removeNamelessLock(const QString &lockPath)
{
    return QFileInfo(lockPath).size() == 0 && QFile::remove(lockPath);
}

Result<std::unique_ptr<QLockFile>> lockHistory(const QString &path)
{
    const QString lockPath = path + u".lock"_s;
    auto lock = std::make_unique<QLockFile>(lockPath);
    lock->setStaleLockTime(0); // only the death of its process makes a lock stale, not its age
    if (lock->tryLock(200) || (removeNamelessLock(lockPath) && lock->tryLock(200)))
        return lock;
    if (lock->error() == QLockFile::PermissionError)
        return Error{
            Message::tr("The history %1 cannot be opened for writing. Check who may write its folder.").arg(path)};
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return Error{
        Message::tr(
            "The history %1 is open in another Ventil (process %2 on %3). Go on there, or close it and try again.")
            .arg(path)
            .arg(process)
            .arg(host)};
}

Outcome createWhereMissing(const QString &path)
{
    if (QFileInfo::exists(path))
        return Done();
    QFile file(path);
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return Done();
    return Error{Message::tr("The history %1 cannot be created: %2").arg(path, file.errorString())};
}

static Outcome inspectOwner(const Database &database, const QString &path)
{
    const Result<QVariant> application = database.value(u"PRAGMA application_id"_s);
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    const Result<QVariant> tables = database.value(u"SELECT count(*) FROM sqlite_schema"_s);
    for (const Result<QVariant> *answer : {&application, &version, &tables})
        if (!*answer)
            return answer->error();
    const bool isNew = application->toInt() == 0 && version->toInt() == 0 && tables->toInt() == 0;
    if (!isNew && application->toInt() != applicationId)
        return Error{
            Message::tr("The file %1 belongs to another program. Choose another place for the history.").arg(path)};
    if (version->toInt() < 0 || version->toInt() > schemaVersion)
        return Error{
            Message::tr(
                "The history %1 was written by a newer Ventil (format %2; this one knows up to %3). Use the newer "
                "Ventil to open it.")
                .arg(path)
                .arg(version->toInt())
                .arg(schemaVersion)};
    return Done();
}

// The log of a process that was killed can sometimes be recovered only by a connection that may write.
static Result<std::unique_ptr<Database>> openForReading(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (database && (*database)->value(u"SELECT count(*) FROM sqlite_schema"_s))
        return database;
    return Database::open(path, Database::Access::ReadWrite);
}

Outcome inspect(const QString &path)
{
    const auto database = openForReading(path);
    if (!database)
        return database.error();
    if (Outcome owned = inspectOwner(**database, path); !owned)
        return owned;
    const Result<QVariant> check = (*database)->value(u"PRAGMA quick_check(1)"_s);
    if (!check)
        return check.error();
    if (check->toString() != u"ok")
        return Error{
            Message::tr(
                "The history %1 is damaged (%2). It is left as it is: move it away to begin a new one, or put a "
                "copy of it in its place.")
                .arg(path, check->toString())};
    return Done();
}

Result<std::unique_ptr<Database>> openForWriting(const QString &path)
{
    QFile::setPermissions(path, ownerOnly);
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database;
    if (const Outcome durable = makeDurable(**database); !durable)
        return durable.error();
    return database;
}

} // namespace ventil

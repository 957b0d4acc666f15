// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ventil {

using namespace Qt::StringLiterals;

QStringList migrationScripts()
{
    QStringList scripts;
    const QDir folder(u":/ventil/migrations"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            scripts.append(QString::fromUtf8(file.readAll()));
    }
    return scripts;
}

static QString copyPrefix(const QString &path)
{
    return path + u".before-v"_s;
}

QStringList copiesOf(const QString &path)
{
    const QFileInfo prefix(copyPrefix(path));
    QStringList copies;
    for (const QString &name : prefix.dir().entryList({prefix.fileName() + u'*'}, QDir::Files, QDir::Name))
        copies.append(prefix.dir().filePath(name));
    return copies;
}

// An unfinished copy of an earlier try is replaced.
static Outcome keepCopy(const Database &database, const QString &target)
{
    const QString part = target + u".part"_s;
    QFile::remove(part);
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Error{Message::tr("No copy of the history could be kept at %1: %2").arg(part, file.errorString())};
    file.close();
    if (const auto copied = database.run(u"VACUUM INTO ?"_s, {part}); !copied)
        return copied.error();
    QFile::remove(target);
    if (!QFile::rename(part, target))
        return Error{Message::tr("No copy of the history could be kept at %1.").arg(target)};
    return Done();
}

static Outcome apply(const Database &database, const QString &script, int version)
{
    Transaction transaction(database);
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    if (Outcome done = database.runScript(script); !done)
        return done;
    if (const auto noted = database.run(u"PRAGMA user_version = %1"_s.arg(version)); !noted)
        return noted.error();
    return transaction.commit();
}

Outcome migrate(const Database &database, const QString &path, const QStringList &scripts)
{
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const int have = version->toInt();
    if (have > 0 && have < scripts.size())
        if (Outcome kept = keepCopy(database, copyPrefix(path) + QString::number(have + 1)); !kept)
            return kept;
    for (int step = have; step < scripts.size(); ++step)
        if (Outcome applied = apply(database, scripts[step], step + 1); !applied)
            return applied;
    return Done();
}

} // namespace ventil

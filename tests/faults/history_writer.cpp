// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0

// A process to be killed: writes numbered turns into a history and says on standard output which were acknowledged.
//   history_writer append PATH COUNT [LIMIT]   appends COUNT turns; with LIMIT no file may grow beyond so many bytes
//                                              until a write has failed
//   history_writer migrate PATH                brings the file of a previous format up to date
#include "core/history/migrations.h"
#include "core/history/opening.h"
#include "core/history/store.h"
#include "history_fixture.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace ventil;
using namespace Qt::StringLiterals;

// At once and whole, so that what was said is never lost with the process.
static void say(const QString &line)
{
    fputs(qPrintable(line + u'\n'), stdout);
    fflush(stdout);
}

static void limitFiles(rlim_t bytes)
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
}

static Outcome beginWhereMissing(Store &store)
{
    const auto sessions = store.sessions({});
    if (!sessions)
        return sessions.error();
    return sessions->empty() ? store.beginSession(fixture::session(), {}) : Outcome(Done());
}

static int append(Store &store, int count)
{
    const QString session = fixture::session().id;
    if (const Outcome begun = beginWhereMissing(store); !begun)
        return say(u"failed "_s + begun.error().message.text()), 1;
    const auto events = store.events(session);
    if (!events)
        return say(u"failed "_s + events.error().message.text()), 1;
    const int first = static_cast<int>(events->size());
    for (int sequence = first; sequence < first + count;) {
        const Outcome appended = store.append(session, {fixture::turn(sequence)});
        say(appended ? u"acknowledged %1"_s.arg(sequence++) : u"failed "_s + appended.error().message.text());
        if (!appended)
            limitFiles(RLIM_INFINITY); // there is room again: the same turn is tried once more
    }
    return 0;
}

static int migrateFixture(const QString &path)
{
    const auto database = openForWriting(path);
    if (!database)
        return say(u"failed "_s + database.error().message.text()), 1;
    const Outcome migrated = migrate(**database, path, fixture::scripts());
    say(migrated ? u"migrated"_s : u"failed "_s + migrated.error().message.text());
    return migrated ? 0 : 1;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    signal(SIGXFSZ, SIG_IGN);
    const QStringList arguments = QCoreApplication::arguments();
    const QString path = arguments.value(2);
    if (arguments.value(1) == u"migrate")
        return migrateFixture(path);
    auto store = Store::open(path);
    if (!store)
        return say(u"failed "_s + store.error().message.text()), 1;
    if (arguments.size() > 4)
        limitFiles(arguments.value(4).toULong());
    return append(**store, arguments.value(3).toInt());
}

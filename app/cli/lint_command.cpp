// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/author_command.h"
#include "app/cli/sarif.h"
#include "app/content/lint.h"
#include "core/diagnostics/catalogue.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>

namespace ventil::cli {

using namespace Qt::StringLiterals;

static QJsonObject toJson(const CompanyEffect &effect)
{
    QJsonArray changed;
    for (const CompanyEffect::Reply &reply : effect.changed) {
        QJsonArray changes;
        for (const CompanyEffect::Change &change : reply.changes)
            changes.append(QJsonObject{{u"act"_s, actId(change.act)},
                                       {u"appeared"_s, change.appeared},
                                       {u"right"_s, change.right},
                                       {u"why"_s, change.why}});
        changed.append(QJsonObject{{u"id"_s, reply.id}, {u"reply"_s, reply.text}, {u"changes"_s, changes}});
    }
    return {{u"company"_s, effect.company}, {u"replies"_s, effect.replies}, {u"changed"_s, changed},
            {u"right"_s, effect.right},     {u"wrong"_s, effect.wrong},     {u"forbidden"_s, effect.forbidden}};
}

static Message told(const CompanyEffect::Change &change)
{
    const Message what =
        change.appeared ? Message::tr("%1 is found by %2") : Message::tr("%1 is no longer found by %2");
    const Message judged = change.right ? Message::tr("right: %1") : Message::tr("wrong: %1");
    return judged.arg(what.arg(actId(change.act), change.why));
}

static void tell(const CompanyEffect &effect, QTextStream &out)
{
    out << Message::tr("%1: %2 of %3 labelled replies change, newly right %4, newly wrong %5; with forbidden words %6")
               .arg(effect.company, effect.changed.size(), effect.replies, effect.right, effect.wrong, effect.forbidden)
               .text()
        << '\n';
    for (const CompanyEffect::Reply &reply : effect.changed) {
        out << "  " << reply.id << ": " << reply.text << '\n';
        for (const CompanyEffect::Change &change : reply.changes)
            out << "    " << told(change).text() << '\n';
    }
}

static int runLint(const QStringList &arguments, Content &content, const Terminal &terminal)
{
    QCommandLineParser parser;
    const QCommandLineOption json(u"json"_s);
    const QCommandLineOption sarif(u"sarif"_s);
    parser.addOptions({json, sarif});
    if (!parser.parse(arguments))
        return refuseUsage(lintCommand(), terminal, parser.errorText());
    QStringList paths = parser.positionalArguments();
    for (QString &path : paths)
        if (const QString scenario = scenarioPathOf(path, content, terminal); QFileInfo::exists(scenario))
            path = scenario;
    if (paths.isEmpty())
        paths = {content.folder() + u"/scenarios"_s, content.folder() + u"/resources"_s};
    const Linted linted = lint(paths, content);
    if (linted.files == 0 && linted.faults.empty()) {
        terminal.err << Message::tr("no file found").text() << '\n';
        return inputHasFaults;
    }
    if (parser.isSet(sarif)) {
        terminal.out << toSarif(linted.faults, terminal.language);
        return hasErrors(linted.faults) ? inputHasFaults : done;
    }
    for (const CompanyEffect &effect : linted.effects) {
        if (parser.isSet(json))
            print(toJson(effect), terminal);
        else
            tell(effect, terminal.out);
    }
    if (!parser.isSet(json)) {
        if (linted.faults.empty())
            terminal.out << (linted.files == 1 ? Message::tr("%1 file, no fault") : Message::tr("%1 files, no fault"))
                                .arg(linted.files)
                                .text()
                         << '\n';
        return reportFaults(linted.faults, terminal);
    }
    for (const Diagnostic &fault : linted.faults)
        print(toJson(fault), terminal);
    return hasErrors(linted.faults) ? inputHasFaults : done;
}

Command lintCommand()
{
    return {u"lint"_s, u"lint [SCENARIO|FILE|FOLDER…] [--json|--sarif]"_s,
            u"find the faults in scenarios, personas, acts and documents"_s, runLint};
}

} // namespace ventil::cli

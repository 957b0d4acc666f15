// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "core/diagnostics/catalogue.h"

#include <QCommandLineParser>

namespace ventil::cli {

using namespace Qt::StringLiterals;

static QJsonObject toJson(const DiagnosticEntry &entry)
{
    return {{u"code"_s, entry.code},
            {u"severity"_s, toId(entry.severity)},
            {u"ignorable"_s, entry.ignorable},
            {u"message"_s, entry.message.text()},
            {u"why"_s, entry.why.text()},
            {u"mend"_s, entry.mend.text()},
            {u"example_of"_s, entry.exampleOf},
            {u"bad"_s, entry.bad},
            {u"good"_s, entry.good},
            {u"without_example"_s, entry.withoutExample.text()}};
}

static QString indented(const QString &text)
{
    QString block;
    for (const QString &line : text.trimmed().split(u'\n'))
        block += line.isEmpty() ? u"\n"_s : u"    %1\n"_s.arg(line);
    return block;
}

static Message kindOf(const DiagnosticEntry &entry)
{
    if (entry.severity == Severity::Error)
        return entry.ignorable ? Message::tr("Error, can be ignored with a reason.") : Message::tr("Error.");
    return entry.ignorable ? Message::tr("Warning, can be ignored with a reason.") : Message::tr("Warning.");
}

static QString asMarkdown(const DiagnosticEntry &entry)
{
    Message page =
        Message::plain(u"## %1: %2\n\n%3 %4\n\n%5\n"_s)
            .arg(entry.code, entry.message, kindOf(entry), entry.why, Message::tr("To mend it: %1").arg(entry.mend));
    if (entry.withoutExample.isEmpty())
        page = Message::plain(u"%1\n%2\n\n%3\n%4\n\n%5"_s)
                   .arg(page, Message::tr("Wrong (%1):").arg(entry.exampleOf), indented(entry.bad),
                        Message::tr("Right:"), indented(entry.good));
    return page.text();
}

static QString introduction()
{
    return Message::plain(u"# %1\n\n%2\n\n"_s)
        .arg(Message::tr("Faults in content files"),
             Message::tr(
                 "`ventil-cli lint` and the loaders tell each fault as `file:line:column: code message`. "
                 "Codes are stable; a retired one is not used again. `ventil-cli explain CODE` shows one of these "
                 "sections, `ventil-cli explain --all` this page; what stands here comes from "
                 "resources/diagnostics/."))
        .text();
}

static const DiagnosticEntry *entryFor(const QString &code, const Terminal &terminal)
{
    const DiagnosticEntry *entry = diagnosticEntry(code.toUpper());
    if (!entry)
        terminal.err << didYouMean(Message::tr("there is no code \"%1\"").arg(code), code, diagnosticCodes()).text()
                     << '\n';
    return entry;
}

static int runExplain(const QStringList &arguments, Content &, const Terminal &terminal)
{
    QCommandLineParser parser;
    const QCommandLineOption json(u"json"_s);
    const QCommandLineOption all(u"all"_s);
    parser.addOptions({json, all});
    if (!parser.parse(arguments))
        return refuseUsage(explainCommand(), terminal, parser.errorText());
    const QStringList codes = parser.isSet(all) ? diagnosticCodes() : parser.positionalArguments();
    if (parser.isSet(all) && !parser.isSet(json))
        terminal.out << introduction();
    for (const QString &code : codes) {
        const DiagnosticEntry *entry = entryFor(code, terminal);
        if (!entry)
            return inputHasFaults;
        if (parser.isSet(json))
            print(toJson(*entry), terminal);
        else
            terminal.out << (code == codes.front() ? "" : "\n") << asMarkdown(*entry);
    }
    if (codes.isEmpty())
        for (const QString &code : diagnosticCodes())
            terminal.out << code << "  " << diagnosticEntry(code)->message.text() << '\n';
    return done;
}

Command explainCommand()
{
    return {u"explain"_s, u"explain [CODE…|--all] [--json]"_s,
            u"say what a code means, why it matters and how to mend it"_s, runExplain};
}

} // namespace ventil::cli

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/author_command.h"
#include "app/content/translation_table.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace ventil::cli {

using namespace Qt::StringLiterals;

static std::optional<std::vector<TranslationRow>> readTable(const QString &path, const Terminal &terminal)
{
    const auto text = readText(path, terminal);
    if (!text)
        return std::nullopt;
    const auto rows = tableFromCsv(*text);
    if (rows)
        return *rows;
    terminal.err << path << ": " << rows.error().message.text() << '\n';
    return std::nullopt;
}

static int exportTable(const ScenarioSource &source, const QString &file, const Terminal &terminal)
{
    std::vector<TranslationRow> earlier;
    if (!file.isEmpty() && QFileInfo::exists(file)) {
        auto known = readTable(file, terminal);
        if (!known)
            return inputHasFaults;
        earlier = *std::move(known);
    }
    return deliver(tableToCsv(tableOf(source.texts, earlier)).toUtf8(), file, terminal);
}

// The file's own name in place of the one it was translated from.
static QString renamed(QString text, const QString &id)
{
    static const QRegularExpression head(u"^(id|language|document): .*$"_s, QRegularExpression::MultilineOption);
    const QString language = id.section(u'/', 0, 0);
    qsizetype from = 0;
    for (QRegularExpressionMatch match = head.match(text); match.hasMatch(); match = head.match(text, from)) {
        const QString key = match.captured(1);
        const QString line = key + u": "_s + (key == u"id" ? id : language);
        text.replace(match.capturedStart(), match.capturedLength(), line);
        from = match.capturedStart() + line.size();
    }
    return text;
}

static int importTable(const ScenarioSource &source, const QString &file, const QString &id, bool partly,
                       Content &content, const Terminal &terminal)
{
    const auto given = readTable(file, terminal);
    if (!given)
        return inputHasFaults;
    const std::vector<TranslationRow> rows = tableOf(source.texts, *given);
    int open = 0;
    for (const TranslationRow &row : rows) {
        if (stateOf(row).isEmpty())
            continue;
        terminal.err << file << ": " << row.id << " is " << stateOf(row) << '\n';
        ++open;
    }
    if (open > 0 && !partly) {
        terminal.err << "nothing is written; --partly takes what there is\n";
        return inputHasFaults;
    }
    const QString target = content.scenarioPath(id);
    if (QFileInfo::exists(target)) {
        terminal.err << target << ": the file is there already; nothing is overwritten\n";
        return inputHasFaults;
    }
    if (!QDir().mkpath(QFileInfo(target).path())) {
        terminal.err << QFileInfo(target).path() << ": the folder cannot be made\n";
        return inputHasFaults;
    }
    terminal.out << target << '\n';
    return deliver(renamed(translated(source.text, source.texts, rows), id).toUtf8(), target, terminal);
}

static int runStrings(const QStringList &arguments, Content &content, const Terminal &terminal)
{
    QCommandLineParser parser;
    const QCommandLineOption output(u"o"_s, {}, u"file"_s);
    const QCommandLineOption to(u"to"_s, {}, u"id"_s);
    const QCommandLineOption partly(u"partly"_s);
    parser.addOptions({output, to, partly});
    if (!parser.parse(arguments))
        return refuseUsage(stringsCommand(), terminal, parser.errorText());
    const QStringList named = parser.positionalArguments();
    const bool exports = named.value(0) == u"export";
    if (!exports && named.value(0) != u"import")
        return refuseUsage(stringsCommand(), terminal, u"expected export or import, not \"%1\""_s.arg(named.value(0)));
    const QStringList wanted{named[0], u"SCENARIO"_s, u"TABLE.csv"_s};
    if (const QString problem = problemWith(parser, wanted.first(exports ? 2 : 3)); !problem.isEmpty())
        return refuseUsage(stringsCommand(), terminal, problem);
    if (!exports && !Content::isScenarioId(parser.value(to)))
        return refuseUsage(
            stringsCommand(), terminal,
            u"--to needs a language and a name, as in et/late-order, not \"%1\""_s.arg(parser.value(to)));
    const auto source = sourceNamed(named[1], content, terminal);
    if (!source)
        return inputHasFaults;
    return exports ? exportTable(*source, parser.value(output), terminal)
                   : importTable(*source, named[2], parser.value(to), parser.isSet(partly), content, terminal);
}

Command stringsCommand()
{
    return {u"strings"_s,
            u"strings export SCENARIO [-o TABLE.csv] | import SCENARIO TABLE.csv --to LANGUAGE/NAME [--partly]"_s,
            u"a table of a scenario's texts to translate, and the scenario in another language from it"_s, runStrings};
}

} // namespace ventil::cli

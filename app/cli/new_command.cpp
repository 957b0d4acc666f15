// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/content/test_file.h"
#include "core/result.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace ventil::cli {

using namespace Qt::StringLiterals;

static QString templateFolder(const Content &content)
{
    return content.folder() + u"/resources/templates/"_s;
}

static QStringList templateLanguages(const Content &content)
{
    return QDir(templateFolder(content)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

// Writes a file that must not be there yet.
static Outcome writeNew(const QString &path, const QString &text)
{
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(bytes) == bytes.size() && file.flush())
        return Done{};
    return Error{headed(path, Message::plain(file.errorString()))};
}

// The template's text under its new name.
static Result<QString> filled(const QString &path, const QString &id, const QString &persona)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{headed(path, Message::plain(file.errorString()))};
    static const QRegularExpression personaLine(u"^persona: .*$"_s, QRegularExpression::MultilineOption);
    const QString language = id.section(u'/', 0, 0);
    QString text = QString::fromUtf8(file.readAll());
    text.replace(language + u"/template"_s, id);
    text.replace(u"scenario: template.yaml"_s, u"scenario: %1.yaml"_s.arg(id.section(u'/', 1)));
    text.replace(personaLine, u"persona: "_s + persona);
    const QString schema = isTestFile(path) ? u"ventil-test"_s : u"ventil-scenario"_s;
    return u"# yaml-language-server: $schema=../../resources/schema/%1.schema.json\n"_s.arg(schema) + text;
}

static Outcome create(const QString &id, const QString &persona, const Content &content, const Terminal &terminal)
{
    const QString from = templateFolder(content) + id.section(u'/', 0, 0) + u"/template.yaml"_s;
    const QString to = content.scenarioPath(id);
    for (const QString &path : {to, testFileOf(to)})
        if (QFileInfo::exists(path))
            return Error{Message::tr("%1: the file is there already; nothing is overwritten").arg(path)};
    if (!QDir().mkpath(QFileInfo(to).path()))
        return Error{Message::tr("%1: the folder cannot be made").arg(QFileInfo(to).path())};
    for (const auto &[source, target] : {std::pair(from, to), std::pair(testFileOf(from), testFileOf(to))}) {
        const Result<QString> text = filled(source, id, persona);
        if (!text)
            return text.error();
        if (const Outcome written = writeNew(target, *text); !written)
            return written.error();
        terminal.out << target << '\n';
    }
    return Done{};
}

static int runNew(const QStringList &arguments, Content &content, const Terminal &terminal)
{
    QCommandLineParser parser;
    const QCommandLineOption persona(u"persona"_s, {}, u"persona"_s, u"angry"_s);
    parser.addOption(persona);
    parser.parse(arguments);
    if (const QString problem = problemWith(parser, {u"LANGUAGE/NAME"_s}); !problem.isEmpty())
        return refuseUsage(newCommand(), terminal, problem);
    const QString id = parser.positionalArguments().constFirst();
    if (!Content::isScenarioId(id))
        return refuseUsage(newCommand(), terminal,
                           u"the name is a language and small letters, digits and hyphens, as in et/late-order"_s);
    if (!templateLanguages(content).contains(id.section(u'/', 0, 0)))
        return refuseUsage(newCommand(), terminal,
                           u"there are templates in: %1"_s.arg(templateLanguages(content).join(u", "_s)));
    if (!personaIds().contains(parser.value(persona)))
        return refuseUsage(newCommand(), terminal, u"the personas are: %1"_s.arg(personaIds().join(u", "_s)));
    const Outcome created = create(id, parser.value(persona), content, terminal);
    if (!created)
        terminal.err << created.error().message.text() << '\n';
    return created ? done : inputHasFaults;
}

Command newCommand()
{
    return {u"new"_s, u"new LANGUAGE/NAME [--persona PERSONA]"_s,
            u"begin a scenario: a small complete talk with its plays, to be changed piece by piece"_s, runNew};
}

} // namespace ventil::cli

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/author_command.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStringDecoder>

namespace ventil::cli {

using namespace Qt::StringLiterals;

// An id that no scenario has, and what may have been meant: the nearest, or else all of that language.
static Message noScenario(const QString &named, const QString &id, const Content &content)
{
    const Message problem = Message::tr("there is no scenario or file \"%1\"").arg(named);
    const QStringList ids = content.scenarioIds();
    const QStringList ofLanguage =
        ids.filter(QRegularExpression(u'^' + QRegularExpression::escape(id.section(u'/', 0, 0)) + u'/'));
    if (!nearestName(id, ids).isEmpty() || ofLanguage.isEmpty())
        return didYouMean(problem, id, ids);
    return Message::tr("%1; there are: %2").arg(problem, ofLanguage.join(u", "_s));
}

QString scenarioPathOf(const QString &named, const Content &content, const Terminal &terminal)
{
    static const QRegularExpression suffix(u"(\\.test)?\\.yaml$"_s);
    if (QFileInfo::exists(named))
        return named;
    const QString name = QString(named).remove(suffix);
    QString path = content.scenarioPath(name);
    if (!QFileInfo::exists(path))
        terminal.err << noScenario(named, name.section(u'/', -2), content).text() << '\n';
    return path;
}

std::optional<Scenario> scenarioNamed(const QString &named, const Content &content, const Terminal &terminal)
{
    LoadedScenario loaded = loadScenario(scenarioPathOf(named, content, terminal), content.personaFolder());
    if (!loaded.scenario)
        reportFaults(loaded.diagnostics, terminal);
    return std::move(loaded.scenario);
}

std::optional<QString> readText(const QString &path, const Terminal &terminal)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        reportFaults({cannotBeRead(file)}, terminal);
        return std::nullopt;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(file.readAll());
    if (!decoder.hasError())
        return text;
    reportFaults({{path, {1, 1}, u"V103"_s, Message::tr("this is not UTF-8; save the file as UTF-8")}}, terminal);
    return std::nullopt;
}

std::optional<ScenarioSource> sourceNamed(const QString &named, Content &content, const Terminal &terminal)
{
    if (!scenarioNamed(named, content, terminal))
        return std::nullopt;
    ScenarioSource source{scenarioPathOf(named, content, terminal), {}, {}};
    const yaml::Parsed parsed = yaml::parseFile(source.path);
    auto text = readText(source.path, terminal);
    if (!parsed.root || !text)
        return std::nullopt;
    source.text = *std::move(text);
    auto texts = scenarioTexts(source.text, *parsed.root);
    if (!texts) {
        terminal.err << source.path << ": " << texts.error().message.text() << '\n';
        return std::nullopt;
    }
    source.texts = *std::move(texts);
    return source;
}

int deliver(const QByteArray &bytes, const QString &file, const Terminal &terminal)
{
    if (file.isEmpty()) {
        terminal.out << QString::fromUtf8(bytes);
        return done;
    }
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit())
        return done;
    terminal.err << file << ": " << target.errorString() << '\n';
    return inputHasFaults;
}

} // namespace ventil::cli

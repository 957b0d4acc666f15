// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/test_file.h"

#include "app/content/opening.h"
#include "core/yaml/fields.h"

#include <QFileInfo>

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

static const QString scenarioSuffix = u".yaml"_s;
static const QString testSuffix = u".test.yaml"_s;

static QString withSuffix(const QString &path, const QString &before, const QString &after)
{
    return (path.endsWith(before) ? path.chopped(before.size()) : path) + after;
}

bool Play::expects() const
{
    const auto isCheck = [](const ScriptLine &line) { return std::holds_alternative<MidTalkCheck>(line.what); };
    return !ending.isEmpty() || minimumScore || maximumScore ||
           std::any_of(script.lines.begin(), script.lines.end(), isCheck);
}

QString testFileOf(const QString &scenarioPath)
{
    return withSuffix(scenarioPath, scenarioSuffix, testSuffix);
}

QString scenarioFileOf(const QString &testPath)
{
    return withSuffix(testPath, testSuffix, scenarioSuffix);
}

bool isTestFile(const QString &path)
{
    return path.endsWith(testSuffix);
}

static std::optional<int> score(yaml::Fields &expect, const QString &key, Position &position)
{
    const yaml::Node *node = expect.node(key);
    if (!node)
        return std::nullopt;
    position = node->position;
    return expect.integer(key, 0, 0, 1000);
}

static void readExpectation(yaml::Fields &fields, Play &play, const Scenario &scenario)
{
    const yaml::Node *node = fields.node(u"expect"_s);
    if (!node)
        return;
    yaml::Fields expect(*node, fields.file(), fields.diagnostics());
    QStringList endings;
    for (const Ending &ending : scenario.endings)
        endings.append(ending.id);
    play.ending = expect.oneOf(u"ending"_s, endings);
    if (const yaml::Node *ending = expect.node(u"ending"_s))
        play.endingPosition = ending->position;
    play.minimumScore = score(expect, u"min_score"_s, play.minimumScorePosition);
    play.maximumScore = score(expect, u"max_score"_s, play.maximumScorePosition);
}

static Play readPlay(const yaml::Node &node, const QString &file, const Scenario &scenario, Diagnostics &diagnostics)
{
    yaml::Fields fields(node, file, diagnostics);
    Play play;
    play.position = node.position;
    play.name = fields.requireText(u"name"_s);
    play.seed = static_cast<quint32>(fields.integer(u"seed"_s, 1, 0, 999'999'999));
    play.opening = readOpening(fields, scenario);
    const QString script = fields.requireText(u"script"_s);
    const yaml::Node *scriptNode = fields.node(u"script"_s);
    play.script = readScript(script, scenario, file, scriptNode ? scriptNode->position.line + 1 : node.position.line);
    diagnostics.insert(diagnostics.end(), play.script.diagnostics.begin(), play.script.diagnostics.end());
    readExpectation(fields, play, scenario);
    if (!play.expects())
        fields.report(node.position, u"V803"_s, Message::tr("this play expects nothing, so it proves nothing"));
    return play;
}

static std::vector<Play> readPlays(yaml::Fields &fields, const yaml::Node &root, const Scenario &scenario)
{
    fields.require(u"ventil-test"_s);
    fields.integer(u"ventil-test"_s, 1, 1, 1);
    const QString wanted = QFileInfo(scenario.files.value(0)).fileName();
    if (fields.requireText(u"scenario"_s) != wanted)
        fields.report(root.position, u"V208"_s, Message::tr("these plays are played with %1").arg(wanted));
    std::vector<Play> plays;
    QStringList names;
    fields.each(u"plays"_s, [&](const yaml::Node &node) {
        plays.push_back(readPlay(node, fields.file(), scenario, fields.diagnostics()));
        if (names.contains(plays.back().name))
            fields.report(node.position, u"V206"_s, Message::tr("two plays are called \"%1\"").arg(plays.back().name));
        names.append(plays.back().name);
    });
    if (const yaml::Node *node = fields.require(u"plays"_s); node && plays.empty())
        fields.report(node->position, u"V801"_s, Message::tr("there is no play here"));
    return plays;
}

LoadedPlays loadPlays(const QString &path, const Scenario &scenario)
{
    yaml::Parsed parsed = yaml::parseFile(path);
    LoadedPlays loaded{{}, std::move(parsed.diagnostics)};
    if (parsed.root) {
        yaml::Fields fields(*parsed.root, path, loaded.diagnostics);
        loaded.plays = readPlays(fields, *parsed.root, scenario);
    }
    return loaded;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/opinion/teaching.h"

#include "core/acts/detector_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace ventil {

using namespace Qt::StringLiterals;

static std::optional<ActSet> actsFrom(const QJsonArray &ids)
{
    ActSet acts;
    for (const QJsonValue id : ids) {
        const auto act = actFromId(id.toString());
        if (!act)
            return std::nullopt;
        acts.insert(*act);
    }
    return acts;
}

static std::optional<LabelledReply> labelledFrom(const QJsonObject &object)
{
    const QString reply = object.value(u"reply"_s).toString();
    const auto acts = actsFrom(object.value(u"acts"_s).toArray());
    return reply.isEmpty() || !acts ? std::nullopt : std::optional(LabelledReply{reply, *acts});
}

static std::optional<BlindReply> blindFrom(const QJsonObject &object)
{
    auto labelled = labelledFrom(object);
    const QJsonValue patterns = object.value(u"patterns"_s);
    const auto found = actsFrom(patterns.toArray());
    if (!labelled || !patterns.isArray() || !found)
        return std::nullopt;
    return BlindReply{*std::move(labelled), object.value(u"customer"_s).toString(), *found};
}

template<typename Reply>
static std::optional<std::vector<Reply>> readReplies(const QString &path,
                                                     std::optional<Reply> (*from)(const QJsonObject &))
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::vector<Reply> replies;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        auto reply = from(QJsonDocument::fromJson(line).object());
        if (!reply)
            return std::nullopt;
        replies.push_back(*std::move(reply));
    }
    return replies;
}

std::optional<std::vector<BlindReply>> readBlind(const QString &path)
{
    return readReplies(path, &blindFrom);
}

std::optional<std::vector<LabelledReply>> readLabelled(const QString &path)
{
    return readReplies(path, &labelledFrom);
}

static std::optional<OpinionBar> barFrom(const QJsonObject &object)
{
    bool complete = true;
    const auto number = [&complete](const QJsonObject &of, const QString &name) {
        complete = complete && of.value(name).isDouble();
        return of.value(name).toInt();
    };
    OpinionBar bar;
    bar.add = number(object, u"add"_s);
    bar.keep = number(object, u"keep"_s);
    const QJsonObject clues = object.value(u"clues"_s).toObject();
    forEachClue([&](Clue clue) { bar.perClue.set(clue, number(clues, clueId(clue))); });
    if (!complete)
        return std::nullopt;
    const QJsonObject beside = object.value(u"beside"_s).toObject();
    for (auto it = beside.constBegin(); it != beside.constEnd(); ++it) {
        const auto act = actFromId(it.key());
        if (!act || !it.value().isDouble())
            return std::nullopt;
        bar.beside[static_cast<std::size_t>(*act)] = it.value().toInt();
    }
    return bar;
}

std::optional<OpinionBars> readBars(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    OpinionBars bars;
    for (int i = 0; i < actCount; ++i) {
        const auto bar = barFrom(object.value(actId(static_cast<Act>(i))).toObject());
        if (!bar)
            return std::nullopt;
        bars[static_cast<std::size_t>(i)] = *bar;
    }
    return bars;
}

QByteArray toJson(const OpinionBars &bars)
{
    QJsonObject object;
    for (int i = 0; i < actCount; ++i) {
        const OpinionBar &bar = bars[static_cast<std::size_t>(i)];
        QJsonObject beside;
        for (int other = 0; other < actCount; ++other)
            if (const int shift = bar.beside[static_cast<std::size_t>(other)])
                beside.insert(actId(static_cast<Act>(other)), shift);
        QJsonObject clues;
        forEachClue([&](Clue clue) { clues.insert(clueId(clue), bar.perClue.of(clue)); });
        object.insert(
            actId(static_cast<Act>(i)),
            QJsonObject{{u"add"_s, bar.add}, {u"keep"_s, bar.keep}, {u"clues"_s, clues}, {u"beside"_s, beside}});
    }
    return QJsonDocument(object).toJson();
}

std::vector<LabelledReply> patternExamples(const QString &actFolder)
{
    const DetectorLoad load = DetectorLoad::withCompany(actFolder, {});
    if (!load.loaded.detector)
        return {};
    std::map<QString, std::pair<ActSet, ActSet>> sides; // hits and misses of each reply
    for (const ActExample &example : load.examples)
        (example.isHit ? sides[example.reply].first : sides[example.reply].second).insert(example.act);
    std::vector<LabelledReply> replies;
    replies.reserve(sides.size());
    for (const auto &[reply, acts] : sides)
        replies.push_back({reply, (allActs(load.loaded.detector->detect(reply)) | acts.first) - acts.second});
    return replies;
}

} // namespace ventil

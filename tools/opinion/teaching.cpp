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

std::optional<std::vector<LabelledReply>> readLabelled(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::vector<LabelledReply> replies;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        LabelledReply reply{object.value(u"reply"_s).toString(), {}};
        for (const QJsonValue id : object.value(u"acts"_s).toArray()) {
            const auto act = actFromId(id.toString());
            if (!act)
                return std::nullopt;
            reply.acts.insert(*act);
        }
        if (reply.reply.isEmpty())
            return std::nullopt;
        replies.push_back(std::move(reply));
    }
    return replies;
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
    for (const auto &[reply, acts] : sides)
        replies.push_back({reply, (allActs(load.loaded.detector->detect(reply)) | acts.first) - acts.second});
    return replies;
}

} // namespace ventil

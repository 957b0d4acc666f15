// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/appeal_cases.h"

#include "core/result.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

// "customer" may be missing, the others not.
Result<AppealCase> caseFrom(const QJsonObject &json)
{
    for (const QString &member : {u"id"_s, u"reply"_s, u"act"_s})
        if (json.value(member).toString().trimmed().isEmpty())
            return Error{Message::tr("\"%1\" is missing or not a text").arg(member)};
    if (!json.value(u"said"_s).isBool())
        return Error{Message::tr("\"said\" must be true (the act must be found) or false (it must not)")};
    const auto act = actFromId(json.value(u"act"_s).toString());
    if (!act)
        return Error{didYouMean(Message::tr("\"%1\" is not one of the 40 acts").arg(json.value(u"act"_s).toString()),
                                json.value(u"act"_s).toString(), actIds())};
    return AppealCase{json.value(u"id"_s).toString(), json.value(u"customer"_s).toString(),
                      json.value(u"reply"_s).toString(), *act, json.value(u"said"_s).toBool()};
}

void eachCase(const QString &actFolder, Diagnostics &diagnostics,
              const std::function<void(AppealCase, const Position &)> &use)
{
    QFile file(appealFile(actFolder));
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly))
        return diagnostics.push_back(cannotBeRead(file));
    for (int line = 1; !file.atEnd(); ++line) {
        const QByteArray bytes = file.readLine().trimmed();
        if (bytes.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        if (!document.isObject()) {
            diagnostics.push_back({file.fileName(), {line, 1}, u"V001"_s, Message::tr("expected a JSON object")});
            continue;
        }
        Result<AppealCase> read = caseFrom(document.object());
        if (read)
            use(*std::move(read), {line, 1});
        else
            diagnostics.push_back({file.fileName(), {line, 1}, u"V116"_s, read.error().message});
    }
}

} // namespace

QString appealFile(const QString &actFolder)
{
    return actFolder + u"/appeals.jsonl"_s;
}

QByteArray toLine(const AppealCase &appeal)
{
    const QJsonObject json{{u"id"_s, appeal.id},
                           {u"customer"_s, appeal.customer},
                           {u"reply"_s, appeal.reply},
                           {u"act"_s, actId(appeal.act)},
                           {u"said"_s, appeal.said}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

std::vector<AppealCase> loadAppealCases(const QString &actFolder, Diagnostics &diagnostics)
{
    std::vector<AppealCase> cases;
    eachCase(actFolder, diagnostics,
             [&](AppealCase appeal, const Position & /*place*/) { cases.push_back(std::move(appeal)); });
    return cases;
}

Diagnostics checkAppealCases(const QString &actFolder, const Detector &detector)
{
    Diagnostics diagnostics;
    eachCase(actFolder, diagnostics, [&](const AppealCase &appeal, const Position &place) {
        const auto matches = detector.detect(appeal.reply, {{appeal.customer}, {}, {}});
        if (allActs(matches).contains(appeal.act) == appeal.said)
            return;
        diagnostics.push_back(
            {appealFile(actFolder), place, u"V411"_s,
             (appeal.said ? Message::tr("%1 must be found in \"%2\"; add a pattern for it")
                          : Message::tr("%1 must not be found in \"%2\"; narrow the pattern that finds it"))
                 .arg(actId(appeal.act), appeal.reply)});
    });
    return diagnostics;
}

} // namespace ventil

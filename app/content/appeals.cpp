// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/appeals.h"

#include "core/acts/appeal_cases.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Appeal &appeal)
{
    return {{u"id"_s, appeal.id},
            {u"language"_s, appeal.language},
            {u"act"_s, appeal.act},
            {u"said"_s, appeal.said},
            {u"customer"_s, appeal.customer},
            {u"reply"_s, appeal.reply},
            {u"reason"_s, appeal.reason},
            {u"decision"_s, toId(appeal.decision)},
            {u"at"_s, appeal.at.toUTC().toString(Qt::ISODateWithMs)}};
}

Result<Appeal> appealFromJson(const QJsonObject &json)
{
    for (const QString &member : {u"id"_s, u"language"_s, u"act"_s, u"reply"_s})
        if (json.value(member).toString().trimmed().isEmpty())
            return Error{u"\"%1\" is missing or not a text"_s.arg(member)};
    if (!json.value(u"said"_s).isBool())
        return Error{u"\"said\" is missing or neither true nor false"_s};
    Appeal appeal;
    appeal.id = json.value(u"id"_s).toString();
    appeal.language = json.value(u"language"_s).toString();
    appeal.act = json.value(u"act"_s).toString();
    if (!actFromId(appeal.act))
        return Error{u"\"%1\" is not one of the 40 acts%2"_s.arg(appeal.act, didYouMean(appeal.act, actIds()))};
    appeal.said = json.value(u"said"_s).toBool();
    appeal.customer = json.value(u"customer"_s).toString();
    appeal.reply = json.value(u"reply"_s).toString();
    appeal.reason = json.value(u"reason"_s).toString();
    appeal.at = QDateTime::fromString(json.value(u"at"_s).toString(), Qt::ISODateWithMs);
    if (!appeal.at.isValid())
        return Error{u"\"at\" is missing or no time as in 2026-01-31T12:00:00.000Z"_s};
    return appeal;
}

// An imported appeal names its language as it likes; only a known one may become part of a path.
static bool isKnown(const QString &language, const Content &content)
{
    return content.languages().contains(language);
}

std::vector<ActMatch> foundToday(const Appeal &appeal, Content &content)
{
    const Detector *detector = isKnown(appeal.language, content) ? content.detector(appeal.language) : nullptr;
    if (!detector)
        return {};
    std::vector<ActMatch> matches = detector->detect(appeal.reply, {{appeal.customer}, {}, {}});
    std::erase_if(matches, [&](const ActMatch &match) { return actId(match.act) != appeal.act; });
    return matches;
}

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Outcome accept(const Appeal &appeal, const Content &content, Store &store)
{
    const auto act = actFromId(appeal.act);
    if (!act || !isKnown(appeal.language, content))
        return Error{u"There are no patterns of \"%1\" that could learn from it."_s.arg(appeal.language)};
    const QString folder = content.actFolder(appeal.language);
    Diagnostics faults;
    const auto cases = loadAppealCases(folder, faults);
    if (!faults.empty())
        return Error{toString(faults.front())};
    const bool stands =
        std::any_of(cases.begin(), cases.end(), [&](const AppealCase &one) { return one.id == appeal.id; });
    if (!stands) {
        QByteArray bytes = bytesOf(appealFile(folder));
        if (!bytes.isEmpty() && !bytes.endsWith('\n'))
            bytes += '\n';
        QSaveFile file(appealFile(folder));
        const QByteArray line = toLine({appeal.id, appeal.customer, appeal.reply, *act, appeal.said});
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes + line) < 0 || !file.commit())
            return Error{u"%1 could not be written: %2"_s.arg(file.fileName(), file.errorString())};
    }
    return store.decideAppeal(appeal.id, Decision::Accepted);
}

} // namespace ventil

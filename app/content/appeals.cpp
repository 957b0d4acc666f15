// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/appeals.h"

#include "core/acts/appeal_cases.h"

#include <QFile>
#include <QJsonDocument>
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
            return Error{Message::tr("\"%1\" is missing or not a text").arg(member)};
    if (!json.value(u"said"_s).isBool())
        return Error{Message::tr("\"said\" is missing or neither true nor false")};
    Appeal appeal;
    appeal.id = json.value(u"id"_s).toString();
    appeal.language = json.value(u"language"_s).toString();
    appeal.act = json.value(u"act"_s).toString();
    if (!actFromId(appeal.act))
        return Error{didYouMean(Message::tr("\"%1\" is not one of the 40 acts").arg(appeal.act), appeal.act, actIds())};
    appeal.said = json.value(u"said"_s).toBool();
    appeal.customer = json.value(u"customer"_s).toString();
    appeal.reply = json.value(u"reply"_s).toString();
    appeal.reason = json.value(u"reason"_s).toString();
    const QString decision = json.value(u"decision"_s).toString(toId(Decision::Open));
    for (const Decision known : {Decision::Open, Decision::Accepted, Decision::Declined})
        if (decision == toId(known))
            appeal.decision = known;
    if (decision != toId(appeal.decision))
        return Error{Message::tr("\"decision\" is none of open, accepted, declined")};
    appeal.at = QDateTime::fromString(json.value(u"at"_s).toString(), Qt::ISODateWithMs);
    if (!appeal.at.isValid())
        return Error{Message::tr("\"at\" is missing or no time as in 2026-01-31T12:00:00.000Z")};
    return appeal;
}

QByteArray toLines(const std::vector<Appeal> &appeals)
{
    QByteArray lines;
    for (const Appeal &appeal : appeals)
        lines += QJsonDocument(toJson(appeal)).toJson(QJsonDocument::Compact) + '\n';
    return lines;
}

Result<std::vector<Appeal>> appealsFromLines(const QByteArray &lines)
{
    std::vector<Appeal> appeals;
    int number = 0;
    for (const QByteArray &line : lines.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        Result<Appeal> appeal = appealFromJson(QJsonDocument::fromJson(line).object());
        if (!appeal)
            return Error{headed(QString::number(number), appeal.error().message)};
        appeals.push_back(*std::move(appeal));
    }
    return appeals;
}

Result<std::vector<Appeal>> openAppeals(const Store &store)
{
    auto appeals = store.appeals();
    if (appeals)
        std::erase_if(*appeals, [](const Appeal &appeal) { return appeal.decision != Decision::Open; });
    return appeals;
}

Result<std::vector<Appeal>> decidedAppeals(const Store &store)
{
    auto appeals = store.appeals();
    if (appeals)
        std::erase_if(*appeals, [](const Appeal &appeal) { return appeal.decision == Decision::Open; });
    return appeals;
}

Result<TakenOver> takeOver(const std::vector<Appeal> &brought, Store &store)
{
    const auto known = store.appeals();
    if (!known)
        return known.error();
    const auto isFromHere = [&](const Appeal &appeal) {
        return std::any_of(known->begin(), known->end(),
                           [&](const Appeal &one) { return one.id == appeal.id && !one.session.isEmpty(); });
    };
    TakenOver taken;
    for (const Appeal &appeal : brought) {
        const bool isAnswer = appeal.decision != Decision::Open;
        if (isAnswer && !isFromHere(appeal))
            continue;
        const Outcome kept = isAnswer ? store.decideAppeal(appeal.id, appeal.decision) : store.addAppeal(appeal);
        if (!kept)
            return kept.error();
        ++(isAnswer ? taken.answers : taken.objections);
    }
    return taken;
}

std::vector<ActMatch> foundToday(const Appeal &appeal, const Detector &detector)
{
    std::vector<ActMatch> matches = detector.detect(appeal.reply, {{appeal.customer}, {}, {}});
    std::erase_if(matches, [&](const ActMatch &match) { return actId(match.act) != appeal.act; });
    return matches;
}

// An imported appeal names its language as it likes; only a known one may become part of a path.
static bool isKnown(const QString &language, const Content &content)
{
    return content.languages().contains(language);
}

std::vector<ActMatch> foundToday(const Appeal &appeal, Content &content)
{
    const Detector *detector = isKnown(appeal.language, content) ? content.detector(appeal.language) : nullptr;
    return detector ? foundToday(appeal, *detector) : std::vector<ActMatch>();
}

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static Outcome writeCases(const QString &path, const QByteArray &bytes)
{
    if (bytes.isEmpty() && QFile::remove(path))
        return Done{};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0 || !file.commit())
        return Error{Message::tr("%1 could not be written: %2").arg(path, file.errorString())};
    return Done{};
}

static Outcome addCase(const AppealCase &one, const QString &path)
{
    QByteArray bytes = bytesOf(path);
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        bytes += '\n';
    return writeCases(path, bytes + toLine(one));
}

static Outcome removeCase(const QString &id, const QString &path)
{
    QByteArrayList lines = bytesOf(path).split('\n');
    lines.removeIf(
        [&](const QByteArray &line) { return QJsonDocument::fromJson(line).object().value(u"id"_s).toString() == id; });
    return writeCases(path, lines.join('\n'));
}

// Brings the language's regression cases in line with the decision.
static Outcome keepCase(const Appeal &appeal, bool isWanted, const QString &actFolder)
{
    Diagnostics faults;
    const auto cases = loadAppealCases(actFolder, faults);
    const bool stands =
        std::any_of(cases.begin(), cases.end(), [&](const AppealCase &one) { return one.id == appeal.id; });
    if (stands == isWanted)
        return Done{};
    if (!faults.empty())
        return Error{Message::plain(toString(faults.front()))};
    const QString path = appealFile(actFolder);
    return isWanted ? addCase({appeal.id, appeal.customer, appeal.reply, *actFromId(appeal.act), appeal.said}, path)
                    : removeCase(appeal.id, path);
}

Outcome decide(const Appeal &appeal, Decision decision, const Content &content, Store &store)
{
    const bool isAccepted = decision == Decision::Accepted;
    if (isKnown(appeal.language, content) && actFromId(appeal.act)) {
        if (Outcome kept = keepCase(appeal, isAccepted, content.actFolder(appeal.language)); !kept)
            return kept;
    } else if (isAccepted) {
        return Error{Message::tr("There are no patterns of \"%1\" that could learn from it.").arg(appeal.language)};
    }
    return store.decideAppeal(appeal.id, decision);
}

} // namespace ventil

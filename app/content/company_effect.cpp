// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/company_effect.h"

#include "core/yaml/node.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

QStringList labelledFiles(const QString &actFolder)
{
    const QDir corpus(QDir::cleanPath(actFolder + u"/../../../tests/corpus"_s));
    const QString name = QDir(actFolder).dirName() + u".jsonl"_s;
    QStringList files{corpus.filePath(name)};
    for (const QString &round :
         QDir(corpus.filePath(u"rounds"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        files.append(corpus.filePath(u"rounds/%1/%2"_s.arg(round, name)));
    files.removeIf([](const QString &file) { return !QFile::exists(file); });
    return files;
}

Position placeOf(const QString &pattern, const QString &file)
{
    const yaml::Parsed parsed = yaml::parseFile(file);
    const yaml::Node *patterns = parsed.root ? parsed.root->find(u"patterns") : nullptr;
    if (patterns)
        for (const yaml::Node &node : patterns->items)
            if (const yaml::Node *id = node.find(u"id"); id && u"company/"_s + id->text == pattern)
                return id->position;
    return {1, 1};
}

QString reasonFor(Act act, const std::vector<ActMatch> &matches)
{
    const auto match = std::find_if(matches.begin(), matches.end(), [act](const ActMatch &m) { return m.act == act; });
    return match == matches.end() ? QString() : match->why;
}

class Comparison {
public:
    Comparison(const QString &file, Detector before, Detector after)
        : m_file(file), m_before(std::move(before)), m_after(std::move(after))
    {}

    void read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return effect.faults.push_back(cannotBeRead(file));
        for (int line = 1; !file.atEnd(); ++line) {
            const QByteArray bytes = file.readLine().trimmed();
            if (bytes.isEmpty())
                continue;
            const QJsonDocument document = QJsonDocument::fromJson(bytes);
            if (document.isObject())
                compare(document.object());
            else
                effect.faults.push_back({path, {line, 1}, u"V001"_s, Message::tr("expected a JSON object")});
        }
    }

    CompanyEffect effect;

private:
    void compare(const QJsonObject &labelled)
    {
        ActSet labels;
        for (const QJsonValue id : labelled.value(u"acts"_s).toArray())
            if (const auto act = actFromId(id.toString()))
                labels.insert(*act);
        CompanyEffect::Reply reply{labelled.value(u"id"_s).toString(), labelled.value(u"reply"_s).toString(), {}};
        const ReplyContext context{{labelled.value(u"customer"_s).toString()}, {}, {}};
        const auto before = m_before.detect(reply.text, context);
        const Reading after = m_after.read(reply.text, context);
        const ActSet gone = allActs(before) - allActs(after.acts);
        const ActSet come = allActs(after.acts) - allActs(before);
        for (Act act : membersOf(come))
            reply.changes.push_back({act, true, labels.contains(act), reasonFor(act, after.acts)});
        for (Act act : membersOf(gone))
            reply.changes.push_back({act, false, !labels.contains(act), reasonFor(act, before)});
        ++effect.replies;
        effect.forbidden += after.house.empty() ? 0 : 1;
        if (!labels.containsAny(actsWarnedAgainst()))
            accuse(reply);
        count(std::move(reply));
    }

    void count(CompanyEffect::Reply reply)
    {
        for (const CompanyEffect::Change &change : reply.changes)
            ++(change.right ? effect.right : effect.wrong);
        if (!reply.changes.empty())
            effect.changed.push_back(std::move(reply));
    }

    void accuse(const CompanyEffect::Reply &reply)
    {
        for (const CompanyEffect::Change &change : reply.changes)
            if (change.appeared && isWarnedAgainst(change.act))
                effect.faults.push_back({m_file, placeOf(change.why, m_file), u"V412"_s,
                                         Message::tr("%1 accuses the civil reply %2 of %3: \"%4\"")
                                             .arg(change.why, reply.id, actId(change.act), reply.text)});
    }

    QString m_file;
    Detector m_before, m_after;
};

} // namespace

CompanyEffect effectOfCompany(const QString &file, const QString &actFolder)
{
    const LoadedDetector shipped = loadDetectorWithCompany(actFolder, {});
    const LoadedDetector live = loadDetectorWithCompany(actFolder, file);
    if (!shipped.detector || !live.detector)
        return {};
    Comparison comparison(file, *shipped.detector, *live.detector);
    const yaml::Parsed parsed = yaml::parseFile(file);
    if (const yaml::Node *company = parsed.root ? parsed.root->find(u"company") : nullptr)
        comparison.effect.company = company->text;
    for (const QString &path : labelledFiles(actFolder))
        comparison.read(path);
    return std::move(comparison.effect);
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/acts_explain.h"

#include "core/yaml/fields.h"

#include <QDir>

#include <algorithm>

namespace ventil::cli {

using namespace Qt::StringLiterals;

namespace {

// Where each pattern of a folder stands.
QHash<QString, QString> placesOfPatterns(const QString &folder)
{
    QHash<QString, QString> places;
    for (const QString &name : QDir(folder).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name)) {
        const QString path = folder + u'/' + name;
        const yaml::Parsed parsed = yaml::parseFile(path);
        const yaml::Node *patterns = parsed.root ? parsed.root->find(u"patterns"_s) : nullptr;
        if (!patterns)
            continue;
        for (const yaml::Node &pattern : patterns->items)
            if (const yaml::Node *id = pattern.find(u"id"_s))
                places.insert(name.chopped(5) + u'/' + id->text, u"%1:%2"_s.arg(path).arg(id->position.line));
    }
    return places;
}

QString quoted(const QString &reply, const Span &span)
{
    return u'"' + reply.sliced(span.begin, span.length) + u'"';
}

QString weighed(const Nearest &nearest, const QString &reply)
{
    QStringList words;
    for (const Nearest::Word &word : nearest.words)
        words.append(u"%1 %2"_s.arg(quoted(reply, word.span)).arg(word.weight));
    return words.join(u", "_s);
}

} // namespace

Explainer::Explainer(const Detector &detector, const QString &actFolder, std::vector<Act> missed)
    : m_detector(detector), m_missed(std::move(missed)), m_places(placesOfPatterns(actFolder))
{}

QString Explainer::explain(const QString &id, const QString &reply, const ReplyContext &context,
                           const std::vector<ActMatch> &acts) const
{
    QString text = u"%1: %2\n"_s.arg(id, reply);
    for (const ActMatch &match : acts)
        text += u"  %1, %2: %3 by %4\n"_s.arg(actId(match.act), toId(match.certainty), quoted(reply, match.span),
                                              reason(match, reply));
    const ActSet found = allActs(acts);
    for (Act act : m_missed)
        if (!found.contains(act))
            text += u"  %1, missed: %2\n"_s.arg(actId(act), nearest(act, reply, context));
    return text;
}

QString Explainer::reason(const ActMatch &match, const QString &reply) const
{
    const QString place = m_places.value(match.why);
    if (!place.isEmpty())
        return u"pattern %1 (%2)"_s.arg(match.why, place);
    const auto opinion = match.certainty == Certainty::Probable ? m_detector.nearest(match.act, reply) : std::nullopt;
    if (opinion && opinion->span == match.span)
        return u"second opinion: %1"_s.arg(weighed(*opinion, reply));
    return match.why;
}

QString Explainer::nearest(Act act, const QString &reply, const ReplyContext &context) const
{
    const auto nearest = m_detector.nearest(act, reply, context);
    if (!nearest)
        return u"nothing near"_s;
    return u"nearest %1, %2 from probable: %3"_s.arg(quoted(reply, nearest->span))
        .arg(nearest->score)
        .arg(weighed(*nearest, reply));
}

} // namespace ventil::cli

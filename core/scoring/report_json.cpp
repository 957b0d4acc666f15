// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/judge.h"
#include "core/text/code_points.h"

#include <QJsonArray>

namespace ventil {

using namespace Qt::StringLiterals;

static QJsonObject placeToJson(int turn, const Span &span, std::optional<Act> act, const Talk &talk)
{
    const QString &text = talk.turns[static_cast<std::size_t>(turn)].text;
    QJsonObject json{
        {u"turn"_s, turn}, {u"start"_s, codePointsIn(text, span.begin)}, {u"end"_s, codePointsIn(text, span.end())}};
    if (act)
        json.insert(u"act"_s, actId(*act));
    return json;
}

static QJsonArray toJson(const std::vector<Evidence> &evidence, const Talk &talk)
{
    QJsonArray list;
    for (const Evidence &e : evidence) {
        QJsonObject json = placeToJson(e.turn, e.span, e.act, talk);
        if (e.certainty == Certainty::Probable)
            json.insert(u"certainty"_s, toId(e.certainty));
        list.append(json);
    }
    return list;
}

static QJsonObject toJson(const Remark &remark, const Talk &talk)
{
    QJsonObject json = placeToJson(remark.turn, remark.span, std::nullopt, talk);
    json.insert(u"kind"_s, toId(remark.kind));
    if (!remark.right.isEmpty())
        json.insert(u"right"_s, remark.right);
    if (!remark.why.isEmpty())
        json.insert(u"why"_s, remark.why);
    if (remark.times > 1)
        json.insert(u"times"_s, remark.times);
    return json;
}

QJsonObject toJson(const Report &report, const Talk &talk, const QString &language)
{
    QJsonArray rules;
    for (const RuleVerdict &verdict : report.rules)
        rules.append(QJsonObject{{u"rule"_s, verdict.rule->id},
                                 {u"verdict"_s, toId(verdict.verdict)},
                                 {u"evidence"_s, toJson(verdict.evidence, talk)},
                                 {u"credit"_s, verdict.credit},
                                 {u"tip"_s, tipText(verdict, language)}});
    QJsonArray tips;
    for (int tip : report.tips)
        tips.append(report.rules[static_cast<std::size_t>(tip)].rule->id);
    QJsonArray breaches;
    for (const SeriousBreach &breach : report.breaches)
        breaches.append(placeToJson(breach.turn, breach.span, breach.act, talk));
    QJsonArray remarks;
    for (const Remark &remark : report.remarks)
        remarks.append(toJson(remark, talk));
    return {{u"score"_s, report.score},
            {u"remarks"_s, remarks},
            {u"rules"_s, rules},
            {u"tips"_s, tips},
            {u"breaches"_s, breaches},
            {u"points"_s, QJsonObject{{u"asked"_s, report.points.asked},
                                      {u"earned"_s, report.points.earned},
                                      {u"taken"_s, report.points.taken}}}};
}

} // namespace ventil

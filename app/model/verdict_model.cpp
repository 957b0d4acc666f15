// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/verdict_model.h"

#include "app/model/plain_text.h"
#include "app/model/rule_model.h"

#include <algorithm>

namespace ventil {
using namespace Qt::StringLiterals;

namespace {

VerdictModel::Row rowOf(const RuleVerdict &judged, const Talk &talk)
{
    const Rule &rule = *judged.rule;
    VerdictModel::Row row;
    row.text = neutralised(pick(rule.text, talk.document));
    row.inEnglish = neutralised(rule.text.value(u"en"_s));
    row.place = neutralised(pick(rule.place, talk.document));
    row.why = neutralised(pick(rule.why, talk.document));
    row.verdict = toId(judged.verdict);
    row.forbids = rule.kind == RuleKind::Dont;
    row.evidence = judged.evidence;
    row.probable =
        !judged.evidence.empty() && std::all_of(judged.evidence.begin(), judged.evidence.end(),
                                                [](const Evidence &e) { return e.certainty == Certainty::Probable; });
    for (const Evidence &evidence : judged.evidence) {
        const QString &said = talk.turns.at(std::size_t(evidence.turn)).text;
        const QString quote = neutralised(said.mid(evidence.span.begin, evidence.span.length).trimmed());
        if (!quote.isEmpty() && !row.quotes.contains(quote))
            row.quotes.append(quote);
    }
    if (judged.verdict == Verdict::Missed || judged.verdict == Verdict::Broken) {
        for (const QString &wording : rule.wordings)
            row.wordings.append(neutralised(wording));
    }
    return row;
}

} // namespace

int VerdictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QHash<int, QByteArray> VerdictModel::roleNames() const
{
    return {{RuleTextRole, "ruleText"},
            {RuleInEnglishRole, "ruleInEnglish"},
            {PlaceRole, "place"},
            {WhyRole, "why"},
            {ForbidsRole, "forbids"},
            {VerdictRole, "verdict"},
            {VerdictNameRole, "verdictName"},
            {ProbableRole, "probable"},
            {QuotesRole, "quotes"},
            {WordingsRole, "wordings"},
            {ChosenRole, "chosen"}};
}

QVariant VerdictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case RuleTextRole:
        return row.text;
    case RuleInEnglishRole:
        return row.inEnglish;
    case PlaceRole:
        return row.place;
    case WhyRole:
        return row.why;
    case ForbidsRole:
        return row.forbids;
    case VerdictRole:
        return row.verdict;
    case VerdictNameRole:
        return verdictName(row.verdict);
    case ProbableRole:
        return row.probable;
    case QuotesRole:
        return row.quotes;
    case WordingsRole:
        return row.wordings;
    case ChosenRole:
        return index.row() == m_chosen;
    default:
        return {};
    }
}

void VerdictModel::reset(const Report &report, const Talk &talk)
{
    beginResetModel();
    m_chosen = -1;
    m_rows.clear();
    for (const RuleVerdict &judged : report.rules)
        m_rows.push_back(rowOf(judged, talk));
    std::stable_partition(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.verdict == "kept"_L1 || row.verdict == "broken"_L1 || row.verdict == "missed"_L1;
    });
    endResetModel();
    Q_EMIT countChanged();
}

void VerdictModel::choose(int row)
{
    const int before = m_chosen;
    m_chosen = row;
    for (int changed : {before, row}) {
        if (changed >= 0)
            Q_EMIT dataChanged(index(changed), index(changed), {ChosenRole});
    }
}

void VerdictModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {VerdictNameRole});
}

QString verdictName(const QString &verdict)
{
    if (verdict == "kept"_L1)
        return VerdictModel::tr("Kept");
    if (verdict == "broken"_L1)
        return VerdictModel::tr("Broken");
    if (verdict == "missed"_L1)
        return VerdictModel::tr("Not found in your replies");
    if (verdict == "not_applicable"_L1)
        return VerdictModel::tr("Did not apply");
    return VerdictModel::tr("Not measured");
}

} // namespace ventil

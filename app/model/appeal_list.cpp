// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/appeal_list.h"

#include "app/model/act_names.h"
#include "app/model/language_choice.h"
#include "app/model/plain_text.h"

namespace ventil {

int AppealList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QHash<int, QByteArray> AppealList::roleNames() const
{
    return {{AppealRole, "appeal"},     {WhenRole, "when"},        {LanguageNameRole, "languageName"},
            {CustomerRole, "customer"}, {ReplyRole, "reply"},      {SaidRole, "said"},
            {ActRole, "act"},           {ThenRole, "then"},        {TodayRole, "today"},
            {AgreesRole, "agrees"},     {DecisionRole, "decision"}};
}

static QString told(const std::optional<ActMatch> &match)
{
    if (!match)
        return AppealList::tr("not found");
    const QString why = neutralised(match->why);
    return match->certainty == Certainty::Probable ? AppealList::tr("probable, by: %1").arg(why)
                                                   : AppealList::tr("found, by: %1").arg(why);
}

QVariant AppealList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[appeal, today] = m_rows[std::size_t(index.row())];
    switch (role) {
    case AppealRole:
        return appeal.id;
    case WhenRole:
        return appeal.at.toLocalTime();
    case LanguageNameRole:
        return neutralised(nativeName(appeal.language));
    case CustomerRole:
        return neutralised(appeal.customer.simplified());
    case Qt::DisplayRole:
    case ReplyRole:
        return neutralised(appeal.reply.simplified());
    case SaidRole:
        return appeal.said;
    case ActRole:
        return actName(appeal.act);
    case ThenRole:
        return appeal.reason.isEmpty() ? tr("not found") : tr("found, by: %1").arg(neutralised(appeal.reason));
    case TodayRole:
        return today.isKnown ? told(today.match) : QString();
    case AgreesRole:
        return today.isKnown && today.match.has_value() == appeal.said;
    case DecisionRole:
        return toId(appeal.decision);
    default:
        return {};
    }
}

void AppealList::reset(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

template<typename Change>
void AppealList::change(const QString &appeal, const Change &what)
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].appeal.id != appeal)
            continue;
        what(m_rows[row]);
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
}

void AppealList::setToday(const QString &appeal, const Today &today)
{
    change(appeal, [&](Row &row) { row.today = today; });
}

void AppealList::setDecision(const QString &appeal, Decision decision)
{
    change(appeal, [&](Row &row) { row.appeal.decision = decision; });
}

void AppealList::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace ventil

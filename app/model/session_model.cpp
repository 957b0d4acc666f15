// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/session_model.h"

#include "app/model/faces.h"
#include "app/model/language_choice.h"
#include "app/model/plain_text.h"

namespace ventil {

int SessionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

QHash<int, QByteArray> SessionModel::roleNames() const
{
    return {{SessionRole, "session"}, {WhenRole, "when"},         {LanguageNameRole, "languageName"},
            {TitleRole, "title"},     {CustomerRole, "customer"}, {EndingKindRole, "endingKind"},
            {ScoreRole, "score"},     {RepliesRole, "replies"},   {AnsweredRole, "answered"},
            {LookRole, "look"}};
}

QVariant SessionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SessionSummary &session = m_sessions[std::size_t(index.row())];
    switch (role) {
    case SessionRole:
        return session.id;
    case WhenRole:
        return session.startedAt.toLocalTime();
    case LanguageNameRole:
        return nativeName(session.language);
    case Qt::DisplayRole:
    case TitleRole:
        return neutralised(session.title);
    case CustomerRole:
        return neutralised(session.customer);
    case EndingKindRole:
        return session.endingKind;
    case ScoreRole:
        return session.score.value_or(-1);
    case RepliesRole:
        return session.replies;
    case AnsweredRole:
        return session.answered;
    case LookRole:
        return lookOf(session.scenario);
    default:
        return {};
    }
}

void SessionModel::reset(std::vector<SessionSummary> sessions)
{
    beginResetModel();
    m_sessions = std::move(sessions);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace ventil

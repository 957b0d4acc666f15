// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/store.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace ventil {

// The sessions of the history, newest first.
class SessionModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a view-model")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum Role {
        SessionRole = Qt::UserRole + 1,
        WhenRole,
        LanguageNameRole,
        TitleRole,
        CustomerRole,
        EndingKindRole,
        ScoreRole,
        RepliesRole,
        AnsweredRole,
        LookRole
    };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void reset(std::vector<SessionSummary> sessions);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<SessionSummary> m_sessions;
};

} // namespace ventil

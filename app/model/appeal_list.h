// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector.h"
#include "core/history/store.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace ventil {

// What trainees objected to, with what was found then and what is found today.
class AppealList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a view-model")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum Role {
        AppealRole = Qt::UserRole + 1,
        WhenRole,
        LanguageNameRole,
        CustomerRole,
        ReplyRole,
        SaidRole,
        ActRole,
        ThenRole,
        TodayRole,
        AgreesRole,
        DecisionRole
    };

    // What is found in the reply today; `isKnown` is false until it has been looked for.
    struct Today {
        bool isKnown = false;
        std::optional<ActMatch> match;
    };
    struct Row {
        Appeal appeal;
        Today today = {};
    };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const std::vector<Row> &rows() const { return m_rows; }
    void reset(std::vector<Row> rows);
    void setToday(const QString &appeal, const Today &today);
    void setDecision(const QString &appeal, Decision decision);
    void retranslate();

Q_SIGNALS:
    void countChanged();

private:
    template<typename Change>
    void change(const QString &appeal, const Change &what);

    std::vector<Row> m_rows;
};

} // namespace ventil

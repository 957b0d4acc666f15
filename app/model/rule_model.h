// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario.h"
#include "core/scoring/document.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace ventil {

// The text in this language, else in English, else in any.
QString pick(const Localized &texts, const QString &language);

// Whether the rule can come to bear in the scenario at all.
bool mayApply(const RuleCondition &when, const Scenario &scenario);

// The do's and don'ts to keep in mind in a scenario, in the document's language.
class RuleModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a view-model")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum Role { RuleTextRole = Qt::UserRole + 1, PlaceRole, ForbidsRole };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void reset(const Document &document, const Scenario &scenario);

Q_SIGNALS:
    void countChanged();

private:
    struct Row {
        QString text, place;
        bool forbids = false;
    };
    std::vector<Row> m_rows;
};

} // namespace ventil

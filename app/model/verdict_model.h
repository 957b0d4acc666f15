// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/judge.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace ventil {

// Every do and don't of the list with its verdict; what did not apply stands last.
class VerdictModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a view-model")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum Role {
        RuleTextRole = Qt::UserRole + 1,
        RuleInEnglishRole,
        PlaceRole,
        WhyRole,
        ForbidsRole,
        VerdictRole,
        VerdictNameRole,
        ProbableRole,
        QuotesRole,
        WordingsRole,
        ChosenRole
    };

    struct Row {
        QString text, inEnglish, place, why, verdict;
        bool forbids = false;
        bool probable = false; // all that shows it is only probable
        QStringList quotes;    // the words that showed it
        QStringList wordings;  // what one could have said
        std::vector<Evidence> evidence;
    };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void reset(const Report &report, const Talk &talk);
    void choose(int row); // -1: none
    int chosen() const { return m_chosen; }
    const std::vector<Row> &rows() const { return m_rows; }
    void retranslate();

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Row> m_rows;
    int m_chosen = -1;
};

QString verdictName(const QString &verdict);

} // namespace ventil

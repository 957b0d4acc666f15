// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector.h"
#include "core/scenario/scenario.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace ventil {

// What was said, line by line, as the window shows it.
class TranscriptModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a view-model")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum class Speaker { Customer, Trainee, Remark };
    enum class Remark { None, Signal, Silence, Hold, Supervisor, SupervisorBusy, HungUp, Break };
    enum Role {
        SpeakerRole = Qt::UserRole + 1,
        LineRole,
        CutInRole,
        SpansRole,
        ToneRole,
        EventIndexRole,
        RetryRole,
        ProspectRole,
        ProspectFellRole
    };

    // The best ending that could still be reached.
    struct Prospect {
        EndingKind before, after;
        bool fell() const { return after > before; } // the kinds go from good to bad
    };

    struct Row {
        Speaker speaker = Speaker::Customer;
        QString line;
        bool cutIn = false; // the trainee spoke while the customer did
        Remark remark = Remark::None;
        int seconds = 0;              // of silence
        int event = -1;               // index of the event among those that count; -1: not known
        int turn = -1;                // index of the turn in the judged talk
        std::vector<Span> spans = {}; // lit up, in the line
        QString tone = {};            // verdict that lights them
        std::optional<Prospect> prospect = {};
    };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const std::vector<Row> &rows() const { return m_rows; }
    void reset(std::vector<Row> rows);
    void append(Row row);
    void light(int row, std::vector<Span> spans, const QString &tone);
    void darken();
    void foresee(int event, EndingKind before, EndingKind after); // the best ending within reach around that event
    void retranslate();

Q_SIGNALS:
    void countChanged();

private:
    static QString remarkText(const Row &row);
    static QString prospectText(const Row &row);
    std::vector<Row> m_rows;
};

} // namespace ventil

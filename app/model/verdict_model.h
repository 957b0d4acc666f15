// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/model/session_appeals.h"
#include "core/scoring/judge.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <QVariantList>

#include <optional>
#include <vector>

namespace ventil {

// What showed a verdict, as the trainee reads it.
class ShownEvidence {
    Q_GADGET
    QML_VALUE_TYPE(shownEvidence)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString recognised MEMBER recognised)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString objection MEMBER objection)

public:
    QString words;      // as typed; a deed has none
    QString recognised; // "recognised as: an apology"
    QString reason;     // the pattern, or the words of the second opinion; empty for a deed
    QString objection;  // "open", "accepted", "declined"; empty: none
    bool probable = false;
    int turn = 0;
    Act act = Act::Apology;
    bool operator==(const ShownEvidence &) const = default;
};

// One of the trainee's replies, to be pointed at as the one that holds what was not found.
class ClaimableReply {
    Q_GADGET
    QML_VALUE_TYPE(claimableReply)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(int turn MEMBER turn)
    Q_PROPERTY(QString claim MEMBER claim)

public:
    QString words;
    int turn = 0;
    QString claim; // "open", "accepted", "declined"; empty: none
    bool operator==(const ClaimableReply &) const = default;
};

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
        EvidenceRole,
        RepliesRole,
        ClosestRole,
        WordingsRole,
        DecisionsRole,
        ChosenRole
    };

    struct Row {
        QString text, inEnglish, place, why, verdict;
        bool forbids = false;
        bool probable = false; // all that shows it is only probable
        QStringList quotes;    // the words that showed it
        QStringList wordings;  // what one could have said
        std::vector<Evidence> evidence;
        std::vector<ShownEvidence> shown;
        std::optional<Act> lacking; // of a rule that was missed: the act that was not found …
        QString closest;            // … and what came nearest to it, if anything
    };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    // `talk` and `appeals` must outlive the rows.
    void reset(const Report &report, const Talk &talk, const SessionAppeals &appeals);
    void appealsChanged();
    void setClosest(int row, const QString &words);
    void choose(int row); // -1: none
    int chosen() const { return m_chosen; }
    const std::vector<Row> &rows() const { return m_rows; }
    int rowAbout(const Appeal &appeal) const; // where it shows first; -1: nowhere
    void retranslate();

Q_SIGNALS:
    void countChanged();

private:
    QVariantList shownOf(const Row &row) const;
    QVariantList repliesOf(const Row &row) const;
    QStringList decisionsOf(const Row &row) const;

    std::vector<Row> m_rows;
    const Talk *m_talk = nullptr;
    const SessionAppeals *m_appeals = nullptr;
    int m_chosen = -1;
};

QString verdictName(const QString &verdict);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/model/appeal_list.h"
#include "app/model/services.h"
#include "core/diagnostic.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QVariantList>

namespace ventil {

// A fault in a file that a trainer has written, as the window tells it.
class ShownFault {
    Q_GADGET
    QML_VALUE_TYPE(shownFault)
    Q_PROPERTY(QString message MEMBER message)
    Q_PROPERTY(QString place MEMBER place)

public:
    QString message; // what is wrong, and what was expected
    QString place;   // "resources/acts/et/company.yaml, line 3, column 5 (V115)"
};

// What a trainer looks after: what trainees objected to, and the faults of his own files.
class Desk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(ventil::AppealList *appeals READ appeals CONSTANT)
    Q_PROPERTY(int open READ open NOTIFY changed)
    Q_PROPERTY(int decided READ decided NOTIFY changed)
    Q_PROPERTY(bool showsDecided READ showsDecided WRITE setShowsDecided NOTIFY changed)
    Q_PROPERTY(QVariantList faults READ faults NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    explicit Desk(const Services &services, QObject *parent = nullptr);

    void refresh();                                        // the appeals, from the store
    void findFaults(const Diagnostics &faultsOfScenarios); // with those of company wording, which are looked for aside
    void retranslate();

    Q_INVOKABLE void accept(const QString &appeal);
    Q_INVOKABLE void setAside(const QString &appeal);
    Q_INVOKABLE void reopen(const QString &appeal);
    Q_INVOKABLE void copyOpen();    // to the clipboard, to be passed on
    Q_INVOKABLE void copyDecided(); // the same, for those who made them
    Q_INVOKABLE void paste();       // what was passed on, objections or answers
    Q_INVOKABLE void copyFaults() const;

    AppealList *appeals() { return &m_appeals; }
    int open() const { return m_open; }
    int decided() const { return m_decided; }
    bool showsDecided() const { return m_showsDecided; }
    void setShowsDecided(bool shows); // instead of the open ones
    QVariantList faults() const;
    const QString &problem() const { return m_problem; }
    const QString &notice() const { return m_notice; } // what copying or pasting came to

Q_SIGNALS:
    void changed();

private:
    using Today = QPair<QString, AppealList::Today>; // of an appeal
    void decide(const QString &appeal, Decision decision);
    void tell(const QString &notice, const QString &problem = {});
    void lookAtToday();

    Services m_services;
    AppealList m_appeals;
    QFutureWatcher<Today> m_looking;
    QFutureWatcher<Diagnostics> m_reading;
    Diagnostics m_faultsOfScenarios, m_faultsOfCompanies;
    int m_open = 0, m_decided = 0;
    bool m_showsDecided = false;
    QString m_problem, m_notice;
};

} // namespace ventil

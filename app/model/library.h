// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/model/difficulties.h"
#include "app/model/library_model.h"
#include "app/model/services.h"
#include "core/diagnostic.h"
#include "core/history/store.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>
#include <QVariantList>

#include <vector>

namespace ventil {

// The start page: what to do next, and the customers to choose from.
class Library : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(ventil::LibraryModel *cards READ cards CONSTANT)
    Q_PROPERTY(QVariantList languages READ languages CONSTANT)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QVariantList difficulties READ difficulties NOTIFY difficultiesChanged)
    Q_PROPERTY(QString difficulty READ difficulty WRITE setDifficulty NOTIFY changed)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(bool firstRun READ isFirstRun NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(QString unfinished READ unfinished NOTIFY changed)
    Q_PROPERTY(QString unfinishedTitle READ unfinishedTitle NOTIFY changed)
    Q_PROPERTY(QString unfinishedCustomer READ unfinishedCustomer NOTIFY changed)
    Q_PROPERTY(QString suggested READ suggested NOTIFY changed)
    Q_PROPERTY(QString suggestedTitle READ suggestedTitle NOTIFY changed)
    Q_PROPERTY(QString suggestedSummary READ suggestedSummary NOTIFY changed)
    Q_PROPERTY(int faults READ faults NOTIFY changed)
    Q_PROPERTY(QString firstFaults READ firstFaults NOTIFY changed)

public:
    explicit Library(const Services &services, QObject *parent = nullptr);

    void load();             // the scenarios, from the content
    void refresh();          // what was played, from the store
    void findDifficulties(); // aside, of those in sight first
    void retranslate();

    LibraryModel *cards() { return &m_cards; }
    QVariantList languages() const;
    const QString &language() const { return m_language; }
    void setLanguage(const QString &language); // empty: all
    bool hasCustomersIn(const QString &language) const;
    QString usualLanguage() const;     // that of the last talk, else the window's; empty: nobody here speaks it
    QVariantList difficulties() const; // to choose from; none while nothing is known
    const QString &difficulty() const { return m_difficulty; }
    void setDifficulty(const QString &difficulty); // "easy"; empty: any
    const QString &search() const { return m_search; }
    void setSearch(const QString &search);
    bool isFirstRun() const { return m_played == 0; }
    bool isEmpty() const { return m_all.empty(); }
    QString unfinished() const { return m_unfinished.id; }
    QString unfinishedTitle() const;
    QString unfinishedCustomer() const;
    QString suggested() const;
    QString suggestedTitle() const;
    QString suggestedSummary() const;
    int faults() const { return int(m_errors.size()); } // that keep a scenario out
    QString firstFaults() const;
    const Diagnostics &diagnostics() const { return m_diagnostics; } // of the scenario files, warnings too

Q_SIGNALS:
    void changed();
    void difficultiesChanged();

private:
    void filter();
    bool isShown(const LibraryModel::Card &card) const;
    void takeDifficulty(const QString &scenario);
    const LibraryModel::Card *suggestion() const;

    Services m_services;
    LibraryModel m_cards;
    std::vector<LibraryModel::Card> m_all;
    Difficulties m_difficulties;
    QString m_language, m_difficulty, m_search;
    SessionSummary m_unfinished;
    QString m_lastLanguage; // of the last talk
    int m_played = 0;
    Diagnostics m_diagnostics;
    Diagnostics m_errors;
};

} // namespace ventil

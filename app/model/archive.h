// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/model/services.h"
#include "app/model/session_model.h"
#include "core/history/store.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QVariantList>

namespace ventil {

// How the talks in one language have gone, from the first to the last.
class Progress {
    Q_GADGET
    QML_VALUE_TYPE(progress)
    Q_PROPERTY(QString languageName MEMBER languageName)
    Q_PROPERTY(QVariantList points MEMBER points)
    Q_PROPERTY(int sessions MEMBER sessions)
    Q_PROPERTY(int best MEMBER best)
    Q_PROPERTY(int latest MEMBER latest)
    Q_PROPERTY(bool enough MEMBER enough)

public:
    static constexpr int fewest = 3; // sessions from which a curve says something

    QString languageName;
    QVariantList points;
    int sessions = 0;
    int best = 0;
    int latest = 0;
    bool enough = false;
};

// The sessions played so far.
class Archive : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(ventil::SessionModel *sessions READ sessions CONSTANT)
    Q_PROPERTY(QVariantList languages READ languages NOTIFY changed)
    Q_PROPERTY(QVariantList progress READ progress NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(int days READ days WRITE setDays NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(int answered READ answered NOTIFY changed)
    Q_PROPERTY(QString answeredIn READ answeredIn NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit Archive(const Services &services, QObject *parent = nullptr);

    void refresh();
    Q_INVOKABLE void remove(const QString &session);
    void retranslate() { Q_EMIT changed(); }

    SessionModel *sessions() { return &m_sessions; }
    QVariantList languages() const;
    QVariantList progress() const;
    const QString &language() const { return m_language; }
    void setLanguage(const QString &language);
    const QString &search() const { return m_search; }
    void setSearch(const QString &search);
    int days() const { return m_days; }
    void setDays(int days); // 0: since ever
    bool isEmpty() const { return m_all.empty(); }
    int answered() const;       // objections decided since the trainee last looked
    QString answeredIn() const; // the newest session with one; empty: none
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void filter();

    Services m_services;
    SessionModel m_sessions;
    std::vector<SessionSummary> m_all;
    QString m_language, m_search, m_problem;
    int m_days = 0;
};

} // namespace ventil

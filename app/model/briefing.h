// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/model/rule_model.h"
#include "app/model/services.h"
#include "core/result.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace ventil {

// What one should know before a talk. It draws the seed, so that the customer of the briefing is the one who speaks.
class Briefing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString customer READ customer NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(QString situation READ situation NOTIFY changed)
    Q_PROPERTY(QStringList offers READ offers NOTIFY changed)
    Q_PROPERTY(QString persona READ persona NOTIFY changed)
    Q_PROPERTY(QString languageName READ languageName NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(int look READ look NOTIFY changed)
    Q_PROPERTY(int anger READ anger NOTIFY changed)
    Q_PROPERTY(int trust READ trust NOTIFY changed)
    Q_PROPERTY(QString documentTitle READ documentTitle NOTIFY changed)
    Q_PROPERTY(ventil::RuleModel *rules READ rules CONSTANT)

public:
    explicit Briefing(const Services &services, QObject *parent = nullptr);

    Outcome open(const QString &scenario);
    quint32 seed() const { return m_seed; }
    const QString &scenario() const { return m_scenario.id; }
    void retranslate() { Q_EMIT changed(); }

    QString title() const { return text(m_scenario.title); }
    QString customer() const { return text(m_scenario.customerName); }
    QString about() const { return text(m_scenario.customerAbout); }
    QString situation() const { return text(m_scenario.situation); }
    QStringList offers() const;
    QString persona() const;
    QString languageName() const;
    int minutes() const { return m_scenario.minutes; }
    int look() const;
    int anger() const { return m_scenario.start.anger; }
    int trust() const { return m_scenario.start.trust; }
    QString documentTitle() const { return m_documentTitle; }
    RuleModel *rules() { return &m_rules; }

Q_SIGNALS:
    void changed();

private:
    QString text(const QString &pattern) const;

    Services m_services;
    Scenario m_scenario;
    QHash<QString, QString> m_values;
    QString m_documentTitle;
    RuleModel m_rules;
    quint32 m_seed = 0;
};

} // namespace ventil

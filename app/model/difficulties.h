// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/difficulty.h"

#include <QFutureWatcher>
#include <QMap>
#include <QObject>
#include <QThreadPool>

#include <optional>
#include <vector>

namespace ventil {

// How hard each customer is. Worked out aside and remembered in a file rather than when the program is built: it takes
// up to a second a scenario, and what a trainer has written or changed must come out like what was shipped. What is
// remembered holds for a scenario's sources and this version of the program, and as long as the library has them.
class Difficulties : public QObject {
    Q_OBJECT

public:
    struct Wanted {
        QString scenario; // id
        QString file;
        QByteArray hash; // of the scenario that the library shows
    };

    // `file`: what is remembered; empty: nothing is.
    explicit Difficulties(QString file, QObject *parent = nullptr);
    ~Difficulties() override; // what is under way is given up after the scenario at hand

    // Begins to find out, in this order; what was asked before is given up.
    void find(const std::vector<Wanted> &wanted, const QString &personaFolder);

    // None as long as it is not known, or if the scenario is too large to be looked through.
    std::optional<Difficulty> of(const QString &scenario) const;

Q_SIGNALS:
    void found(const QString &scenario);

private:
    struct Found {
        QString scenario;
        Difficulty difficulty;
    };
    static void work(QPromise<Found> &promise, const std::vector<Wanted> &wanted, const QString &personaFolder,
                     const QString &file);

    QString m_file;
    QMap<QString, Difficulty> m_known; // by scenario
    QThreadPool m_thread;
    QFutureWatcher<Found> m_working;
};

} // namespace ventil

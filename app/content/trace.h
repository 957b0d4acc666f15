// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/talk_plans.h"

#include <QStringList>

namespace ventil {

// The lines of a play that does what is planned; `at` becomes where that leads.
QStringList scriptOf(const TalkPlan &plan, const Scenario &scenario, Configuration &at);
// A check of where he is and in what mood: "? state=details anger=4 trust=2".
QString checkOf(const Configuration &at, const Scenario &scenario);

// A talk that shows what is wrong.
struct Trace {
    QString name;
    QStringList script;
};
// As a file of plays; empty without traces.
QByteArray playsOf(const std::vector<Trace> &traces, const Scenario &scenario);

} // namespace ventil

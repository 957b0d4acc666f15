// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/model/services.h"
#include "core/history/store.h"
#include "core/scoring/judge.h"

#include <vector>

namespace ventil {

// What the trainee objects to in one judged talk: "I did say this", "I did not say this", and what a trainer decided on
// it. Kept in the store at once.
class SessionAppeals {
public:
    explicit SessionAppeals(const Services &services) : m_services(services) {}

    void open(const QString &session, const QString &language); // with those made earlier

    // "open", "accepted", "declined"; empty where there is no objection.
    QString decision(int turn, Act act) const;

    // What was decided since the trainee last looked; from now on he has.
    std::vector<Appeal> takeNews();

    // Appeals, or takes the appeal back where there is an open one; one that is decided stays. `reason`: what the
    // detector had found it by.
    Outcome toggle(const Talk &talk, int turn, Act act, bool said, const QString &reason);

private:
    const Appeal *find(int turn, Act act) const;

    Services m_services;
    QString m_session, m_language;
    std::vector<Appeal> m_appeals;
};

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/mechanics.h"
#include "core/session/session.h"

namespace ventil {

// Puts a move into words: chooses the wordings of the lines as they come, then tells the move as events.
class Words : public Listener {
public:
    Words(const Scenario &scenario, SessionState state) : m_scenario(scenario), m_state(std::move(state)) {}

    void says(const Line &line, const GuardContext &now) override;
    void vents(const QString &piece) override;

    // Once, with the move that was listened to.
    Step tell(const Move &move);

private:
    const Wording *choose(const Line &line, const GuardContext &now) const;
    Spoke spoken(const Move &move);

    const Scenario &m_scenario;
    SessionState m_state;
    QStringList m_lines;
};

} // namespace ventil

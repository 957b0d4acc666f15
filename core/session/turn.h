// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/mood.h"
#include "core/session/session.h"

namespace ventil {

// One turn of the customer in the making: what he says is gathered, then told as events.
class Turn {
public:
    Turn(const Scenario &scenario, const SessionState &state);

    void arriveAt(int state);
    void answer(const Replied &reply, const QString &heard);
    void listenedTo(); // a listening signal while he vents
    void goOnVenting();
    void losePatience();
    void act(const ActionReaction &action, const QString &because = QStringLiteral("scenario"));

    const SessionState &state() const { return m_state; }
    Step take();

private:
    const State &here() const;
    GuardContext context() const { return {m_state.mood, m_state.replies, m_state.flags}; }
    const Reaction &reactionTo(ActSet acts) const;

    void move(const Swing &swing);
    void say(const Line &line);
    const Wording *choose(const Line &line) const;
    void sayOwnLine();
    void follow(const Target &target);
    void passTurningPoints(const GuardContext &before);
    void arrive();

    const Scenario &m_scenario;
    SessionState m_state;
    const Mood m_from;
    QString m_because;
    QStringList m_lines;
    std::vector<const Reaction *> m_reactions;
    bool m_saidOwnLine = false; // the state's, and not only a remark
    Target m_target;            // where the turn leads in the end
};

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/report_text.h"
#include "app/content/rehearsal.h"

#include <QTextStream>

namespace ventil::cli {

// A talk on paper: what is said, and in practice how it moves him.
class TerminalPlay {
public:
    TerminalPlay(const Scenario &scenario, QTextStream &out, bool exam);

    void showBriefing(quint32 seed);
    void show(const std::vector<Event> &events);
    void showEnding(const SessionState &state);

    // Asks for line after line until the talk is over or the input ends.
    void talk(Rehearsal &rehearsal);

private:
    void show(const Event &event);
    bool perform(Rehearsal &rehearsal, const QString &line);
    void showCommands();

    const Scenario &m_scenario;
    QTextStream &m_out;
    Style m_style;
    bool m_exam;
    QString m_name;
};

} // namespace ventil::cli

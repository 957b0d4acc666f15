// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content/coverage.h"
#include "app/content/test_file.h"
#include "app/content/text_edit.h"
#include "core/acts/detector.h"
#include "core/scoring/judge.h"

namespace ventil {

// One talk in progress without a window: takes what the trainee does, finds the acts in it and keeps the events.
// Scenario and detector must outlive it.
class Rehearsal {
public:
    Rehearsal(const Scenario &scenario, const Detector &detector, quint32 seed, bool exam = false);
    Rehearsal(const Scenario &scenario, const Detector &detector, quint32 seed, const Opening &opening,
              bool exam = false);

    // What the trainee does; a reply may still be without acts and hold {values}. Returns all events that it added.
    std::vector<Event> perform(Event event);
    // A reply by its acts alone.
    std::vector<Event> perform(const Heard &heard);

    const SessionState &state() const { return m_step.state; }
    const Step &lastStep() const { return m_step; }
    const std::vector<Event> &events() const { return m_events; }
    const Scenario &scenario() const { return m_scenario; }

private:
    std::vector<Event> take(Event event);

    const Scenario &m_scenario;
    const Detector &m_detector;
    Step m_step;
    std::vector<Event> m_events;
};

struct PlayResult {
    std::vector<Event> events;
    SessionState state;
    std::optional<Report> report;           // absent without a document
    Diagnostics failures;                   // V8xx, each with its line in the test file
    std::vector<TextEdit> corrections = {}; // after which the test file expects what came
};
// Goes through the script, checks included, and compares what came of it with what the play expects. `file` is named in
// the failures; `coverage` gets what the play came to.
PlayResult run(const Play &play, const QString &file, const Scenario &scenario, const Detector &detector,
               const Document *document, Coverage &coverage);

} // namespace ventil

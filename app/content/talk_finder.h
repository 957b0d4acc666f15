// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector.h"
#include "core/proof/talk_plans.h"
#include "core/scoring/judge.h"
#include "core/session/session.h"

namespace ventil {

// A whole talk in words. The customer's are what he really says; the trainee's are the scenario's own examples, and the
// names of acts in brackets where no example does what is needed.
struct FoundTalk {
    std::vector<Event> events;
    SessionState state;
    std::optional<Report> report; // absent without a document
    int replies = 0;              // of the trainee, bare listening signals left out
    bool inBrackets = false;      // some reply had no example
};

// Finds talks worth reading. Scenario, detector and document must outlive it; the document may be absent.
class TalkFinder {
public:
    TalkFinder(const Scenario &scenario, const Detector &detector, const Document *document, quint32 seed);

    const StateGraph &graph() const { return m_graph; }

    // Ends with the best (worst) kind there is, and nothing ends better (worse) when the graph is complete. Of the
    // talks with that kind which were tried, it has the best (worst) score, and of those the fewest replies. Tried are
    // the examples of each state and the deeds, the most promising followed up; so the score says what this talk gets,
    // not what could be had.
    // None when none was found.
    std::optional<FoundTalk> best() { return extreme(endingsOf(m_graph).best, true); }
    std::optional<FoundTalk> worst() { return extreme(endingsOf(m_graph).worst, false); }
    // With the fewest replies; none when no talk ends there, or none that could be put into words.
    std::optional<FoundTalk> shortest(int ending);

private:
    struct Draft {
        std::vector<Event> events;
        SessionState state;
        int score = 0;
        int replies = 0;
        bool inBrackets = false;
    };

    Draft begun() const;
    Replied reading(const Draft &draft, const QString &text) const;
    Draft after(const Draft &draft, const Event &event) const;
    std::vector<Event> triedNext(const Draft &draft) const;
    Draft afterPlanned(const Draft &draft, const Stimulus &stimulus) const;
    std::optional<Event> deed(const Draft &draft, Stimulus::Kind kind) const;
    bool isSamePlace(const Configuration &a, const Configuration &b) const;
    std::optional<FoundTalk> extreme(EndingKind kind, bool highest);
    void keepPromising(std::vector<Draft> &drafts, bool highest) const;
    FoundTalk finished(const Draft &draft) const;

    const Scenario &m_scenario;
    const Detector &m_detector;
    const Document *m_document;
    const quint32 m_seed;
    StateGraph m_graph;
    QStringList m_examples; // values filled in, each once
};

} // namespace ventil

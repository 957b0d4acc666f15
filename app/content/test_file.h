// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content/script.h"
#include "core/session/session.h"

namespace ventil {

// One whole talk and what must come of it.
struct Play {
    QString name;
    quint32 seed = 1;
    Opening opening; // the scenario's, unless the play begins in the middle
    Script script;
    QString ending; // expected, or empty
    std::optional<int> minimumScore, maximumScore;
    Position position;
    Position endingPosition, minimumScorePosition, maximumScorePosition; // of the expected values
    bool expects() const;
};

struct LoadedPlays {
    std::vector<Play> plays;
    Diagnostics diagnostics;
};

// "…/late-order.test.yaml" beside "…/late-order.yaml", and back.
QString testFileOf(const QString &scenarioPath);
QString scenarioFileOf(const QString &testPath);
bool isTestFile(const QString &path);

// Reads a test file as scenarios/README.md describes it. Without a diagnostic there is at least one play.
LoadedPlays loadPlays(const QString &path, const Scenario &scenario);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content/rehearsal.h"

#include <memory>
#include <vector>

namespace ventil::cli {

struct PlayedPlay {
    Play play;
    PlayResult result;
};

// The plays of one scenario and what came of them.
struct ScenarioTest {
    QString scenarioFile, file;
    std::shared_ptr<const Scenario> scenario; // coverage points into it; null when it has faults
    std::vector<PlayedPlay> plays;
    Coverage coverage;
    Diagnostics faults; // of the files, and what no play comes to
};

QString asText(const ScenarioTest &test);
QString asJson(const ScenarioTest &test); // one line
QByteArray asJUnit(const std::vector<ScenarioTest> &tests);

} // namespace ventil::cli

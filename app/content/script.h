// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario.h"
#include "core/session/event.h"
#include "core/session/mechanics.h"

#include <optional>
#include <vector>

namespace ventil {

// What must hold at this point of a play.
struct MidTalkCheck {
    QString state;  // id, or empty
    QString ending; // id, or empty
    Guard guard;
    QString text; // as written
};

// One line of a script: what the trainee does, a reply by its acts alone, or a check. A Replied is still without acts.
struct ScriptLine {
    std::variant<Event, Heard, MidTalkCheck> what;
    int line = 0; // in its file
};

struct Script {
    std::vector<ScriptLine> lines;
    Diagnostics diagnostics;
};

// Reads a script as scenarios/README.md describes it; `firstLine` is where the text begins in its file.
Script readScript(const QString &text, const Scenario &scenario, const QString &file, int firstLine = 1);

// A line that a person types: a reply, or one of the commands. An empty one is none.
Result<std::optional<Event>> readTyped(const QString &line);

} // namespace ventil

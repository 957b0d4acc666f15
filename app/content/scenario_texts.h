// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/yaml/node.h"

namespace ventil {

// A text of a scenario file that people read or say, and where it stands.
struct ScenarioText {
    QString id;    // of the wording, or the way to it: "states.opening.vents.2"
    QString where; // always the way to it
    Position position;
    QString text;
    qsizetype begin = 0, end = 0; // in the file's text, quotes included
    bool isWording = false;       // one that can have an id of its own …
    bool hasId = false;           // … and has one
    QString joint;                // what separates it from a next key of its map; empty: it has no map around it
};

// All of them, in file order. Refuses what could not be replaced in place: a text without quotes on several lines.
Result<std::vector<ScenarioText>> scenarioTexts(const QString &source, const yaml::Node &root);

// A text as it is written in YAML.
QString quoted(const QString &text);

} // namespace ventil

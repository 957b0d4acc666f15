// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/content/scenario_texts.h"

namespace ventil::cli {

// The path of a scenario that a person named by id or by file. If there is neither, the ids most likely meant are told.
QString scenarioPathOf(const QString &named, const Content &content, const Terminal &terminal);

// The scenario itself; its faults are reported, and then there is none.
std::optional<Scenario> scenarioNamed(const QString &named, const Content &content, const Terminal &terminal);

// The file of a scenario without faults, as text, with the texts in it; faults are reported, and then there is none.
struct ScenarioSource {
    QString path, text;
    std::vector<ScenarioText> texts;
};
std::optional<ScenarioSource> sourceNamed(const QString &named, Content &content, const Terminal &terminal);

// A whole UTF-8 file; why not is reported.
std::optional<QString> readText(const QString &path, const Terminal &terminal);

// Writes to the file, or to standard output without one; the exit status of that.
int deliver(const QByteArray &bytes, const QString &file, const Terminal &terminal);

} // namespace ventil::cli

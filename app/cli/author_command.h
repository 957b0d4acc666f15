// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace ventil::cli {

// The path of a scenario that a person named by id or by file.
QString scenarioPathOf(const QString &named, const Content &content);

// The scenario itself; its faults are reported, and then there is none.
std::optional<Scenario> scenarioNamed(const QString &named, const Content &content, Terminal terminal);

// Writes to the file, or to standard output without one; the exit status of that.
int deliver(const QByteArray &bytes, const QString &file, Terminal terminal);

} // namespace ventil::cli

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostic.h"

#include <QByteArray>

namespace ventil::cli {

// The faults as a log in SARIF 2.1.0 (OASIS), which code hosts show beside the lines. Each code that occurs is a rule
// with its explanation, in that language. Paths under the working directory are given relative to it.
QByteArray toSarif(const Diagnostics &faults, const QString &language);

} // namespace ventil::cli

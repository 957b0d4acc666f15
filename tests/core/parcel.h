// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario.h"

#include <QTest>

namespace ventil::testing {

// The small scenario that has a bit of everything.
inline Scenario parcel()
{
    const LoadedScenario loaded =
        loadScenario(QStringLiteral(VENTIL_SOURCE_DIR "/tests/core/scenario/good/en/parcel.yaml"),
                     QStringLiteral(VENTIL_SOURCE_DIR "/resources/personas"));
    for (const Diagnostic &diagnostic : loaded.diagnostics)
        qFatal("%s", qPrintable(toString(diagnostic)));
    return *loaded.scenario;
}

} // namespace ventil::testing

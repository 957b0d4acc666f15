// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario.h"

namespace ventil {

struct LoadedTemperament {
    std::optional<Temperament> temperament; // absent when anything is wrong
    Diagnostics diagnostics;
};

// Reads a persona file as resources/personas/README.md describes it. Acts that the documents ask for may not heat,
// acts they warn against may not cool.
LoadedTemperament loadTemperament(const QByteArray &bytes, const QString &file);

} // namespace ventil

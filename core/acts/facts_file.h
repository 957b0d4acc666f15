// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/act.h"
#include "core/acts/fact_values.h"
#include "core/diagnostic.h"

#include <QSet>

namespace ventil {

// facts.yaml beside language.yaml: what numbers, days and sums mean, and which words speak to the customer.
struct FactWords {
    ValueWords values;
    Lexicon takenBack; // phrases, by their place in …
    std::vector<ActSet> takenBackActs;
    QSet<QString> customer, speaker; // words for either of the two, folded
};

// A language without the file has neither; faults are added to the diagnostics.
FactWords loadFactWords(const QString &path, const Writing &writing, Diagnostics &diagnostics);

} // namespace ventil

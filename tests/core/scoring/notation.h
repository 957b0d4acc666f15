// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/judge.h"

namespace ventil {

// A talk written in one line, with the acts given; data/verdicts.txt explains the notation.
Talk talkFromNotation(const QString &facts, const QString &turns);

// The five documents of the source tree, in the catalogue's order. Ends the test when one does not load.
const std::vector<Document> &documents();
const Document &documentNamed(const QString &id);
const Rule &ruleNamed(const QString &id);

const RuleVerdict &verdictOn(const QString &rule, const Report &report);

// Lines of a file in data/ without remarks and blank lines. Ends the test when there is none.
QStringList dataLines(const QString &name);

} // namespace ventil

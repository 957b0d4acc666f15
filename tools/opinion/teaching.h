// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/opinion_training.h"

#include <optional>

namespace ventil {

// A reply of a blind round, what the customer had said, and what patterns alone found before they had learnt from it.
struct BlindReply {
    LabelledReply labelled;
    QString customer;
    ActSet found;
};

// The replies of a round's file; nothing when a line cannot be read or does not tell what patterns found.
std::optional<std::vector<BlindReply>> readBlind(const QString &path);

// The labelled replies of a file (tests/corpus/README.md has the format); nothing when a line cannot be read.
std::optional<std::vector<LabelledReply>> readLabelled(const QString &path);

// The examples of a language's patterns as labelled replies: the acts that the patterns find in them.
std::vector<LabelledReply> patternExamples(const QString &actFolder);

// The bars of tests/corpus/calibration.json; nothing when an act is missing.
std::optional<OpinionBars> readBars(const QString &path);
QByteArray toJson(const OpinionBars &bars);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/opinion_training.h"

#include <optional>

namespace ventil {

// The labelled replies of a file (tests/corpus/README.md has the format); nothing when a line cannot be read.
std::optional<std::vector<LabelledReply>> readLabelled(const QString &path);

// The examples of a language's patterns as labelled replies: the acts that the patterns find in them.
std::vector<LabelledReply> patternExamples(const QString &actFolder);

} // namespace ventil

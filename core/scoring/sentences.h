// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector.h"

#include <vector>

namespace ventil {

// A sentence of a reply, and what it says without capitals, spaces and punctuation.
struct SaidSentence {
    Span span;
    QString bare;
};
std::vector<SaidSentence> sentencesOf(const QString &text);

// Letters and digits alone, so that neither capitals nor punctuation make an old sentence new.
QString bareWords(const QString &text);

} // namespace ventil

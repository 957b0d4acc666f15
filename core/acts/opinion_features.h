// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/tokens.h"

#include <vector>

namespace ventil {

enum class FeatureKind : quint8 { Word, Pair, Piece, Manner };

// Something that a sentence has or has not: a word, two words in a row, a piece of a word, a manner of the whole (that
// it asks, that it is short). Known by its hash.
struct Feature {
    quint32 key = 0;
    int first = 0; // the tokens it was seen in: [first, end); none for what the whole sentence has
    int end = 0;
    FeatureKind kind = FeatureKind::Manner;
};

inline constexpr std::size_t shortReply = 4; // tokens; such replies have wordings of their own

// The features of one sentence, in a fixed order. Training and judging both see a reply through these alone.
// What stands in quotation marks is passed over.
void appendFeatures(const Tokens &text, const Sentence &sentence, const Writing &writing, std::vector<Feature> &into);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector_data.h"
#include "core/acts/opinion.h"

#include <vector>

namespace ventil {

// In which sentences the matches lie.
FoundActs foundIn(const Tokens &text, const std::vector<ActMatch> &matches);

// What the model would add, as "probable", to the acts that were found in a reply: none of those already found, none
// that the annotation manual rules out beside what was found in the same sentence, and of those the documents ask for
// none in a negated stretch.
std::vector<ActMatch> findOpinions(const OpinionReader &reader, const Detector::Data &data, const QString &reply,
                                   Matcher &matcher, const std::vector<ActMatch> &found);

// Takes out what patterns found and the model does not believe of any sentence.
void dropDoubted(const OpinionReader &reader, const Tokens &text, std::vector<ActMatch> &found);

// What of a text, in which patterns found something, comes nearest to an act; nothing when all of it is far from it, or
// not understood. `sentence`: the one that does, where that is known; how near it is, the opinion still says.
std::optional<Nearest> nearestTo(Act act, const OpinionReader &reader, const Tokens &text,
                                 const std::vector<ActMatch> &found, std::optional<std::size_t> sentence = {});

} // namespace ventil

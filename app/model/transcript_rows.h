// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/model/transcript_model.h"
#include "core/session/event.h"

namespace ventil {

// The lines of a transcript that the event at `index` makes; none, one or, when the customer says several things, more.
// `events` are those that count; `turn` is its place in the judged talk.
std::vector<TranscriptModel::Row> transcriptRows(const std::vector<Event> &events, std::size_t index, int turn);

// Whether the judged talk has a turn for it.
bool isTurn(const Event &event);

// The whole transcript of a session.
std::vector<TranscriptModel::Row> transcriptOf(const std::vector<Event> &effectiveEvents);

} // namespace ventil

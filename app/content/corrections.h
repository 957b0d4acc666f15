// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content/test_file.h"
#include "app/content/text_edit.h"
#include "core/scoring/judge.h"

namespace ventil {

// "state=details", or "ending=stays" after the end.
QString placeOf(const Scenario &scenario, const Configuration &at);

// "anger=4 trust=2", and the scenario's own moods: all that holds of them, as a check in mid-talk.
QString moodsOf(const Scenario &scenario, const Configuration &at);

// The edit of a test file after which a check that failed says what really was. None where that cannot be told word by
// word: a condition with "and", "or", brackets or spaces is a person's to mend.
std::optional<TextEdit> corrected(const MidTalkCheck &check, int line, const Scenario &scenario,
                                  const SessionState &state);

// The same for what a play expects of its end. A talk without an end corrects nothing.
std::vector<TextEdit> correctedExpectation(const Play &play, const Scenario &scenario, const SessionState &state,
                                           const std::optional<Report> &report);

} // namespace ventil

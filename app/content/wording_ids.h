// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content/scenario_texts.h"
#include "app/content/text_edit.h"

namespace ventil {

// The edits that give each wording an id which has none: "opening_say_10", "opening_reply_20". Those that are there
// stay, and there are gaps for what comes in between. A wording that is a block of several lines gets none.
std::vector<TextEdit> missingIds(const QString &source, const std::vector<ScenarioText> &texts);

} // namespace ventil

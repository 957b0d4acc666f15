// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/event.h"
#include "core/session/mechanics.h"

namespace ventil {

// Replies whose acts are named instead of found in words: "apology concrete_action timeframe?", the last only probable.

Result<Heard> readNamedActs(const QString &text);
QString written(const Heard &heard);

// As an event, with the acts in brackets for words: "[3: apology, concrete_action]". The number makes it no repetition.
Replied inBrackets(const Heard &heard, qsizetype number);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content/content.h"
#include "core/history/store.h"

#include <QJsonObject>

namespace ventil {

// An appeal as it travels from the trainee to the trainer: without the session it was made in.
QJsonObject toJson(const Appeal &appeal);
Result<Appeal> appealFromJson(const QJsonObject &json);

// What the detector of the language finds today for the act in question: the matches in the reply, perhaps none.
std::vector<ActMatch> foundToday(const Appeal &appeal, Content &content);

// Accepts: the reply becomes a regression case of the language (core/acts/appeal_cases.h), then the decision is kept.
// One that stands there already is not written twice.
Outcome accept(const Appeal &appeal, const Content &content, Store &store);

} // namespace ventil

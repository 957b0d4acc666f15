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

// Several, one a line. A line that is no appeal is an error that names it, and nothing is taken.
QByteArray toLines(const std::vector<Appeal> &appeals);
Result<std::vector<Appeal>> appealsFromLines(const QByteArray &lines);

// Oldest first: those that nobody has decided on, and those that somebody has.
Result<std::vector<Appeal>> openAppeals(const Store &store);
Result<std::vector<Appeal>> decidedAppeals(const Store &store);

// What was brought from another computer: open ones are kept where they are new, and a decision is taken over by the
// objection if that was made here. Answers to what others objected to are left alone.
struct TakenOver {
    int objections = 0;
    int answers = 0;
};
Result<TakenOver> takeOver(const std::vector<Appeal> &brought, Store &store);

// What the detector of the language finds today for the act in question: the matches in the reply, perhaps none.
std::vector<ActMatch> foundToday(const Appeal &appeal, const Detector &detector);
std::vector<ActMatch> foundToday(const Appeal &appeal, Content &content);

// Keeps the decision. The reply of an accepted appeal becomes a regression case of the language
// (core/acts/appeal_cases.h) before that, once; that of one which is accepted no longer stops being one.
Outcome decide(const Appeal &appeal, Decision decision, const Content &content, Store &store);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/model/conversation.h"
#include "app/model/debrief.h"
#include "fixture.h"

#include <memory>

namespace ventil {

// A talk with the customer of tests/app/data, and what one sees when looking back on it.
class DebriefFixture {
protected:
    std::unique_ptr<Fixture> fixture;
    std::unique_ptr<Conversation> talk;
    std::unique_ptr<Debrief> debrief;

    void prepare(); // anew, before each test
    void play(const QStringList &replies);
    int rowOf(const QString &rule) const; // in the list; -1: none
};

} // namespace ventil

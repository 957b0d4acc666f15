// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content/content.h"

#include <benchmark/benchmark.h>

#include <vector>

namespace ventil {

struct HeardReply {
    QString reply;
    ReplyContext before; // what the customer had said
};

// The labelled replies of the blind rounds that have two sentences; each of them alone, or behind its customer's line.
std::vector<HeardReply> repliesOf(const Content &content, const QString &language, bool behindCustomer = false);

// The time for the median reply: in each iteration every reply is read once.
void readReplies(benchmark::State &state, const Detector &detector, const std::vector<HeardReply> &replies);

} // namespace ventil

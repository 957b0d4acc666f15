// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content/content.h"

#include <QStringList>

#include <benchmark/benchmark.h>

namespace ventil {

// The labelled replies of the blind rounds that have two sentences.
QStringList repliesOf(const Content &content, const QString &language);

// The time for the median reply: in each iteration every reply is read once.
void readReplies(benchmark::State &state, const Detector &detector, const QStringList &replies);

} // namespace ventil

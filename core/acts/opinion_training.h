// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/opinion_bars.h"
#include "core/acts/opinion_model.h"

#include <QString>

#include <vector>

namespace ventil {

struct LabelledReply {
    QString reply;
    ActSet acts;
};

// A linear support vector machine an act, by coordinate descent. A reply says which acts it holds, not where: the
// sentence that speaks most for the act stands for it, found anew in each round. The same replies in the same order
// give the same model, to the byte.
OpinionModel trainOpinion(const std::vector<LabelledReply> &replies, const Writing &writing,
                          const OpinionBars &bars = {});

} // namespace ventil

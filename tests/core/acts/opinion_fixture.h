// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "acts_fixture.h"

#include "core/acts/detector_data.h"
#include "core/acts/opinion_training.h"

namespace ventil {

using namespace Qt::StringLiterals;

inline const QByteArray act = "thanks"; // a pattern has to be somewhere; none of the replies below holds it

// Ten replies that hold an apology, ten that accuse, ten of neither kind.
inline std::vector<LabelledReply> lessons(Act wanted = Act::Apology)
{
    const QStringList people{u"anna"_s,  u"boris"_s, u"carl"_s, u"dora"_s, u"emil"_s,
                             u"fritz"_s, u"gerda"_s, u"hugo"_s, u"ida"_s,  u"jan"_s};
    std::vector<LabelledReply> replies;
    for (const QString &who : people) {
        replies.push_back({u"the parcel of "_s + who + u" is here. do pardon us for the delay"_s, {wanted}});
        replies.push_back({u"you should have read it, "_s + who, {Act::Blame}});
        replies.push_back({u"the parcel of "_s + who + u" came with the van for the shop"_s, {}});
    }
    return replies;
}

// Bars that are reached by none of the thirty replies but those that hold the act.
inline OpinionBars strictlyKept()
{
    OpinionBars bars;
    for (OpinionBar &bar : bars)
        bar.keep = -500;
    return bars;
}

struct Advised {
    ActsFolder folder;
    Detector plain;
    std::shared_ptr<const OpinionModel> model;
    Detector detector;

    explicit Advised(Act wanted = Act::Apology, const QByteArray &patternAct = act, const QByteArray &pattern = "zzz",
                     const OpinionBars &bars = strictlyKept())
        : plain((folder.writePattern(patternAct.constData(), pattern), folder.load())),
          model(std::make_shared<const OpinionModel>(
              trainOpinion(lessons(wanted), DetectorLoad::data(plain).writing, bars))),
          detector(plain.advisedBy(model))
    {}
};

} // namespace ventil

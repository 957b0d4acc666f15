// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/opinion_calibration.h"

#include "core/acts/logistic.h"

#include <algorithm>
#include <cmath>

namespace ventil {

namespace {

constexpr Prior evenOdds{0.0, 0.05};
constexpr Prior usualSlope{3.0, 1.0};
constexpr Prior noDifference{0.0, 1.0};
constexpr double leastSlope = 0.5;
constexpr double furthest = 2.0; // margins

enum Input : std::size_t { NotFound, Found, Score, FirstClue, Beside = FirstClue + clueCount };
constexpr std::size_t inputCount = Beside + actCount;

std::size_t inputOf(Clue clue)
{
    return FirstClue + static_cast<std::size_t>(clue);
}

double limited(double score)
{
    return std::clamp(score, -furthest, furthest);
}

Observation observed(Act act, const Judgement &judgement)
{
    Observation observation{std::vector<double>(inputCount, 0.0), judgement.holds};
    std::vector<double> &inputs = observation.inputs;
    inputs[judgement.found ? Found : NotFound] = 1;
    inputs[Score] = limited(judgement.score);
    forEachClue([&](Clue clue) { inputs[inputOf(clue)] = judgement.around.clues.of(clue) / 1000.0; });
    forEach(judgement.around.found, [&](Act beside) {
        if (beside != act)
            inputs[Beside + static_cast<std::size_t>(beside)] = 1;
    });
    return observation;
}

double logit(double share)
{
    return std::log(share / (1.0 - share));
}

int perMille(double score)
{
    return static_cast<int>(std::lround(limited(score) * 1000));
}

} // namespace

OpinionBar calibrated(Act act, const std::vector<Judgement> &judgements, const Shares &shares)
{
    std::vector<Observation> observations;
    observations.reserve(judgements.size());
    for (const Judgement &judgement : judgements)
        observations.push_back(observed(act, judgement));
    std::vector<Prior> priors(inputCount, noDifference);
    priors[NotFound] = priors[Found] = evenOdds;
    priors[Score] = usualSlope;
    const std::vector<double> weights = fitLogistic(observations, priors);

    const double slope = std::max(weights[Score], leastSlope);
    OpinionBar bar;
    bar.add = perMille((logit(shares.toAdd) - weights[NotFound]) / slope);
    bar.keep = perMille((logit(shares.toKeep) - weights[Found]) / slope);
    forEachClue([&](Clue clue) { bar.perClue.set(clue, perMille(weights[inputOf(clue)] / slope)); });
    for (std::size_t i = 0; i < bar.beside.size(); ++i)
        bar.beside[i] = perMille(weights[Beside + i] / slope);
    return bar;
}

} // namespace ventil

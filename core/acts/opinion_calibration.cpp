// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/opinion_calibration.h"

#include <algorithm>
#include <cmath>

namespace ventil {

namespace {

constexpr double usualSlope = 3.0;
constexpr double faithInSlope = 1.0; // how many judgements the usual slope is worth
constexpr double faithInEvenOdds = 0.05;
constexpr int steps = 30; // of Newton's method; a few are enough
constexpr double leastSlope = 0.5;
constexpr double furthest = 2.0; // margins

struct Sigmoid {
    double bias = 0;
    double slope = usualSlope;

    double at(double score) const { return 1.0 / (1.0 + std::exp(-bias - slope * score)); }
    double scoreOf(double share) const
    {
        return (std::log(share / (1.0 - share)) - bias) / std::max(slope, leastSlope);
    }
};

double limited(double score)
{
    return std::clamp(score, -furthest, furthest);
}

Sigmoid fitted(const std::vector<Judgement> &judgements, bool found)
{
    Sigmoid sigmoid;
    for (int step = 0; step < steps; ++step) {
        double biasGradient = faithInEvenOdds * sigmoid.bias;
        double slopeGradient = faithInSlope * (sigmoid.slope - usualSlope);
        double biasBias = faithInEvenOdds;
        double biasSlope = 0;
        double slopeSlope = faithInSlope;
        for (const Judgement &judgement : judgements) {
            if (judgement.found != found)
                continue;
            const double score = limited(judgement.score);
            const double share = sigmoid.at(score);
            const double error = share - (judgement.holds ? 1.0 : 0.0);
            const double weight = share * (1.0 - share);
            biasGradient += error;
            slopeGradient += error * score;
            biasBias += weight;
            biasSlope += weight * score;
            slopeSlope += weight * score * score;
        }
        const double determinant = biasBias * slopeSlope - biasSlope * biasSlope;
        sigmoid.bias -= (slopeSlope * biasGradient - biasSlope * slopeGradient) / determinant;
        sigmoid.slope -= (biasBias * slopeGradient - biasSlope * biasGradient) / determinant;
    }
    return sigmoid;
}

int perMille(double score)
{
    return static_cast<int>(std::lround(limited(score) * 1000));
}

} // namespace

OpinionBar calibrated(const std::vector<Judgement> &judgements, const Shares &shares)
{
    return {perMille(fitted(judgements, false).scoreOf(shares.toAdd)),
            perMille(fitted(judgements, true).scoreOf(shares.toKeep))};
}

} // namespace ventil

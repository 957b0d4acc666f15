// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace ventil {

struct Observation {
    std::vector<double> inputs;
    bool holds = false;
};

// Where a weight lies as long as nothing is observed, and how many observations that belief is worth.
struct Prior {
    double weight = 0;
    double faith = 1;
};

// Logistic regression: the weights, one an input, that make what was observed likeliest, drawn towards their priors
// (by Newton's method). Every faith must be above 0; each observation has as many inputs as there are priors.
std::vector<double> fitLogistic(const std::vector<Observation> &observations, const std::vector<Prior> &priors);

} // namespace ventil

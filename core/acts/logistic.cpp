// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/logistic.h"

#include <algorithm>
#include <cmath>

namespace ventil {

namespace {

constexpr int mostSteps = 40; // a few are enough, except where nothing contradicts
constexpr int mostHalvings = 20;
constexpr double stillness = 1e-5;

using Vector = std::vector<double>;

double dot(const Vector &one, const Vector &other)
{
    double sum = 0;
    for (std::size_t i = 0; i < one.size(); ++i)
        sum += one[i] * other[i];
    return sum;
}

// ln(1 + e^x), also where e^x is out of range.
double softPlus(double x)
{
    return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x));
}

class Fit {
public:
    Fit(const std::vector<Observation> &observations, const std::vector<Prior> &priors)
        : m_observations(observations), m_priors(priors)
    {
        for (const Prior &prior : priors)
            m_weights.push_back(prior.weight);
    }

    Vector run()
    {
        for (int i = 0; i < mostSteps; ++i)
            if (step() < stillness)
                break;
        return m_weights;
    }

private:
    double loss(const Vector &weights) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < weights.size(); ++i)
            sum += m_priors[i].faith * std::pow(weights[i] - m_priors[i].weight, 2) / 2;
        for (const Observation &one : m_observations) {
            const double logit = dot(weights, one.inputs);
            sum += softPlus(one.holds ? -logit : logit);
        }
        return sum;
    }

    // Goes on by one step; returns how far the weight that moved most has moved.
    double step()
    {
        const std::size_t size = m_weights.size();
        Vector gradient(size, 0);
        std::vector<Vector> curvature(size); // lower triangle
        for (std::size_t i = 0; i < size; ++i) {
            gradient[i] = m_priors[i].faith * (m_weights[i] - m_priors[i].weight);
            curvature[i].assign(i + 1, 0);
            curvature[i][i] = m_priors[i].faith;
        }
        for (const Observation &one : m_observations) {
            const double share = 1.0 / (1.0 + std::exp(-dot(m_weights, one.inputs)));
            const double error = share - (one.holds ? 1.0 : 0.0);
            for (std::size_t i = 0; i < size; ++i) {
                if (one.inputs[i] == 0.0)
                    continue;
                gradient[i] += error * one.inputs[i];
                for (std::size_t j = 0; j <= i; ++j)
                    curvature[i][j] += share * (1.0 - share) * one.inputs[i] * one.inputs[j];
            }
        }
        return descend(solved(std::move(curvature), std::move(gradient)));
    }

    // Cholesky's method, for a matrix given by its lower triangle.
    static Vector solved(std::vector<Vector> matrix, Vector right)
    {
        const std::size_t size = right.size();
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t j = 0; j <= i; ++j) {
                for (std::size_t k = 0; k < j; ++k)
                    matrix[i][j] -= matrix[i][k] * matrix[j][k];
                matrix[i][j] = i == j ? std::sqrt(matrix[i][i]) : matrix[i][j] / matrix[j][j];
            }
            for (std::size_t k = 0; k < i; ++k)
                right[i] -= matrix[i][k] * right[k];
            right[i] /= matrix[i][i];
        }
        for (std::size_t i = size; i-- > 0;) {
            for (std::size_t k = i + 1; k < size; ++k)
                right[i] -= matrix[k][i] * right[k];
            right[i] /= matrix[i][i];
        }
        return right;
    }

    // Against the direction, half as far again and again until the loss does not grow.
    double descend(const Vector &direction)
    {
        const double before = loss(m_weights);
        double length = 1;
        for (int i = 0; i < mostHalvings; ++i, length /= 2) {
            Vector next = m_weights;
            double furthest = 0;
            for (std::size_t k = 0; k < next.size(); ++k) {
                next[k] -= length * direction[k];
                furthest = std::max(furthest, std::abs(length * direction[k]));
            }
            if (loss(next) <= before) {
                m_weights = std::move(next);
                return furthest;
            }
        }
        return 0;
    }

    const std::vector<Observation> &m_observations;
    const std::vector<Prior> &m_priors;
    Vector m_weights;
};

} // namespace

std::vector<double> fitLogistic(const std::vector<Observation> &observations, const std::vector<Prior> &priors)
{
    return Fit(observations, priors).run();
}

} // namespace ventil

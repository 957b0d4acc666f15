// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/logistic.h"

#include <QTest>

#include <cmath>

using namespace ventil;

namespace {

// `holding` of `all` observations with these inputs hold.
void observe(std::vector<Observation> &into, const std::vector<double> &inputs, int holding, int all)
{
    for (int i = 0; i < all; ++i)
        into.push_back({inputs, i < holding});
}

double shareAt(const std::vector<double> &weights, const std::vector<double> &inputs)
{
    double logit = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        logit += weights[i] * inputs[i];
    return 1 / (1 + std::exp(-logit));
}

constexpr Prior hardlyBelieved{0, 1e-6};

} // namespace

class TestLogistic : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSharesObservedComeBack()
    {
        std::vector<Observation> observations;
        observe(observations, {1, 0}, 20, 100);
        observe(observations, {1, 1}, 90, 100);
        const auto weights = fitLogistic(observations, {hardlyBelieved, hardlyBelieved});
        QVERIFY(std::abs(shareAt(weights, {1, 0}) - 0.2) < 1e-4);
        QVERIFY(std::abs(shareAt(weights, {1, 1}) - 0.9) < 1e-4);
    }

    void causesThatAddUpAreToldApart()
    {
        std::vector<Observation> observations;
        observe(observations, {1, 0, 0}, 500, 1000); // logit 0
        observe(observations, {1, 1, 0}, 731, 1000); // 1
        observe(observations, {1, 0, 1}, 119, 1000); // -2
        observe(observations, {1, 1, 1}, 269, 1000); // -1
        const auto weights = fitLogistic(observations, {hardlyBelieved, hardlyBelieved, hardlyBelieved});
        QVERIFY(std::abs(weights[0]) < 0.01);
        QVERIFY(std::abs(weights[1] - 1) < 0.01);
        QVERIFY(std::abs(weights[2] + 2) < 0.01);
    }

    void nothingObservedLeavesThePriors()
    {
        QCOMPARE(fitLogistic({}, {{3, 1}, {-0.5, 2}}), (std::vector<double>{3, -0.5}));
    }

    void faithHoldsAgainstFewObservations()
    {
        std::vector<Observation> observations;
        observe(observations, {1}, 3, 3);
        const double doubted = fitLogistic(observations, {{0, 0.1}})[0];
        const double believed = fitLogistic(observations, {{0, 10}})[0];
        QVERIFY(believed > 0 && believed < 0.2);
        QVERIFY(doubted > 5 * believed);
    }

    void whatIsNeverContradictedStaysFinite()
    {
        std::vector<Observation> observations;
        observe(observations, {1, 2}, 1000, 1000);
        observe(observations, {1, -2}, 0, 1000);
        const auto weights = fitLogistic(observations, {{0, 0.05}, {3, 1}});
        QVERIFY(std::isfinite(weights[0]) && std::isfinite(weights[1]));
        QVERIFY(weights[1] >= 3 && weights[1] < 10);
    }

    void aPriorFarOffDoesNotLeadAstray()
    {
        std::vector<Observation> observations;
        observe(observations, {1}, 10, 1000);
        QVERIFY(std::abs(shareAt(fitLogistic(observations, {{30, 1e-6}}), {1}) - 0.01) < 1e-4);
    }
};

QTEST_APPLESS_MAIN(TestLogistic)
#include "tst_logistic.moc"

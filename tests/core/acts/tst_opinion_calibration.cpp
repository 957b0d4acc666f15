// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/opinion_calibration.h"

#include <QTest>

using namespace ventil;

namespace {

constexpr Shares even{0.5, 0.5};

// Of each hundred replies with a score between -1 and 1, those above the limit hold the act.
std::vector<Judgement> judgements(double limit, bool found)
{
    std::vector<Judgement> list;
    for (int i = 0; i < 100; ++i) {
        const double score = -1.0 + i / 50.0;
        list.push_back({score, found, score > limit, {}});
    }
    return list;
}

} // namespace

class TestOpinionCalibration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBarIsWhereTheShareIsReached()
    {
        std::vector<Judgement> list = judgements(0.4, false);
        const std::vector<Judgement> found = judgements(-0.6, true);
        list.insert(list.end(), found.begin(), found.end());
        const OpinionBar bar = calibrated(Act::Blame, list, even);
        QVERIFY(std::abs(bar.add - 400) < 60);
        QVERIFY(std::abs(bar.keep + 600) < 60);
    }

    void aLargerShareNeedsAHigherBar()
    {
        const std::vector<Judgement> list = judgements(0.0, false);
        QVERIFY(calibrated(Act::Blame, list, {0.8, 0.5}).add > calibrated(Act::Blame, list, {0.45, 0.5}).add);
        QCOMPARE(calibrated(Act::Blame, list, {0.8, 0.5}).keep, calibrated(Act::Blame, list, even).keep);
    }

    void noiseFlattensTheSlope()
    {
        std::vector<Judgement> list = judgements(0.0, false);
        for (std::size_t i = 0; i < list.size(); i += 4)
            list[i].holds = !list[i].holds;
        const auto width = [](const std::vector<Judgement> &of) {
            return calibrated(Act::Blame, of, {0.8, 0.8}).add - calibrated(Act::Blame, of, {0.2, 0.2}).add;
        };
        QVERIFY(width(list) > 2 * width(judgements(0.0, false)));
    }

    void withoutReplyTheUsualSlopeDecides()
    {
        QCOMPARE(calibrated(Act::Blame, {}, even), (OpinionBar{0, 0, {}, {}}));
        QCOMPARE(calibrated(Act::Blame, {}, {0.8, 0.2}), (OpinionBar{462, -462, {}, {}})); // ln 4 / 3
    }

    void anActThatIsNeverThereIsOutOfReach()
    {
        const std::vector<Judgement> list(500, {-1.0, false, false, {}});
        QVERIFY(calibrated(Act::Blame, list, {0.8, 0.8}).add > 500);
        QVERIFY(calibrated(Act::Blame, list, {0.999999, 0.8}).add <= 2000);
    }

    void whatStandsBesideMovesTheBars()
    {
        std::vector<Judgement> list = judgements(0.4, false);
        for (Judgement one : judgements(-0.4, false)) {
            one.around.found = {Act::Insult};
            list.push_back(one);
        }
        const OpinionBar bar = calibrated(Act::Blame, list, even);
        const Surroundings insulted{{Act::Insult}, {}};
        QVERIFY(bar.toAdd(insulted) < bar.toAdd({}) - 400);
        QCOMPARE(bar.toAdd({}) - bar.toAdd(insulted), bar.toKeep(Act::Blame, {}) - bar.toKeep(Act::Blame, insulted));
        QCOMPARE(bar.beside[static_cast<std::size_t>(Act::Thanks)], 0);
    }

    void anActIsNoCompanyForItself()
    {
        std::vector<Judgement> list = judgements(0.5, true);
        for (Judgement &one : list)
            one.around.found = {Act::Blame};
        QCOMPARE(calibrated(Act::Blame, list, even).beside[static_cast<std::size_t>(Act::Blame)], 0);
        QVERIFY(calibrated(Act::Thanks, list, even).beside[static_cast<std::size_t>(Act::Blame)] != 0);
    }

    void eachClueMovesThemToo()
    {
        forEachClue([](Clue clue) {
            const auto bar = [&](double limit) {
                std::vector<Judgement> list = judgements(0.2, false);
                for (Judgement one : judgements(limit, false)) {
                    one.around.clues.set(clue, 1000);
                    list.push_back(one);
                }
                return calibrated(Act::Restatement, list, even);
            };
            Surroundings around;
            around.clues.set(clue, 1000);
            QVERIFY2(bar(-0.3).toAdd(around) < bar(-0.3).toAdd({}) - 300, qPrintable(clueId(clue)));
            QVERIFY2(bar(0.7).toAdd(around) > bar(0.7).toAdd({}) + 300, qPrintable(clueId(clue)));
            QCOMPARE(bar(0.7).toAdd({}) - bar(0.7).toAdd(around),
                     bar(0.7).toKeep(Act::Restatement, {}) - bar(0.7).toKeep(Act::Restatement, around));
        });
    }
};

QTEST_APPLESS_MAIN(TestOpinionCalibration)
#include "tst_opinion_calibration.moc"

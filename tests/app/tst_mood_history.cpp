// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/mood_history.h"

#include <QPointF>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

static std::vector<int> values(const QVariantList &points)
{
    std::vector<int> all;
    for (const QVariant &point : points)
        all.push_back(qRound(point.toPointF().y() * 10));
    return all;
}

static MoodCurve own(const MoodHistory &moods, int index)
{
    return moods.own().at(index).value<MoodCurve>();
}

class TestMoodHistory : public QObject {
    Q_OBJECT

    const std::vector<NamedMood> named{{u"hurry"_s, u"Hurry"_s, 4}, {u"doubt"_s, u"<b>Doubt</b>\n"_s, 5}};

private Q_SLOTS:
    void goesOnWithEveryMoveAndKeepsWhatDidNotMove()
    {
        MoodHistory moods;
        moods.begin(named, 7);
        moods.add({{7, 2}, {5, 3}, u"empathy"_s, {{u"hurry"_s, 4, 5}}});
        moods.add({{5, 3}, {5, 3}, u"scenario"_s, {{u"doubt"_s, 5, 2}, {u"hurry"_s, 5, 6}, {u"other"_s, 0, 9}}});
        QCOMPARE(values(moods.anger()), (std::vector<int>{7, 5, 5}));
        QCOMPARE(own(moods, 0).name, u"Hurry"_s);
        QCOMPARE(values(own(moods, 0).points), (std::vector<int>{4, 5, 6}));
        QCOMPARE(values(own(moods, 1).points), (std::vector<int>{5, 5, 2}));
        QCOMPARE(own(moods, 0).points.last().toPointF().x(), 1.0);
    }

    void takesTheFirstAngerFromTheFirstMove()
    {
        MoodHistory moods;
        moods.begin({});
        QVERIFY(moods.anger().isEmpty());
        moods.add({{7, 2}, {5, 3}, u"empathy"_s});
        QCOMPARE(values(moods.anger()), (std::vector<int>{7, 5}));
        QVERIFY(moods.own().isEmpty());
    }

    void beginsAnew()
    {
        MoodHistory moods;
        moods.begin(named, 7);
        moods.add({{7, 2}, {5, 3}, u"empathy"_s});
        moods.begin({}, 3);
        QCOMPARE(values(moods.anger()), std::vector<int>{3});
        QVERIFY(moods.own().isEmpty());
    }

    void namesAreMadeHarmless()
    {
        MoodHistory moods;
        moods.begin(named, 7);
        QCOMPARE(own(moods, 1).name, u"‹b>Doubt‹/b>"_s);
    }
};

QTEST_GUILESS_MAIN(TestMoodHistory)
#include "tst_mood_history.moc"

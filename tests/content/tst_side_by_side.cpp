// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/side_by_side.h"

#include <QTest>

#include <latch>
#include <numeric>

#include <pthread.h>

using namespace ventil;

class TestSideBySide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsMadeKeepsTheOrderOfTheItems()
    {
        std::vector<int> items(1000);
        std::iota(items.begin(), items.end(), 0);
        const auto slowAtFirst = [](int item) {
            if (item < 10)
                std::this_thread::sleep_for(std::chrono::milliseconds(10 - item));
            return QString::number(item);
        };
        for (const int threads : {1, 2, 8, 2000}) {
            const std::vector<QString> made = sideBySide(items, slowAtFirst, threads);
            QCOMPARE(made.size(), items.size());
            for (std::size_t i = 0; i < made.size(); ++i)
                QCOMPARE(made[i], QString::number(items[i]));
        }
    }

    void asManyAreMadeAtOnceAsThereAreThreads()
    {
        std::latch together(3); // would wait for ever if they came one after another
        const auto made = sideBySide(
            QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
            [&together](const QString &item) {
                together.arrive_and_wait();
                return item;
            },
            3);
        QCOMPARE(made.size(), 3U);
    }

    void withoutFurtherThreadsEverythingIsMadeNonetheless()
    {
        pthread_attr_t usual;
        QCOMPARE(pthread_getattr_default_np(&usual), 0);
        pthread_attr_t tooLarge;
        QCOMPARE(pthread_attr_init(&tooLarge), 0);
        QCOMPARE(pthread_attr_setstacksize(&tooLarge, std::size_t{1} << 47U), 0); // all addresses there are
        QCOMPARE(pthread_setattr_default_np(&tooLarge), 0);
        QVERIFY_THROWS_EXCEPTION(std::system_error, std::jthread([] {}));
        const auto made = sideBySide(
            std::vector{1, 2, 3}, [](int item) { return 2 * item; }, 3);
        QCOMPARE(pthread_setattr_default_np(&usual), 0);
        QCOMPARE(made, (std::vector{2, 4, 6}));
        pthread_attr_destroy(&tooLarge);
        pthread_attr_destroy(&usual);
    }

    void ofNothingNothingIsMade()
    {
        QVERIFY(sideBySide(QStringList(), [](const QString &item) { return item; }).empty());
    }
};

QTEST_APPLESS_MAIN(TestSideBySide)
#include "tst_side_by_side.moc"

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/scenario.h"
#include "core/scenario/values.h"

#include <QSet>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedDrawsTheSameValues()
    {
        const Scenario scenario = withValues();
        QCOMPARE(drawValues(scenario, 7), drawValues(scenario, 7));
    }

    void theDrawIsTheSameOnEveryMachine()
    {
        QCOMPARE(mixed(0, 0), 0xE220A8397B1DCDAFULL); // the first number of splitmix64 with seed 0
        QCOMPARE(mixed(0, 1), 0x6E789E6AA1B965F4ULL);
    }

    void everyChoiceAndTheWholeRangeComeUp()
    {
        const Scenario scenario = withValues();
        QSet<QString> names;
        QSet<QString> numbers;
        for (quint32 seed = 0; seed < 200; ++seed) {
            const auto values = drawValues(scenario, seed);
            names.insert(values.value(u"name"_s));
            numbers.insert(values.value(u"number"_s));
        }
        QCOMPARE(names, (QSet<QString>{u"Ada"_s, u"Ben"_s, u"Cy"_s}));
        QCOMPARE(numbers, (QSet<QString>{u"5"_s, u"6"_s, u"7"_s}));
    }

    void fillsInWhatItKnows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::newRow("one") << u"I am {name}."_s << u"I am Ada."_s;
        QTest::newRow("twice") << u"{name}, {name}"_s << u"Ada, Ada"_s;
        QTest::newRow("alone") << u"{name}"_s << u"Ada"_s;
        QTest::newRow("unknown") << u"{other} {name}"_s << u"{other} Ada"_s;
        QTest::newRow("no name") << u"{ name} {} }"_s << u"{ name} {} }"_s;
        QTest::newRow("none") << u"text"_s << u"text"_s;
        QTest::newRow("beside other letters") << u"🙂{name}我"_s << u"🙂Ada我"_s;
    }
    void fillsInWhatItKnows()
    {
        QFETCH(QString, text);
        QTEST(fillIn(text, {{u"name"_s, u"Ada"_s}}), "filled");
    }

    void aValueIsNotFilledInAgain() { QCOMPARE(fillIn(u"{a}"_s, {{u"a"_s, u"{b}"_s}, {u"b"_s, u"x"_s}}), u"{b}"_s); }

private:
    static Scenario withValues()
    {
        Scenario scenario;
        scenario.values = {{u"name"_s, {u"Ada"_s, u"Ben"_s, u"Cy"_s}}, {u"number"_s, {}, 5, 7}};
        return scenario;
    }
};

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"

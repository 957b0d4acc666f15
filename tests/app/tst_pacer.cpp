// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/pacer.h"

#include <QSignalSpy>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestPacer : public QObject {
    Q_OBJECT

    QStringList arrived;

    Pacer::Beat line(const QString &text)
    {
        TranscriptModel::Row row;
        row.line = text;
        return row;
    }

    std::function<void(const Pacer::Beat &)> note()
    {
        return [this](const Pacer::Beat &beat) {
            if (const auto *row = std::get_if<TranscriptModel::Row>(&beat))
                arrived.append(row->line);
            else
                arrived.append(std::holds_alternative<MoodMoved>(beat) ? u"mood"_s : u"end"_s);
        };
    }

private Q_SLOTS:
    void init() { arrived.clear(); }

    void aLineTakesItsTimeAndTheEndComesAfterIt()
    {
        Pacer pacer(note());
        pacer.add(MoodMoved{});
        pacer.add(line(u"Tere."_s));
        pacer.add(Ended{});
        QCOMPARE(arrived, QStringList{u"mood"_s});
        QVERIFY(pacer.isSpeaking());
        QTRY_COMPARE(arrived, (QStringList{u"mood"_s, u"Tere."_s, u"end"_s}));
        QVERIFY(!pacer.isBusy());
    }

    void withoutPaceEverythingStandsThereAtOnce()
    {
        Pacer pacer(note());
        pacer.setInstant(true);
        pacer.add(line(u"Tere."_s));
        QCOMPARE(arrived, QStringList{u"Tere."_s});
    }

    void flushingKeepsTheOrder()
    {
        Pacer pacer(note());
        pacer.add(line(u"one"_s));
        pacer.add(MoodMoved{});
        pacer.add(line(u"two"_s));
        pacer.flush();
        QCOMPARE(arrived, (QStringList{u"one"_s, u"mood"_s, u"two"_s}));
        QVERIFY(!pacer.isSpeaking());
    }

    void clearingLetsNothingArrive()
    {
        Pacer pacer(note());
        pacer.add(line(u"one"_s));
        pacer.clear();
        QTest::qWait(Pacer::milliseconds(u"one"_s) + 50);
        QVERIFY(arrived.isEmpty());
    }

    void longerLinesTakeLongerWithinBounds()
    {
        QVERIFY(Pacer::milliseconds(u"Tere."_s) <
                Pacer::milliseconds(u"Kuulge, kolm päeva ootan ma juba seda ahjuust."_s));
        QVERIFY(Pacer::milliseconds(u"我已经等了三天了"_s) > Pacer::milliseconds(u"Oodanveel"_s));
        QVERIFY(Pacer::milliseconds(QString(5000, u'a')) < 3000);
    }
};

QTEST_GUILESS_MAIN(TestPacer)
#include "tst_pacer.moc"

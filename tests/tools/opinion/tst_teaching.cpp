// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/opinion/teaching.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestTeaching : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"file"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return path;
    }

private Q_SLOTS:
    void aRoundTellsWhatPatternsFoundForSure()
    {
        const auto replies =
            readBlind(written(R"({"reply": "a", "acts": ["thanks"], "predicted": {"refusal": "probable"}, )"
                              R"("patterns": ["apology"]})"
                              "\n\n"));
        QVERIFY(replies);
        QCOMPARE(replies->size(), 1U);
        QCOMPARE(replies->front().labelled.acts, ActSet{Act::Thanks});
        QCOMPARE(replies->front().found, ActSet{Act::Apology});
    }

    void aRoundThatDoesNotTellWhatPatternsFoundIsNone()
    {
        const QByteArray silent = R"({"reply": "a", "acts": ["thanks"]})";
        QVERIFY(!readBlind(written(silent)));
        QVERIFY(!readBlind(written(R"({"reply": "a", "acts": [], "patterns": "apology"})")));
        QVERIFY(!readBlind(written(R"({"reply": "a", "acts": [], "patterns": ["waving"]})")));
        QVERIFY(readBlind(written(R"({"reply": "a", "acts": [], "patterns": []})")));
        QCOMPARE(readLabelled(written(silent))->size(), 1U);
    }

    void labelledRepliesNeedTextAndKnownActs()
    {
        QCOMPARE(readLabelled(written(R"({"reply": "a", "acts": []})"))->size(), 1U);
        QVERIFY(!readLabelled(written(R"({"reply": "", "acts": []})")));
        QVERIFY(!readLabelled(written(R"({"reply": "a", "acts": ["waving"]})")));
        QVERIFY(!readLabelled(m_folder.filePath(u"absent"_s)));
    }

    void barsComeBackFromTheirText()
    {
        OpinionBars bars;
        bars.front() = {-27, -1397, {}, {}};
        bars.front().perClue.set(Clue::Sentences, 5);
        bars.front().perClue.set(Clue::PlainBest, -113);
        bars.front().beside[3] = -250;
        bars.front().beside[39] = 7;
        bars.back() = {2000, 0, {}, {}};
        const auto again = readBars(written(toJson(bars)));
        QVERIFY(again);
        QCOMPARE(*again, bars);
    }

    void barsAreThereForEveryActOrNotAtAll()
    {
        QVERIFY(!readBars(written("{}")));
        const auto without = [](const QByteArray &name) { return toJson({}).replace('"' + name + '"', "\"else\""); };
        QVERIFY(!readBars(written(without("add"))));
        QVERIFY(!readBars(written(without("keep"))));
        forEachClue([&](Clue clue) {
            QVERIFY2(!readBars(written(without(clueId(clue).toLatin1()))), qPrintable(clueId(clue)));
        });
        OpinionBars bars;
        bars.front().beside.back() = 1;
        QVERIFY(!readBars(written(toJson(bars).replace("\"banter\": 1", "\"waving\": 1"))));
        QVERIFY(!readBars(written(toJson(bars).replace("\"banter\": 1", "\"banter\": \"much\""))));
        QVERIFY(!readBars(m_folder.filePath(u"absent"_s)));
    }

    void theShippedBarsSpareTheCivil()
    {
        const auto bars = readBars(QStringLiteral(VENTIL_SOURCE_DIR "/tests/corpus/calibration.json"));
        QVERIFY(bars);
        Surroundings civil{{Act::Apology, Act::ConcreteAction}, {}};
        civil.clues.set(Clue::Sentences, 750);
        civil.clues.set(Clue::OwnDoesMore, 1000);
        civil.clues.set(Clue::OwnAskedFor, 2300);
        const auto of = [&](Act act) { return (*bars)[static_cast<std::size_t>(act)]; };
        QVERIFY(of(Act::Blame).add > of(Act::Empathy).add);
        QVERIFY(of(Act::Blame).toKeep(Act::Blame, civil) > of(Act::Empathy).toKeep(Act::Empathy, civil));
        forEach(actsWarnedAgainst(), [&](Act act) {
            QVERIFY2(of(act).toAdd(civil) > of(act).add, qPrintable(actId(act)));
            QVERIFY2(of(act).toKeep(act, civil) > of(act).keep, qPrintable(actId(act)));
        });
        for (const OpinionBar &bar : *bars)
            QVERIFY(bar.keep <= bar.add);
    }
};

QTEST_APPLESS_MAIN(TestTeaching)
#include "tst_teaching.moc"

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "acts_fixture.h"

using namespace ventil;
using namespace Qt::StringLiterals;

class TestPatterns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("span"); // empty: no match
        const auto row = [](const char *name, const char *pattern, const QString &reply, const QString &span) {
            QTest::newRow(name) << QByteArray(pattern) << reply << span;
        };
        row("word", "sorry", u"So Sorry, really"_s, u"Sorry"_s);
        row("word is whole", "sorry", u"sorrynot"_s, {});
        row("row of words, comma between", "so sorry", u"so, sorry"_s, u"so, sorry"_s);
        row("not across sentences", "so sorry", u"so! sorry"_s, {});
        row("beginning", "apolog*", u"we apologise"_s, u"apologise"_s);
        row("ending", "*ise", u"we apologise"_s, u"apologise"_s);
        row("beginning and ending", "ap*se", u"we apologise"_s, u"apologise"_s);
        row("alternatives", "(sorry|so very) for", u"so very for"_s, u"so very for"_s);
        row("optional there", "very [very] sorry", u"very very sorry"_s, u"very very sorry"_s);
        row("optional not there", "very [very] sorry", u"very sorry"_s, u"very sorry"_s);
        row("optional alternatives", "sorry [for|about] it", u"sorry about it"_s, u"sorry about it"_s);
        row("exactly one word", "sorry _ it", u"sorry about it"_s, u"sorry about it"_s);
        row("exactly one word, none there", "sorry _ it", u"sorry it"_s, {});
        row("gap", "sorry _2 it", u"sorry for all it"_s, u"sorry for all it"_s);
        row("gap empty", "sorry _2 it", u"sorry it"_s, u"sorry it"_s);
        row("gap too wide", "sorry _2 it", u"sorry a b c it"_s, {});
        row("gap stays in its clause", "sorry _2 it", u"sorry a, b it"_s, {});
        row("wide gap crosses clauses", "sorry __3 it", u"sorry a, b it"_s, u"sorry a, b it"_s);
        row("wide gap ends with the sentence", "sorry __3 it", u"sorry a! b it"_s, {});
        row("number in digits", "in # days", u"in 3 days"_s, u"in 3 days"_s);
        row("clock time", "at #time", u"at 15:30"_s, u"at 15:30"_s);
        row("clock time is no number", "at #time", u"at 15"_s, {});
        row("word list", "forgive @me", u"forgive us"_s, u"forgive us"_s);
        row("word list with several words", "@long possible", u"as soon as possible"_s, u"as soon as possible"_s);
        row("not ahead", "sorry !but", u"sorry, but no"_s, {});
        row("not ahead, other word", "sorry !but", u"sorry and no"_s, u"sorry"_s);
        row("not ahead, group", "sorry !(but|however so)", u"sorry however so"_s, {});
        row("sentence begin", "^ sorry", u"Well. Sorry"_s, u"Sorry"_s);
        row("sentence begin, later", "^ sorry", u"so sorry"_s, {});
        row("sentence end", "sorry $", u"so sorry. Yes"_s, u"sorry"_s);
        row("reply begin", "^^ sorry", u"Well. Sorry"_s, {});
        row("reply end", "sorry $$", u"Well. Sorry!"_s, u"Sorry"_s);
        row("hyphen in the pattern", "well-meant", u"well-meant"_s, u"well-meant"_s);
        row("quoted is not said", "sorry", u"you want \"sorry\" from me"_s, {});
    }
    void matches()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QString, reply);
        QFETCH(QString, span);
        ActsFolder folder;
        folder.writePattern("thanks", pattern, "    negation: ignore\n");
        const QStringList expected = span.isEmpty() ? QStringList() : QStringList{u"thanks:"_s + span};
        QCOMPARE(described(folder.load().detect(reply), reply), expected);
    }

    void diacriticsMayBeLeftOutWhereTheyAreOptional_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QString>("reply");
        QTest::addColumn<bool>("found");
        QTest::newRow("as written") << QByteArray("prepáčte") << u"Prepáčte"_s << true;
        QTest::newRow("all left out") << QByteArray("prepáčte") << u"prepacte"_s << true;
        QTest::newRow("some left out") << QByteArray("prepáčte") << u"prepáčte"_s << true;
        QTest::newRow("beginning") << QByteArray("ospravedlň*") << u"ospravedlnujeme"_s << true;
        QTest::newRow("exact") << QByteArray("=säda") << u"sada"_s << false;
        QTest::newRow("another word with its own diacritics") << QByteArray("sada") << u"säda"_s << true;
    }
    void diacriticsMayBeLeftOutWhereTheyAreOptional()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QString, reply);
        QFETCH(bool, found);
        ActsFolder folder("language: xx\nname: Test\ndiacritics: optional\n");
        folder.writePattern("thanks", pattern);
        QCOMPARE(!folder.load().detect(reply).empty(), found);
    }

    void refusesWhatCannotBeAPattern_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QString>("says");
        QTest::newRow("open bracket") << QByteArray("(a|b") << u"\")\" is missing"_s;
        QTest::newRow("closing bracket") << QByteArray("a) b") << u"never opened"_s;
        QTest::newRow("nothing") << QByteArray(" ") << u"nothing in it"_s;
        QTest::newRow("unknown list") << QByteArray("@mee") << u"did you mean \"me\""_s;
        QTest::newRow("two stars") << QByteArray("*a*") << u"more than one star"_s;
        QTest::newRow("gap too wide") << QByteArray("a _99 b") << u"1 to 20"_s;
        QTest::newRow("punctuation") << QByteArray("a — b") << u"punctuation is not seen"_s;
        QTest::newRow("lonely not") << QByteArray("a ! b") << u"right behind it"_s;
    }
    void refusesWhatCannotBeAPattern()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QString, says);
        ActsFolder folder;
        folder.writePattern("thanks", pattern);
        const LoadedDetector loaded = loadDetector(folder.path());
        QVERIFY(!loaded.detector);
        QVERIFY2(loaded.diagnostics.front().message.text().contains(says),
                 qPrintable(loaded.diagnostics.front().message.text()));
        QCOMPARE(loaded.diagnostics.front().position.line, 4);
    }

    void aListThatHoldsItselfIsRefused()
    {
        ActsFolder folder("language: xx\nname: Test\nclasses: {a: [\"@b\"], b: [\"@a\"]}\n");
        folder.writePattern("thanks", "x");
        const LoadedDetector loaded = loadDetector(folder.path());
        QVERIFY(!loaded.detector);
        QVERIFY(loaded.diagnostics.front().message.text().contains(u"holds itself"));
    }

    void aMatchMayBeginFarInALongSentence_data()
    {
        QTest::addColumn<int>("before");
        for (int before : {0, 1, 62, 63, 64, 65, 200})
            QTest::addRow("%d words before", before) << before;
    }
    void aMatchMayBeginFarInALongSentence()
    {
        QFETCH(int, before);
        ActsFolder folder;
        folder.writePattern("apology", "so sorry");
        const QString words = u"la "_s.repeated(before);
        const auto found = folder.load().detect(words + u"so sorry la sorry"_s);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].span.begin, words.size());
    }

    void aHostilePatternEndsSoon()
    {
        ActsFolder folder;
        folder.writePattern("thanks", "a __20 a __20 a __20 a __20 a __20 z");
        QVERIFY(folder.load().detect(u"a "_s.repeated(2000)).empty());
    }
};

QTEST_APPLESS_MAIN(TestPatterns)
#include "tst_patterns.moc"

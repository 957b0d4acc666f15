// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "acts_fixture.h"

using namespace ventil;
using namespace Qt::StringLiterals;

class TestDetector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void negationSwitchesOff_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("reply");
        QTest::addColumn<bool>("found");
        QTest::newRow("just before") << QByteArray() << u"I will not help"_s << false;
        QTest::newRow("within the window") << QByteArray() << u"not really help"_s << false;
        QTest::newRow("beyond the window") << QByteArray() << u"not a b help"_s << true;
        QTest::newRow("in another clause") << QByteArray() << u"why not, help"_s << true;
        QTest::newRow("behind a clause word") << QByteArray() << u"not but help"_s << true;
        QTest::newRow("behind the match") << QByteArray() << u"help, not harm"_s << true;
        QTest::newRow("ignored") << QByteArray("    negation: ignore\n") << u"I will not help"_s << true;
    }
    void negationSwitchesOff()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, reply);
        QFETCH(bool, found);
        ActsFolder folder;
        folder.writePattern("offer_help", "help", field);
        QCOMPARE(!folder.load().detect(reply).empty(), found);
    }

    void aNegatorInAGapSwitchesOff()
    {
        ActsFolder folder;
        folder.writePattern("offer_help", "will _3 help");
        QVERIFY(folder.load().detect(u"will not help"_s).empty());
        QVERIFY(!folder.load().detect(u"will gladly help"_s).empty());
    }

    void aNegatorThatThePatternNamesIsPartOfIt()
    {
        ActsFolder folder;
        folder.writePattern("offer_help", "will not rest");
        QVERIFY(!folder.load().detect(u"I will not rest"_s).empty());
    }

    void negativeActsAreNotSwitchedOffByNegation()
    {
        ActsFolder folder;
        folder.writePattern("refusal", "give");
        QVERIFY(!folder.load().detect(u"we do not give it"_s).empty());
    }

    void contextsSwitchOff()
    {
        ActsFolder folder;
        folder.writePattern("apology", "sorry", "    unless: [\"sorry but\"]\n    without: [joke*]\n");
        const Detector detector = folder.load();
        QVERIFY(!detector.detect(u"sorry for it"_s).empty());
        QVERIFY(detector.detect(u"sorry, but no"_s).empty());
        QVERIFY(detector.detect(u"sorry, what a joke"_s).empty());
        QVERIFY(!detector.detect(u"sorry. No joke"_s).empty());
    }

    void longSentences_data()
    {
        QTest::addColumn<int>("before");
        for (int before : {0, 59, 60, 61, 62, 63, 64, 65, 100})
            QTest::newRow(qPrintable(QString::number(before))) << before;
    }
    void longSentences()
    {
        QFETCH(int, before);
        ActsFolder folder;
        folder.writePattern("apology", "sorry _3 delay", "    unless: [\"long delay\"]\n    without: [joke joke]\n");
        const Detector detector = folder.load();
        const QString words = u"well "_s.repeated(before);
        const QString reply = words + u"sorry for that delay indeed"_s;
        QCOMPARE(described(detector.detect(reply), reply), QStringList{u"apology:sorry for that delay"_s});
        QVERIFY(detector.detect(words + u"sorry for it all that delay"_s).empty());
        QVERIFY(detector.detect(words + u"sorry for long delay"_s).empty());
        QVERIFY(detector.detect(u"joke joke "_s + reply).empty());
        QVERIFY(detector.detect(reply + u" joke joke"_s).empty());
        QVERIFY(!detector.detect(u"joke "_s + reply + u" joke"_s).empty());
    }

    void rowsSpareBeforeTheWordsTheyBeginWith()
    {
        ActsFolder folder;
        folder.write("apology.yaml", "act: apology\nunless: [\"so sorry\", oh]\npatterns:\n"
                                     "  - id: it\n    any: [sorry]\n    unless: [\"oh my sorry\", joke]\n"
                                     "    hits: [\"a\", \"b\"]\n    misses: [\"c\"]\n");
        const Detector detector = folder.load();
        QVERIFY(!detector.detect(u"oh sorry"_s).empty());
        QVERIFY(detector.detect(u"so sorry"_s).empty());
        QVERIFY(detector.detect(u"oh my sorry"_s).empty());
    }

    void questionsAndWholeReplies()
    {
        ActsFolder folder;
        folder.writePattern("clarifying_question", "number", "    question: true\n");
        folder.writePattern("backchannel", "(yes|right) [yes|right]", "    whole: true\n");
        const Detector detector = folder.load();
        QVERIFY(!detector.detect(u"Your number?"_s).empty());
        QVERIFY(detector.detect(u"Your number."_s).empty());
        QCOMPARE(described(detector.detect(u"Yes, right…"_s), u"Yes, right…"_s),
                 QStringList{u"backchannel:Yes, right"_s});
        QVERIFY(detector.detect(u"Yes, go on"_s).empty());
    }

    void someActsAreOthersToo()
    {
        ActsFolder folder;
        folder.writePattern("voucher", "coupon");
        folder.writePattern("cash_refund", "money back");
        const QString reply = u"a coupon or money back"_s;
        QCOMPARE(described(folder.load().detect(reply), reply),
                 (QStringList{u"compensation:coupon"_s, u"voucher:coupon"_s, u"compensation:money back"_s,
                              u"cash_refund:money back"_s}));
    }

    void anotherActInTheSentenceCanSwitchAFileOff()
    {
        ActsFolder folder;
        folder.writePattern("patience_plea", "one moment");
        folder.writePattern("concrete_action", "I check");
        const QString reply = u"One moment, I check it."_s;
        QCOMPARE(allActs(folder.load().detect(reply)), (ActSet{Act::PatiencePlea, Act::ConcreteAction}));
        folder.append("patience_plea.yaml", "unless_act_in_sentence: [concrete_action]\n");
        const Detector detector = folder.load();
        QCOMPARE(allActs(detector.detect(reply)), ActSet{Act::ConcreteAction});
        QCOMPARE(allActs(detector.detect(u"One moment. I check it."_s)),
                 (ActSet{Act::PatiencePlea, Act::ConcreteAction}));
    }

    void otherActsCanSwitchAPatternOff()
    {
        ActsFolder folder;
        folder.writePattern("excuse", "the system", "    unless_act: [apology]\n");
        folder.writePattern("apology", "sorry");
        const Detector detector = folder.load();
        QVERIFY(!allActs(detector.detect(u"Sorry. It was the system."_s)).contains(Act::Excuse));
        QVERIFY(allActs(detector.detect(u"It was the system."_s)).contains(Act::Excuse));
    }

    void overlappingMatchesOfOneActAreOne()
    {
        ActsFolder folder;
        folder.write("apology.yaml",
                     "act: apology\npatterns:\n"
                     "  - {id: a, any: [\"very sorry\"], certainty: probable, hits: [x, y], misses: [z]}\n"
                     "  - {id: b, any: [\"sorry for it\"], hits: [x, y], misses: [z]}\n");
        const QString reply = u"very sorry for it, very sorry"_s;
        const auto matches = folder.load().detect(reply);
        QCOMPARE(described(matches, reply), (QStringList{u"apology:sorry for it"_s, u"apology:very sorry"_s}));
        QCOMPARE(matches[0].why, u"apology/b"_s);
        QCOMPARE(matches[0].certainty, Certainty::Found);
        QCOMPARE(matches[1].certainty, Certainty::Probable);
    }

    void shoutingIsTypography_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<bool>("shouted");
        QTest::newRow("two words in capitals") << u"СКОЛЬКО МОЖНО повторять"_s << true;
        QTest::newRow("apart") << u"Я ВАМ говорю ЯСНО, понятно ДОСТАТОЧНО"_s << true;
        QTest::newRow("one word") << u"это ОЧЕНЬ важно"_s << false;
        QTest::newRow("short words") << u"Я ТУТ, НЕ ТАМ"_s << true;
        QTest::newRow("two letters") << u"OK, ID и НЕ"_s << false;
        QTest::newRow("known abbreviations") << u"SMS и PDF"_s << false;
        QTest::newRow("order codes") << u"ABC-123 и 77XYZ"_s << false;
        QTest::newRow("three marks") << u"Хорошо!!!"_s << true;
        QTest::newRow("two marks") << u"Хорошо!!"_s << false;
        QTest::newRow("mixed marks") << u"Что?!!"_s << false;
        QTest::newRow("mixed with three") << u"Что?!!!"_s << true;
        QTest::newRow("full-width") << u"好的！！！"_s << true;
        QTest::newRow("ideographs have no capitals") << u"马上给您处理"_s << false;
    }
    void shoutingIsTypography()
    {
        QFETCH(QString, reply);
        QFETCH(bool, shouted);
        ActsFolder folder("language: xx\nname: Test\nabbreviations: [sms, pdf]\n");
        folder.writePattern("thanks", "thanks");
        QCOMPARE(allActs(folder.load().detect(reply)).contains(Act::Shouting), shouted);
    }

    void aNeighbouringLanguageIsNotHeard_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<bool>("heard");
        QTest::newRow("own") << u"thanks for the long letter"_s << true;
        QTest::newRow("two foreign words") << u"thanks pre vašu letter"_s << false;
        QTest::newRow("without diacritics") << u"thanks dakujem pre letter"_s << false;
        QTest::newRow("a brand") << u"thanks for the škoda"_s << true;
        QTest::newRow("a foreign word among three") << u"thanks, škoda"_s << false;
        QTest::newRow("two in a long reply")
            << u"thanks for the long letter to škoda and the shop of žilina, we read it"_s << true;
        QTest::newRow("quoted") << u"thanks for \"pre vašu škodu\""_s << true;
    }
    void aNeighbouringLanguageIsNotHeard()
    {
        QFETCH(QString, reply);
        QFETCH(bool, heard);
        ActsFolder folder("language: xx\nname: Test\ndiacritics: optional\nforeign_letters: [š, ž]\n"
                          "foreign_words: [pre, ďakujem]\n");
        folder.writePattern("thanks", "thanks");
        QCOMPARE(allActs(folder.load().detect(reply)), heard ? ActSet{Act::Thanks} : ActSet{});
    }

    void twoFactsAreARestatement()
    {
        ActsFolder folder;
        folder.writePattern("thanks", "thanks");
        ReplyContext context;
        context.facts = {{u"order 48"_s, u"48"_s}, {u"three days"_s, u"late*"_s}};
        const Detector detector = folder.load();
        QCOMPARE(allActs(detector.detect(u"So order 48 is lately missing."_s, context)), ActSet{Act::Restatement});
        QVERIFY(detector.detect(u"So order 48 is missing."_s, context).empty());
    }

    void theCustomersOwnWordsAreNoRestatement()
    {
        ActsFolder folder;
        folder.writePattern("thanks", "thanks");
        ReplyContext context;
        context.customer = {u"My parcel from Tallinn was crushed on Tuesday morning."_s};
        const Detector detector = folder.load();
        QVERIFY(detector.detect(u"My parcel from Tallinn was crushed on Tuesday morning."_s, context).empty());
        const auto matches = detector.detect(u"So on Tuesday your parcel came from Tallinn, crushed."_s, context);
        QCOMPARE(allActs(matches), ActSet{Act::Restatement});
        QCOMPARE(matches.front().certainty, Certainty::Probable);
    }

    void nothingComesOfNothing()
    {
        ActsFolder folder;
        folder.writePattern("thanks", "thanks");
        const Detector detector = folder.load();
        for (const QString &reply : {QString(), u" "_s, u"…"_s, u"🙂"_s, QString(QChar(0xD800)), QString(QChar(0))})
            QVERIFY(detector.detect(reply).empty());
    }
};

QTEST_APPLESS_MAIN(TestDetector)
#include "tst_detector.moc"

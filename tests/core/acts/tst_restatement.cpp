// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/detector.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestRestatement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Half of the replies restate in own words, half only touch the topic: demands turned down, copies, promises.
    void ownWordsAreToldFromEchoesAndRefusals_data() { addRowPerLanguage(); }
    void ownWordsAreToldFromEchoesAndRefusals()
    {
        QFETCH(QString, language);
        const Detector detector = load(language);
        int restated = 0;
        int found = 0;
        for (const QJsonObject &item : read(u"restatement"_s, language)) {
            const QString reply = item.value(u"reply"_s).toString();
            const bool hit = allActs(detector.detect(reply, contextOf(item))).contains(Act::Restatement);
            if (!item.value(u"restates"_s).toBool())
                QVERIFY2(!hit, qPrintable(reply));
            else
                ++restated;
            found += hit ? 1 : 0;
        }
        QCOMPARE(restated, 10);
        QVERIFY2(found >= 6, qPrintable(QString::number(found)));
    }

    void aFactSaidBackWronglyIsReported_data() { addRowPerLanguage(); }
    void aFactSaidBackWronglyIsReported()
    {
        QFETCH(QString, language);
        const Detector detector = load(language);
        for (const QJsonObject &item : read(u"wrong_facts"_s, language)) {
            const QString reply = item.value(u"reply"_s).toString();
            QJsonArray wrong;
            for (const WrongFact &fact : detector.read(reply, contextOf(item)).wrongFacts)
                wrong.append(reply.sliced(fact.span.begin, fact.span.length));
            QVERIFY2(wrong == item.value(u"wrong"_s).toArray(),
                     qPrintable(reply + u" -> "_s + QString::fromUtf8(QJsonDocument(wrong).toJson())));
        }
    }

    // All replies there are honest ones.
    void nobodyIsReproachedInTheCorpus_data() { addRowPerLanguage(); }
    void nobodyIsReproachedInTheCorpus()
    {
        QFETCH(QString, language);
        const Detector detector = load(language);
        for (const QJsonObject &item :
             readLines(QStringLiteral(VENTIL_SOURCE_DIR) + u"/tests/corpus/%1.jsonl"_s.arg(language))) {
            const QString reply = item.value(u"reply"_s).toString();
            QVERIFY2(detector.read(reply, contextOf(item)).wrongFacts.empty(), qPrintable(reply));
        }
    }

    void theScenariosFactsWinOverWhatElseWasSaid()
    {
        const Detector detector = load(u"ru"_s);
        ReplyContext context;
        context.customer = {u"Обещали во вторник, сегодня пятница, заказ не пришёл!"_s};
        context.facts = {{u"52310"_s}, {u"опозда*"_s, u"во вторник"_s}, {u"кроват*"_s}};
        const auto reading = detector.read(u"Записала: кроватку обещали в четверг, заказ 52-310."_s, context);
        QCOMPARE(reading.wrongFacts.size(), 1U);
        QCOMPARE(reading.wrongFacts[0].right, u"во вторник"_s);
        QVERIFY(foundActs(reading.acts).contains(Act::Restatement));
    }

    void aFactIsKnownInEveryWording()
    {
        const Detector detector = load(u"zh"_s);
        ReplyContext context;
        context.facts = {{u"48213"_s}, {u"周一"_s}};
        QVERIFY(foundActs(detector.detect(u"单号４８-２１３，礼拜一下的单。"_s, context)).contains(Act::Restatement));
    }

    void aCopyOfTheBriefingIsNoRestatement()
    {
        const Detector detector = load(u"ru"_s);
        const QString reply = u"Заказ 52310 задержался на три дня, машина сломалась."_s;
        ReplyContext context;
        context.facts = {{u"52310"_s}, {u"три дня"_s}};
        QVERIFY(allActs(detector.detect(reply, context)).contains(Act::Restatement));
        context.briefing = {u"Вы на линии. "_s + reply + u" Предупредить забыли."_s};
        QVERIFY(!allActs(detector.detect(reply, context)).contains(Act::Restatement));
    }

    void aDayOfferedIsNoFactSaidWrongly()
    {
        const Detector detector = load(u"pl"_s);
        ReplyContext context;
        context.customer = {u"Paczka miała być we wtorek!"_s};
        QVERIFY(detector.read(u"Paczka miała być u Pana i jej nie ma. Dowieziemy ją w piątek."_s, context)
                    .wrongFacts.empty());
        QVERIFY(detector.read(u"Czy może być w piątek?"_s, context).wrongFacts.empty());
    }

private:
    static void addRowPerLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"ru", "et", "sk", "zh", "pl"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    static Detector load(const QString &language)
    {
        return *loadDetector(QStringLiteral(VENTIL_SOURCE_DIR) + u"/resources/acts/"_s + language).detector;
    }

    static ReplyContext contextOf(const QJsonObject &item)
    {
        ReplyContext context;
        context.customer = {item.value(u"customer"_s).toString()};
        return context;
    }

    static std::vector<QJsonObject> read(const QString &name, const QString &language)
    {
        return readLines(QStringLiteral(VENTIL_SOURCE_DIR) +
                         u"/tests/core/acts/data/%1.%2.jsonl"_s.arg(name, language));
    }

    static std::vector<QJsonObject> readLines(const QString &path)
    {
        QFile file(path);
        std::vector<QJsonObject> items;
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        while (!file.atEnd())
            items.push_back(QJsonDocument::fromJson(file.readLine()).object());
        if (items.empty())
            qFatal("nothing in %s", qPrintable(path));
        return items;
    }
};

QTEST_APPLESS_MAIN(TestRestatement)
#include "tst_restatement.moc"

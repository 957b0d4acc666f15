// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/detector_data.h"
#include "core/acts/fact_values.h"

#include <QTest>

#include <map>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestFactValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneThingSaidInTwoWaysIsOneValue_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto same = [](const char *language, const QString &one, const QString &other) {
            QTest::newRow(qPrintable(one + u" = "_s + other)) << QString::fromLatin1(language) << one << other;
        };
        same("ru", u"заказ 48213"_s, u"заказ № 48 213"_s);
        same("ru", u"заказ 48213"_s, u"заказ 48-213"_s);
        same("ru", u"двое суток"_s, u"два дня"_s);
        same("ru", u"третий день"_s, u"3 дня"_s);
        same("ru", u"пн"_s, u"в понедельник"_s);
        same("ru", u"12 марта"_s, u"12.3."_s);
        same("ru", u"две тысячи пятьсот рублей"_s, u"2 500 ₽"_s);
        same("ru", u"двадцать пять минут"_s, u"25 мин"_s);
        same("ru", u"7 дней"_s, u"одну неделю"_s);
        same("et", u"esmasp."_s, u"esmaspäeval"_s);
        same("et", u"48,90 eurot"_s, u"€48.90"_s);
        same("et", u"3. mail"_s, u"3.5."_s);
        same("et", u"kaks päeva"_s, u"48 tundi"_s);
        same("sk", u"v utorok"_s, u"ut"_s);
        same("sk", u"stvrtok"_s, u"štvrtok"_s);
        same("sk", u"15:30"_s, u"15.30"_s);
        same("sk", u"dvesto päťdesiat eur"_s, u"250 €"_s);
        same("zh", u"周一"_s, u"礼拜一"_s);
        same("zh", u"星期天"_s, u"周日"_s);
        same("zh", u"订单４８２１３"_s, u"48213"_s);
        same("zh", u"3月12日"_s, u"三月十二号"_s);
        same("zh", u"两百三十块"_s, u"230元"_s);
        same("zh", u"三十九度"_s, u"39度"_s);
        same("zh", u"两个小时"_s, u"2小时"_s);
        same("pl", u"pn."_s, u"w poniedziałek"_s);
        same("pl", u"1500 zł"_s, u"1.500 PLN"_s);
        same("pl", u"dwa tysiące złotych"_s, u"2000 zł"_s);
        same("pl", u"czternaście dni"_s, u"dwa tygodnie"_s);
    }
    void oneThingSaidInTwoWaysIsOneValue()
    {
        QFETCH(QString, language);
        QFETCH(QString, one);
        QFETCH(QString, other);
        const auto a = values(language, one);
        const auto b = values(language, other);
        QCOMPARE(a.size(), 1U);
        QCOMPARE(b.size(), 1U);
        QVERIFY2(sameValue(a[0], b[0]), qPrintable(a[0].key + u" / "_s + b[0].key));
    }

    void differentThingsAreDifferentValues_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("days") << u"ru"_s << u"вторник"_s << u"четверг"_s;
        QTest::newRow("orders") << u"et"_s << u"48213"_s << u"48231"_s;
        QTest::newRow("currencies") << u"pl"_s << u"20 zł"_s << u"20 euro"_s;
        QTest::newRow("dates") << u"sk"_s << u"12. marca"_s << u"13. marca"_s;
        QTest::newRow("sums") << u"zh"_s << u"两百块"_s << u"两千块"_s;
    }
    void differentThingsAreDifferentValues()
    {
        QFETCH(QString, language);
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(!sameValue(values(language, one).at(0), values(language, other).at(0)));
    }

    void whatIsVagueIsNoValue_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("about") << u"ru"_s << u"около трёх дней"_s;
        QTest::newRow("a range") << u"ru"_s << u"10-15 минут"_s;
        QTest::newRow("several") << u"zh"_s << u"几百块"_s;
        QTest::newRow("some ten") << u"zh"_s << u"十几天"_s;
        QTest::newRow("a little") << u"zh"_s << u"快一点"_s;
        QTest::newRow("almost") << u"et"_s << u"peaaegu kolm päeva"_s;
    }
    void whatIsVagueIsNoValue()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QVERIFY(values(language, text).empty());
    }

private:
    std::vector<Value> values(const QString &language, const QString &text)
    {
        if (!m_detectors.contains(language))
            m_detectors.emplace(
                language, *loadDetector(QStringLiteral(VENTIL_SOURCE_DIR) + u"/resources/acts/"_s + language).detector);
        const Detector::Data &data = DetectorLoad::data(m_detectors.at(language));
        return valuesIn(tokenize(text, data.writing), text, data.facts.values, data.writing);
    }

    std::map<QString, Detector> m_detectors;
};

QTEST_APPLESS_MAIN(TestFactValues)
#include "tst_fact_values.moc"

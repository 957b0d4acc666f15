// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/folding.h"

#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestFolding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersAreWhatFoldingLeavesOfThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("letters");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("only signs") << u" -- ?! "_s << QString();
        QTest::newRow("numbers") << u"Order 41 234!"_s << u"order41234"_s;
        QTest::newRow("Cyrillic") << u"Ещё, РАЗ…"_s << u"ещёраз"_s;
        QTest::newRow("diacritics") << u"Žiadosť, ŁÓDŹ; õun"_s << u"žiadosťłódźõun"_s;
        QTest::newRow("taken apart") << u"o\u0301 Ano"_s << u"óano"_s;
        QTest::newRow("full width") << u"Ａ１。好"_s << u"a1好"_s;
        QTest::newRow("beyond the plane") << u"\U00020000, a"_s << u"\U00020000a"_s;
    }
    void lettersAreWhatFoldingLeavesOfThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, letters);
        QCOMPARE(lettersOf(text), letters);
        QString folded = Folding{}.folded(text);
        folded.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
        QCOMPARE(lettersOf(text), folded);
    }

    void makesTheSameWritingEqual_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("folded");
        QTest::newRow("capitals") << u"ИЗВИНИТЕ"_s << u"извините"_s;
        QTest::newRow("declared letter") << u"ещё"_s << u"еще"_s;
        QTest::newRow("decomposed declared letter") << u"еще\u0308"_s << u"еще"_s;
        QTest::newRow("short i stays a letter") << u"МОЙ"_s << u"мой"_s;
        QTest::newRow("decomposed short i") << u"мои\u0306"_s << u"мой"_s;
        QTest::newRow("decomposed caron") << u"prepa\u0301c\u030cte"_s << u"prepáčte"_s;
        QTest::newRow("full-width digits") << u"４８"_s << u"48"_s;
        QTest::newRow("full-width question mark") << u"吗？"_s << u"吗?"_s;
        QTest::newRow("picture beyond the plane") << u"да 🙂"_s << u"да 🙂"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) << QString(QChar(0xD83D));
        QTest::newRow("nothing") << QString() << QString();
    }
    void makesTheSameWritingEqual()
    {
        QFETCH(QString, typed);
        QFETCH(QString, folded);
        QCOMPARE(russian().folded(typed), folded);
    }

    void remembersWhereEachUnitWasTyped()
    {
        const QString typed = u"a\u0308b…"_s;
        const auto folded = russian().fold(typed);
        QCOMPARE(folded.text, u"äb..."_s);
        QCOMPARE(placesOf(folded), u"0-2 2-3 3-4 3-4 3-4"_s);
    }

    void remembersPlacesWhereEachUnitStandsForOneAndBehind()
    {
        QCOMPARE(placesOf(russian().fold(u"Ёж。"_s)), u"0-1 1-2 2-3"_s);
        QCOMPARE(placesOf(russian().fold(u"не\u0301т 🙂"_s)), u"0-1 1-3 1-3 3-4 4-5 5-7 5-7"_s);
        QCOMPARE(placesOf(russian().fold(u"\u0301а"_s)), u"0-1 1-2"_s);
    }

    void lettersMayCountAsLettersOfAnyPlane()
    {
        Folding folding;
        folding.same.insert(U'b', U'\U00020000');
        folding.same.insert(U'\U00020001', U'c');
        const auto folded = folding.fold(u"Ab\U00020001d"_s);
        QCOMPARE(folded.text, u"a\U00020000cd"_s);
        QCOMPARE(placesOf(folded), u"0-1 1-2 1-2 2-4 4-5"_s);
    }

    void leavesDiacriticsOutOnlyWhereTheyAreOptional()
    {
        Folding slovak;
        slovak.diacriticsOptional = true;
        slovak.loose.insert(U'ł', U'l');
        QCOMPARE(slovak.loosened(u"prepáčte"_s), u"prepacte"_s);
        QCOMPARE(slovak.loosened(u"złość"_s), u"zlosc"_s);
        QCOMPARE(russian().loosened(u"мой"_s), u"мой"_s);
    }

private:
    static QString placesOf(const Folding::Folded &folded)
    {
        QStringList places;
        for (qsizetype i = 0; i < folded.text.size(); ++i)
            places.append(u"%1-%2"_s.arg(folded.beginOf(i)).arg(folded.endOf(i)));
        return places.join(u' ');
    }

    static Folding russian()
    {
        Folding folding;
        folding.same.insert(U'ё', U'е');
        return folding;
    }
};

QTEST_APPLESS_MAIN(TestFolding)
#include "tst_folding.moc"

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/plain_text.h"

#include <QTest>
#include <QTextDocument>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestPlainText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadAsMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("image") << u"<img src='http://example.org/x.png' width=999999999>"_s;
        QTest::newRow("bold") << u"Это <b>важно</b>"_s;
        QTest::newRow("declaration") << u"<!DOCTYPE html><p>"_s;
        QTest::newRow("closing") << u"</p>"_s;
    }
    void nothingIsReadAsMarkup()
    {
        QFETCH(QString, text);
        QVERIFY2(Qt::mightBeRichText(text) || text.startsWith(u"</"), "the row proves nothing");
        const QString harmless = neutralised(text);
        QVERIFY(!Qt::mightBeRichText(harmless));
        QCOMPARE(harmless.size(), text.size());
    }

    void leavesOrdinaryTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("less than") << u"3 < 5 and 5 > 3"_s;
        QTest::newRow("heart") << u"<3"_s;
        QTest::newRow("at the end") << u"a <"_s;
        QTest::newRow("lines") << u"один\nдва\tтри"_s;
        QTest::newRow("emoji") << u"👩‍👧 您好"_s;
    }
    void leavesOrdinaryTextAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(neutralised(text), text);
    }

    void writingDirectionCannotBeTurned()
    {
        const QString harmless = neutralised(u"a\u202Eb\u2066c"_s);
        QCOMPARE(harmless, u"a\u200Bb\u200Bc"_s);
    }
};

QTEST_APPLESS_MAIN(TestPlainText)
#include "tst_plain_text.moc"

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/yaml/fields.h"

#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere()
    {
        Diagnostics faults;
        const auto parsed =
            yaml::parse("t: word\ni: -3\nb: true\no: hold\nl: [a, b]\ns: one\nm: {x: 1, y: 2}\n", u"f"_s);
        {
            yaml::Fields fields(*parsed.root, u"f"_s, faults);
            QCOMPARE(fields.requireText(u"t"_s), u"word"_s);
            QCOMPARE(fields.integer(u"i"_s, 0, -10, 10), -3);
            QVERIFY(fields.boolean(u"b"_s));
            QCOMPARE(fields.oneOf(u"o"_s, {u"end"_s, u"hold"_s}), u"hold"_s);
            QCOMPARE(fields.texts(u"l"_s), (QStringList{u"a"_s, u"b"_s}));
            QCOMPARE(fields.texts(u"s"_s), QStringList{u"one"_s});
            QStringList keys;
            fields.eachEntry(u"m"_s, [&](const yaml::Entry &entry) { keys.append(entry.key); });
            QCOMPARE(keys, (QStringList{u"x"_s, u"y"_s}));
            QCOMPARE(fields.text(u"absent"_s, u"otherwise"_s), u"otherwise"_s);
        }
        QVERIFY(faults.empty());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << QByteArray("count: 1\n") << u"V116"_s << u"\"name\" is missing"_s;
        QTest::newRow("empty") << QByteArray("name: \"\"\n") << u"V113"_s << u"must not be empty"_s;
        QTest::newRow("list for text") << QByteArray("name: [a]\n") << u"V113"_s << u"a list"_s;
        QTest::newRow("nothing for text") << QByteArray("name:\n") << u"V113"_s << u"nothing"_s;
        QTest::newRow("nothing for a list")
            << QByteArray("name: a\nwords:\n") << u"V113"_s << u"\"words\" holds nothing"_s;
        QTest::newRow("unknown key") << QByteArray("name: a\ncuont: 1\n") << u"V112"_s << u"did you mean \"count\""_s;
        QTest::newRow("unknown key, nothing near") << QByteArray("name: a\nzzzzzz: 1\n") << u"V112"_s << u"there are"_s;
        QTest::newRow("word for number") << QByteArray("name: a\ncount: many\n") << u"V113"_s << u"from 0 to 9"_s;
        QTest::newRow("octal") << QByteArray("name: a\ncount: 07\n") << u"V113"_s << u"from 0 to 9"_s;
        QTest::newRow("out of range") << QByteArray("name: a\ncount: 10\n") << u"V113"_s << u"from 0 to 9"_s;
        QTest::newRow("yes is no boolean") << QByteArray("name: a\nopen: yes\n") << u"V113"_s << u"true or false"_s;
        QTest::newRow("not among the words")
            << QByteArray("name: a\nkind: godo\n") << u"V113"_s << u"did you mean \"good\""_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QFETCH(QString, says);
        Diagnostics faults;
        const auto parsed = yaml::parse(text, u"f"_s);
        {
            yaml::Fields fields(*parsed.root, u"f"_s, faults);
            fields.requireText(u"name"_s);
            fields.integer(u"count"_s, 0, 0, 9);
            fields.boolean(u"open"_s);
            fields.oneOf(u"kind"_s, {u"good"_s, u"bad"_s});
            fields.texts(u"words"_s);
        }
        QCOMPARE(faults.size(), std::size_t(1));
        QCOMPARE(faults.front().code, code);
        QVERIFY2(faults.front().message.text().contains(says), qPrintable(faults.front().message.text()));
    }

    void namesTheNearestName()
    {
        const QStringList known{u"apology"_s, u"empathy"_s, u"thanks"_s};
        QCOMPARE(nearestName(u"apolgy"_s, known), u"apology"_s);
        QCOMPARE(nearestName(u"empahty"_s, known), u"empathy"_s);
        QCOMPARE(nearestName(u"quarrel"_s, known), QString());
    }

    void writesFaultsAsEditorsUnderstandThem()
    {
        QCOMPARE(toString({u"a.yaml"_s, {3, 7}, u"V112"_s, Message::plain(u"text"_s)}), u"a.yaml:3:7: V112 text"_s);
    }
};

QTEST_APPLESS_MAIN(TestFields)
#include "tst_fields.moc"

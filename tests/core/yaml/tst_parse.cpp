// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/yaml/node.h"

#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestParse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsValuesWithTheirPlaces()
    {
        const auto parsed = yaml::parse("# remark\nname: \"Жанна\"\nlist:\n  - one\n  - {a: 1}\n"
                                        "long: >-\n  two\n  lines\n",
                                        u"f"_s);
        QVERIFY(parsed.diagnostics.empty());
        const yaml::Node &root = *parsed.root;
        QCOMPARE(root.find(u"name")->text, u"Жанна"_s);
        QVERIFY(root.find(u"name")->quoted);
        QCOMPARE(root.find(u"name")->position, (Position{2, 7}));
        QCOMPARE(root.find(u"list")->items.size(), std::size_t(2));
        QCOMPARE(root.find(u"list")->items[1].find(u"a")->position, (Position{5, 9}));
        QCOMPARE(root.find(u"long")->text, u"two lines"_s);
        QCOMPARE(root.find(u"none"), nullptr);
    }

    void columnsCountCharactersNotBytes()
    {
        const auto parsed = yaml::parse("a: {ключ: \"ü😡\", b: *x}\n", u"f"_s);
        QCOMPARE(parsed.diagnostics.size(), std::size_t(1));
        QCOMPARE(parsed.diagnostics[0].position.line, 1);
        QCOMPARE(parsed.diagnostics[0].position, (Position{1, 20}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::newRow("tab indentation") << QByteArray("a:\n\tb: 1\n") << u"V101"_s << 2;
        QTest::newRow("no-break space indentation") << QByteArray("a:\n\xC2\xA0 b: 1\n") << u"V102"_s << 2;
        QTest::newRow("not UTF-8") << QByteArray("a: 1\nb: \xff\xfe\n") << u"V103"_s << 2;
        QTest::newRow("cut UTF-8") << QByteArray("a: 1\nb: \xd0") << u"V103"_s << 2;
        QTest::newRow("key twice") << QByteArray("a: 1\nb: 2\na: 3\n") << u"V104"_s << 3;
        QTest::newRow("unclosed double quote") << QByteArray("a: 1\nsay: \"hello\nnext: 1\n") << u"V105"_s << 2;
        QTest::newRow("unclosed double quote, closed later")
            << QByteArray("say: \"hello\nnext: \"x\"\n") << u"V105"_s << 1;
        QTest::newRow("unclosed single quote") << QByteArray("say: 'it\n") << u"V105"_s << 1;
        QTest::newRow("colon in plain text") << QByteArray("say: Hello: you\n") << u"V108"_s << 1;
        QTest::newRow("alias") << QByteArray("a: *x\n") << u"V109"_s << 1;
        QTest::newRow("anchor") << QByteArray("a: &x 1\n") << u"V109"_s << 1;
        QTest::newRow("self alias") << QByteArray("a: &x [*x]\n") << u"V109"_s << 1;
        QTest::newRow("tag") << QByteArray("a: !!binary aaaa\n") << u"V109"_s << 1;
        QTest::newRow("merge key") << QByteArray("a:\n  <<: 1\n") << u"V109"_s << 2;
        QTest::newRow("second document") << QByteArray("a: 1\n---\nb: 2\n") << u"V110"_s << 2;
        QTest::newRow("stray comma") << QByteArray(",a") << u"V108"_s << 1;
        QTest::newRow("more after the end") << QByteArray("a: 1\n...\nb: 2\n") << u"V110"_s << 3;
        QTest::newRow("too deep") << (QByteArray("a: ") + QByteArray(40, '[') + QByteArray(40, ']')) << u"V111"_s << 1;
        QTest::newRow("very deep") << (QByteArray("a: ") + QByteArray(100'000, '[') + QByteArray(100'000, ']'))
                                   << u"V111"_s << 1;
        QTest::newRow("too large") << QByteArray(yaml::maximumBytes + 1, 'a') << u"V111"_s << 1;
        QTest::newRow("list as key") << QByteArray("? [a]\n: 1\n") << u"V113"_s << 1;
        QTest::newRow("control character") << QByteArray("a: \"x\x07\"\n") << u"V115"_s << 1;
        QTest::newRow("zero byte") << QByteArray("a: x\0y\n", 8) << u"V115"_s << 1;
        QTest::newRow("direction override") << QByteArray("a: \"x\xE2\x80\xAEy\"\n") << u"V117"_s << 1;
        QTest::newRow("empty") << QByteArray() << u"V118"_s << 1;
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QFETCH(int, line);
        const auto parsed = yaml::parse(text, u"f.yaml"_s);
        QVERIFY(!parsed.root);
        QVERIFY(!parsed.diagnostics.empty());
        QCOMPARE(parsed.diagnostics.front().code, code);
        QCOMPARE(parsed.diagnostics.front().position.line, line);
        QVERIFY(!parsed.diagnostics.front().message.text().isEmpty());
    }

    void saysWhatUsuallyCausedAFault_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Position>("position");
        QTest::addColumn<QString>("words");
        QTest::newRow("colon") << QByteArray("say: Hello: you\n") << Position{1, 11} << u"colon"_s;
        QTest::newRow("no colon") << QByteArray("a: 1\nb\nc: 2\n") << Position{2, 1} << u"ends with a colon"_s;
        QTest::newRow("open list") << QByteArray("a: [1, 2\nb: 3\n") << Position{1, 4} << u"[ ] is not closed"_s;
        QTest::newRow("open map") << QByteArray("a: {b: 1\nc: 3\n") << Position{1, 4} << u"{ } is not closed"_s;
        QTest::newRow("lone star") << QByteArray("a: * x\n") << Position{1, 4} << u"needs quotes"_s;
        QTest::newRow("at sign") << QByteArray("a: @x\n") << Position{1, 4} << u"put it in quotes"_s;
        QTest::newRow("block head") << QByteArray("a: >- x\n") << Position{1, 7} << u"next line"_s;
        QTest::newRow("backslash") << QByteArray("a: \"x\\q\"\n") << Position{1, 6} << u"\\\\"_s;
        QTest::newRow("bracket") << QByteArray("a: ]\n") << Position{1, 4} << u"value is missing"_s;
        QTest::newRow("goes on") << QByteArray("a: \"x\" y\n") << Position{1, 8} << u"goes on after its end"_s;
        QTest::newRow("spaces") << QByteArray("a:\n  b: 1\n c: 2\n") << Position{3, 2} << u"spaces before it"_s;
    }
    void saysWhatUsuallyCausedAFault()
    {
        QFETCH(QByteArray, text);
        QFETCH(Position, position);
        QFETCH(QString, words);
        const auto parsed = yaml::parse(text, u"f"_s);
        QCOMPARE(parsed.diagnostics.size(), std::size_t(1));
        QCOMPARE(parsed.diagnostics[0].position, position);
        QVERIFY2(parsed.diagnostics[0].message.text().contains(words),
                 qPrintable(parsed.diagnostics[0].message.text()));
    }

    void findsTwinsInALargeMap()
    {
        QByteArray text;
        for (int i = 0; i < 100; ++i)
            text += "k" + QByteArray::number(i) + ": 1\n";
        const auto parsed = yaml::parse(text + "k3: 1\nk99: 1\nk3: 1\n", u"f"_s);
        QCOMPARE(parsed.diagnostics.size(), std::size_t(3));
        QCOMPARE(parsed.diagnostics[0].position.line, 101);
        QVERIFY(parsed.diagnostics[1].message.text().contains(u"line 100"));
        QVERIFY(parsed.diagnostics[2].message.text().contains(u"line 4"));
    }

    void reportsAllOfAKind()
    {
        const auto parsed = yaml::parse("a: 1\na: 2\na: 3\n", u"f"_s);
        QCOMPARE(parsed.diagnostics.size(), std::size_t(2));
        QVERIFY(parsed.diagnostics[1].message.text().contains(u"line 1"));
    }

    void acceptsWindowsLineEndsAndAMark()
    {
        const auto parsed = yaml::parse("\xEF\xBB\xBF"
                                        "a: 1\r\nb: 2\r\n",
                                        u"f"_s);
        QVERIFY(parsed.root);
        QCOMPARE(parsed.root->find(u"b")->text, u"2"_s);
    }

    void saysThatAFileCannotBeRead()
    {
        const auto parsed = yaml::parseFile(u"/nowhere/at-all.yaml"_s);
        QCOMPARE(parsed.diagnostics.front().code, u"V100"_s);
        QCOMPARE(yaml::parseFile(u"/tmp"_s).diagnostics.front().code, u"V100"_s);
    }
};

QTEST_APPLESS_MAIN(TestParse)
#include "tst_parse.moc"

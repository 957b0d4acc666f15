// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/parts.h"
#include "core/scenario/scenario.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

static const QString source = QStringLiteral(VENTIL_SOURCE_DIR);
static const QByteArray boss = "ventil-part: 1\nendings:\n"
                               "  hung_up: {kind: bad, say: [\"Click.\"], sums_up: \"He hung up.\"}\n";

// The small scenario, one ending of which stands in a part.
class TestParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"en/parts"_s));
        write(u"en/parts/ends.yaml"_s, boss);
    }

    void aPartIsReadAsIfItWereWrittenThere()
    {
        const LoadedScenario loaded = load(made("parts/ends.yaml"));
        QVERIFY2(loaded.scenario, qPrintable(told(loaded)));
        const Ending &ending = loaded.scenario->endings.back();
        QCOMPARE(ending.id, u"hung_up"_s);
        QCOMPARE(fileOf(*loaded.scenario, ending.position), path(u"en/parts/ends.yaml"_s));
        QCOMPARE(ending.position.line, 3);
        QCOMPARE(fileOf(*loaded.scenario, loaded.scenario->states.front().position), path(u"en/parcel.yaml"_s));
    }

    void everySectionCanStandInAPart()
    {
        write(u"en/parts/all.yaml"_s,
              "ventil-part: 1\nuses: [parts/ends.yaml]\nvalues: {shop: [\"Nord\"]}\n"
              "facts:\n  - {id: shop, words: [\"{shop}\"]}\nflags: [asked]\nalways:\n"
              "  - {when: [banter], if: \"not asked\", set: [asked], example: \"Ha.\", say: [\"Ha.\"], "
              "to: offended}\n"
              "states:\n  offended:\n    say: [\"At {shop}?\"]\n    replies:\n"
              "      - {otherwise: true, say: [\"Bye.\"], to: hung_up}\n");
        const LoadedScenario loaded = load(made("parts/all.yaml"));
        QVERIFY2(loaded.scenario, qPrintable(told(loaded)));
        QCOMPARE(loaded.scenario->files.size(), 3);
        QCOMPARE(loaded.scenario->states.back().id, u"offended"_s);
        QCOMPARE(loaded.scenario->facts.back().id, u"shop"_s);
        QCOMPARE(loaded.scenario->flags.back(), u"asked"_s);
        QCOMPARE(loaded.scenario->always.size(), 5U);
        QCOMPARE(loaded.scenario->values.back().name, u"shop"_s);
    }

    void aWarningInAPartCanBeSilencedThere()
    {
        const auto withRemark = [&](const QByteArray &remark) {
            write(u"en/parts/joke.yaml"_s, "ventil-part: 1\nuses: [parts/ends.yaml]\nalways:\n"
                                           "  - {when: [banter], example: \"Ha.\", say: [\"Hm.\"], to: stay}  # " +
                                               remark + '\n');
            return load(made("parts/joke.yaml"));
        };
        QVERIFY(told(withRemark("none")).contains(u"joke.yaml:4:43: V502"));
        const LoadedScenario silenced = withRemark("ventil: ignore V502 he shall repeat himself");
        QVERIFY2(silenced.diagnostics.empty(), qPrintable(told(silenced)));
        QVERIFY(told(withRemark("ventil: ignore V502")).contains(u"joke.yaml:4:63: V120"));
        const LoadedScenario idle = withRemark("ventil: ignore V312 another customer needs it");
        for (const Diagnostic &unused : idle.suppressions.unused())
            QVERIFY2(!unused.file.endsWith(u"joke.yaml"), qPrintable(toString(unused)));
    }

    void aChangedPartIsAnotherScenario()
    {
        const LoadedScenario before = load(made("parts/ends.yaml"));
        write(u"en/parts/ends.yaml"_s, QByteArray(boss).replace("Click.", "Clack."));
        const LoadedScenario after = load(made("parts/ends.yaml"));
        QVERIFY(before.scenario && after.scenario);
        QVERIFY(before.scenario->hash.hex() != after.scenario->hash.hex());
    }

    void aFaultInAPartNamesThePart_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown key in it")
            << QByteArray(boss).replace("say:", "sya:") << u"en/parts/ends.yaml:3:24: V112"_s;
        QTest::newRow("of the syntax") << QByteArray(boss).replace("\"Click.\"", "\"Click.")
                                       << u"en/parts/ends.yaml:3:29: V108"_s;
        QTest::newRow("a key that belongs elsewhere") << boss + "start: opening\n" << u"en/parts/ends.yaml:4:1: V112"_s;
        QTest::newRow("no part") << QByteArray(boss).replace("ventil-part", "ventil")
                                 << u"en/parts/ends.yaml:1:1: V116"_s;
        QTest::newRow("a name given twice")
            << boss + "  stays: {kind: good, say: [\"Bye.\"], sums_up: \"He stays.\"}\n"
            << u"en/parts/ends.yaml:4:3: V206 \"stays\" stands already in %1/en/parcel.yaml, line "_s;
        QTest::newRow("a flag given twice") << boss + "flags: [warned]\n" << u"en/parts/ends.yaml:4:9: V206"_s;
        QTest::newRow("a circle") << boss + "uses: [parts/ends.yaml]\n" << u"en/parts/ends.yaml:4:8: V213"_s;
    }
    void aFaultInAPartNamesThePart()
    {
        QFETCH(QByteArray, part);
        QFETCH(QString, says);
        write(u"en/parts/ends.yaml"_s, part);
        const LoadedScenario loaded = load(made("parts/ends.yaml"));
        QVERIFY(!loaded.scenario);
        QVERIFY2(told(loaded).contains(says.contains(u'%') ? says.arg(m_folder->path()) : says),
                 qPrintable(told(loaded)));
    }

    void nothingOutsideTheFolderIsOpened_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("parent") << QByteArray("../ends.yaml") << u"V213"_s;
        QTest::newRow("parent in between") << QByteArray("parts/../../ends.yaml") << u"V213"_s;
        QTest::newRow("absolute") << path(u"ends.yaml"_s).toUtf8() << u"V213"_s;
        QTest::newRow("drive") << QByteArray("c:/ends.yaml") << u"V213"_s;
        QTest::newRow("backslash") << QByteArray("..\\ends.yaml") << u"V213"_s;
        QTest::newRow("address") << QByteArray("https://example.org/ends.yaml") << u"V213"_s;
        QTest::newRow("resource") << QByteArray(":/opinions/et.yaml") << u"V213"_s;
        QTest::newRow("another kind") << QByteArray("parts/ends.txt") << u"V213"_s;
        QTest::newRow("link") << QByteArray("parts/link.yaml") << u"V213"_s;
        QTest::newRow("linked folder") << QByteArray("out/ends.yaml") << u"V213"_s;
        QTest::newRow("not there") << QByteArray("parts/nowhere.yaml") << u"V205"_s;
        QTest::newRow("a folder") << QByteArray("parts/folder.yaml") << u"V205"_s;
    }
    void nothingOutsideTheFolderIsOpened()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, code);
        write(u"ends.yaml"_s, boss);
        QVERIFY(QFile::link(path(u"ends.yaml"_s), path(u"en/parts/link.yaml"_s)));
        QVERIFY(QFile::link(m_folder->path(), path(u"en/out"_s)));
        QVERIFY(QDir(m_folder->path()).mkpath(u"en/parts/folder.yaml"_s));
        const LoadedScenario loaded = load(made("'" + name + "'"));
        QVERIFY(!loaded.scenario);
        QVERIFY2(told(loaded).contains(u"parcel.yaml:3:8: %1 "_s.arg(code)), qPrintable(told(loaded)));
    }

    void twoPartsThatUseAThirdGetItOnce()
    {
        for (const QString &name : {u"one"_s, u"two"_s})
            write(u"en/parts/%1.yaml"_s.arg(name), "ventil-part: 1\nuses: [parts/ends.yaml]\n");
        const LoadedScenario loaded = load(made("parts/one.yaml, parts/two.yaml"));
        QVERIFY2(loaded.scenario, qPrintable(told(loaded)));
        QCOMPARE(loaded.scenario->files.size(), 4);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static QByteArray made(const QByteArray &names)
    {
        QFile file(source + u"/tests/core/scenario/good/en/parcel.yaml"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the small scenario is not there");
        QByteArray text = file.readAll();
        const qsizetype begin = text.indexOf("  hung_up: {kind");
        text.remove(begin, text.indexOf('\n', begin) + 1 - begin);
        const qsizetype head = text.indexOf("ventil: 1");
        return text.first(text.indexOf('\n') + 1) + "# parts\nuses: [" + names + "]\n" + text.sliced(head);
    }

    LoadedScenario load(const QByteArray &text)
    {
        write(u"en/parcel.yaml"_s, text);
        return loadScenario(path(u"en/parcel.yaml"_s), source + u"/resources/personas"_s);
    }

    static QString told(const LoadedScenario &loaded)
    {
        QStringList lines;
        for (const Diagnostic &diagnostic : loaded.diagnostics)
            lines.append(toString(diagnostic));
        return lines.join(u'\n');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestParts)
#include "tst_parts.moc"

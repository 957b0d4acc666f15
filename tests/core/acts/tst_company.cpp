// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "acts_fixture.h"

#include <memory>

using namespace ventil;
using namespace Qt::StringLiterals;

static const QByteArray head = "company: Acme\nlanguage: xx\n";
static const QByteArray forbidden =
    "forbidden:\n  - id: no-policy\n    any: [\"our policy\"]\n"
    "    why: It ends the talk.\n    instead: What I can do is this.\n"
    "    hits: [\"our policy is so\", \"it is not our policy\"]\n    misses: [policy]\n";

static QByteArray pattern(const QByteArray &act, const QByteArray &line)
{
    return "patterns:\n  - id: ours\n    act: " + act + "\n    any: [\"" + line +
           "\"]\n    hits: [\"so thanks then\", \"thanks\"]\n    misses: [nothing]\n";
}

class TestCompany : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_acts = std::make_unique<ActsFolder>();
        m_acts->write("thanks.yaml", "act: thanks\npatterns:\n  - id: it\n    any: [\"thank @me\"]\n"
                                     "    hits: [\"thank us\", \"thank me\"]\n    misses: [c]\n");
    }

    void addsPatterns()
    {
        write(pattern("thanks", "thanks"));
        const auto found = m_acts->load().detect(u"many thanks"_s);
        QCOMPARE(described(found, u"many thanks"_s), QStringList{u"thanks:thanks"_s});
        QCOMPARE(found.front().why, u"company/ours"_s);
        QVERIFY(checkExamples(m_acts->path()).empty());
    }

    void addsWordsToAListAndNewLists()
    {
        write("words: {me: [Acme], brand: [\"acme *\"]}\n" + pattern("thanks", "@brand rules"));
        const Detector detector = m_acts->load();
        QVERIFY(!detector.detect(u"thank Acme"_s).empty());
        QVERIFY(!detector.detect(u"thank us"_s).empty());
        QVERIFY(!detector.detect(u"Acme Plus rules"_s).empty());
    }

    void switchesPatternsOffWithTheirExamples()
    {
        write("off: [{pattern: thanks/it, reason: We say it otherwise}]\n");
        QVERIFY(m_acts->load().detect(u"thank us"_s).empty());
        QVERIFY(checkExamples(m_acts->path()).empty());
    }

    void tellsForbiddenWordsApartFromActs()
    {
        write(forbidden);
        const Reading reading = m_acts->load().read(u"it is not our policy, thank us"_s, {});
        const std::vector<HouseWords> house{
            {{10, 10}, u"company/no-policy"_s, u"It ends the talk."_s, u"What I can do is this."_s}};
        QCOMPARE(reading.house, house);
        QCOMPARE(foundActs(reading.acts), ActSet{Act::Thanks});
        QVERIFY(checkExamples(m_acts->path()).empty());
        QVERIFY(m_acts->load().read(u"you wrote \"our policy\""_s, {}).house.empty());
    }

    void examplesThatDoNotHoldAreTold()
    {
        write(forbidden + pattern("thanks", "thanks then"));
        m_acts->append("company.yaml", "  - id: wide\n    act: thanks\n    any: [nothing]\n"
                                       "    hits: [nothing, \"nothing more\"]\n    misses: [more]\n");
        QCOMPARE(codes(checkExamples(m_acts->path())), (QStringList{u"V402"_s, u"V404"_s}));
    }

    void oneFaultLeavesTheWholeFileOutAndTheShippedPatternsIn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const QByteArray &text, const QString &fault) {
            QTest::newRow(name) << text << fault;
        };
        row("no YAML", "company: [", u"company.yaml:"_s);
        row("no name", "language: xx\n", u"1:1: V116"_s);
        row("another language", "company: A\nlanguage: xy\n", u"2:11: V208"_s);
        row("no such key", head + "pattern: []\n",
            u"3:1: V112 \"pattern\" is not known here; did you mean \"patterns\""_s);
        row("no such act", head + pattern("thank", "a"),
            u"5:10: V202 \"thank\" is not one of the 40 acts; did you mean \"thanks\""_s);
        row("no pattern", head + pattern("thanks", "(a"), u"6:11: V401"_s);
        row("no such list", head + pattern("thanks", "@mee"), u"6:11: V401"_s);
        row("an unused list", head + "words: {mee: [a]}\n", u"3:9: V207"_s);
        row("an empty list", head + "words: {me: []}\n", u"V113"_s);
        row("a word that is no pattern", head + "words: {me: [\"(a\"]}\n", u"3:9: V401"_s);
        row("nothing to switch off", head + "off: [{pattern: thanks/itt, reason: no}]\n",
            u"V212 there is no pattern \"thanks/itt\"; did you mean \"thanks/it\""_s);
        row("no reason", head + "off: [{pattern: thanks/it}]\n", u"V116"_s);
        row("probable blame", head + pattern("blame", "a") + "    certainty: probable\n", u"V407"_s);
        row("an id twice", head + pattern("thanks", "a") + QByteArray(forbidden).replace("no-policy", "ours"),
            u"V206"_s);
        row("nothing instead", head + QByteArray(forbidden).replace("instead: What I can do is this.", "whole: true"),
            u"V116"_s);
        row("too few examples", head + QByteArray(forbidden).replace("    misses: [policy]\n", ""), u"V401"_s);
    }
    void oneFaultLeavesTheWholeFileOutAndTheShippedPatternsIn()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, fault);
        m_acts->write("company.yaml", text);
        const LoadedDetector loaded = loadDetector(m_acts->path());
        QVERIFY(loaded.detector);
        QCOMPARE(loaded.detector->detect(u"thank us"_s).size(), 1U);
        QCOMPARE(loaded.detector->patternCount(), 1);
        QVERIFY(loaded.detector->read(u"our policy"_s, {}).house.empty());
        QStringList told;
        for (const Diagnostic &one : loaded.diagnostics)
            told.append(toString(one));
        QVERIFY2(told.join(u'\n').contains(fault), qPrintable(told.join(u'\n')));
        QVERIFY(told.front().contains(u"company.yaml:"_s));
        QVERIFY(!checkExamples(m_acts->path()).empty());
    }

    void aDraftIsReadInPlaceOfTheFoldersOwn()
    {
        write(pattern("thanks", "thanks"));
        m_acts->write("draft", head + forbidden);
        const LoadedDetector draft = loadDetectorWithCompany(m_acts->path(), m_acts->path() + u"/draft"_s);
        QVERIFY(draft.diagnostics.empty());
        QVERIFY(draft.detector->detect(u"thanks"_s).empty());
        QVERIFY(!draft.detector->read(u"our policy"_s, {}).house.empty());
        QVERIFY(checkExamplesWithCompany(m_acts->path(), m_acts->path() + u"/draft"_s).empty());
        QVERIFY(loadDetectorWithCompany(m_acts->path(), {}).detector->detect(u"thanks"_s).empty());
    }

    void aCompiledFileHoldsItToo()
    {
        write(forbidden + pattern("thanks", "thanks"));
        const QString compiled = m_elsewhere.filePath(u"xx.acts"_s);
        QVERIFY(compileDetector(m_acts->path(), compiled).empty());
        const LoadedDetector loaded = loadDetector(m_acts->path(), compiled);
        const QString reply = u"thanks, our policy"_s;
        QCOMPARE(loaded.detector->detect(reply), m_acts->load().detect(reply));
        QCOMPARE(loaded.detector->read(reply, {}).house, m_acts->load().read(reply, {}).house);
        QCOMPARE(loaded.detector->read(reply, {}).house.size(), 1U);
    }

    void aFaultyOneIsNotCompiledIn()
    {
        m_acts->write("company.yaml", "company: A\n");
        QVERIFY(!compileDetector(m_acts->path(), m_elsewhere.filePath(u"xx.acts"_s)).empty());
    }

private:
    void write(const QByteArray &text) { m_acts->write("company.yaml", head + text); }

    static QStringList codes(const Diagnostics &faults)
    {
        QStringList list;
        for (const Diagnostic &fault : faults)
            list.append(fault.code);
        return list;
    }

    std::unique_ptr<ActsFolder> m_acts;
    QTemporaryDir m_elsewhere;
};

QTEST_APPLESS_MAIN(TestCompany)
#include "tst_company.moc"

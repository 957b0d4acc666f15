// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
// What must hold for the act files of every language.
#include "core/acts/detector_data.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestActFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyExampleHolds_data() { addRowPerLanguage(); }
    void everyExampleHolds()
    {
        QFETCH(QString, folder);
        const Diagnostics faults = checkExamples(folder);
        for (const Diagnostic &fault : faults)
            qWarning().noquote() << toString(fault);
        QVERIFY(faults.empty());
    }

    void everyActHasAFileWithPatterns_data() { addRowPerLanguage(); }
    void everyActHasAFileWithPatterns()
    {
        QFETCH(QString, folder);
        for (const QString &act : actIds()) {
            const QFileInfo file(folder + u'/' + act + u".yaml"_s);
            QVERIFY2(file.exists(), qPrintable(act));
            if (act != u"shouting") // typography, not words
                QVERIFY2(file.size() > 300, qPrintable(act));
        }
    }

    void verdictsDoNotHangOnTyping_data() { addRowPerLanguage(); }
    void verdictsDoNotHangOnTyping()
    {
        QFETCH(QString, folder);
        const auto loaded = loadDetector(folder);
        QVERIFY(loaded.detector);
        int replies = 0;
        for (const QString &reply : hitsOf(folder)) {
            const ActSet plain = allActs(loaded.detector->detect(reply));
            QCOMPARE(allActs(loaded.detector->detect(reply + u" "_s)), plain);
            QCOMPARE(allActs(loaded.detector->detect(u"  "_s + reply)), plain);
            QCOMPARE(allActs(loaded.detector->detect(reply.normalized(QString::NormalizationForm_D))), plain);
            if (reply.size() > 1 && reply[0].isUpper() && !reply[1].isUpper())
                QCOMPARE(allActs(loaded.detector->detect(reply[0].toLower() + reply.sliced(1))), plain);
            ++replies;
        }
        QVERIFY(replies > 200);
    }

    void spansLieInsideTheReply_data() { addRowPerLanguage(); }
    void spansLieInsideTheReply()
    {
        QFETCH(QString, folder);
        const auto loaded = loadDetector(folder);
        for (const QString &reply : hitsOf(folder)) {
            const QString decorated = u"👍🏽 "_s + reply.normalized(QString::NormalizationForm_D) + u" 🙂"_s;
            for (const ActMatch &match : loaded.detector->detect(decorated)) {
                QVERIFY(match.span.begin >= 0 && match.span.length > 0 && match.span.end() <= decorated.size());
                QVERIFY(!decorated[match.span.begin].isLowSurrogate());
                QVERIFY(!match.why.isEmpty());
            }
        }
    }

    void otherLanguagesAreNotUnderstood_data() { addRowPerLanguage(); }
    void otherLanguagesAreNotUnderstood()
    {
        QFETCH(QString, folder);
        const auto loaded = loadDetector(folder);
        QVERIFY(loaded.detector->detect(u"Ich verstehe Ihren Ärger sehr gut und kümmere mich sofort darum."_s).empty());
        QVERIFY(loaded.detector->detect(u"Lamentamos mucho lo ocurrido y le enviaremos otro producto."_s).empty());
    }

private:
    static void addRowPerLanguage()
    {
        QTest::addColumn<QString>("folder");
        const QDir root(QStringLiteral(VENTIL_SOURCE_DIR "/resources/acts"));
        const QStringList languages = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        if (languages.isEmpty())
            qFatal("no languages under %s", qPrintable(root.path()));
        for (const QString &language : languages)
            QTest::newRow(qPrintable(language)) << root.filePath(language);
    }

    static QStringList hitsOf(const QString &folder)
    {
        QStringList hits;
        for (const ActExample &example : DetectorLoad::from(folder).examples)
            if (example.isHit)
                hits.append(example.reply);
        return hits;
    }
};

QTEST_APPLESS_MAIN(TestActFiles)
#include "tst_act_files.moc"

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "acts_fixture.h"

#include <memory>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestCompiledFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_acts = std::make_unique<ActsFolder>();
        m_acts->writePattern("thanks", "(thanks|thank you) _2 #", "    unless: [\"no thanks\"]\n");
        QVERIFY(compileDetector(m_acts->path(), compiled()).empty());
    }

    void findsWhatTheFolderFinds()
    {
        for (const QString &reply : {u"thanks for 3"_s, u"no thanks for 3"_s, u"thank you at 15:30"_s, u"thanks"_s})
            QCOMPARE(load().detect(reply), m_acts->load().detect(reply));
    }

    void theSameFolderGivesTheSameBytes()
    {
        const QByteArray before = bytes();
        QVERIFY(compileDetector(m_acts->path(), compiled()).empty());
        QCOMPARE(bytes(), before);
    }

    // The payload's sum is right and the folder's is, so the patterns that it holds are believed.
    void isUsedWhileItFits()
    {
        ActsFolder other;
        other.writePattern("thanks", "cheers");
        const QString otherFile = m_folder.filePath(u"other.acts"_s);
        QVERIFY(compileDetector(other.path(), otherFile).empty());
        constexpr qsizetype sourceSum = 20;
        const QByteArray mine = bytes();
        QFile file(otherFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        write(mine.first(sourceSum) + file.readAll().sliced(sourceSum));
        QCOMPARE(described(load().detect(u"cheers"_s), u"cheers"_s), QStringList{u"thanks:cheers"_s});
    }

    void anEditTakesEffectAtOnce()
    {
        m_acts->writePattern("thanks", "cheers");
        QCOMPARE(described(load().detect(u"cheers"_s), u"cheers"_s), QStringList{u"thanks:cheers"_s});
        QVERIFY(load().detect(u"thanks for 3"_s).empty());
    }

    void aNewFileTakesEffectAtOnce()
    {
        m_acts->writePattern("regret", "pity");
        QCOMPARE(allActs(load().detect(u"pity"_s)), ActSet{Act::Regret});
    }

    void anEditedFaultIsTold()
    {
        m_acts->writePattern("thanks", "(thanks");
        QVERIFY(!loadDetector(m_acts->path(), compiled()).diagnostics.empty());
    }

    void aDamagedOneIsNoError_data()
    {
        QTest::addColumn<qsizetype>("at");
        QTest::addColumn<bool>("cut");
        QTest::newRow("first byte") << qsizetype(0) << false;
        QTest::newRow("sum of the patterns") << qsizetype(25) << false;
        QTest::newRow("patterns") << qsizetype(200) << false;
        QTest::newRow("empty") << qsizetype(0) << true;
        QTest::newRow("cut in the sums") << qsizetype(30) << true;
        QTest::newRow("cut in the patterns") << qsizetype(300) << true;
    }
    void aDamagedOneIsNoError()
    {
        QFETCH(qsizetype, at);
        QFETCH(bool, cut);
        QByteArray damaged = bytes();
        QVERIFY(at < damaged.size());
        if (cut)
            damaged.truncate(at);
        else
            damaged[at] = static_cast<char>(damaged[at] ^ 1);
        write(damaged);
        QCOMPARE(described(load().detect(u"thanks for 3"_s), u"thanks for 3"_s), QStringList{u"thanks:thanks for 3"_s});
    }

    void aMissingOneIsNoError()
    {
        QVERIFY(QFile::remove(compiled()));
        QVERIFY(!load().detect(u"thanks for 3"_s).empty());
    }

    void faultyFoldersAreNotCompiled()
    {
        m_acts->writePattern("thanks", "(thanks");
        QVERIFY(!compileDetector(m_acts->path(), compiled()).empty());
    }

private:
    QString compiled() const { return m_folder.filePath(u"xx.acts"_s); }

    QByteArray bytes() const
    {
        QFile file(compiled());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(compiled());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    Detector load() const
    {
        const LoadedDetector loaded = loadDetector(m_acts->path(), compiled());
        if (!loaded.detector)
            qFatal("the folder does not load");
        return *loaded.detector;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ActsFolder> m_acts;
};

QTEST_APPLESS_MAIN(TestCompiledFile)
#include "tst_compiled_file.moc"

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/library.h"
#include "fixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

// How hard each customer is, in the library and in the file that remembers it.
class TestDifficulties : public QObject {
    Q_OBJECT

    std::unique_ptr<Fixture> fixture;
    std::unique_ptr<QTemporaryDir> folder;

    QString file() const { return folder->filePath(u"difficulties.json"_s); }

    std::unique_ptr<Library> library() const
    {
        Services services = fixture->services();
        services.difficultyFile = file();
        auto made = std::make_unique<Library>(services);
        made->load();
        made->findDifficulties();
        return made;
    }

    static QString shown(Library &library)
    {
        return library.cards()->index(0).data(LibraryModel::DifficultyRole).toString();
    }

    QByteArray remembered() const
    {
        QFile kept(file());
        return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
    }

    void remember(const QByteArray &bytes) const
    {
        QFile kept(file());
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write(bytes);
    }

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationVersion(u"1.2.3"_s); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        fixture = std::make_unique<Fixture>();
        folder = std::make_unique<QTemporaryDir>();
    }

    void nothingIsShownUntilItIsKnown()
    {
        const auto made = library();
        QCOMPARE(shown(*made), QString());
        QVERIFY(made->difficulties().isEmpty());
        const QSignalSpy known(made.get(), &Library::difficultiesChanged);
        QTRY_COMPARE(shown(*made), u"Easy"_s);
        QCOMPARE(made->difficulties().size(), 3);
        QCOMPARE(known.count(), 1);
    }

    void whatIsKnownIsRememberedForTheSourcesOfTheScenario()
    {
        auto first = library();
        QTRY_VERIFY(!shown(*first).isEmpty());
        first.reset();
        const QByteArray kept = remembered();
        QVERIFY2(kept.contains("\"1.2.3\""), kept);
        QVERIFY2(kept.contains(fixture->content.scenario(u"en/late-parcel"_s).scenario->hash.hex()), kept);
        remember(QByteArray(kept).replace("easy", "hard"));
        const auto second = library();
        QTRY_COMPARE(shown(*second), u"Hard"_s);
    }

    void whatIsRememberedOfOtherSourcesOrVersionsOrInDisorderIsFoundAnew_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("other version") << QByteArray("1.2.3") << QByteArray("1.2.2");
        QTest::newRow("unknown word") << QByteArray("easy") << QByteArray("dreadful");
        QTest::newRow("other sources") << fixtureHash() << QByteArray(64, '0');
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("");
    }
    void whatIsRememberedOfOtherSourcesOrVersionsOrInDisorderIsFoundAnew()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        auto first = library();
        QTRY_VERIFY(!shown(*first).isEmpty());
        first.reset();
        // Were it taken, it would say so.
        remember(remembered().replace("\"easy\"", before == "easy" ? "\"easy\"" : "\"hard\"").replace(before, after));
        const auto second = library();
        QTRY_COMPARE(shown(*second), u"Easy"_s);
    }

    void whatTheLibraryHasNoLongerIsForgotten()
    {
        auto first = library();
        QTRY_VERIFY(!shown(*first).isEmpty());
        first.reset();
        const QByteArray kept = remembered();
        remember(QByteArray(kept).replace("\"difficulties\": {",
                                          "\"difficulties\": {\n\"" + QByteArray(64, '0') + "\": \"hard\","));
        QVERIFY(remembered().contains("0000"));
        const auto second = library();
        QTRY_COMPARE(shown(*second), u"Easy"_s);
        QCOMPARE(remembered(), kept);
    }

    void aFileThatCannotBeWrittenCostsNothingButTime()
    {
        QVERIFY(QDir(folder->path()).mkpath(u"difficulties.json"_s));
        const auto made = library();
        QTRY_COMPARE(shown(*made), u"Easy"_s);
    }

    void difficultyNarrowsTheCards()
    {
        const auto made = library();
        made->setDifficulty(u"easy"_s);
        QCOMPARE(made->cards()->rowCount(), 0); // not known yet
        QTRY_COMPARE(made->cards()->rowCount(), 1);
        made->setDifficulty(u"hard"_s);
        QCOMPARE(made->cards()->rowCount(), 0);
        made->setDifficulty({});
        QCOMPARE(made->cards()->rowCount(), 1);
    }

    void theLibraryCanGoWhileItIsStillBeingFoundOut()
    {
        for (int i = 0; i < 20; ++i)
            library();
    }

private:
    static QByteArray fixtureHash()
    {
        Fixture made;
        return made.content.scenario(u"en/late-parcel"_s).scenario->hash.hex();
    }
};

QTEST_GUILESS_MAIN(TestDifficulties)
#include "tst_difficulties.moc"

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/offline.h"
#include "app/shell/options.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheCommandLineAsksFor()
    {
        const ReadOptions read = readOptions({u"ventil"_s, u"--data"_s, u"d"_s, u"--store"_s, u"s"_s, u"--language"_s,
                                              u"et"_s, u"--theme"_s, u"dark"_s, u"--scale"_s, u"1.5"_s, u"--demo"_s});
        QVERIFY(read.options);
        QCOMPARE(read.options->data, u"d"_s);
        QCOMPARE(read.options->store, u"s"_s);
        QCOMPARE(read.options->language, u"et"_s);
        QCOMPARE(read.options->theme, u"dark"_s);
        QCOMPARE(read.options->scale, 1.5);
        QVERIFY(read.options->demo);
    }

    void wrongUseIsASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{u"--paint"_s};
        QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s};
        QTest::newRow("scale") << QStringList{u"--scale"_s, u"big"_s};
        QTest::newRow("too large") << QStringList{u"--scale"_s, u"9"_s};
        QTest::newRow("language") << QStringList{u"--language"_s, u"xx"_s};
    }
    void wrongUseIsASentence()
    {
        QFETCH(QStringList, arguments);
        const ReadOptions read = readOptions(QStringList{u"ventil"_s} + arguments);
        QVERIFY(!read.options);
        QCOMPARE(read.status, 2);
        QVERIFY(!read.message.isEmpty());
    }

    void helpIsNoFault()
    {
        const ReadOptions read = readOptions({u"ventil"_s, u"--help"_s});
        QVERIFY(!read.options);
        QCOMPARE(read.status, 0);
        QVERIFY(read.message.contains(u"--store"_s));
    }

    void nothingIsFetched_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("web") << QUrl(u"http://127.0.0.1/x.png"_s);
        QTest::newRow("file") << QUrl(u"file:///etc/hostname"_s);
    }
    void nothingIsFetched()
    {
        QFETCH(QUrl, url);
        Offline offline;
        const std::unique_ptr<QNetworkAccessManager> network(offline.create(nullptr));
        QNetworkReply *reply = network->get(QNetworkRequest(url));
        QSignalSpy finished(reply, &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QCOMPARE(reply->error(), QNetworkReply::ContentAccessDenied);
        QCOMPARE(reply->readAll(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestShell)
#include "tst_shell.moc"

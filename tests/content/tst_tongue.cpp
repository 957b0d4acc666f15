// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/lint.h"
#include "app/content/tongue.h"
#include "core/diagnostics/catalogue.h"

#include <QDirIterator>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

namespace {

const QString source = QStringLiteral(VENTIL_SOURCE_DIR);

// Puts every text it is asked for into brackets.
class Pseudo : public QTranslator {
public:
    QString translate(const char * /*context*/, const char *text, const char * /*disambiguation*/,
                      int /*n*/) const override
    {
        return u'⟦' + QString::fromUtf8(text) + u'⟧';
    }
    bool isEmpty() const override { return false; }
};

Diagnostics faultsIn(const QString &folder)
{
    Content content(source + u"/tests/content/data"_s);
    QStringList files;
    for (QDirIterator it(source + folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files.append(it.next());
    return lint(files, content).faults;
}

} // namespace

class TestTongue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speaksTheLanguagesOfTheWindow()
    {
        QCOMPARE(Tongue::languages(), QStringList({u"en"_s, u"et"_s, u"pl"_s, u"ru"_s, u"sk"_s, u"zh"_s}));
    }

    void tellsTheSameFaultInEachLanguage()
    {
        const Message message = Message::tr("\"%1\" must not be empty").arg(u"say"_s);
        QStringList told;
        for (const QString &language : Tongue::languages()) {
            Tongue tongue;
            QVERIFY2(tongue.speak(language), qPrintable(language));
            told.append(message.text());
            QVERIFY2(told.last().contains(u"\"say\""_s), qPrintable(told.last()));
        }
        QCOMPARE(told.front(), u"\"say\" must not be empty"_s);
        QCOMPARE(told.removeDuplicates(), 0);
        QCOMPARE(message.text(), told.front());
    }

    void speaksEnglishForALanguageItDoesNotKnow()
    {
        Tongue tongue;
        QVERIFY(tongue.speak(u"et"_s));
        QVERIFY(tongue.speak(u"zh_CN"_s));
        for (const QString &unknown : {u"fi"_s, u""_s, u"*"_s, u"../et"_s})
            QVERIFY2(!tongue.speak(unknown), qPrintable(unknown));
        QCOMPARE(Message::tr("no act").text(), u"no act"_s);
    }

    void everyTextOfTheCatalogueIsTranslated()
    {
        for (const QString &language : Tongue::languages().mid(1)) {
            for (const QString &code : diagnosticCodes()) {
                const DiagnosticEntry &entry = *diagnosticEntry(code);
                for (const Message &message : {entry.message, entry.why, entry.mend, entry.withoutExample}) {
                    const QString english = message.text();
                    Tongue tongue;
                    tongue.speak(language);
                    QVERIFY2(english.isEmpty() || message.text() != english, qPrintable(language + u' ' + english));
                }
            }
        }
    }

    void noFaultIsToldInWordsThatCannotBeTranslated_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("scenarios") << u"/tests/core/scenario/bad"_s;
        QTest::newRow("mistakes") << u"/tests/cli/mistakes"_s;
        QTest::newRow("fuzz") << u"/tests/fuzz/corpus"_s;
    }
    void noFaultIsToldInWordsThatCannotBeTranslated()
    {
        QFETCH(QString, folder);
        const Diagnostics faults = faultsIn(folder);
        QVERIFY(!faults.empty());
        Pseudo pseudo;
        QCoreApplication::installTranslator(&pseudo);
        for (const Diagnostic &fault : faults) {
            const QString told = fault.message.text();
            QVERIFY2(told.startsWith(u'⟦') && told.endsWith(u'⟧'), qPrintable(told));
        }
        QCoreApplication::removeTranslator(&pseudo);
    }
};

QTEST_GUILESS_MAIN(TestTongue)
#include "tst_tongue.moc"

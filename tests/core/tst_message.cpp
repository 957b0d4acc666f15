// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostic.h"

#include <QTest>
#include <QTranslator>

using namespace ventil;
using namespace Qt::StringLiterals;

namespace {

// Speaks as it is told to: the context before each text, and "%2, %1" for "%1 of %2".
class Pseudo : public QTranslator {
public:
    QString translate(const char *context, const char *text, const char * /*disambiguation*/, int /*n*/) const override
    {
        return QByteArrayView(text) == "%1 of %2"
                   ? u"%2, %1"_s
                   : u'[' + QLatin1String(context) + u'|' + QString::fromUtf8(text) + u']';
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestMessage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isEnglishWithoutATranslator()
    {
        QCOMPARE(Message::tr("%1 of %2").arg(3, u"five"_s).text(), u"3 of five"_s);
        QCOMPARE(Message::plain(u"100 %1"_s).text(), u"100 %1"_s);
        QVERIFY(Message().isEmpty());
    }

    void isToldInTheLanguageOfWhoeverAsks()
    {
        const Message message = Message::tr("%1 of %2").arg(3, Message::tr("five"));
        Pseudo pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QCOMPARE(message.text(), u"[ventil::Message|five], 3"_s);
        QCOMPARE(Message::ofCatalogue(u"a title"_s).text(), u"[Catalogue|a title]"_s);
        QCOMPARE(Message::plain(u"as it stands"_s).text(), u"as it stands"_s);
        QCoreApplication::removeTranslator(&pseudo);
        QCOMPARE(message.text(), u"3 of five"_s);
    }

    // What stands in a file may look like a placeholder.
    void whatIsPutInIsNotReadAgain()
    {
        QCOMPARE(Message::tr("\"%1\" stands in line %2").arg(u"%2 %1"_s, 7).text(), u"\"%2 %1\" stands in line 7"_s);
        QCOMPARE(Message::tr("%1").arg(u"é…学"_s).arg(1).text(), u"é…学"_s);
    }

    void listsAreJoinedAfterTheyAreTold()
    {
        const Message list = Message::listed({Message::tr("one"), Message::plain(u"two"_s)});
        QCOMPARE(Message::tr("here: %1").arg(list).text(), u"here: one, two"_s);
        QCOMPARE(headed(u"et.2"_s, Message::tr("one")).text(), u"et.2: one"_s);
    }

    void theNearestNameEndsTheSentence()
    {
        const Message problem = Message::tr("there is no act");
        QCOMPARE(didYouMean(problem, u"apolgy"_s, {u"apology"_s}).text(),
                 u"there is no act; did you mean \"apology\"?"_s);
        QCOMPARE(didYouMean(problem, u"quarrel"_s, {u"apology"_s}).text(), u"there is no act"_s);
    }
};

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"

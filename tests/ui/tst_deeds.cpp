// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "page_fixture.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace ventil;
using namespace Qt::StringLiterals;

// What one does in the window, and what it comes to.
class TestDeeds : public QObject, private PageFixture {
    Q_OBJECT

    // Whether a curve of that name is in sight and drawn with its ink.
    bool isInked(const QString &name) const
    {
        const auto items = visibleItems(window);
        const auto curve = std::find_if(items.begin(), items.end(), [&](QQuickItem *item) {
            return item->property("placed").isValid() && accessibleName(item) == name;
        });
        if (curve == items.end())
            return false;
        const QImage picture = window->grabWindow();
        const auto ink = (*curve)->property("ink").value<QColor>();
        const auto isNear = [&](const QColor &color) { // smoothed edges are paler
            return std::abs(color.red() - ink.red()) + std::abs(color.green() - ink.green()) +
                       std::abs(color.blue() - ink.blue()) <
                   120;
        };
        const QRect place = (*curve)->mapRectToScene((*curve)->boundingRect()).toRect();
        int inked = 0;
        for (int x = place.left(); x <= place.right(); ++x)
            for (int y = place.top(); y <= place.bottom(); ++y)
                inked += picture.valid(x, y) && isNear(picture.pixelColor(x, y));
        return inked > place.width() / 4;
    }

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { desktop.reset(); }

    void buttonsWorkThroughTheirPressAction()
    {
        open();
        QTRY_VERIFY(named(window, u"Meet the customer"_s));
        QVERIFY(press(named(window, u"Meet the customer"_s)));
        QTRY_COMPARE(desktop->trainer()->page(), Trainer::BriefingPage);
        QTRY_VERIFY(named(window, u"Begin the talk"_s));
        QVERIFY(press(named(window, u"Begin the talk"_s)));
        QTRY_COMPARE(desktop->trainer()->page(), Trainer::TalkPage);
        QTRY_VERIFY(named(window, u"Mm-hm"_s));
        QVERIFY(press(named(window, u"Mm-hm"_s)));
        QVERIFY(desktop->trainer()->conversation()->transcript()->rowCount() >= 3);
    }

    void theKeyboardAloneLeadsToTheTalkAndBack()
    {
        open();
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_COMPARE(desktop->trainer()->page(), Trainer::BriefingPage);
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_COMPARE(desktop->trainer()->page(), Trainer::PractisePage);
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_COMPARE(desktop->trainer()->page(), Trainer::BriefingPage);
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_COMPARE(desktop->trainer()->page(), Trainer::TalkPage);
        typeText(window, u"Yes?"_s);
        QTest::keyClick(window, Qt::Key_Return, Qt::ShiftModifier);
        typeText(window, u"Go on."_s);
        QCOMPARE(desktop->trainer()->conversation()->draft(), u"Yes?\nGo on."_s);
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_COMPARE(desktop->trainer()->conversation()->draft(), QString());
        QTest::keyClick(window, Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(desktop->trainer()->page(), Trainer::HistoryPage);
        QTest::keyClick(window, Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(desktop->trainer()->page(), Trainer::DeskPage);
        QTest::keyClick(window, Qt::Key_4, Qt::AltModifier);
        QTRY_COMPARE(desktop->trainer()->page(), Trainer::SettingsPage);
        QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(desktop->trainer()->page(), Trainer::PractisePage);
        typeText(window, u"saw"_s);
        QCOMPARE(desktop->trainer()->library()->search(), u"saw"_s);
    }

    void aCardTellsHowHardTheCustomerIsOnceThatIsKnown()
    {
        open();
        QTRY_VERIFY(drawn(u"Any difficulty"_s));
        QVERIFY(drawn(u"Easy"_s));
        QTRY_VERIFY(named(window, u"The parcel that is late. He has been waiting for three days and nobody calls. "
                                  "Easy. Not played yet"_s));
    }

    void theKeyboardStaysOnTheFilterItChooses()
    {
        open();
        QTRY_VERIFY(named(window, u"Any difficulty"_s));
        for (const QString &filter : {u"All languages"_s, u"Hard"_s}) {
            named(window, filter)->forceActiveFocus(Qt::TabFocusReason);
            QTest::keyClick(window, Qt::Key_Return);
            QVERIFY(waitUntilSettled(window));
            QCOMPARE(accessibleName(window->activeFocusItem()), filter);
        }
        QTRY_VERIFY(named(window, u"Show all"_s));
        QVERIFY(press(named(window, u"Show all"_s)));
        QCOMPARE(desktop->trainer()->library()->cards()->rowCount(), 1);
    }

    void theTurningPointIsToldAndLeadsToItsLine_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << 1.0 << QSize(1280, 800);
        QTest::newRow("narrow and large") << 1.5 << QSize(900, 600);
    }
    void theTurningPointIsToldAndLeadsToItsLine()
    {
        QFETCH(double, scale);
        QFETCH(QSize, size);
        open(scale, size);
        go(u"lost"_s);
        QVERIFY(drawn(u"Where the talk turned"_s));
        QVERIFY(drawn(u"“I will send it today.”"_s));
        QTRY_VERIFY(named(window, u"Show it in the talk"_s));
        QVERIFY(press(named(window, u"Show it in the talk"_s)));
        const auto isInSight = [this] {
            QQuickItem *mark = drawn(u"From here on: only a bad ending"_s);
            return mark &&
                   QRectF(0, 0, window->width(), window->height()).contains(mark->mapRectToScene(mark->boundingRect()));
        };
        QTRY_VERIFY(isInSight());
    }

    void aTalkThatEndedWellHasNoTurningPoint()
    {
        open();
        go(u"debrief"_s);
        QVERIFY(!drawn(u"Where the talk turned"_s));
        QVERIFY(!named(window, u"Show it in the talk"_s));
        QVERIFY(!drawn(u"A good ending within reach"_s));
    }

    void oneObjectsToWhatWasRecognisedAndTakesItBack()
    {
        open();
        go(u"debrief"_s);
        chooseVerdict(u"kept"_s);
        QTRY_VERIFY(named(window, u"I did not say this"_s));
        QVERIFY(press(named(window, u"I did not say this"_s)));
        QTRY_VERIFY(named(window, u"Take it back"_s));
        QVERIFY(press(named(window, u"Take it back"_s)));
        QTRY_VERIFY(!named(window, u"Take it back"_s));
    }

    void theKeyboardStaysAtTheRowAfterAnObjection()
    {
        open();
        go(u"debrief"_s);
        chooseVerdict(u"kept"_s);
        for (const QString &deed : {u"I did not say this"_s, u"Take it back"_s}) {
            QTRY_VERIFY(named(window, deed));
            named(window, deed)->forceActiveFocus(Qt::TabFocusReason);
            QTest::keyClick(window, Qt::Key_Return);
            QTRY_VERIFY(!named(window, deed));
            QVERIFY(window->activeFocusItem() && window->activeFocusItem()->property("verdict").isValid());
        }
    }

    void aRowOpenedByKeyboardUnfoldsInSight()
    {
        open();
        go(u"debrief"_s);
        desktop->trainer()->debrief()->choose(1); // closes the one that is open
        QVERIFY(waitUntilSettled(window));
        const auto items = visibleItems(window);
        const auto last = std::find_if(items.rbegin(), items.rend(),
                                       [](QQuickItem *item) { return item->property("ruleText").isValid(); });
        QVERIFY(last != items.rend());
        QQuickItem *row = *last;
        QQuickItem *page = row;
        while (page && !page->inherits("QQuickFlickable"))
            page = page->parentItem();
        QVERIFY(page);
        row->forceActiveFocus(Qt::TabFocusReason);
        QVERIFY(waitUntilSettled(window));
        const auto bottom = [](QQuickItem *item) { return item->mapRectToScene(item->boundingRect()).bottom(); };
        const qreal height = row->height();
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(row->height() > height);
        QTRY_VERIFY(bottom(row) <= bottom(page));
    }

    void onePointsAtTheReplyThatHoldsWhatWasNotFound()
    {
        open(1.5, {900, 600});
        talk();
        const QString reply = u"Oh dear, that must hurt."_s;
        for (int second = 0; second < 10; ++second)
            desktop->trainer()->conversation()->tick();
        desktop->trainer()->conversation()->send(reply);
        desktop->trainer()->finish();
        chooseVerdict(u"missed"_s);
        if (named(window, u"The list"_s))
            QVERIFY(press(named(window, u"The list"_s)));
        QTRY_VERIFY(named(window, u"I did say this"_s));
        QVERIFY(press(named(window, u"I did say this"_s)));
        QTRY_VERIFY(named(window, reply));
        QVERIFY(press(named(window, reply)));
        QTRY_VERIFY(named(window, u"Take it back"_s));
        QVERIFY(!named(window, u"I did say this"_s));
    }

    void theDebriefOpensAtItsTop()
    {
        open(1.5, {900, 600});
        go(u"lost"_s);
        QQuickItem *page = drawn(desktop->trainer()->debrief()->outcome());
        while (page && !page->inherits("QQuickFlickable"))
            page = page->parentItem();
        QVERIFY(page);
        QCOMPARE(page->property("contentY").toReal(), 0.0);
    }

    void anAnswerStandsInTheHistoryAndLeadsToTheWordsInQuestion_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << 1.0 << QSize(1280, 800);
        QTest::newRow("narrow and large") << 1.5 << QSize(900, 600);
    }
    void anAnswerStandsInTheHistoryAndLeadsToTheWordsInQuestion()
    {
        QFETCH(double, scale);
        QFETCH(QSize, size);
        openAt(u"answered history"_s, scale, size);
        QTRY_VERIFY(drawn(u"2 objections answered"_s));
        QVERIFY(press(named(window, u"Your trainer has answered 2 objections"_s)));
        QTRY_VERIFY(drawn(u"Your trainer has answered"_s));
        QVERIFY(drawn(u"Objection: accepted"_s));
        QVERIFY(drawn(u"Objection: no change"_s));
        QVERIFY(press(named(window, u"Show it in the list"_s)));
        const QString answer =
            u"“I did not say this”: your trainer has looked at it and stays with what was recognised. "
            "If you still see it otherwise, talk it over."_s;
        const auto isInSight = [&] {
            QQuickItem *words = drawn(answer);
            return words && words->mapRectToScene(words->boundingRect()).top() < window->height();
        };
        QTRY_VERIFY(isInSight());
        QVERIFY(!named(window, u"Take it back"_s));

        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_COMPARE(desktop->trainer()->page(), Trainer::HistoryPage);
        QTRY_VERIFY(drawn(u"History"_s));
        QVERIFY(!drawn(u"2 objections answered"_s));
        QVERIFY(!named(window, u"Your trainer has answered 2 objections"_s));
    }

    void ownMoodsAreDrawnWithNameAndCurve_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        for (const char *page : {"moods talk", "moods debrief"}) {
            QTest::addRow("%s wide", page) << QString::fromLatin1(page) << 1.0 << QSize(1280, 800);
            QTest::addRow("%s narrow", page) << QString::fromLatin1(page) << 1.0 << QSize(900, 600);
            QTest::addRow("%s narrow and large", page) << QString::fromLatin1(page) << 1.5 << QSize(900, 600);
        }
    }
    void ownMoodsAreDrawnWithNameAndCurve()
    {
        QFETCH(QString, page);
        QFETCH(double, scale);
        QFETCH(QSize, size);
        openAt(page, scale, size);
        if (QQuickItem *talk = named(window, u"The talk"_s); talk && talk->inherits("QQuickAbstractButton"))
            QVERIFY(press(talk));
        for (const QString &name : {u"Hurry"_s, u"Doubt that the money comes"_s, u"Embarrassment"_s})
            QTRY_VERIFY2(drawn(name), qPrintable(name));
        QTRY_VERIFY(isInked(u"Hurry, from 0 to 10: 4, 4, 5, 6"_s));
        QTRY_VERIFY(isInked(u"Doubt that the money comes, from 0 to 10: 9, 9, 6, 6"_s));
        QTRY_VERIFY(isInked(u"Embarrassment, from 0 to 10: 1, 3, 3, 5"_s));
    }

    void aCustomerWithoutOwnMoodsHasNoneDrawn_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("size");
        for (const char *page : {"talk", "debrief"}) {
            QTest::addRow("%s wide", page) << QString::fromLatin1(page) << QSize(1280, 800);
            QTest::addRow("%s narrow", page) << QString::fromLatin1(page) << QSize(900, 600);
        }
    }
    void aCustomerWithoutOwnMoodsHasNoneDrawn()
    {
        QFETCH(QString, page);
        QFETCH(QSize, size);
        openAt(page, 1, size);
        for (QQuickItem *item : visibleItems(window))
            QVERIFY(!QString::fromLatin1(item->metaObject()->className()).startsWith(u"OwnMoods"_s));
    }

    void aTrainerDecidesByKeyboardAndTakesItBack()
    {
        open();
        go(u"desk"_s);
        QVERIFY(drawn(u"“I did say this”: an apology"_s));
        QTRY_VERIFY(drawn(u"Today: not found"_s));
        named(window, u"Set aside"_s)->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(drawn(u"Open: 1"_s));
        QCOMPARE(accessibleName(window->activeFocusItem()), u"Take it back"_s);
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(drawn(u"Open: 2"_s));
        QCOMPARE(accessibleName(window->activeFocusItem()), u"Accept"_s);
        QVERIFY(press(named(window, u"Decided: 0"_s)));
        QTRY_VERIFY(drawn(u"Nothing has been decided yet."_s));
    }

    void aFaultInAFileIsMarkedOnTheRailAndStopsNobody()
    {
        open();
        QVERIFY(!drawn(u"Copy the faults"_s));
        desktop->trainer()->desk()->findFaults(
            {{u"/x/en/late.yaml"_s, {3, 7}, u"V101"_s, Message::plain(u"expected a number"_s)}});
        QQuickItem *button = named(window, u"Trainer"_s);
        QVERIFY(button);
        QCOMPARE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Description), u"1 fault in files"_s);
        QCOMPARE(desktop->trainer()->page(), Trainer::PractisePage);
        QVERIFY(press(button));
        QTRY_VERIFY(drawn(u"expected a number"_s));
        QVERIFY(named(window, u"Copy the faults"_s));
    }

    void f1ShowsTheKeysAndEscapeClosesThem()
    {
        open();
        QTest::keyClick(window, Qt::Key_F1);
        QTRY_VERIFY(named(window, u"Close"_s));
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(!named(window, u"Close"_s));
        QCOMPARE(desktop->trainer()->page(), Trainer::PractisePage);
    }

    void theWindowChangesItsLanguageAtOnce()
    {
        open();
        go(u"settings"_s);
        QVERIFY(named(window, u"Light"_s));
        desktop->trainer()->preferences()->setLanguage(u"et"_s);
        QCOMPARE(QLocale().language(), QLocale::Estonian);
        desktop->trainer()->preferences()->setLanguage(u"en"_s);
        QTRY_VERIFY(named(window, u"Light"_s));
    }

    void aSecondOneOnTheSameStoreIsASentence()
    {
        QTemporaryDir folder;
        Options options;
        options.data = QStringLiteral(VENTIL_SOURCE_DIR "/tests/app/data");
        options.store = folder.filePath(u"talks.sqlite"_s);
        options.language = u"en"_s;
        Desktop first(options);
        QVERIFY(first.show());
        Desktop second(options);
        QVERIFY(!second.show());
        QVERIFY(second.window());
        QVERIFY(named(second.window(), u"Close"_s));
    }
};

QTEST_MAIN(TestDeeds)
#include "tst_deeds.moc"

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "window_helper.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestPages : public QObject {
    Q_OBJECT

    std::unique_ptr<Desktop> desktop;
    QQuickWindow *window = nullptr;

    void open(double scale = 1, QSize size = {1280, 800})
    {
        Options options;
        options.data = QStringLiteral(VENTIL_SOURCE_DIR "/tests/app/data");
        options.demo = true;
        options.language = u"en"_s;
        options.theme = u"light"_s;
        options.scale = scale;
        desktop = std::make_unique<Desktop>(options);
        QVERIFY(desktop->show());
        desktop->trainer()->preferences()->setInstantLines(true);
        desktop->trainer()->preferences()->setLessMotion(true);
        window = desktop->window();
        window->resize(size);
        QVERIFY(QTest::qWaitForWindowExposed(window));
    }

    void talk()
    {
        Trainer &trainer = *desktop->trainer();
        trainer.brief(u"en/late-parcel"_s);
        trainer.begin();
        trainer.conversation()->askForHint();
    }

    void talkToTheEnd(const QString &last = u"I am sorry. I will send it today."_s)
    {
        talk();
        Conversation &conversation = *desktop->trainer()->conversation();
        for (int second = 0; second < 10; ++second)
            conversation.tick();
        conversation.send(u"I understand why you are upset."_s);
        conversation.send(last);
        QVERIFY(conversation.isOver());
    }

    void loseTheTalk()
    {
        talkToTheEnd(u"Listen, you idiot."_s);
        desktop->trainer()->finish();
        QTRY_VERIFY(desktop->trainer()->debrief()->hindsight()->isKnown());
    }

    void go(const QString &page)
    {
        Trainer &trainer = *desktop->trainer();
        if (page == "briefing"_L1)
            trainer.brief(u"en/late-parcel"_s);
        else if (page == "talk"_L1)
            talk();
        else if (page == "settings"_L1)
            trainer.show(Trainer::SettingsPage);
        else if (page == "lost"_L1)
            loseTheTalk();
        else if (page != "practise"_L1)
            talkToTheEnd();
        if (page == "debrief"_L1 || page == "history"_L1 || page == "cut off"_L1)
            trainer.finish();
        if (page == "debrief"_L1)
            trainer.debrief()->choose(1);
        if (page == "history"_L1)
            trainer.show(Trainer::HistoryPage);
        if (page == "cut off"_L1) {
            talk();
            trainer.show(Trainer::PractisePage);
        }
        QVERIFY(waitUntilSettled(window));
    }

    // Opens the first row with this verdict that one can appeal against.
    void chooseVerdict(const QString &verdict)
    {
        const auto &rows = desktop->trainer()->debrief()->verdicts()->rows();
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const VerdictModel::Row &one) {
            return one.verdict == verdict && (one.lacking || !one.shown.empty());
        });
        QVERIFY(row != rows.end());
        if (!desktop->trainer()
                 ->debrief()
                 ->verdicts()
                 ->index(int(row - rows.begin()))
                 .data(VerdictModel::ChosenRole)
                 .toBool())
            desktop->trainer()->debrief()->choose(int(row - rows.begin()));
    }

    QQuickItem *drawn(const QString &text) const
    {
        for (QQuickItem *item : visibleItems(window))
            if (item->inherits("QQuickText") && item->property("text").toString() == text &&
                item->property("contentWidth").toReal() > 0)
                return item;
        return nullptr;
    }

    static void addPages(const QString &suffix, double scale, QSize size)
    {
        for (const char *page :
             {"practise", "briefing", "talk", "over", "debrief", "lost", "history", "settings", "cut off"})
            QTest::addRow("%s %s", page, qPrintable(suffix)) << QString::fromLatin1(page) << scale << size;
    }
    static void allPages()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        addPages(u"wide"_s, 1, {1280, 800});
        addPages(u"narrow"_s, 1, {900, 600});
        addPages(u"large"_s, 1.5, {1280, 800});
        addPages(u"narrow and large"_s, 1.5, {900, 600});
    }

private Q_SLOTS:
    void initTestCase()
    {
        setUpDrawing();
        QAccessible::setActive(true);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { desktop.reset(); }

    void everyControlHasANameAndCanBePressed_data() { allPages(); }
    void everyControlHasANameAndCanBePressed()
    {
        QFETCH(QString, page);
        QFETCH(double, scale);
        QFETCH(QSize, size);
        open(scale, size);
        go(page);
        int controls = 0;
        for (QQuickItem *item : visibleItems(window)) {
            if (!item->activeFocusOnTab())
                continue;
            ++controls;
            QVERIFY2(!accessibleName(item).isEmpty(), item->metaObject()->className());
            if (!item->inherits("QQuickAbstractButton"))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
            QVERIFY(face && face->actionInterface());
            QVERIFY2(face->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()),
                     qPrintable(accessibleName(item)));
        }
        QVERIFY(controls > 4);
    }

    void everyTextIsPlain_data() { allPages(); }
    void everyTextIsPlain()
    {
        QFETCH(QString, page);
        QFETCH(double, scale);
        QFETCH(QSize, size);
        open(scale, size);
        go(page);
        int texts = 0;
        for (QQuickItem *item : visibleItems(window)) {
            const bool isPlaceholder = item->inherits("QQuickPlaceholderText"); // ours, never data
            if (isPlaceholder || (!item->inherits("QQuickText") && !item->inherits("QQuickTextEdit")))
                continue;
            ++texts;
            QVERIFY2(item->property("textFormat").toInt() == Qt::PlainText,
                     qPrintable(item->property("text").toString()));
        }
        QVERIFY(texts > 8);
    }

    void nothingIsCutOff_data() { allPages(); }
    void nothingIsCutOff()
    {
        QFETCH(QString, page);
        QFETCH(double, scale);
        QFETCH(QSize, size);
        open(scale, size);
        go(page);
        for (QQuickItem *item : visibleItems(window)) {
            if (!item->inherits("QQuickText") || item->property("text").toString().isEmpty())
                continue;
            const QByteArray text = item->property("text").toString().toUtf8();
            QVERIFY2(!item->property("truncated").toBool(), text);
            QVERIFY2(item->property("contentWidth").toReal() > 0, text);
            QVERIFY2(item->property("contentWidth").toReal() <= item->width() + 1, text);
            QVERIFY2(item->property("contentHeight").toReal() <= item->height() + 1, text);
            const QRectF place = item->mapRectToScene(item->boundingRect());
            QVERIFY2(place.left() >= -1 && place.right() <= window->width() + 1, text);
        }
    }

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
        QTRY_COMPARE(desktop->trainer()->page(), Trainer::SettingsPage);
        QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(desktop->trainer()->page(), Trainer::PractisePage);
        typeText(window, u"saw"_s);
        QCOMPARE(desktop->trainer()->library()->search(), u"saw"_s);
    }

    void tabGoesRoundEveryControlOfThePage_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"practise", "briefing", "talk", "debrief", "lost", "history", "settings"})
            QTest::addRow("%s", page) << QString::fromLatin1(page);
    }
    void tabGoesRoundEveryControlOfThePage()
    {
        QFETCH(QString, page);
        open();
        go(page);
        QSet<QQuickItem *> wanted;
        for (QQuickItem *item : visibleItems(window)) {
            if (item->activeFocusOnTab() && item->isEnabled())
                wanted.insert(item);
        }
        QVERIFY(wanted.size() > 4);
        const auto presses = wanted.size() * 2;
        for (qsizetype i = 0; i < presses; ++i) {
            QTest::keyClick(window, Qt::Key_Tab);
            for (QQuickItem *item = window->activeFocusItem(); item; item = item->parentItem())
                wanted.remove(item);
        }
        QVERIFY2(wanted.isEmpty(), wanted.isEmpty() ? "" : qPrintable(accessibleName(*wanted.begin())));
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

QTEST_MAIN(TestPages)
#include "tst_pages.moc"

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "page_fixture.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

// What holds of every page, whatever the size of the window and of its text.
class TestPages : public QObject, private PageFixture {
    Q_OBJECT

    static void addPages(const QString &suffix, double scale, QSize size)
    {
        for (const char *page :
             {"practise", "briefing", "talk", "over", "debrief", "lost", "history", "desk", "settings", "cut off",
              "moods talk", "moods debrief", "answered history", "answered debrief"})
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
    void initTestCase() { prepare(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { desktop.reset(); }

    void everyControlHasANameAndCanBePressed_data() { allPages(); }
    void everyControlHasANameAndCanBePressed()
    {
        QFETCH(QString, page);
        QFETCH(double, scale);
        QFETCH(QSize, size);
        openAt(page, scale, size);
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
        openAt(page, scale, size);
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
        openAt(page, scale, size);
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

    void aPageThatIsOpenTakesTheOtherTheme_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"talk", "debrief", "desk", "answered history"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void aPageThatIsOpenTakesTheOtherTheme()
    {
        QFETCH(QString, page);
        constexpr QSize size{1280, 800};
        theme = u"dark"_s;
        openAt(page, 1, size);
        QVERIFY(waitUntilSettled(window));
        const QImage expected = window->grabWindow();
        desktop.reset();
        theme = u"light"_s;
        openAt(page, 1, size);
        QVERIFY(waitUntilSettled(window));
        QVERIFY(window->grabWindow() != expected);
        desktop->trainer()->preferences()->setTheme(u"dark"_s);
        QTRY_COMPARE(window->grabWindow(), expected);
    }

    void tabGoesRoundEveryControlOfThePage_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"practise", "briefing", "talk", "debrief", "lost", "history", "desk", "settings"})
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
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"

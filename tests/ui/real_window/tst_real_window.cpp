// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/test_file.h"
#include "core/session/session.h"
#include "window_helper.h"

#include <QAccessible>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace ventil;
using namespace Qt::StringLiterals;

// Plays the good play of every scenario through in a window on a real display, with mouse and keyboard, in the
// customer's language, and keeps pictures of what was seen.
class TestRealWindow : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Desktop> desktop;
    QQuickWindow *window = nullptr;
    QString picturePrefix;

    static QString words(const char *context, const char *source)
    {
        return QCoreApplication::translate(context, source);
    }

    QQuickItem *beginningWith(const QString &name) const
    {
        for (QQuickItem *item : visibleItems(window)) {
            if (item->activeFocusOnTab() && accessibleName(item).startsWith(name))
                return item;
        }
        return nullptr;
    }

    void click(QQuickItem *item)
    {
        QVERIFY(item);
        const auto middle = [&] { return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)); };
        const QRectF visible = window->contentItem()->boundingRect();
        if (!visible.contains(middle()))
            item->forceActiveFocus(Qt::TabFocusReason); // the page brings it into view
        QTRY_VERIFY2(visible.contains(middle()), qPrintable(accessibleName(item)));
        QTest::mouseClick(window, Qt::LeftButton, {}, middle().toPoint());
    }

    void click(const char *context, const char *source)
    {
        const QString name = words(context, source);
        QTRY_VERIFY2(named(window, name), qPrintable(name));
        QVERIFY(waitUntilSettled(window));
        click(named(window, name));
    }

    bool shows(const QString &text) const
    {
        const auto items = visibleItems(window);
        return std::any_of(items.begin(), items.end(), [&](QQuickItem *item) {
            return (item->inherits("QQuickText") || item->inherits("QQuickTextEdit")) &&
                   item->property("text").toString() == text && item->property("contentWidth").toReal() > 0;
        });
    }

    void keepPicture(const QString &page)
    {
        QVERIFY(waitUntilSettled(window));
        const QImage picture = window->grabWindow();
        QVERIFY(picture.save(picturePrefix + page + u".png"_s));
        QSet<QRgb> colors;
        for (int x = 0; x < picture.width(); x += 3) {
            for (int y = 0; y < picture.height(); y += 3)
                colors.insert(picture.pixel(x, y));
        }
        QVERIFY2(colors.size() > 40, "the page is blank");
    }

    void open(const QString &language, bool instant)
    {
        folder = std::make_unique<QTemporaryDir>();
        Options options;
        options.data = QStringLiteral(VENTIL_SOURCE_DIR);
        options.store = folder->filePath(u"talks.sqlite"_s);
        options.language = language == "zh"_L1 ? u"zh_CN"_s : language;
        options.theme = language == "zh"_L1 ? u"dark"_s : u"light"_s;
        desktop = std::make_unique<Desktop>(options);
        QVERIFY(desktop->show());
        desktop->trainer()->preferences()->setInstantLines(instant);
        window = desktop->window();
        window->setPosition(0, 0);
        QVERIFY(QTest::qWaitForWindowExposed(window));
        window->requestActivate(); // there is no window manager to do it
        QVERIFY(QTest::qWaitForWindowActive(window));
    }

    void perform(const Event &event, const QHash<QString, QString> &values)
    {
        Conversation &conversation = *desktop->trainer()->conversation();
        QTRY_VERIFY_WITH_TIMEOUT(!conversation.isSpeaking(), 20000);
        const int lines = conversation.transcript()->rowCount();
        if (const auto *replied = std::get_if<Replied>(&event)) {
            const QString reply = fillIn(replied->text, values);
            typeText(window, reply);
            QCOMPARE(conversation.draft(), reply);
            QTest::keyClick(window, Qt::Key_Return);
            QTRY_VERIFY2(shows(reply), qPrintable(reply));
        } else if (std::holds_alternative<Signalled>(event)) {
            click("Composer", "Mm-hm");
            QTRY_VERIFY_WITH_TIMEOUT(conversation.transcript()->rowCount() > lines, 8000);
        } else if (const auto *noted = std::get_if<Noted>(&event)) {
            QTest::keyClick(window, Qt::Key_N, Qt::AltModifier);
            typeText(window, fillIn(noted->text, values));
            QCOMPARE(conversation.notes(), fillIn(noted->text, values));
            QTest::keyClick(window, Qt::Key_N, Qt::AltModifier);
        } else if (std::holds_alternative<Waited>(event)) {
            QTRY_VERIFY_WITH_TIMEOUT(conversation.transcript()->rowCount() > lines, 60000);
        } else if (std::holds_alternative<SupervisorCalled>(event)) {
            click("TalkActions", "Supervisor");
        } else if (std::holds_alternative<BreakTaken>(event)) {
            click("TalkOver", "Take a break first");
            QTRY_VERIFY(conversation.isBreakTaken());
        } else {
            QFAIL("this play does what this test does not know");
        }
    }

    // The replies of a bad play with a customer who speaks this language, without the time they take.
    void lose(const QString &language)
    {
        const Content content(QStringLiteral(VENTIL_SOURCE_DIR));
        for (const QString &id : content.scenarioIds()) {
            if (!id.startsWith(language + u'/'))
                continue;
            const LoadedScenario loaded = content.scenario(id);
            const LoadedPlays plays = loadPlays(testFileOf(content.scenarioPath(id)), *loaded.scenario);
            const auto bad = std::find_if(plays.plays.begin(), plays.plays.end(),
                                          [](const Play &each) { return each.name.startsWith("bad"_L1); });
            if (bad != plays.plays.end())
                return lose(*loaded.scenario, *bad);
        }
        QFAIL("no customer has a bad play");
    }

    void lose(const Scenario &scenario, const Play &play)
    {
        Trainer &trainer = *desktop->trainer();
        trainer.brief(scenario.id);
        trainer.begin();
        Conversation &conversation = *trainer.conversation();
        const auto values = drawValues(scenario, std::get<Begun>(conversation.events().front()).seed);
        for (const ScriptLine &line : play.script.lines) {
            const auto *event = std::get_if<Event>(&line.what);
            if (const auto *replied = event ? std::get_if<Replied>(event) : nullptr)
                conversation.send(fillIn(replied->text, values));
        }
        QVERIFY2(conversation.isOver(), qPrintable(scenario.id));
        trainer.finish();
        QTRY_VERIFY_WITH_TIMEOUT(trainer.debrief()->hindsight()->isKnown(), 30000);
    }

    // Wordings of the document as replies that were found to hold what they do not, and the other way round.
    void object(const QString &language)
    {
        Content content(QStringLiteral(VENTIL_SOURCE_DIR));
        const Document *document = content.document(language);
        QVERIFY(document);
        Appeal appeal;
        appeal.language = language;
        appeal.at = QDateTime::currentDateTimeUtc();
        for (const Rule &rule : document->rules) {
            if (rule.wordings.isEmpty() || appeal.turn == 3)
                continue;
            appeal.id = QString::number(appeal.turn++);
            appeal.act = appeal.turn == 2 ? u"excuse"_s : u"apology"_s;
            appeal.said = appeal.turn != 2;
            appeal.reason = appeal.said ? QString() : u"excuse/not-our-fault"_s;
            appeal.customer = appeal.reply;
            appeal.reply = rule.wordings.first();
            QVERIFY(desktop->store()->addAppeal(appeal));
        }
        desktop->trainer()->show(Trainer::DeskPage);
        desktop->trainer()->desk()->setAside(u"1"_s);
    }

    void nothingIsCut() const
    {
        for (const QQuickItem *item : visibleItems(window)) {
            if (item->inherits("QQuickText"))
                QVERIFY2(!item->property("truncated").toBool(), qPrintable(item->property("text").toString()));
        }
    }

    bool isInSight(int row) const
    {
        const auto &prospect = *desktop->trainer()->debrief()->transcript();
        const QString words = prospect.index(row).data(TranscriptModel::ProspectRole).toString();
        const auto items = visibleItems(window);
        return std::any_of(items.begin(), items.end(), [&](const QQuickItem *item) {
            return item->inherits("QQuickText") && item->property("text").toString() == words &&
                   QRectF(0, 0, window->width(), window->height()).contains(item->mapRectToScene(item->boundingRect()));
        });
    }

    void begin(const Scenario &scenario)
    {
        Trainer &trainer = *desktop->trainer();
        keepPicture(u"1-practise"_s);
        const QString title = fillIn(scenario.title, drawValues(scenario, 1));
        QTRY_VERIFY(beginningWith(title + u". "_s));
        click(beginningWith(title + u". "_s));
        QTRY_COMPARE(trainer.page(), Trainer::BriefingPage);
        keepPicture(u"2-briefing"_s);
        QVERIFY(shows(trainer.briefing()->customer()));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_COMPARE(trainer.page(), Trainer::TalkPage);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "this test wants a real display");
        setUpDrawing();
        QAccessible::setActive(true);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { desktop.reset(); }

    void theGoodPlayLeadsToTheDebriefAndTheHistory_data()
    {
        QTest::addColumn<QString>("id");
        const Content content(QStringLiteral(VENTIL_SOURCE_DIR));
        QString last; // one customer a language; the plays of all of them run without a window
        for (const QString &id : content.scenarioIds()) {
            const QString language = id.section(u'/', 0, 0);
            if (language != last)
                QTest::newRow(qPrintable(id)) << id;
            last = language;
        }
    }
    void theGoodPlayLeadsToTheDebriefAndTheHistory()
    {
        QFETCH(QString, id);
        const Content content(QStringLiteral(VENTIL_SOURCE_DIR));
        const LoadedScenario loaded = content.scenario(id);
        QVERIFY(loaded.scenario);
        const Scenario &scenario = *loaded.scenario;
        const LoadedPlays plays = loadPlays(testFileOf(content.scenarioPath(id)), scenario);
        const auto play = std::find_if(plays.plays.begin(), plays.plays.end(),
                                       [](const Play &each) { return each.name == "good"_L1; });
        QVERIFY2(play != plays.plays.end(), "it has no play called good");

        picturePrefix = QStringLiteral(VENTIL_SCREENSHOTS "/") + QString(id).replace(u'/', u'-') + u'-';
        QVERIFY(QDir().mkpath(QStringLiteral(VENTIL_SCREENSHOTS)));
        open(scenario.language, scenario.language != "et"_L1); // one of them at the pace of reading
        if (!QTest::currentTestFailed())
            begin(scenario);
        if (QTest::currentTestFailed())
            return;
        Trainer &trainer = *desktop->trainer();
        Conversation &conversation = *trainer.conversation();
        const auto values = drawValues(scenario, std::get<Begun>(conversation.events().front()).seed);
        bool pictured = false;
        for (const ScriptLine &line : play->script.lines) {
            const auto *event = std::get_if<Event>(&line.what);
            if (!event)
                continue;
            if (std::holds_alternative<Replied>(*event) && !pictured) {
                keepPicture(u"3-talk"_s);
                pictured = true;
            }
            perform(*event, values);
            if (QTest::currentTestFailed())
                return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(conversation.isOver(), 20000);
        keepPicture(u"4-over"_s);
        const QString session = conversation.session();

        QTest::keyClick(window, Qt::Key_Return); // looks back
        QTRY_COMPARE(trainer.page(), Trainer::DebriefPage);
        Debrief &debrief = *trainer.debrief();
        QTRY_VERIFY(shows(debrief.outcome()));
        QCOMPARE(debrief.endingKind(), u"good"_s);
        QVERIFY2(debrief.score() >= play->minimumScore.value_or(0), qPrintable(QString::number(debrief.score())));
        keepPicture(u"5-debrief"_s);
        const auto &verdicts = debrief.verdicts()->rows();
        const auto quoted = std::find_if(verdicts.begin(), verdicts.end(),
                                         [](const VerdictModel::Row &row) { return !row.quotes.isEmpty(); });
        QVERIFY(quoted != verdicts.end());
        QQuickItem *row = named(window, verdictName(quoted->verdict) + u": "_s + quoted->text);
        QVERIFY(row);
        row->forceActiveFocus(Qt::TabFocusReason); // brings it into sight
        click(row);
        QTRY_VERIFY(debrief.litRow() >= 0);
        keepPicture(u"6-evidence"_s);

        QTest::keyClick(window, Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(trainer.page(), Trainer::HistoryPage);
        QTRY_VERIFY(beginningWith(debrief.title() + u", "_s));
        keepPicture(u"7-history"_s);

        const auto kept = desktop->store()->sessions({});
        QVERIFY(kept);
        QCOMPARE(kept->size(), 1U);
        QCOMPARE(kept->front().id, session);
        QCOMPARE(kept->front().endingKind, u"good"_s);
        QCOMPARE(kept->front().score, std::optional(debrief.score()));
        const auto events = desktop->store()->events(session);
        QVERIFY(events);
        QCOMPARE(events->size(), conversation.events().size());
    }

    void everyPageInEachLanguageKeepsItsWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        for (const QString &language : interfaceLanguages()) {
            QTest::addRow("%s", qPrintable(language)) << language << 1.0;
            QTest::addRow("%s, large", qPrintable(language)) << language << 1.5;
        }
    }
    void everyPageInEachLanguageKeepsItsWords()
    {
        QFETCH(QString, language);
        QFETCH(double, scale);
        picturePrefix = QStringLiteral(VENTIL_SCREENSHOTS "/%1-%2-").arg(language).arg(qRound(scale * 100));
        QVERIFY(QDir().mkpath(QStringLiteral(VENTIL_SCREENSHOTS)));
        open(language == "zh_CN"_L1 ? u"zh"_s : language, true);
        Trainer &trainer = *desktop->trainer();
        trainer.preferences()->setTheme(scale > 1 ? u"dark"_s : u"light"_s);
        trainer.preferences()->setTextSize(qRound(scale * 100));
        const QString scenario = trainer.library()->suggested();
        const std::vector<std::pair<QString, std::function<void()>>> pages{
            {u"practise"_s, [&] { trainer.show(Trainer::PractisePage); }},
            {u"briefing"_s, [&] { trainer.brief(scenario); }},
            {u"talk"_s, [&] { trainer.begin(); }},
            {u"desk"_s, [&] { object(scenario.section(u'/', 0, 0)); }},
            {u"settings"_s, [&] { trainer.show(Trainer::SettingsPage); }},
        };
        for (const auto &[page, go] : pages) {
            go();
            keepPicture(page);
            nothingIsCut();
        }
    }

    void theTurningPointInEachLanguageKeepsItsWords_data() { everyPageInEachLanguageKeepsItsWords_data(); }
    void theTurningPointInEachLanguageKeepsItsWords()
    {
        QFETCH(QString, language);
        QFETCH(double, scale);
        picturePrefix = QStringLiteral(VENTIL_SCREENSHOTS "/%1-%2-lost").arg(language).arg(qRound(scale * 100));
        QVERIFY(QDir().mkpath(QStringLiteral(VENTIL_SCREENSHOTS)));
        open(language == "zh_CN"_L1 ? u"zh"_s : language, true);
        Trainer &trainer = *desktop->trainer();
        trainer.preferences()->setTheme(scale > 1 ? u"dark"_s : u"light"_s);
        trainer.preferences()->setTextSize(qRound(scale * 100));
        lose(language == "en"_L1 ? u"ru"_s : language.left(2));
        if (QTest::currentTestFailed())
            return;
        keepPicture(u""_s);
        nothingIsCut();
        window->resize(900, 600);
        QTRY_COMPARE(window->grabWindow().size(), QSize(900, 600));
        keepPicture(u"-narrow"_s);
        nothingIsCut();
        QTest::keyClick(window, Qt::Key_Tab); // from the page to what shows it in the talk
        QTest::keyClick(window, Qt::Key_Return);
        keepPicture(u"-shown"_s);
        QVERIFY(isInSight(trainer.debrief()->hindsight()->row()));
    }
};

QTEST_MAIN(TestRealWindow)
#include "tst_real_window.moc"

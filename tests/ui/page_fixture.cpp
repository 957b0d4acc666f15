// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "page_fixture.h"

#include <QAccessible>
#include <QDirIterator>
#include <QTest>

#include <algorithm>

namespace ventil {
using namespace Qt::StringLiterals;

static const QString appData = QStringLiteral(VENTIL_SOURCE_DIR "/tests/app/data");

static void copy(const QString &file, const QString &to)
{
    QVERIFY(QDir().mkpath(QFileInfo(to).path()) && QFile::copy(file, to));
}

void PageFixture::addOwnMoods()
{
    data = std::make_unique<QTemporaryDir>();
    for (QDirIterator files(appData, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString file = files.next();
        copy(file, data->filePath(QDir(appData).relativeFilePath(file)));
    }
    copy(QStringLiteral(VENTIL_SOURCE_DIR "/tests/ui/scenarios/last-bus.yaml"),
         data->filePath(u"scenarios/en/last-bus.yaml"_s));
}

void PageFixture::openAt(const QString &page, double scale, QSize size)
{
    if (page.startsWith("moods"_L1))
        addOwnMoods();
    else
        data.reset();
    open(scale, size);
    go(page);
}

void PageFixture::prepare()
{
    setUpDrawing();
    QAccessible::setActive(true);
}

void PageFixture::open(double scale, QSize size)
{
    Options options;
    options.data = data ? data->path() : appData;
    options.demo = true;
    options.language = u"en"_s;
    options.theme = theme;
    options.scale = scale;
    desktop = std::make_unique<Desktop>(options);
    QVERIFY(desktop->show());
    desktop->trainer()->preferences()->setInstantLines(true);
    desktop->trainer()->preferences()->setLessMotion(true);
    window = desktop->window();
    window->resize(size);
    QVERIFY(QTest::qWaitForWindowExposed(window));
}

void PageFixture::talk()
{
    Trainer &trainer = *desktop->trainer();
    trainer.brief(u"en/late-parcel"_s);
    trainer.begin();
    trainer.conversation()->askForHint();
}

void PageFixture::talkToTheEnd(const QString &last)
{
    talk();
    Conversation &conversation = *desktop->trainer()->conversation();
    for (int second = 0; second < 10; ++second)
        conversation.tick();
    conversation.send(u"I understand why you are upset."_s);
    conversation.send(last);
    QVERIFY(conversation.isOver());
}

void PageFixture::talkOfMoods()
{
    Trainer &trainer = *desktop->trainer();
    trainer.brief(u"en/last-bus"_s);
    trainer.begin();
    for (const QString &reply : {u"Yes?"_s, u"I understand why you are upset."_s, u"Well."_s})
        trainer.conversation()->send(reply);
}

void PageFixture::loseTheTalk()
{
    talkToTheEnd(u"Listen, you idiot."_s);
    desktop->trainer()->finish();
    QTRY_VERIFY(desktop->trainer()->debrief()->hindsight()->isKnown());
}

void PageFixture::object()
{
    Appeal appeal;
    appeal.id = u"a"_s;
    appeal.language = u"en"_s;
    appeal.act = u"apology"_s;
    appeal.customer = u"Three days I have been waiting for that parcel, and nobody calls me back."_s;
    appeal.reply = u"That slip is on us, and I shall put it right for you before the day is over."_s;
    appeal.at = QDateTime::currentDateTimeUtc();
    QVERIFY(desktop->store()->addAppeal(appeal));
    appeal.id = u"b"_s;
    appeal.turn = 1;
    appeal.reply = u"I am sorry."_s;
    QVERIFY(desktop->store()->addAppeal(appeal));
    desktop->trainer()->show(Trainer::DeskPage);
}

void PageFixture::haveAnswered()
{
    talk();
    Trainer &trainer = *desktop->trainer();
    for (int second = 0; second < 10; ++second)
        trainer.conversation()->tick();
    trainer.conversation()->send(u"I will send it today."_s);
    trainer.finish();
    Debrief &debrief = *trainer.debrief();
    QVERIFY(firstWith(u"kept"_s) >= 0 && firstWith(u"missed"_s) >= 0);
    debrief.object(firstWith(u"kept"_s), 0);
    const int missed = firstWith(u"missed"_s);
    const auto reply = debrief.verdicts()->index(missed).data(VerdictModel::RepliesRole).toList().first();
    debrief.claim(missed, reply.value<ClaimableReply>().turn);
    const auto appeals = desktop->store()->appeals();
    for (const Appeal &appeal : *appeals)
        QVERIFY(desktop->store()->decideAppeal(appeal.id, appeal.said ? Decision::Accepted : Decision::Declined));
    trainer.show(Trainer::HistoryPage);
}

void PageFixture::go(const QString &page)
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
    else if (page == "desk"_L1)
        object();
    else if (page.startsWith("moods"_L1))
        talkOfMoods();
    else if (page.startsWith("answered"_L1))
        haveAnswered();
    else if (page != "practise"_L1)
        talkToTheEnd();
    if (page == "debrief"_L1 || page == "history"_L1 || page == "cut off"_L1 || page == "moods debrief"_L1)
        trainer.finish();
    if (page == "answered debrief"_L1)
        trainer.open(trainer.archive()->answeredIn());
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

int PageFixture::firstWith(const QString &verdict) const
{
    const auto &rows = desktop->trainer()->debrief()->verdicts()->rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const VerdictModel::Row &one) {
        return one.verdict == verdict && (one.lacking || !one.shown.empty());
    });
    return row == rows.end() ? -1 : int(row - rows.begin());
}

void PageFixture::chooseVerdict(const QString &verdict)
{
    const int row = firstWith(verdict);
    QVERIFY(row >= 0);
    if (desktop->trainer()->debrief()->verdicts()->chosen() != row)
        desktop->trainer()->debrief()->choose(row);
}

QQuickItem *PageFixture::drawn(const QString &text) const
{
    for (QQuickItem *item : visibleItems(window))
        if (item->inherits("QQuickText") && item->property("text").toString() == text &&
            item->property("contentWidth").toReal() > 0)
            return item;
    return nullptr;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "page_fixture.h"

#include <QAccessible>
#include <QTest>

#include <algorithm>

namespace ventil {
using namespace Qt::StringLiterals;

void PageFixture::prepare()
{
    setUpDrawing();
    QAccessible::setActive(true);
}

void PageFixture::open(double scale, QSize size)
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

void PageFixture::chooseVerdict(const QString &verdict)
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

QQuickItem *PageFixture::drawn(const QString &text) const
{
    for (QQuickItem *item : visibleItems(window))
        if (item->inherits("QQuickText") && item->property("text").toString() == text &&
            item->property("contentWidth").toReal() > 0)
            return item;
    return nullptr;
}

} // namespace ventil

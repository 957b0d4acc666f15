// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/trainer.h"

#include "app/model/plain_text.h"

namespace ventil {

Trainer::Trainer(const Services &services, Preferences &preferences, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_preferences(preferences),
      m_library(services),
      m_briefing(services),
      m_conversation(services),
      m_debrief(services),
      m_archive(services),
      m_desk(services)
{
    connect(&m_preferences, &Preferences::changed, this,
            [this] { m_conversation.setInstant(m_preferences.hasInstantLines()); });
    m_conversation.setInstant(m_preferences.hasInstantLines());
    m_library.load();
    chooseLanguage();
    m_library.findDifficulties();
    m_archive.refresh();
    m_desk.findFaults(m_library.diagnostics());
}

void Trainer::show(Page page)
{
    m_conversation.setActive(page == TalkPage);
    if (page == PractisePage)
        m_library.refresh();
    if (page == HistoryPage)
        m_archive.refresh();
    if (page == DeskPage)
        m_desk.refresh();
    if (m_page == page)
        return;
    if (page == DebriefPage)
        m_before = m_page == HistoryPage ? HistoryPage : PractisePage;
    m_page = page;
    Q_EMIT pageChanged();
}

void Trainer::back()
{
    show(m_page == DebriefPage ? m_before : PractisePage);
}

void Trainer::practiseIn(const QString &language)
{
    m_preferences.setPractisedLanguage(language);
    m_library.setLanguage(language);
}

// What the trainee chose, as long as there is somebody to talk to; before any choice, what suits best.
void Trainer::chooseLanguage()
{
    const auto chosen = m_preferences.practisedLanguage();
    const bool holds = chosen && (chosen->isEmpty() || m_library.hasCustomersIn(*chosen));
    m_library.setLanguage(holds ? *chosen : m_library.usualLanguage());
}

void Trainer::brief(const QString &scenario)
{
    go(m_briefing.open(scenario), BriefingPage);
}

void Trainer::begin()
{
    go(m_conversation.begin(m_briefing.scenario(), m_briefing.seed()), TalkPage);
}

void Trainer::goOn()
{
    const QString session = m_library.unfinished();
    if (m_conversation.isRunning() && m_conversation.session() == session)
        show(TalkPage);
    else
        go(m_conversation.resume(session), TalkPage);
}

void Trainer::letGo()
{
    const QString session = m_library.unfinished();
    if (m_conversation.session() == session)
        m_conversation.close();
    if (const Outcome left = m_services.store.abandon(session, m_services.now()); !left)
        setProblem(left.error().message.text());
    m_library.refresh();
}

void Trainer::finish()
{
    m_conversation.close();
    go(m_debrief.open(m_conversation.session(), m_conversation.events()), DebriefPage);
}

void Trainer::open(const QString &session)
{
    go(m_debrief.open(session), DebriefPage);
}

void Trainer::playAgain()
{
    brief(m_debrief.scenario());
}

void Trainer::tryAgainFrom(int event)
{
    go(m_conversation.retry(m_debrief.upTo(event)), TalkPage);
}

void Trainer::leave()
{
    m_conversation.setActive(false);
}

void Trainer::retranslate()
{
    chooseLanguage();
    m_library.retranslate();
    m_briefing.retranslate();
    m_conversation.retranslate();
    m_debrief.retranslate();
    m_archive.retranslate();
    m_desk.retranslate();
    setProblem({});
}

void Trainer::go(const Outcome &outcome, Page page)
{
    setProblem(outcome ? QString() : neutralised(outcome.error().message.text()));
    if (outcome)
        show(page);
}

void Trainer::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/library.h"

#include "app/content/content.h"
#include "app/model/language_choice.h"
#include "app/model/plain_text.h"
#include "core/session/session.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace ventil {
namespace {

bool matches(const LibraryModel::Card &card, const QString &search)
{
    return card.title.contains(search, Qt::CaseInsensitive) || card.summary.contains(search, Qt::CaseInsensitive) ||
           personaName(card.persona).contains(search, Qt::CaseInsensitive);
}

LibraryModel::Card cardOf(const Scenario &scenario)
{
    const auto values = drawValues(scenario, 1); // a card shows one of the customers it can be
    LibraryModel::Card card;
    card.id = scenario.id;
    card.language = scenario.language;
    card.title = fillIn(scenario.title, values);
    card.summary = fillIn(scenario.summary, values);
    card.persona = toId(scenario.persona);
    card.minutes = scenario.minutes;
    card.anger = scenario.start.anger;
    return card;
}

} // namespace

Library::Library(const Services &services, QObject *parent) : QObject(parent), m_services(services) {}

void Library::load()
{
    m_all.clear();
    m_faults.clear();
    for (const QString &id : m_services.content.scenarioIds()) {
        const LoadedScenario loaded = m_services.content.scenario(id);
        if (loaded.scenario)
            m_all.push_back(cardOf(*loaded.scenario));
        for (const Diagnostic &fault : loaded.diagnostics)
            m_faults.append(neutralised(toString(fault)));
    }
    refresh();
}

void Library::refresh()
{
    for (LibraryModel::Card &card : m_all) {
        card.bestScore = -1;
        card.timesPlayed = 0;
    }
    m_played = 0;
    if (const auto sessions = m_services.store.sessions({})) {
        m_played = int(sessions->size());
        for (const SessionSummary &session : *sessions) {
            const auto card = std::find_if(m_all.begin(), m_all.end(),
                                           [&](const LibraryModel::Card &c) { return c.id == session.scenario; });
            if (card == m_all.end() || !session.score)
                continue;
            ++card->timesPlayed;
            card->bestScore = std::max(card->bestScore, *session.score);
        }
    }
    const auto unfinished = m_services.store.unfinished();
    m_unfinished = unfinished && *unfinished ? **unfinished : SessionSummary{};
    if (!m_unfinished.id.isEmpty())
        m_services.content.prepareDetector(m_unfinished.language); // he may go on with it
    filter();
}

void Library::filter()
{
    std::vector<LibraryModel::Card> shown;
    for (const LibraryModel::Card &card : m_all) {
        if ((m_language.isEmpty() || card.language == m_language) && matches(card, m_search))
            shown.push_back(card);
    }
    m_cards.reset(std::move(shown));
    Q_EMIT changed();
}

void Library::retranslate()
{
    m_cards.retranslate();
    Q_EMIT changed();
}

QVariantList Library::languages() const
{
    QVariantList choices;
    for (const QString &code : m_services.content.languages())
        choices.append(QVariant::fromValue(LanguageChoice{code, nativeName(code)}));
    return choices;
}

void Library::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    filter();
}

void Library::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    filter();
}

QString Library::unfinishedTitle() const
{
    return neutralised(m_unfinished.title);
}
QString Library::unfinishedCustomer() const
{
    return neutralised(m_unfinished.customer);
}

// Of the customers shown, the first that was not played, else the one that went worst; where there are several, one
// who speaks the window's language.
const LibraryModel::Card *Library::suggestion() const
{
    const auto &cards = m_cards.cards();
    const QString home = QLocale().name().section(u'_', 0, 0);
    const auto next = std::min_element(cards.begin(), cards.end(), [&home](const auto &a, const auto &b) {
        return std::pair(a.bestScore, a.language != home) < std::pair(b.bestScore, b.language != home);
    });
    return next == cards.end() ? nullptr : &*next;
}

QString Library::suggested() const
{
    return suggestion() ? suggestion()->id : QString();
}
QString Library::suggestedTitle() const
{
    return suggestion() ? neutralised(suggestion()->title) : QString();
}
QString Library::suggestedSummary() const
{
    return suggestion() ? neutralised(suggestion()->summary) : QString();
}

} // namespace ventil

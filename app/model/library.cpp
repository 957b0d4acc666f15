// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/library.h"

#include "app/content/content.h"
#include "app/content/side_by_side.h"
#include "app/model/language_choice.h"
#include "app/model/plain_text.h"
#include "core/diagnostics/catalogue.h"
#include "core/session/session.h"

#include <QLocale>

#include <algorithm>
#include <optional>
#include <utility>

namespace ventil {
using namespace Qt::StringLiterals;

namespace {

bool matches(const LibraryModel::Card &card, const QString &search)
{
    return card.title.contains(search, Qt::CaseInsensitive) || card.summary.contains(search, Qt::CaseInsensitive) ||
           personaName(card.persona).contains(search, Qt::CaseInsensitive);
}

QString windowLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
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
    card.hash = scenario.hash.hex();
    return card;
}

struct Indexed {
    std::optional<LibraryModel::Card> card;
    Diagnostics faults;
};

Indexed indexed(const LoadedScenario &loaded)
{
    return {loaded.scenario ? std::optional(cardOf(*loaded.scenario)) : std::nullopt, loaded.diagnostics};
}

} // namespace

Library::Library(const Services &services, QObject *parent)
    : QObject(parent), m_services(services), m_difficulties(services.difficultyFile)
{
    connect(&m_difficulties, &Difficulties::found, this, &Library::takeDifficulty);
}

void Library::load()
{
    m_all.clear();
    m_diagnostics.clear();
    m_errors.clear();
    const Content &content = m_services.content;
    const auto read = [&content](const QString &id) { return indexed(content.scenario(id)); };
    for (Indexed &entry : sideBySide(content.scenarioIds(), read)) {
        if (entry.card)
            m_all.push_back(*std::move(entry.card));
        m_diagnostics.insert(m_diagnostics.end(), entry.faults.begin(), entry.faults.end());
        std::copy_if(entry.faults.begin(), entry.faults.end(), std::back_inserter(m_errors),
                     [](const Diagnostic &fault) { return severityOf(fault.code) == Severity::Error; });
    }
    refresh();
}

QString Library::firstFaults() const
{
    constexpr std::size_t most = 3;
    QStringList shown;
    for (std::size_t i = 0; i < std::min(most, m_errors.size()); ++i)
        shown.append(neutralised(toString(m_errors[i])));
    return shown.join(u'\n');
}

void Library::findDifficulties()
{
    std::vector<const LibraryModel::Card *> cards;
    for (const LibraryModel::Card &card : m_all)
        cards.push_back(&card);
    std::stable_partition(cards.begin(), cards.end(), [this](const auto *card) { return isShown(*card); });
    std::vector<Difficulties::Wanted> wanted;
    wanted.reserve(cards.size());
    for (const LibraryModel::Card *card : cards)
        wanted.push_back({card->id, m_services.content.scenarioPath(card->id), card->hash});
    m_difficulties.find(wanted, m_services.content.personaFolder());
}

void Library::takeDifficulty(const QString &scenario)
{
    const bool isFirst = difficulties().isEmpty();
    for (LibraryModel::Card &card : m_all) {
        if (card.id == scenario)
            card.difficulty = m_difficulties.of(scenario);
    }
    m_cards.setDifficulty(scenario, *m_difficulties.of(scenario));
    if (isFirst)
        Q_EMIT difficultiesChanged();
    if (!m_difficulty.isEmpty())
        filter();
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
        m_lastLanguage = sessions->empty() ? QString() : sessions->front().language;
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

bool Library::isShown(const LibraryModel::Card &card) const
{
    return (m_language.isEmpty() || card.language == m_language) &&
           (m_difficulty.isEmpty() || (card.difficulty && toId(*card.difficulty) == m_difficulty)) &&
           matches(card, m_search);
}

void Library::filter()
{
    std::vector<LibraryModel::Card> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown),
                 [this](const auto &card) { return isShown(card); });
    std::stable_partition(shown.begin(), shown.end(),
                          [home = windowLanguage()](const auto &card) { return card.language == home; });
    m_cards.reset(std::move(shown));
    Q_EMIT changed();
}

void Library::retranslate()
{
    filter(); // who speaks the window's language comes first
    Q_EMIT difficultiesChanged();
}

QVariantList Library::languages() const
{
    QVariantList choices;
    for (const QString &code : m_services.content.languages())
        choices.append(QVariant::fromValue(LanguageChoice{code, nativeName(code)}));
    return choices;
}

bool Library::hasCustomersIn(const QString &language) const
{
    return std::any_of(m_all.begin(), m_all.end(), [&](const auto &card) { return card.language == language; });
}

QString Library::usualLanguage() const
{
    for (const QString &language : {m_lastLanguage, windowLanguage()}) {
        if (hasCustomersIn(language))
            return language;
    }
    return {};
}

QVariantList Library::difficulties() const
{
    if (std::none_of(m_all.begin(), m_all.end(), [](const auto &card) { return card.difficulty.has_value(); }))
        return {};
    QVariantList choices;
    for (const Difficulty each : {Difficulty::Easy, Difficulty::Medium, Difficulty::Hard})
        choices.append(QVariantMap{{u"code"_s, toId(each)}, {u"name"_s, difficultyName(each)}});
    return choices;
}

void Library::setDifficulty(const QString &difficulty)
{
    if (m_difficulty == difficulty)
        return;
    m_difficulty = difficulty;
    filter();
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
    const QString home = windowLanguage();
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

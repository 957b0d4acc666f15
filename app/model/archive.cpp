// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/archive.h"

#include "app/model/curve.h"
#include "app/model/language_choice.h"
#include "app/model/plain_text.h"

#include <algorithm>
#include <numeric>

namespace ventil {

Archive::Archive(const Services &services, QObject *parent) : QObject(parent), m_services(services) {}

void Archive::refresh()
{
    auto sessions = m_services.store.sessions({});
    m_problem = sessions ? QString() : neutralised(sessions.error().message.text());
    m_all = sessions ? *std::move(sessions) : std::vector<SessionSummary>{};
    filter();
}

void Archive::filter()
{
    const QDateTime since = m_services.now().addDays(-m_days);
    std::vector<SessionSummary> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown), [&](const SessionSummary &session) {
        return (m_language.isEmpty() || session.language == m_language) &&
               (m_days == 0 || session.startedAt >= since) &&
               (session.title.contains(m_search, Qt::CaseInsensitive) ||
                session.customer.contains(m_search, Qt::CaseInsensitive));
    });
    m_sessions.reset(std::move(shown));
    Q_EMIT changed();
}

void Archive::remove(const QString &session)
{
    const Outcome removed = m_services.store.remove(session);
    refresh();
    if (!removed) {
        m_problem = neutralised(removed.error().message.text());
        Q_EMIT changed();
    }
}

int Archive::answered() const
{
    return std::accumulate(m_all.begin(), m_all.end(), 0,
                           [](int sum, const SessionSummary &session) { return sum + session.answered; });
}

QString Archive::answeredIn() const
{
    const auto newest =
        std::find_if(m_all.begin(), m_all.end(), [](const SessionSummary &session) { return session.answered > 0; });
    return newest == m_all.end() ? QString() : newest->id;
}

QVariantList Archive::languages() const
{
    QStringList codes;
    for (const SessionSummary &session : m_all) {
        if (!codes.contains(session.language))
            codes.append(session.language);
    }
    codes.sort();
    QVariantList choices;
    for (const QString &code : codes)
        choices.append(QVariant::fromValue(LanguageChoice{code, nativeName(code)}));
    return choices;
}

QVariantList Archive::progress() const
{
    QVariantList all;
    for (const QVariant &choice : languages()) {
        const auto language = choice.value<LanguageChoice>();
        if (!m_language.isEmpty() && language.code != m_language)
            continue;
        std::vector<int> scores;
        for (const SessionSummary &session : m_all) {
            if (session.language == language.code && session.score)
                scores.push_back(*session.score);
        }
        std::reverse(scores.begin(), scores.end()); // the newest comes first in the history, last in a curve
        Progress progress;
        progress.languageName = language.name;
        progress.sessions = int(scores.size());
        progress.enough = progress.sessions >= Progress::fewest;
        progress.points = curveOf(scores, 1000);
        if (!scores.empty()) {
            progress.best = *std::max_element(scores.begin(), scores.end());
            progress.latest = scores.back();
        }
        all.append(QVariant::fromValue(progress));
    }
    return all;
}

void Archive::setLanguage(const QString &language)
{
    m_language = language;
    filter();
}

void Archive::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    filter();
}

void Archive::setDays(int days)
{
    m_days = days;
    filter();
}

} // namespace ventil

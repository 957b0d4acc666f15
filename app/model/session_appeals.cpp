// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/session_appeals.h"

#include <QUuid>

#include <algorithm>

namespace ventil {

void SessionAppeals::open(const QString &session, const QString &language)
{
    m_session = session;
    m_language = language;
    m_appeals.clear();
    const auto all = m_services.store.appeals();
    if (all)
        std::copy_if(all->begin(), all->end(), std::back_inserter(m_appeals),
                     [&](const Appeal &appeal) { return appeal.session == session; });
}

const Appeal *SessionAppeals::find(int turn, Act act) const
{
    const auto found = std::find_if(m_appeals.begin(), m_appeals.end(), [&](const Appeal &appeal) {
        return appeal.turn == turn && appeal.act == actId(act);
    });
    return found == m_appeals.end() ? nullptr : &*found;
}

QString SessionAppeals::decision(int turn, Act act) const
{
    const Appeal *made = find(turn, act);
    return made ? toId(made->decision) : QString();
}

// An answer that cannot be noted as seen is told again the next time.
std::vector<Appeal> SessionAppeals::takeNews()
{
    std::vector<Appeal> news;
    std::copy_if(m_appeals.begin(), m_appeals.end(), std::back_inserter(news), isNews);
    if (!news.empty() && m_services.store.markSeen(m_session))
        for (Appeal &appeal : m_appeals)
            appeal.seen = appeal.decision;
    return news;
}

static QString lastOfCustomer(const Talk &talk, int turn)
{
    for (int before = turn - 1; before >= 0; --before)
        if (!talk.turns[std::size_t(before)].byTrainee)
            return talk.turns[std::size_t(before)].text;
    return {};
}

Outcome SessionAppeals::toggle(const Talk &talk, int turn, Act act, bool said, const QString &reason)
{
    if (const Appeal *made = find(turn, act)) {
        if (made->decision != Decision::Open)
            return Done{};
        Outcome withdrawn = m_services.store.withdrawAppeal(made->id);
        if (withdrawn)
            m_appeals.erase(m_appeals.begin() + (made - m_appeals.data()));
        return withdrawn;
    }
    const Appeal appeal{QUuid::createUuid().toString(QUuid::WithoutBraces),
                        m_session,
                        turn,
                        actId(act),
                        said,
                        m_language,
                        lastOfCustomer(talk, turn),
                        talk.turns.at(std::size_t(turn)).text,
                        reason,
                        Decision::Open,
                        m_services.now()};
    Outcome added = m_services.store.addAppeal(appeal);
    if (added)
        m_appeals.push_back(appeal);
    return added;
}

} // namespace ventil

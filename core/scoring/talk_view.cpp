// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/talk_view.h"

#include <QSet>

#include <algorithm>

namespace ventil {

static bool isSignal(const TalkTurn &turn)
{
    return allActs(turn.acts).contains(Act::Backchannel);
}

// Letters and digits alone, so that neither capitals nor punctuation make an old sentence new.
static QString bareWords(const QString &text)
{
    QString bare;
    for (QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            bare.append(c);
    return bare;
}

TalkView::TalkView(const Talk &talk) : m_talk(talk), m_repeats(talk.turns.size())
{
    QSet<QString> said;
    for (int i = 0; i < static_cast<int>(talk.turns.size()); ++i) {
        if (!turn(i).byTrainee)
            continue;
        m_trainee.push_back(i);
        if (isSignal(turn(i)) || turn(i).text.trimmed().isEmpty())
            continue;
        m_replies.push_back(i);
        const QString words = bareWords(turn(i).text);
        m_repeats[static_cast<std::size_t>(i)] = said.contains(words);
        said.insert(words);
    }
}

std::vector<int> TalkView::traineeTurnsWhere(const std::function<bool(int)> &condition) const
{
    std::vector<int> turns;
    std::copy_if(m_trainee.begin(), m_trainee.end(), std::back_inserter(turns), condition);
    return turns;
}

std::vector<int> TalkView::turnsAfter(bool TalkTurn::*flag) const
{
    return traineeTurnsWhere([&](int i) { return i > 0 && !turn(i - 1).byTrainee && turn(i - 1).*flag; });
}

bool TalkView::anyCustomerTurn(bool TalkTurn::*flag) const
{
    return std::any_of(m_talk.turns.begin(), m_talk.turns.end(),
                       [&](const TalkTurn &turn) { return !turn.byTrainee && turn.*flag; });
}

// The one turn that answers the first request. A listening signal while he goes on does not answer yet.
std::vector<int> TalkView::answersToRequest() const
{
    const auto &turns = m_talk.turns;
    const auto request =
        std::find_if(turns.begin(), turns.end(), [](const TalkTurn &t) { return !t.byTrainee && t.supervisorRequest; });
    const int asked = static_cast<int>(request - turns.begin());
    for (int i : m_trainee)
        if (i > asked && !(isSignal(turn(i)) && turn(i - 1).venting))
            return {i};
    return {};
}

std::vector<int> TalkView::turnsIn(Window window) const
{
    switch (window) {
    case Window::Anywhere:
        break;
    case Window::FirstTwo:
        return {m_replies.begin(), m_replies.begin() + std::min<std::ptrdiff_t>(2, std::ssize(m_replies))};
    case Window::LastTwo:
        return {m_replies.end() - std::min<std::ptrdiff_t>(2, std::ssize(m_replies)), m_replies.end()};
    case Window::Venting:
        return turnsAfter(&TalkTurn::venting);
    case Window::UntilRefusal: {
        const auto refusals = found(m_trainee, {Act::Refusal});
        return refusals.empty() ? m_trainee : traineeTurnsWhere([&](int i) { return i <= refusals.front().turn; });
    }
    case Window::AfterRequest:
        return answersToRequest();
    }
    return m_trainee;
}

bool TalkView::repeats(int turn) const
{
    return m_repeats[static_cast<std::size_t>(turn)];
}

std::vector<Evidence> TalkView::all(const std::vector<int> &turns, ActSet acts) const
{
    std::vector<Evidence> evidence;
    for (int i : turns)
        for (const ActMatch &match : turn(i).acts)
            if (acts.contains(match.act))
                evidence.push_back({i, match.span, match.act, match.certainty});
    return evidence;
}

std::vector<Evidence> TalkView::found(const std::vector<int> &turns, ActSet acts) const
{
    std::vector<Evidence> evidence = all(turns, acts);
    std::erase_if(evidence, [](const Evidence &e) { return e.certainty != Certainty::Found; });
    return evidence;
}

} // namespace ventil

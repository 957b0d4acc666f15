// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/talk_view.h"

#include <algorithm>

namespace ventil {

static bool isSignal(const TalkTurn &turn)
{
    return allActs(turn.acts).contains(Act::Backchannel);
}

TalkView::TalkView(const Talk &talk, const QStringList &listTexts)
    : m_talk(talk), m_sentences(talk.turns.size()), m_repeats(talk.turns.size())
{
    for (const QString &text : listTexts)
        for (const SaidSentence &sentence : sentencesOf(text))
            m_list.insert(sentence.bare);
    QSet<QString> said;
    for (int i = 0; i < static_cast<int>(talk.turns.size()); ++i) {
        if (!turn(i).byTrainee)
            continue;
        m_trainee.push_back(i);
        m_sentences[static_cast<std::size_t>(i)] = sentencesOf(turn(i).text);
        if (isSignal(turn(i)) || turn(i).text.trimmed().isEmpty())
            continue;
        m_replies.push_back(i);
        qsizetype again = 0;
        qsizetype all = 0;
        for (const SaidSentence &sentence : m_sentences[static_cast<std::size_t>(i)]) {
            all += sentence.bare.size();
            again += said.contains(sentence.bare) ? sentence.bare.size() : 0;
        }
        m_repeats[static_cast<std::size_t>(i)] = again * 2 > all;
        for (const SaidSentence &sentence : m_sentences[static_cast<std::size_t>(i)])
            said.insert(sentence.bare);
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

const SaidSentence *TalkView::sentenceAt(int turn, qsizetype begin) const
{
    const SaidSentence *last = nullptr;
    for (const SaidSentence &sentence : m_sentences[static_cast<std::size_t>(turn)])
        if (sentence.span.begin <= begin)
            last = &sentence;
    return last;
}

bool TalkView::repeatsWithin(const std::vector<int> &turns, const Evidence &evidence) const
{
    const SaidSentence *here = sentenceAt(evidence.turn, evidence.span.begin);
    if (!here)
        return false;
    const auto says = [&](int turn) {
        const auto &sentences = m_sentences[static_cast<std::size_t>(turn)];
        return std::any_of(sentences.begin(), sentences.end(), [&](const SaidSentence &other) {
            return other.bare == here->bare && (turn < evidence.turn || other.span.begin < here->span.begin);
        });
    };
    return says(evidence.turn) ||
           std::any_of(turns.begin(), turns.end(), [&](int turn) { return turn < evidence.turn && says(turn); });
}

// In the same reply or a later one.
bool TalkView::isTakenBack(int turn, Act act) const
{
    return std::any_of(m_talk.turns.begin() + turn, m_talk.turns.end(), [act](const TalkTurn &later) {
        return std::any_of(later.takenBack.begin(), later.takenBack.end(),
                           [act](const TakenBackWords &words) { return words.acts.contains(act); });
    });
}

bool TalkView::isPasted(const SaidSentence &sentence) const
{
    return m_list.contains(sentence.bare);
}

bool TalkView::isVoid(int turn, const ActMatch &match) const
{
    const SaidSentence *sentence = sentenceAt(turn, match.span.begin);
    return (sentence && isPasted(*sentence)) || (!isWarnedAgainst(match.act) && isTakenBack(turn, match.act));
}

std::vector<Evidence> TalkView::all(const std::vector<int> &turns, ActSet acts) const
{
    std::vector<Evidence> evidence;
    for (int i : turns)
        for (const ActMatch &match : turn(i).acts)
            if (acts.contains(match.act) && !isVoid(i, match))
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

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/judge.h"
#include "core/scoring/sentences.h"

#include <QSet>

#include <functional>

namespace ventil {

// A talk as the rules look at it: which of the trainee's turns stand where, and which acts stand in them.
class TalkView {
public:
    // What stands in `listTexts` word for word is not the trainee's own and shows no act.
    explicit TalkView(const Talk &talk, const QStringList &listTexts = {});

    const Talk &talk() const { return m_talk; }
    const TalkTurn &turn(int index) const { return m_talk.turns[static_cast<std::size_t>(index)]; }

    const std::vector<int> &traineeTurns() const { return m_trainee; }
    const std::vector<int> &replies() const { return m_replies; } // without listening signals and blank ones
    std::vector<int> turnsIn(Window window) const;
    std::vector<int> turnsAfter(bool TalkTurn::*flag) const; // right after a customer's turn with that flag
    bool anyCustomerTurn(bool TalkTurn::*flag) const;

    bool repeats(int turn) const; // most of it was said before by the trainee, word for word
    // In a sentence that was said before, in one of these turns or earlier in its own.
    bool repeatsWithin(const std::vector<int> &turns, const Evidence &evidence) const;
    std::vector<Remark> remarks() const; // what did not count, and facts said wrongly

    std::vector<Evidence> found(const std::vector<int> &turns, ActSet acts) const; // surely found ones only
    std::vector<Evidence> all(const std::vector<int> &turns, ActSet acts) const;

private:
    std::vector<int> traineeTurnsWhere(const std::function<bool(int)> &condition) const;
    std::vector<int> answersToRequest() const;

    const SaidSentence *sentenceAt(int turn, qsizetype begin) const;
    bool isVoid(int turn, const ActMatch &match) const;
    bool isTakenBack(int turn, Act act) const;
    bool isPasted(const SaidSentence &sentence) const;

    const Talk &m_talk;
    QSet<QString> m_list;                               // bare
    std::vector<std::vector<SaidSentence>> m_sentences; // by turn; of the trainee's alone
    std::vector<int> m_trainee, m_replies;
    std::vector<bool> m_repeats; // by turn
};

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/judge.h"

#include <functional>

namespace ventil {

// A talk as the rules look at it: which of the trainee's turns stand where, and which acts stand in them.
class TalkView {
public:
    explicit TalkView(const Talk &talk);

    const Talk &talk() const { return m_talk; }
    const TalkTurn &turn(int index) const { return m_talk.turns[static_cast<std::size_t>(index)]; }

    const std::vector<int> &traineeTurns() const { return m_trainee; }
    const std::vector<int> &replies() const { return m_replies; } // without listening signals and blank ones
    std::vector<int> turnsIn(Window window) const;
    std::vector<int> turnsAfter(bool TalkTurn::*flag) const; // right after a customer's turn with that flag
    bool anyCustomerTurn(bool TalkTurn::*flag) const;

    bool repeats(int turn) const; // says word for word what an earlier turn of the trainee said

    std::vector<Evidence> found(const std::vector<int> &turns, ActSet acts) const; // surely found ones only
    std::vector<Evidence> all(const std::vector<int> &turns, ActSet acts) const;

private:
    std::vector<int> traineeTurnsWhere(const std::function<bool(int)> &condition) const;
    std::vector<int> answersToRequest() const;

    const Talk &m_talk;
    std::vector<int> m_trainee, m_replies;
    std::vector<bool> m_repeats; // by turn
};

} // namespace ventil

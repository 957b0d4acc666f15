// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/session.h"
#include "tests/core/parcel.h"

#include <QTest>

// A talk with the small scenario, its acts given instead of found.
namespace ventil::testing {

using namespace Qt::StringLiterals;

class Talk {
public:
    explicit Talk(Scenario scenario, quint32 seed = 1)
        : m_scenario(std::move(scenario)), m_step(begin(m_scenario, seed))
    {
        events = m_step.events;
    }

    // A reply in words of its own, or in those given.
    Talk &reply(std::initializer_list<Act> acts, const QString &words = {}, Certainty certainty = Certainty::Found)
    {
        Replied replied = replyTo(state(), words.isEmpty() ? u"reply %1"_s.arg(++m_replies) : words, {});
        for (Act act : acts)
            replied.acts.push_back({act, certainty, {0, 1}, u"given"_s});
        return perform(replyTo(state(), replied.text, replied.acts));
    }
    Talk &perform(const Event &event)
    {
        m_step = next(m_scenario, m_step.state, event);
        events.push_back(event);
        events.insert(events.end(), m_step.events.begin(), m_step.events.end());
        return *this;
    }
    Talk &listen() { return perform(Signalled{}).perform(Signalled{}); } // to all he has to say

    const SessionState &state() const { return m_step.state; }
    const Scenario &scenario() const { return m_scenario; }
    int anger() const { return state().mood.anger; }
    int trust() const { return state().mood.trust; }
    QString place() const
    {
        return state().ending ? m_scenario.endings[static_cast<std::size_t>(*state().ending)].id
                              : m_scenario.states[static_cast<std::size_t>(state().state)].id;
    }

    // Of the last turn.
    template<typename T>
    const T *last() const
    {
        for (const Event &event : m_step.events)
            if (const auto *found = std::get_if<T>(&event))
                return found;
        return nullptr;
    }
    QStringList lines() const { return last<Spoke>() ? last<Spoke>()->lines : QStringList(); }
    QString because() const { return last<MoodMoved>() ? last<MoodMoved>()->because : QString(); }

    std::vector<Event> events;

private:
    Scenario m_scenario;
    Step m_step;
    int m_replies = 0;
};

} // namespace ventil::testing

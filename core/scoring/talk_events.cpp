// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/talk.h"
#include "core/session/session.h"

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

// Adds what each event says about the talk; those that say nothing fall to the template.
class TalkBuilder {
public:
    explicit TalkBuilder(Talk &talk) : m_talk(talk) {}

    void operator()(const Begun &begun)
    {
        m_talk.document = begun.document;
        m_talk.persona = begun.persona;
        m_talk.fault = begun.fault;
        m_talk.mustRefuse = begun.mustRefuse;
        m_talk.pastHelp = begun.pastHelp;
    }

    void operator()(const Spoke &spoke)
    {
        TalkTurn turn;
        turn.text = spoke.lines.join(u'\n');
        turn.venting = spoke.venting;
        turn.abuse = spoke.abuse;
        turn.supervisorRequest = spoke.supervisorRequest;
        turn.agrees = spoke.agrees;
        m_talk.turns.push_back(turn);
    }

    void operator()(const Replied &replied)
    {
        addReply(replied.text, replied.acts, replied.interrupts);
        m_talk.turns.back().wrongFacts = replied.wrongFacts;
        m_talk.turns.back().takenBack = replied.takenBack;
        m_talk.turns.back().house = replied.house;
    }
    void operator()(const Signalled & /*signal*/) { addReply({}, {deed(Act::Backchannel, u"signal"_s)}, false); }
    void operator()(const SupervisorCalled & /*call*/)
    {
        addReply({}, {deed(Act::EscalationOffer, u"supervisor"_s)}, false);
    }

    void operator()(const Noted &noted)
    {
        if (noted.text.trimmed().isEmpty() || m_talk.notesTaken == true)
            return;
        m_talk.notesTaken = true;
        m_talk.notesSince = static_cast<int>(m_talk.turns.size());
    }

    void operator()(const BreakTaken & /*rest*/) { m_talk.breakTaken = true; }

    template<typename Other>
    void operator()(const Other & /*other*/)
    {}

private:
    void addReply(const QString &text, const std::vector<ActMatch> &acts, bool interrupts)
    {
        TalkTurn turn;
        turn.byTrainee = true;
        turn.text = text;
        turn.acts = acts;
        turn.interrupts = interrupts;
        m_talk.turns.push_back(turn);
    }

    static ActMatch deed(Act act, const QString &why) { return {act, Certainty::Found, {}, why}; }

    Talk &m_talk;
};

} // namespace

Talk talkFromEvents(const std::vector<Event> &events)
{
    Talk talk;
    talk.notesTaken = false;
    talk.breakTaken = false;
    TalkBuilder builder(talk);
    for (const Event &event : effective(events))
        std::visit(builder, event);
    return talk;
}

} // namespace ventil

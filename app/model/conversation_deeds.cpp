// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/conversation.h"

#include "app/content/content.h"
#include "app/model/faces.h"
#include "app/model/plain_text.h"
#include "app/model/transcript_rows.h"

#include <algorithm>

namespace ventil {
namespace {

constexpr int ventPause = 4;      // seconds between two pieces of venting
constexpr int typingPatience = 8; // seconds for which a keystroke shows that an answer is coming

bool isDeed(const Event &event)
{
    return std::holds_alternative<Replied>(event) || std::holds_alternative<Signalled>(event) ||
           std::holds_alternative<SupervisorCalled>(event) || std::holds_alternative<PutOnHold>(event) ||
           std::holds_alternative<HungUp>(event);
}

} // namespace

bool Conversation::send(const QString &reply)
{
    const QString text = reply.trimmed();
    if (text.isEmpty() || !m_running || m_over)
        return false;
    commitNotes();
    const ReplyContext context = contextOf(*m_scenario, m_begun.seed, m_effective);
    dismissHint();
    setDraft({});
    happen(replyAsRead(m_state, text, m_detector->read(text, context)));
    return true;
}

void Conversation::signal()
{
    if (m_running && !m_over)
        happen(Signalled{});
}

void Conversation::callSupervisor()
{
    if (m_running && !m_over)
        happen(SupervisorCalled{});
}

void Conversation::hold()
{
    if (m_running && !m_over)
        happen(PutOnHold{});
}

void Conversation::hangUp()
{
    if (!m_running || m_over)
        return;
    commitNotes();
    happen(HungUp{});
}

void Conversation::takeBreak()
{
    if (m_over && !isBreakTaken())
        happen(BreakTaken{});
}

void Conversation::takeBack()
{
    const int deed = lastDeed();
    if (deed < 0 || !helps())
        return;
    m_journal.append({TakenBack{int(m_effective.size()) - deed}});
    const QString notes = m_notes;
    const QString reply = [&] {
        const auto *replied = std::get_if<Replied>(&m_effective[std::size_t(deed)]);
        return replied ? replied->text : QString();
    }();
    if (const Outcome back = reopen(m_journal.events()); !back)
        return;
    setDraft(reply);
    setNotes(notes);
    commitNotes();
}

void Conversation::askForHint()
{
    if (!m_running || !helps())
        return;
    const Report now = report();
    const auto useful = std::find_if(now.tips.begin(), now.tips.end(), [&now](int tip) {
        return now.rules[std::size_t(tip)].verdict == Verdict::Missed;
    });
    if (useful == now.tips.end()) {
        m_hint = tr("You are doing what the list asks for. Go on like this.");
        m_hintWording.clear();
    } else {
        const Rule &rule = *now.rules[std::size_t(*useful)].rule;
        m_hint = neutralised(pick(rule.text, m_document->id));
        m_hintWording = rule.wordings.isEmpty() ? QString() : neutralised(rule.wordings.first());
    }
    Q_EMIT changed();
}

void Conversation::dismissHint()
{
    m_hint.clear();
    m_hintWording.clear();
    Q_EMIT changed();
}

void Conversation::close()
{
    commitNotes();
    m_second.stop();
    const auto ended = std::find_if(m_effective.rbegin(), m_effective.rend(),
                                    [](const Event &event) { return std::holds_alternative<Ended>(event); });
    if (ended != m_effective.rend()) {
        const Report judged = report();
        m_journal.finish(std::get<Ended>(*ended), judged.score,
                         toJson(judged, talkFromEvents(m_effective), m_document->id));
    }
    m_running = false;
    Q_EMIT changed();
}

void Conversation::setActive(bool active)
{
    if (active && m_running)
        m_second.start();
    else
        m_second.stop();
    if (!active)
        commitNotes();
}

void Conversation::tick()
{
    if (!m_running || m_over || isSpeaking())
        return;
    ++m_silence;
    if (isVenting()) {
        if (m_silence >= ventPause)
            happen(Waited{m_silence});
        return;
    }
    if (m_composing > 0) {
        --m_composing;
        --m_silence;
        return;
    }
    const int patience = ventil::patience(*m_scenario, m_state);
    if (patience > 0 && m_silence >= patience)
        happen(Waited{m_silence});
}

void Conversation::setNotes(const QString &notes)
{
    if (m_notes == notes)
        return;
    m_notes = notes;
    m_noteTimer.start();
    Q_EMIT notesChanged();
}

void Conversation::commitNotes()
{
    m_noteTimer.stop();
    if (!m_running)
        return;
    const auto last = std::find_if(m_effective.rbegin(), m_effective.rend(),
                                   [](const Event &event) { return std::holds_alternative<Noted>(event); });
    const QString kept = last == m_effective.rend() ? QString() : std::get<Noted>(*last).text;
    if (m_notes == kept)
        return;
    m_journal.append({Noted{m_notes}});
    m_effective.emplace_back(Noted{m_notes});
}

void Conversation::setDraft(const QString &draft)
{
    if (m_draft == draft)
        return;
    m_draft = draft;
    m_composing = draft.isEmpty() ? 0 : typingPatience;
    Q_EMIT draftChanged();
}

Report Conversation::report() const
{
    return judge(*m_document, talkFromEvents(m_effective));
}

void Conversation::retranslate()
{
    m_transcript.retranslate();
    dismissHint();
}

QString Conversation::title() const
{
    return neutralised(m_begun.title);
}
QString Conversation::customer() const
{
    return neutralised(m_begun.customerName);
}
int Conversation::look() const
{
    return lookOf(m_begun.scenario);
}
bool Conversation::isVenting() const
{
    return m_running && !m_over && ventil::isVenting(m_state);
}
bool Conversation::canTakeBack() const
{
    return m_running && helps() && lastDeed() >= 0;
}

bool Conversation::isBreakTaken() const
{
    return std::any_of(m_effective.begin(), m_effective.end(),
                       [](const Event &event) { return std::holds_alternative<BreakTaken>(event); });
}

QString Conversation::problem() const
{
    if (m_journal.problem().isEmpty())
        return {};
    return tr("This talk is no longer being saved: %1 You can go on, but it will not be in your history.")
        .arg(neutralised(m_journal.problem()));
}

void Conversation::setOver(bool over)
{
    if (m_over == over)
        return;
    m_over = over;
    Q_EMIT overChanged();
}

int Conversation::lastDeed() const
{
    const auto deed = std::find_if(m_effective.rbegin(), m_effective.rend(), isDeed);
    return deed == m_effective.rend() ? -1 : int(std::distance(deed, m_effective.rend())) - 1;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/conversation.h"

#include "app/content/content.h"
#include "app/model/faces.h"
#include "app/model/plain_text.h"
#include "app/model/transcript_rows.h"

#include <algorithm>
#include <chrono>

namespace ventil {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

SessionSummary summaryOf(const Begun &begun)
{
    SessionSummary summary;
    summary.scenario = begun.scenario;
    summary.language = begun.language;
    summary.title = begun.title;
    summary.customer = begun.customerName;
    summary.exam = begun.exam;
    return summary;
}

const Begun *begunIn(const std::vector<Event> &events)
{
    return events.empty() ? nullptr : std::get_if<Begun>(&events.front());
}

} // namespace

Conversation::Conversation(const Services &services, QObject *parent)
    : QObject(parent), m_services(services), m_journal(services), m_pacer([this](const auto &beat) { arrive(beat); })
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &Conversation::tick);
    m_noteTimer.setInterval(1500ms);
    m_noteTimer.setSingleShot(true);
    connect(&m_noteTimer, &QTimer::timeout, this, &Conversation::commitNotes);
    connect(&m_pacer, &Pacer::changed, this, &Conversation::changed);
}

Outcome Conversation::begin(const QString &scenario, quint32 seed)
{
    if (Outcome ready = prepare(scenario); !ready)
        return ready;
    const Step step = ventil::begin(*m_scenario, seed);
    const Begun *begun = begunIn(step.events);
    if (!begun)
        return Error{Message::plain(tr("The scenario “%1” could not be started.").arg(scenario))};
    m_journal.begin(summaryOf(*begun), step.events);
    open(step.state, *begun);
    m_mood = m_scenario->start;
    m_moods.begin(begun->moods, m_mood.anger);
    showFrom(0);
    return Done{};
}

Outcome Conversation::resume(const QString &session)
{
    if (Outcome read = m_journal.resume(session); !read)
        return read;
    return reopen(m_journal.events());
}

Outcome Conversation::retry(const std::vector<Event> &from)
{
    const Begun *begun = begunIn(from);
    if (!begun)
        return Error{Message::plain(tr("This talk has no beginning, so it cannot be tried again."))};
    if (Outcome ready = prepare(begun->scenario); !ready)
        return ready;
    if (const auto state = replay(*m_scenario, from); !state)
        return state.error();
    m_journal.begin(summaryOf(*begun), from);
    return reopen(from);
}

Outcome Conversation::prepare(const QString &scenario)
{
    LoadedScenario loaded = m_services.content.scenario(scenario);
    if (!loaded.scenario)
        return Error{Message::plain(loaded.diagnostics.empty() ? tr("The scenario “%1” is not there.").arg(scenario)
                                                               : toString(loaded.diagnostics.front()))};
    const Detector *detector = m_services.content.detector(loaded.scenario->language);
    const Document *document = m_services.content.document(loaded.scenario->document);
    if (!detector || !document) {
        const Diagnostics &problems = m_services.content.problems();
        return Error{Message::plain(problems.empty()
                                        ? tr("The language “%1” is not installed.").arg(loaded.scenario->language)
                                        : toString(problems.back()))};
    }
    m_scenario = std::move(loaded.scenario);
    m_detector = detector;
    m_document = document;
    return Done{};
}

// Everything the talk shows, from its beginning; the transcript is still empty.
void Conversation::open(const SessionState &state, const Begun &begun)
{
    m_pacer.clear();
    m_state = state;
    m_begun = begun;
    m_effective = effective(m_journal.events());
    m_rules.reset(*m_document, *m_scenario);
    const auto values = drawValues(*m_scenario, begun.seed);
    m_situation = neutralised(fillIn(m_scenario->situation, values));
    m_offers.clear();
    for (const QString &offer : m_scenario->offers)
        m_offers.append(neutralised(fillIn(offer, values)));
    m_transcript.reset({});
    m_silence = m_composing = 0;
    setOver(false);
    m_running = true;
    m_notes.clear();
    dismissHint();
    setDraft({});
    Q_EMIT notesChanged();
}

// A talk that has already gone some way: all of it stands there at once.
Outcome Conversation::reopen(const std::vector<Event> &events)
{
    const Begun *begun = begunIn(events);
    if (!begun)
        return Error{Message::plain(tr("This talk has no beginning, so it cannot go on."))};
    if (Outcome ready = prepare(begun->scenario); !ready)
        return ready;
    const auto state = replay(*m_scenario, events);
    if (!state)
        return state.error();
    open(*state, *begun);
    m_mood = m_state.mood;
    m_moods.begin(begun->moods, m_scenario->start.anger);
    for (const Event &event : m_effective) {
        if (const auto *moved = std::get_if<MoodMoved>(&event))
            m_moods.add(*moved);
        else if (const auto *noted = std::get_if<Noted>(&event))
            m_notes = noted->text;
    }
    setOver(ventil::isOver(m_state));
    m_transcript.reset(transcriptOf(m_effective));
    Q_EMIT notesChanged();
    Q_EMIT changed();
    return Done{};
}

void Conversation::happen(const Event &event)
{
    m_pacer.flush();
    Step step = next(*m_scenario, m_state, event);
    std::vector<Event> events{event};
    std::move(step.events.begin(), step.events.end(), std::back_inserter(events));
    m_journal.append(events);
    m_state = step.state;
    m_silence = 0;
    const std::size_t from = m_effective.size();
    m_effective.insert(m_effective.end(), events.begin(), events.end());
    showFrom(from);
}

void Conversation::showFrom(std::size_t first)
{
    for (std::size_t i = first; i < m_effective.size(); ++i)
        show(i);
    Q_EMIT changed();
}

void Conversation::show(std::size_t index)
{
    const Event &event = m_effective[index];
    if (const auto *moved = std::get_if<MoodMoved>(&event)) {
        m_pacer.add(*moved);
        return;
    }
    if (const auto *ended = std::get_if<Ended>(&event)) {
        m_pacer.add(*ended);
        return;
    }
    for (TranscriptModel::Row &row : transcriptRows(m_effective, index, -1)) {
        if (std::holds_alternative<Spoke>(event))
            m_pacer.add(std::move(row));
        else
            m_transcript.append(std::move(row));
    }
}

void Conversation::arrive(const Pacer::Beat &beat)
{
    m_silence = 0;
    if (const auto *row = std::get_if<TranscriptModel::Row>(&beat)) {
        m_transcript.append(*row);
    } else if (const auto *moved = std::get_if<MoodMoved>(&beat)) {
        m_mood = moved->to;
        m_moods.add(*moved);
    } else {
        setOver(true);
    }
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/rehearsal.h"

#include "app/content/corrections.h"
#include "app/content/named_acts.h"

namespace ventil {

using namespace Qt::StringLiterals;

Rehearsal::Rehearsal(const Scenario &scenario, const Detector &detector, quint32 seed, bool exam)
    : Rehearsal(scenario, detector, seed, openingOf(scenario), exam)
{}

Rehearsal::Rehearsal(const Scenario &scenario, const Detector &detector, quint32 seed, const Opening &opening,
                     bool exam)
    : m_scenario(scenario), m_detector(detector), m_step(begin(scenario, seed, opening, exam)), m_events(m_step.events)
{}

std::vector<Event> Rehearsal::perform(Event event)
{
    const SessionState &state = m_step.state;
    if (const auto *reply = std::get_if<Replied>(&event)) {
        const QString text = fillIn(reply->text, drawValues(m_scenario, state.seed));
        event = replyAsRead(state, text, m_detector.read(text, contextOf(m_scenario, state.seed, m_events)));
    }
    return take(std::move(event));
}

std::vector<Event> Rehearsal::perform(const Heard &heard)
{
    const Replied reply = inBrackets(heard, m_step.state.said.size() + 1);
    return take(replyTo(m_step.state, reply.text, reply.acts));
}

std::vector<Event> Rehearsal::take(Event event)
{
    m_step = next(m_scenario, m_step.state, event);
    std::vector<Event> added{std::move(event)};
    added.insert(added.end(), m_step.events.begin(), m_step.events.end());
    m_events.insert(m_events.end(), added.begin(), added.end());
    return added;
}

static QString standing(const Rehearsal &rehearsal)
{
    const SessionState &state = rehearsal.state();
    return placeOf(rehearsal.scenario(), state) + u' ' + moodsOf(rehearsal.scenario(), state);
}

static bool holds(const MidTalkCheck &check, const Rehearsal &rehearsal)
{
    const SessionState &state = rehearsal.state();
    const Scenario &scenario = rehearsal.scenario();
    if (!check.state.isEmpty() &&
        (state.ending || scenario.states[static_cast<std::size_t>(state.state)].id != check.state))
        return false;
    if (!check.ending.isEmpty() &&
        (!state.ending || scenario.endings[static_cast<std::size_t>(*state.ending)].id != check.ending))
        return false;
    return check.guard.holds(contextAt(state));
}

static bool isPossibleAfterTheEnd(const Event &event)
{
    return std::holds_alternative<BreakTaken>(event) || std::holds_alternative<Noted>(event);
}

static void compare(const Play &play, const QString &file, const Rehearsal &rehearsal, PlayResult &result)
{
    const auto fail = [&](const Message &message) {
        result.failures.push_back({file, play.position, u"V805"_s, headed(play.name, message)});
    };
    const auto ending = result.state.ending;
    if (!play.ending.isEmpty() &&
        (!ending || rehearsal.scenario().endings[static_cast<std::size_t>(*ending)].id != play.ending))
        fail(Message::tr("expected the ending \"%1\", came to %2").arg(play.ending, standing(rehearsal)));
    if ((play.minimumScore || play.maximumScore) && !result.report)
        return fail(Message::tr("a score is expected, but there is no document to judge by"));
    if (play.minimumScore && result.report->score < *play.minimumScore)
        fail(Message::tr("expected a score of at least %1, got %2").arg(*play.minimumScore).arg(result.report->score));
    if (play.maximumScore && result.report->score > *play.maximumScore)
        fail(Message::tr("expected a score of at most %1, got %2").arg(*play.maximumScore).arg(result.report->score));
}

static void append(std::vector<TextEdit> &edits, const std::vector<TextEdit> &more)
{
    edits.insert(edits.end(), more.begin(), more.end());
}

PlayResult run(const Play &play, const QString &file, const Scenario &scenario, const Detector &detector,
               const Document *document, Coverage &coverage)
{
    PlayResult result;
    const Detector patterns = detector.unadvised();
    Rehearsal rehearsal(scenario, patterns, play.seed, play.opening);
    coverage.add(rehearsal.lastStep());
    for (const ScriptLine &line : play.script.lines) {
        const auto fail = [&](const QString &code, const Message &message) {
            result.failures.push_back({file, {line.line, 1}, code, headed(play.name, message)});
        };
        if (const auto *check = std::get_if<MidTalkCheck>(&line.what)) {
            if (!holds(*check, rehearsal)) {
                fail(u"V805"_s, Message::tr("expected %1, found %2").arg(check->text, standing(rehearsal)));
                if (auto edit = corrected(*check, line.line, scenario, rehearsal.state()))
                    result.corrections.push_back(std::move(*edit));
            }
            continue;
        }
        const auto *event = std::get_if<Event>(&line.what);
        if (isOver(rehearsal.state()) && !(event && isPossibleAfterTheEnd(*event))) {
            fail(u"V806"_s, Message::tr("the talk is over before this line (%1)").arg(standing(rehearsal)));
            continue;
        }
        if (!event) { // no words, so it shows of none where they lead
            rehearsal.perform(std::get<Heard>(line.what));
            continue;
        }
        const SessionState before = rehearsal.state();
        rehearsal.perform(*event);
        coverage.add(scenario, before, *event, rehearsal.lastStep());
    }
    result.events = rehearsal.events();
    result.state = rehearsal.state();
    if (document)
        result.report = judge(*document, talkFromEvents(result.events));
    compare(play, file, rehearsal, result);
    append(result.corrections, correctedExpectation(play, scenario, result.state, result.report));
    return result;
}

} // namespace ventil

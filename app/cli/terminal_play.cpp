// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminal_play.h"

#include <cstdio>
#include <unistd.h>

namespace ventil::cli {

using namespace Qt::StringLiterals;

// Breaks lines between words. Where there are none, as in Chinese, the terminal does it.
static QString wrapped(const QString &text, const QString &indent = {})
{
    constexpr qsizetype width = 78;
    QString lines;
    qsizetype column = 0;
    for (const QString &word : text.simplified().split(u' ')) {
        if (column > 0 && column + 1 + word.size() > width) {
            lines += u'\n' + indent;
            column = indent.size();
        } else if (column > 0) {
            lines += u' ';
            ++column;
        }
        lines += word;
        column += word.size();
    }
    return lines;
}

TerminalPlay::TerminalPlay(const Scenario &scenario, QTextStream &out, bool exam)
    : m_scenario(scenario), m_out(out), m_style(Style::forStandardOutput()), m_exam(exam)
{}

void TerminalPlay::showBriefing(quint32 seed)
{
    const auto values = drawValues(m_scenario, seed);
    m_name = fillIn(m_scenario.customerName, values);
    m_out << m_style.strong(fillIn(m_scenario.title, values)) << "\n\n"
          << wrapped(fillIn(m_scenario.customerAbout, values)) << "\n\n"
          << wrapped(fillIn(m_scenario.situation, values)) << "\n\n";
    for (const QString &offer : m_scenario.offers)
        m_out << "  • " << wrapped(fillIn(offer, values), u"    "_s) << '\n';
    m_out << '\n';
}

void TerminalPlay::showCommands()
{
    m_out << m_style.quiet(u"Type what you say and press Enter. While he vents, Enter alone is a listening signal.\n"
                           "/signal  /wait SECONDS  /note TEXT  /hold  /supervisor  /end  /break  /help"_s)
          << '\n';
}

void TerminalPlay::show(const std::vector<Event> &events)
{
    for (const Event &event : events)
        show(event);
}

// The cause is that of anger and trust; his own moods may have moved by the mere time that a reply takes.
static QString moodText(const MoodMoved &moved)
{
    QStringList parts;
    if (moved.from.anger != moved.to.anger)
        parts.append(u"anger %1 → %2"_s.arg(moved.from.anger).arg(moved.to.anger));
    if (moved.from.trust != moved.to.trust)
        parts.append(u"trust %1 → %2"_s.arg(moved.from.trust).arg(moved.to.trust));
    if (!parts.isEmpty())
        parts = {parts.join(u", "_s) + u": "_s + moved.because};
    for (const OwnMoodMoved &own : moved.own)
        parts.append(u"%1 %2 → %3"_s.arg(own.mood).arg(own.from).arg(own.to));
    return parts.join(u", "_s);
}

void TerminalPlay::show(const Event &event)
{
    const auto deed = [&](const QString &text) { m_out << m_style.quiet(u"  [%1]"_s.arg(text)) << '\n'; };
    if (const auto *spoke = std::get_if<Spoke>(&event)) {
        m_out << m_style.strong(m_name) << ':';
        for (const QString &line : spoke->lines)
            m_out << "\n    " << wrapped(line, u"    "_s);
        m_out << (spoke->venting ? " …\n" : "\n");
    } else if (const auto *moved = std::get_if<MoodMoved>(&event)) {
        if (!m_exam)
            deed(moodText(*moved));
    } else if (const auto *replied = std::get_if<Replied>(&event)) {
        m_out << "> " << replied->text << (replied->interrupts ? m_style.quiet(u"  [interrupts]"_s) : QString())
              << '\n';
    } else if (const auto *waited = std::get_if<Waited>(&event)) {
        deed(u"%1 seconds of silence"_s.arg(waited->seconds));
    } else if (const auto *noted = std::get_if<Noted>(&event)) {
        deed(u"note: %1"_s.arg(noted->text));
    } else if (std::holds_alternative<Signalled>(event)) {
        deed(u"listening signal"_s);
    } else if (std::holds_alternative<SupervisorCalled>(event)) {
        deed(u"asks for the supervisor"_s);
    } else if (std::holds_alternative<PutOnHold>(event)) {
        deed(u"puts the customer on hold"_s);
    } else if (std::holds_alternative<HungUp>(event)) {
        deed(u"ends the talk"_s);
    } else if (std::holds_alternative<BreakTaken>(event)) {
        deed(u"takes a break"_s);
    }
}

void TerminalPlay::showEnding(const SessionState &state)
{
    if (!state.ending) {
        m_out << "\nThe talk has no end yet.\n";
        return;
    }
    const Ending &ending = m_scenario.endings[static_cast<std::size_t>(*state.ending)];
    const QString sumsUp = fillIn(ending.sumsUp, drawValues(m_scenario, state.seed));
    const QString line = u"%1 (%2, %3)"_s.arg(sumsUp, ending.id, toId(ending.kind));
    m_out << '\n'
          << (ending.kind == EndingKind::Good  ? m_style.good(line)
              : ending.kind == EndingKind::Bad ? m_style.bad(line)
                                               : m_style.doubtful(line))
          << '\n';
}

bool TerminalPlay::perform(Rehearsal &rehearsal, const QString &line)
{
    const auto typed = readTyped(line);
    if (!typed) {
        m_out << m_style.doubtful(typed.error().message.text()) << '\n';
        return false;
    }
    if (!*typed && !isVenting(rehearsal.state()))
        return false;
    const Event event = typed->value_or(Signalled{});
    const bool nobodyIsFree =
        std::holds_alternative<SupervisorCalled>(event) && !answersSupervisorCall(m_scenario, rehearsal.state());
    std::vector<Event> added = rehearsal.perform(event);
    if (std::holds_alternative<Replied>(event))
        added.erase(added.begin()); // he sees what he has typed
    show(added);
    if (nobodyIsFree)
        m_out << m_style.quiet(u"  [no supervisor is free right now]"_s) << '\n';
    return true;
}

void TerminalPlay::talk(Rehearsal &rehearsal)
{
    QTextStream in(stdin);
    const bool prompts = isatty(fileno(stdin));
    showBriefing(rehearsal.state().seed);
    showCommands();
    m_out << '\n';
    show(rehearsal.events());
    while (!isOver(rehearsal.state())) {
        if (prompts)
            m_out << "> ";
        m_out.flush();
        const QString line = in.readLine();
        if (line.isNull())
            return;
        if (line.trimmed() == u"/help")
            showCommands();
        else
            perform(rehearsal, line);
    }
    m_out << m_style.quiet(u"The talk is over. /break takes a break first; Enter shows the report."_s) << '\n';
    m_out.flush();
    while (!in.atEnd()) {
        const QString line = in.readLine();
        if (line.trimmed().isEmpty())
            return;
        perform(rehearsal, line);
    }
}

} // namespace ventil::cli

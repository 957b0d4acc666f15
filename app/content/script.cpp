// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/script.h"

#include "app/content/named_acts.h"
#include "core/scenario/values.h"
#include "core/yaml/fields.h"

#include <QRegularExpression>

namespace ventil {

using namespace Qt::StringLiterals;

static Result<std::optional<Event>> readCommand(const QString &line)
{
    const QString name = line.section(u' ', 0, 0);
    const QString rest = line.section(u' ', 1).trimmed();
    if (name == u"/note")
        return std::optional<Event>(Noted{rest});
    if (name == u"/wait") {
        const auto seconds = yaml::toInteger(rest);
        if (!seconds || *seconds < 1)
            return Error{Message::tr("/wait needs a number of seconds, as in /wait 20")};
        return std::optional<Event>(Waited{*seconds});
    }
    const std::vector<std::pair<QString, Event>> plain{{u"/signal"_s, Signalled{}},
                                                       {u"/supervisor"_s, SupervisorCalled{}},
                                                       {u"/hold"_s, PutOnHold{}},
                                                       {u"/end"_s, HungUp{}},
                                                       {u"/break"_s, BreakTaken{}}};
    QStringList known{u"/note"_s, u"/wait"_s};
    for (const auto &[command, event] : plain) {
        if (name == command && rest.isEmpty())
            return std::optional<Event>(event);
        if (name == command)
            return Error{Message::tr(R"("%1" stands alone on its line (in a file, below "script: |"))").arg(name)};
        known.append(command);
    }
    return Error{Message::tr("\"%1\" is no command; there are: %2").arg(line, known.join(u", "_s))};
}

Result<std::optional<Event>> readTyped(const QString &line)
{
    const QString trimmed = line.trimmed();
    if (trimmed.isEmpty())
        return std::optional<Event>();
    if (trimmed.startsWith(u'/'))
        return readCommand(trimmed);
    return std::optional<Event>(Replied{trimmed, {}, false});
}

static QStringList idsOf(const auto &named)
{
    QStringList ids;
    for (const auto &one : named)
        ids.append(one.id);
    return ids;
}

// Conditions that stand side by side must all hold: "anger<=4 promised" is "anger<=4 and promised".
static QString joined(const QStringList &words)
{
    static const QStringList joins{u"and"_s, u"or"_s};
    QString condition;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString before = i > 0 ? words[i - 1] : QString();
        const bool sideBySide = i > 0 && (before.back().isLetterOrNumber() || before.endsWith(u')')) &&
                                !joins.contains(before) && before != u"not" && words[i].front().isLetter() &&
                                !joins.contains(words[i]);
        condition += (sideBySide ? u" and "_s : u" "_s) + words[i];
    }
    return condition;
}

// "state=details and anger<5": the place is asked about apart.
static void withoutOuterJoin(QStringList &words)
{
    if (words.value(0) == u"and")
        words.removeFirst();
    if (words.size() > 1 && words.last() == u"and")
        words.removeLast();
}

static Result<MidTalkCheck> readCheck(const QString &text, const Scenario &scenario)
{
    static const QRegularExpression place(u"\\b(state|ending)\\s*=\\s*"_s);
    MidTalkCheck check;
    check.text = text.trimmed();
    QStringList conditions;
    for (const QString &word : QString(text).replace(place, u"\\1="_s).split(u' ', Qt::SkipEmptyParts)) {
        const QString id = word.section(u'=', 1);
        if (word.startsWith(u"state="))
            check.state = id;
        else if (word.startsWith(u"ending="))
            check.ending = id;
        else
            conditions.append(word);
    }
    if (!check.state.isEmpty() || !check.ending.isEmpty())
        withoutOuterJoin(conditions);
    const QStringList states = idsOf(scenario.states);
    const QStringList endings = idsOf(scenario.endings);
    if (!check.state.isEmpty() && !states.contains(check.state))
        return Error{didYouMean(Message::tr("there is no state \"%1\"").arg(check.state), check.state, states)};
    if (!check.ending.isEmpty() && !endings.contains(check.ending))
        return Error{didYouMean(Message::tr("there is no ending \"%1\"").arg(check.ending), check.ending, endings)};
    if (conditions.isEmpty())
        return check.state.isEmpty() && check.ending.isEmpty()
                   ? Result<MidTalkCheck>(Error{Message::tr("nothing is checked here")})
                   : Result<MidTalkCheck>(check);
    const Result<Guard> guard = Guard::parse(joined(conditions), scenario.flags, ownMoodIds(scenario));
    if (!guard)
        return guard.error();
    check.guard = *guard;
    return check;
}

// Of a reply or a note, which may hold values of the scenario.
static QString textOf(const Event &event)
{
    if (const auto *reply = std::get_if<Replied>(&event))
        return reply->text;
    const auto *note = std::get_if<Noted>(&event);
    return note ? note->text : QString();
}

static std::optional<Error> unknownValue(const QString &text, const Scenario &scenario)
{
    QStringList known;
    for (const Variable &value : scenario.values)
        known.append(value.name);
    for (const Placeholder &placeholder : placeholders(text))
        if (!placeholder.name.isEmpty() && !known.contains(placeholder.name))
            return Error{
                didYouMean(Message::tr("there is no value \"%1\"").arg(placeholder.name), placeholder.name, known)};
    return std::nullopt;
}

Script readScript(const QString &text, const Scenario &scenario, const QString &file, int firstLine)
{
    Script script;
    int number = firstLine - 1;
    const auto report = [&](const Error &error) {
        script.diagnostics.push_back({file, {number, 1}, u"V804"_s, error.message});
    };
    for (const QString &line : text.split(u'\n')) {
        ++number;
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u'#'))
            continue;
        if (trimmed.startsWith(u'?')) {
            if (const auto check = readCheck(trimmed.sliced(1), scenario))
                script.lines.push_back({*check, number});
            else
                report(check.error());
            continue;
        }
        if (trimmed.startsWith(u'=')) {
            if (const auto heard = readNamedActs(trimmed.sliced(1)))
                script.lines.push_back({*heard, number});
            else
                report(heard.error());
            continue;
        }
        const auto typed = readTyped(trimmed);
        if (!typed)
            report(typed.error());
        else if (const auto unknown = *typed ? unknownValue(textOf(**typed), scenario) : std::nullopt)
            report(*unknown);
        else if (*typed)
            script.lines.push_back({**typed, number});
    }
    return script;
}

} // namespace ventil

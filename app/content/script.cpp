// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/script.h"

#include "app/content/named_acts.h"
#include "core/yaml/fields.h"

#include <algorithm>

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
            return Error{u"/wait needs a number of seconds, as in /wait 20"_s};
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
        known.append(command);
    }
    return Error{u"\"%1\" is no command; there are: %2"_s.arg(line, known.join(u", "_s))};
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

static bool contains(const auto &named, const QString &id)
{
    return std::any_of(named.begin(), named.end(), [&](const auto &one) { return one.id == id; });
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

static Result<MidTalkCheck> readCheck(const QString &text, const Scenario &scenario)
{
    MidTalkCheck check;
    check.text = text.trimmed();
    QStringList conditions;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString id = word.section(u'=', 1);
        if (word.startsWith(u"state="))
            check.state = id;
        else if (word.startsWith(u"ending="))
            check.ending = id;
        else
            conditions.append(word);
    }
    if (!check.state.isEmpty() && !contains(scenario.states, check.state))
        return Error{u"there is no state \"%1\""_s.arg(check.state)};
    if (!check.ending.isEmpty() && !contains(scenario.endings, check.ending))
        return Error{u"there is no ending \"%1\""_s.arg(check.ending)};
    if (conditions.isEmpty())
        return check.state.isEmpty() && check.ending.isEmpty()
                   ? Result<MidTalkCheck>(Error{u"nothing is checked here"_s})
                   : Result<MidTalkCheck>(check);
    const Result<Guard> guard = Guard::parse(joined(conditions), scenario.flags, ownMoodIds(scenario));
    if (!guard)
        return guard.error();
    check.guard = *guard;
    return check;
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
        else if (*typed)
            script.lines.push_back({**typed, number});
    }
    return script;
}

} // namespace ventil

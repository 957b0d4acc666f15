// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/scenario_diff.h"

#include "app/content/flow.h"

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;
using Kind = Difference::Kind;

static QString nameOf(const Target &target, const Scenario &scenario)
{
    const auto index = static_cast<std::size_t>(target.index);
    return target.kind == Target::Kind::Stay    ? u"stay"_s
           : target.kind == Target::Kind::State ? scenario.states[index].id
                                                : scenario.endings[index].id;
}

static QString moodText(const MoodChange &change, const Scenario &scenario)
{
    QString text = u"anger %1, trust %2"_s.arg(change.anger).arg(change.trust);
    for (std::size_t i = 0; i < scenario.ownMoods.size(); ++i)
        if (change.own[i] != 0)
            text += u", %1 %2"_s.arg(scenario.ownMoods[i].id).arg(change.own[i]);
    return text;
}

static QString startText(const OwnMood &mood)
{
    return u"%1, at each reply %2"_s.arg(mood.start).arg(mood.eachReply);
}

static QString flagNames(std::uint32_t flags, const Scenario &scenario)
{
    QStringList names;
    for (int i = 0; i < scenario.flags.size(); ++i)
        if (flags & (1U << static_cast<unsigned>(i)))
            names.append(scenario.flags.at(i));
    names.sort();
    return names.join(u", "_s);
}

static QStringList textsOf(const Line &line)
{
    QStringList texts;
    for (const Wording &wording : line.wordings)
        texts.append(wording.guard.isEmpty() ? wording.text : u"%1 [if %2]"_s.arg(wording.text, wording.guard.text()));
    return texts;
}

namespace {

class Comparison {
public:
    Comparison(const Scenario &before, const Scenario &after) : m_before(before), m_after(after) {}

    std::vector<Difference> run()
    {
        compare(u"start"_s, u"mood"_s, moodText({m_before.start.anger, m_before.start.trust}, m_before),
                moodText({m_after.start.anger, m_after.start.trust}, m_after));
        each(m_before.ownMoods, m_after.ownMoods, u"mood"_s,
             [&](const OwnMood &a, const OwnMood &b) { compareOwnMoods(a, b); });
        compare(u"start"_s, u"state"_s, m_before.states[static_cast<std::size_t>(m_before.startState)].id,
                m_after.states[static_cast<std::size_t>(m_after.startState)].id);
        compare(u"start"_s, u"persona"_s, toId(m_before.persona), toId(m_after.persona));
        compare(u"limit"_s, u"replies"_s, limitOf(m_before), limitOf(m_after));
        compareReactions(u"always"_s, m_before.always, m_after.always);
        each(m_before.states, m_after.states, u"state"_s, [&](const State &a, const State &b) { compareStates(a, b); });
        each(m_before.endings, m_after.endings, u"ending"_s,
             [&](const Ending &a, const Ending &b) { compareEndings(a, b); });
        return std::move(m_found);
    }

private:
    void add(Kind kind, const QString &where, const QString &what, const QString &before, const QString &after)
    {
        m_found.push_back({kind, where, what, before, after});
    }
    void compare(const QString &where, const QString &what, const QString &before, const QString &after)
    {
        if (before != after)
            add(Kind::Changed, where, what, before, after);
    }

    static QString limitOf(const Scenario &scenario)
    {
        return scenario.replyLimit == 0
                   ? u"none"_s
                   : u"%1 to %2"_s.arg(scenario.replyLimit).arg(nameOf(scenario.atLimit, scenario));
    }

    // What both have by the same id goes to `both`.
    template<typename Named, typename Both>
    void each(const std::vector<Named> &before, const std::vector<Named> &after, const QString &what, Both both)
    {
        const auto find = [](const std::vector<Named> &all, const QString &id) {
            return std::find_if(all.begin(), all.end(), [&](const Named &one) { return one.id == id; });
        };
        for (const Named &old : before) {
            const auto now = find(after, old.id);
            if (now == after.end())
                add(Kind::Lost, old.id, what, old.id, {});
            else
                both(old, *now);
        }
        for (const Named &now : after)
            if (find(before, now.id) == before.end())
                add(Kind::Gained, now.id, what, {}, now.id);
    }

    void compareTexts(const QString &where, const QString &what, const QStringList &before, const QStringList &after)
    {
        for (const QString &text : before)
            if (!after.contains(text))
                add(Kind::Lost, where, what, text, {});
        for (const QString &text : after)
            if (!before.contains(text))
                add(Kind::Gained, where, what, {}, text);
    }

    void compareOwnMoods(const OwnMood &before, const OwnMood &after)
    {
        compare(u"start"_s, before.id, startText(before), startText(after));
        compare(u"mood "_s + before.id, u"name"_s, before.name, after.name);
        compare(u"mood "_s + before.id, u"about"_s, before.about, after.about);
    }

    void compareStates(const State &before, const State &after)
    {
        const QString &id = before.id;
        compareTexts(id, u"vent"_s, before.vents, after.vents);
        compareTexts(id, u"line"_s, textsOf(before.say), textsOf(after.say));
        compareTexts(id, u"line when interrupted"_s, textsOf(before.interrupted), textsOf(after.interrupted));
        compareReactions(id, before.replies, after.replies);
        compare(id, u"silence"_s, silenceOf(before.silence, m_before), silenceOf(after.silence, m_after));
        compareTexts(id + u": silence"_s, u"line"_s, textsOf(before.silence.say), textsOf(after.silence.say));
        compareActions(id + u": supervisor"_s, before.supervisor, after.supervisor);
        compareActions(id + u": hold"_s, before.hold, after.hold);
        compareActions(id + u": end"_s, before.end, after.end);
    }

    static QString silenceOf(const Silence &silence, const Scenario &scenario)
    {
        return silence.seconds == 0 ? u"none"_s
                                    : u"%1 s, %2 times, then %3; %4"_s.arg(silence.seconds)
                                          .arg(silence.times)
                                          .arg(nameOf(silence.then, scenario), moodText(silence.change, scenario));
    }

    void compareActions(const QString &where, const ActionReaction &before, const ActionReaction &after)
    {
        compare(where, u"leads to"_s, nameOf(before.to, m_before), nameOf(after.to, m_after));
        compare(where, u"mood"_s, moodText(before.change, m_before), moodText(after.change, m_after));
        compareTexts(where, u"line"_s, textsOf(before.say), textsOf(after.say));
    }

    // Reactions are the same when they are for the same; several of one kind are taken in their order.
    void compareReactions(const QString &where, const std::vector<Reaction> &before, const std::vector<Reaction> &after)
    {
        std::vector<bool> taken(after.size());
        for (const Reaction &old : before) {
            const QString label = labelOf(old);
            std::size_t i = 0;
            while (i < after.size() && (taken[i] || labelOf(after[i]) != label))
                ++i;
            if (i == after.size()) {
                add(Kind::Lost, where, u"reaction"_s, label, {});
                continue;
            }
            taken[i] = true;
            compareEffects(u"%1: %2"_s.arg(where, label), old, after[i]);
        }
        for (std::size_t i = 0; i < after.size(); ++i)
            if (!taken[i])
                add(Kind::Gained, where, u"reaction"_s, {}, labelOf(after[i]));
    }

    void compareEffects(const QString &where, const Reaction &before, const Reaction &after)
    {
        compare(where, u"leads to"_s, nameOf(before.to, m_before), nameOf(after.to, m_after));
        compare(where, u"mood"_s, moodText(before.change, m_before), moodText(after.change, m_after));
        compare(where, u"sets"_s, flagNames(before.set, m_before), flagNames(after.set, m_after));
        compare(where, u"clears"_s, flagNames(before.clear, m_before), flagNames(after.clear, m_after));
        compareTexts(where, u"line"_s, textsOf(before.say), textsOf(after.say));
    }

    void compareEndings(const Ending &before, const Ending &after)
    {
        const QString where = u"ending "_s + before.id;
        compare(where, u"kind"_s, toId(before.kind), toId(after.kind));
        compare(where, u"sums up"_s, before.sumsUp, after.sumsUp);
        compareTexts(where, u"line"_s, textsOf(before.say), textsOf(after.say));
    }

    const Scenario &m_before;
    const Scenario &m_after;
    std::vector<Difference> m_found;
};

} // namespace

std::vector<Difference> differences(const Scenario &before, const Scenario &after)
{
    return Comparison(before, after).run();
}

} // namespace ventil

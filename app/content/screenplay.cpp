// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/screenplay.h"

#include "core/scenario/values.h"

#include <QRegularExpression>

namespace ventil {

using namespace Qt::StringLiterals;
using Kind = Screenplay::Block::Kind;

namespace {

class Screenwriter {
public:
    Screenwriter(const Scenario &scenario, const ScreenplayWords &words, quint32 seed)
        : m_scenario(scenario), m_words(words), m_values(drawValues(scenario, seed))
    {
        m_play.language = scenario.language;
    }

    Screenplay write()
    {
        writeHead();
        add(Kind::Chapter, m_words(u"scenes"_s));
        for (std::size_t i = 0; i < m_scenario.states.size(); ++i)
            writeState(m_scenario.states[i], static_cast<int>(i) == m_scenario.startState);
        writeAlways();
        add(Kind::Chapter, m_words(u"endings"_s));
        for (const Ending &ending : m_scenario.endings) {
            add(Kind::Scene, u"%1 – %2"_s.arg(ending.id, m_words(toId(ending.kind))));
            speak({}, ending.say);
            add(Kind::Text, filled(ending.sumsUp));
        }
        return std::move(m_play);
    }

private:
    void add(Kind kind, const QString &text, const QString &words = {})
    {
        m_play.blocks.push_back({kind, text, words});
    }
    QString filled(const QString &text) const { return fillIn(text, m_values); }

    void writeHead()
    {
        add(Kind::Title, filled(m_scenario.title));
        add(Kind::Text, filled(m_scenario.summary));
        add(Kind::Chapter, m_words(u"customer"_s));
        add(Kind::Text, filled(m_scenario.customerAbout));
        add(Kind::Text, u"%1: %2 %3, %4 %5"_s.arg(m_words(u"starts_with"_s), m_words(u"anger"_s))
                            .arg(m_scenario.start.anger)
                            .arg(m_words(u"trust"_s))
                            .arg(m_scenario.start.trust));
        for (const OwnMood &mood : m_scenario.ownMoods)
            writeOwnMood(mood);
        add(Kind::Chapter, m_words(u"situation"_s));
        add(Kind::Text, filled(m_scenario.situation));
        add(Kind::Chapter, m_words(u"offers"_s));
        for (const QString &offer : m_scenario.offers)
            add(Kind::Item, filled(offer));
    }

    void writeOwnMood(const OwnMood &mood)
    {
        QString text = filled(mood.name) + u' ' + QString::number(mood.start);
        if (mood.eachReply != 0)
            text += u" (%1: %2)"_s.arg(m_words(u"each_reply"_s), signedNumber(mood.eachReply));
        add(Kind::Item, mood.about.isEmpty() ? text : u"%1 – %2"_s.arg(text, filled(mood.about)));
    }

    void writeState(const State &state, bool isFirst)
    {
        add(Kind::Scene, isFirst ? u"%1 (%2)"_s.arg(state.id, m_words(u"starts_with"_s)) : state.id);
        for (const QString &piece : state.vents)
            add(Kind::Speech, m_words(u"vents"_s), filled(piece));
        speak(m_words(u"interrupted"_s), state.interrupted);
        speak({}, state.say);
        for (const Reaction &reaction : state.replies)
            writeReaction(reaction);
        writeSilence(state.silence);
        writeAction(u"supervisor"_s, state.supervisor);
        writeAction(u"hold"_s, state.hold);
        if (state.end.given)
            writeAction(u"end"_s, state.end);
    }

    void writeReaction(const Reaction &reaction)
    {
        const QString lead = isTurningPoint(reaction) ? m_words(u"whenever"_s) : m_words(u"you"_s);
        add(Kind::Reply, lead + u": "_s + askedBy(reaction), filled(reaction.example));
        speak({}, reaction.say);
        effects(reaction.change, reaction.set, reaction.clear, reaction.to);
    }

    QString actNames(ActSet acts) const
    {
        QStringList names;
        for (Act act : membersOf(acts))
            names.append(m_words.acts[static_cast<std::size_t>(act)]);
        return names.join(u", "_s);
    }

    QString askedBy(const Reaction &reaction) const
    {
        if (reaction.otherwise)
            return m_words(u"otherwise"_s);
        QStringList parts;
        for (const auto &[label, acts] : {std::pair(u"all_of"_s, reaction.all),
                                          {u"one_of"_s, reaction.any},
                                          {u"together"_s, reaction.require},
                                          {u"none_of"_s, reaction.unless}})
            if (!acts.isEmpty())
                parts.append(u"%1 %2"_s.arg(m_words(label), actNames(acts)));
        if (!reaction.guard.isEmpty())
            parts.append(isTurningPoint(reaction) ? inWords(reaction.guard)
                                                  : u"%1 %2"_s.arg(m_words(u"condition"_s), inWords(reaction.guard)));
        return parts.join(u"; "_s);
    }

    QString inWords(const Guard &guard) const
    {
        static const QStringList known{u"anger"_s, u"trust"_s, u"replies"_s, u"and"_s, u"or"_s, u"not"_s};
        static const QRegularExpression word(u"[a-z_][a-z0-9_]*"_s);
        QString text;
        qsizetype copied = 0;
        for (auto it = word.globalMatch(guard.text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            text += QStringView(guard.text()).sliced(copied, match.capturedStart() - copied);
            text += known.contains(match.captured()) ? m_words(match.captured()) : named(match.captured());
            copied = match.capturedEnd();
        }
        return text.append(QStringView(guard.text()).sliced(copied));
    }

    // A mood by its name to show, anything else as it is.
    QString named(const QString &id) const
    {
        const qsizetype index = ownMoodIds(m_scenario).indexOf(id);
        return index < 0 ? id : filled(m_scenario.ownMoods[static_cast<std::size_t>(index)].name);
    }

    void speak(const QString &label, const Line &line)
    {
        for (const Wording &wording : line.wordings) {
            const QString condition =
                wording.guard.isEmpty() ? QString() : u"%1 %2"_s.arg(m_words(u"condition"_s), inWords(wording.guard));
            add(Kind::Speech, label.isEmpty() || condition.isEmpty() ? label + condition : label + u", "_s + condition,
                filled(wording.text));
        }
    }

    static QString signedNumber(int number) { return (number > 0 ? u"+"_s : QString()) + QString::number(number); }

    QString flagNames(std::uint32_t flags) const
    {
        QStringList names;
        for (int i = 0; i < m_scenario.flags.size(); ++i)
            if (flags & (1U << static_cast<unsigned>(i)))
                names.append(m_scenario.flags.at(i));
        return names.join(u", "_s);
    }

    QString nameOf(const Target &target) const
    {
        const auto index = static_cast<std::size_t>(target.index);
        return target.kind == Target::Kind::Stay    ? m_words(u"stays"_s)
               : target.kind == Target::Kind::State ? m_scenario.states[index].id
                                                    : m_scenario.endings[index].id;
    }

    void effects(const MoodChange &change, std::uint32_t set, std::uint32_t clear, const Target &to)
    {
        QStringList parts;
        if (change.anger != 0)
            parts.append(m_words(u"anger"_s) + u' ' + signedNumber(change.anger));
        if (change.trust != 0)
            parts.append(m_words(u"trust"_s) + u' ' + signedNumber(change.trust));
        for (std::size_t i = 0; i < m_scenario.ownMoods.size(); ++i)
            if (change.own[i] != 0)
                parts.append(filled(m_scenario.ownMoods[i].name) + u' ' + signedNumber(change.own[i]));
        if (set != 0)
            parts.append(m_words(u"remembers"_s) + u": "_s + flagNames(set));
        if (clear != 0)
            parts.append(m_words(u"forgets"_s) + u": "_s + flagNames(clear));
        parts.append(to.kind == Target::Kind::Stay ? nameOf(to) : m_words(u"leads_to"_s) + u" → "_s + nameOf(to));
        add(Kind::Effect, parts.join(u"; "_s));
    }

    void writeSilence(const Silence &silence)
    {
        if (silence.seconds == 0)
            return;
        add(Kind::Reply, m_words(u"silence"_s).arg(silence.seconds));
        speak({}, silence.say);
        effects(silence.change, 0, 0, {});
        if (silence.then.kind != Target::Kind::Stay)
            add(Kind::Effect,
                u"%1 (%2) → %3"_s.arg(m_words(u"then"_s)).arg(silence.times + 1).arg(nameOf(silence.then)));
    }

    void writeAction(const QString &label, const ActionReaction &action)
    {
        if (!action.given)
            return;
        add(Kind::Reply, m_words(label));
        speak({}, action.say);
        effects(action.change, 0, 0, action.to);
    }

    void writeAlways()
    {
        if (m_scenario.always.empty() && m_scenario.replyLimit == 0)
            return;
        add(Kind::Scene, m_words(u"always"_s));
        for (const Reaction &reaction : m_scenario.always)
            writeReaction(reaction);
        if (m_scenario.replyLimit > 0)
            add(Kind::Effect, m_words(u"limit"_s).arg(m_scenario.replyLimit) + u" → "_s + nameOf(m_scenario.atLimit));
    }

    const Scenario &m_scenario;
    const ScreenplayWords &m_words;
    const QHash<QString, QString> m_values;
    Screenplay m_play;
};

} // namespace

Screenplay screenplayOf(const Scenario &scenario, const ScreenplayWords &words, quint32 seed)
{
    return Screenwriter(scenario, words, seed).write();
}

} // namespace ventil

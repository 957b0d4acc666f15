// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/examples.h"

#include "core/scenario/values.h"

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

class ExampleCheck {
public:
    ExampleCheck(const Scenario &scenario, const Detector &detector, const QString &file)
        : m_scenario(scenario), m_detector(detector), m_file(file), m_values(drawValues(scenario, 0))
    {
        for (const Fact &fact : scenario.facts)
            m_context.facts.push_back(fillIn(fact.words, m_values));
    }

    Diagnostics run()
    {
        const State &start = m_scenario.states[static_cast<std::size_t>(m_scenario.startState)];
        for (const Reaction &reaction : m_scenario.always)
            check(reaction, start);
        for (const State &state : m_scenario.states)
            for (const Reaction &reaction : state.replies)
                check(reaction, state);
        return std::move(m_diagnostics);
    }

private:
    QStringList linesOf(const State &state) const
    {
        QStringList lines = state.vents;
        for (const Wording &wording : state.say.wordings)
            lines.append(wording.text);
        return fillIn(lines, m_values);
    }

    ActSet actsIn(const QString &reply, const State &state)
    {
        m_context.customer = linesOf(m_scenario.states[static_cast<std::size_t>(m_scenario.startState)]);
        m_context.customer += linesOf(state);
        return allActs(m_detector.detect(fillIn(reply, m_values), m_context));
    }

    // The reaction that these acts lead to in this state when of all guards only that of `expected` holds and the rest
    // of what it requires was said before.
    const Reaction *firstFitting(ActSet acts, const State &state, const Reaction &expected) const
    {
        const ActSet gathered = expected.require - acts;
        for (const auto *reactions : {&m_scenario.always, &state.replies})
            for (const Reaction &reaction : *reactions)
                if (fitsActs(reaction, acts, gathered) && !isTurningPoint(reaction) &&
                    (&reaction == &expected || reaction.guard.isEmpty()))
                    return &reaction;
        return nullptr;
    }

    void check(const Reaction &reaction, const State &state)
    {
        if (!reaction.example.isEmpty())
            checkExample(reaction, state);
        if (!reaction.notExample.isEmpty() &&
            firstFitting(actsIn(reaction.notExample, state), state, reaction) == &reaction)
            report(reaction.notExamplePosition, u"V404"_s, Message::tr("the not_example leads here all the same"));
    }

    void checkExample(const Reaction &reaction, const State &state)
    {
        const ActSet acts = actsIn(reaction.example, state);
        const Reaction *taken = firstFitting(acts, state, reaction);
        if (taken == &reaction)
            return;
        if (!fitsActs(reaction, acts, reaction.require))
            report(reaction.examplePosition, u"V402"_s,
                   Message::tr("the example does not fit its own reaction; found in it: %1").arg(names(acts)));
        else
            report(reaction.examplePosition, u"V403"_s,
                   Message::tr("the example is taken by the reaction in line %1; found in it: %2")
                       .arg(taken ? taken->position.line : 0, names(acts)));
    }

    static Message names(ActSet acts)
    {
        QStringList ids;
        for (Act act : membersOf(acts))
            ids.append(actId(act));
        return ids.isEmpty() ? Message::tr("no act") : Message::plain(ids.join(u", "_s));
    }

    void report(const Position &position, const QString &code, const Message &message)
    {
        m_diagnostics.push_back({m_file, position, code, message});
    }

    const Scenario &m_scenario;
    const Detector &m_detector;
    const QString &m_file;
    const QHash<QString, QString> m_values;
    ReplyContext m_context;
    Diagnostics m_diagnostics;
};

} // namespace

Diagnostics checkReactionExamples(const Scenario &scenario, const Detector &detector, const QString &file)
{
    return ExampleCheck(scenario, detector, file).run();
}

} // namespace ventil

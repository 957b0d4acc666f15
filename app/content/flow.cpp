// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/flow.h"

#include "core/scenario/values.h"

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

static QString names(ActSet acts, const QString &between)
{
    QStringList ids;
    for (Act act : membersOf(acts))
        ids.append(actId(act));
    return ids.join(between);
}

QString labelOf(const Reaction &reaction)
{
    QStringList parts;
    if (!reaction.all.isEmpty())
        parts.append(names(reaction.all, u" + "_s));
    if (!reaction.any.isEmpty())
        parts.append(names(reaction.any, u" / "_s));
    if (!reaction.require.isEmpty())
        parts.append(u"in the end "_s + names(reaction.require, u" + "_s));
    if (!reaction.unless.isEmpty())
        parts.append(u"unless "_s + names(reaction.unless, u" / "_s));
    if (!reaction.guard.isEmpty())
        parts.append(u"if "_s + reaction.guard.text());
    return reaction.otherwise ? u"otherwise"_s : parts.join(u", "_s);
}

static QString firstWords(const Line &line, const QStringList &vents, const Scenario &scenario)
{
    const QString words = !vents.isEmpty() ? vents.front() : !line.isEmpty() ? line.wordings.front().text : QString();
    return fillIn(words, drawValues(scenario, 1));
}

namespace {

class FlowMaker {
public:
    explicit FlowMaker(const Scenario &scenario) : m_scenario(scenario) {}

    Flow make()
    {
        m_flow.title = fillIn(m_scenario.title, drawValues(m_scenario, 1));
        m_flow.start = static_cast<std::size_t>(m_scenario.startState);
        for (const State &state : m_scenario.states)
            m_flow.nodes.push_back(
                {Flow::Node::Kind::State, state.id, firstWords(state.say, state.vents, m_scenario), {}});
        for (const Ending &ending : m_scenario.endings)
            m_flow.nodes.push_back(
                {Flow::Node::Kind::Ending, ending.id, firstWords(ending.say, {}, m_scenario), toId(ending.kind)});
        m_flow.nodes.push_back({Flow::Node::Kind::Everywhere, {}, {}, {}});
        for (std::size_t i = 0; i < m_scenario.states.size(); ++i)
            addState(i, m_scenario.states[i]);
        const std::size_t everywhere = m_flow.nodes.size() - 1;
        for (const Reaction &reaction : m_scenario.always)
            add(everywhere, reaction.to, labelOf(reaction));
        if (m_scenario.replyLimit > 0)
            add(everywhere, m_scenario.atLimit, u"after %1 replies"_s.arg(m_scenario.replyLimit));
        return std::move(m_flow);
    }

private:
    void addState(std::size_t from, const State &state)
    {
        for (const Reaction &reaction : state.replies)
            add(from, reaction.to, labelOf(reaction));
        if (state.silence.seconds > 0)
            add(from, state.silence.then, u"silence"_s);
        for (const auto &[name, action] :
             {std::pair(u"supervisor"_s, &state.supervisor), {u"hold"_s, &state.hold}, {u"end"_s, &state.end}})
            if (action->given)
                add(from, action->to, name);
    }

    void add(std::size_t from, const Target &target, const QString &label)
    {
        if (target.kind == Target::Kind::Stay)
            return;
        const std::size_t to = static_cast<std::size_t>(target.index) +
                               (target.kind == Target::Kind::Ending ? m_scenario.states.size() : 0);
        const auto same = [&](const Flow::Edge &edge) { return edge.from == from && edge.to == to; };
        auto edge = std::find_if(m_flow.edges.begin(), m_flow.edges.end(), same);
        if (edge == m_flow.edges.end())
            edge = m_flow.edges.insert(edge, {from, to, {}});
        edge->labels.append(label);
    }

    const Scenario &m_scenario;
    Flow m_flow;
};

} // namespace

Flow flowOf(const Scenario &scenario)
{
    return FlowMaker(scenario).make();
}

static QString dotText(QString text)
{
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

static QString shown(const Flow::Node &node)
{
    return node.kind == Flow::Node::Kind::Everywhere ? u"*"_s : node.id;
}

QString toDot(const Flow &flow)
{
    QString text = u"digraph scenario {\n  label=%1;\n  node [shape=box, style=rounded];\n"_s.arg(dotText(flow.title));
    for (std::size_t i = 0; i < flow.nodes.size(); ++i) {
        const Flow::Node &node = flow.nodes[i];
        const QString style = node.kind == Flow::Node::Kind::Ending       ? u", shape=ellipse, class="_s + node.endsWith
                              : node.kind == Flow::Node::Kind::Everywhere ? u", style=dashed"_s
                              : i == flow.start                           ? u", penwidth=2"_s
                                                                          : QString();
        text += u"  n%1 [label=%2, tooltip=%3%4];\n"_s.arg(i).arg(dotText(shown(node)), dotText(node.says), style);
    }
    for (const Flow::Edge &edge : flow.edges) {
        QStringList lines;
        for (const QString &label : edge.labels)
            lines.append(dotText(label).sliced(1).chopped(1));
        text += u"  n%1 -> n%2 [label=\"%3\"];\n"_s.arg(edge.from).arg(edge.to).arg(lines.join(u"\\n"_s));
    }
    return text + u"}\n"_s;
}

// Quotes, brackets and signs as entities, so that no text can end its label or become markup.
static QString mermaidText(const QString &text)
{
    QString escaped;
    for (QChar c : text) {
        if (QStringView(u"\"#;<>&`[]{}()|").contains(c))
            escaped += u"#%1;"_s.arg(c.unicode());
        else
            escaped += c;
    }
    return escaped;
}

QString toMermaid(const Flow &flow)
{
    QString text = u"flowchart TD\n"_s;
    for (std::size_t i = 0; i < flow.nodes.size(); ++i) {
        const Flow::Node &node = flow.nodes[i];
        const QString form = node.kind == Flow::Node::Kind::Ending ? u"  n%1([\"%2\"])\n"_s : u"  n%1[\"%2\"]\n"_s;
        text += form.arg(i).arg(mermaidText(shown(node)));
    }
    for (const Flow::Edge &edge : flow.edges) {
        QStringList lines;
        for (const QString &label : edge.labels)
            lines.append(mermaidText(label));
        text += u"  n%1 -->|\"%3\"| n%2\n"_s.arg(edge.from).arg(edge.to).arg(lines.join(u"<br/>"_s));
    }
    return text;
}

} // namespace ventil

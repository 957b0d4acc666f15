// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/scenario.h"
#include "core/scoring/document.h"
#include "core/yaml/fields.h"

#include <array>

namespace ventil {

using namespace Qt::StringLiterals;
using yaml::Fields;
using yaml::Node;

namespace {

const QStringList windowIds{u"first_two"_s, u"last_two"_s, u"venting"_s, u"until_refusal"_s, u"after_request"_s};
const QStringList processIds{u"no_interruption"_s, u"notes_taken"_s, u"break_taken"_s, u"talk_ratio"_s};
const QStringList specialIds{u"circuit_breaker"_s, u"no_early_apology"_s, u"vouchers_first"_s,
                             u"no_position_while_venting"_s};
const QStringList eventIds{u"venting"_s, u"abuse"_s, u"supervisor_request"_s, u"refund_offer"_s};

// The enumerators follow the ids, after one that stands for "not given".
template<typename Choice>
Choice choice(Fields &fields, const QString &key, const QStringList &ids)
{
    return static_cast<Choice>(ids.indexOf(fields.oneOf(key, ids)) + 1);
}

// What a special rule minds when its `avoid` does not say it.
ActSet usuallyAvoided(Special special)
{
    switch (special) {
    case Special::None:
        break;
    case Special::CircuitBreaker:
        return actsWarnedAgainst();
    case Special::NoEarlyApology:
        return {Act::Apology};
    case Special::VouchersFirst:
        return {Act::CashRefund};
    case Special::NoPositionWhileVenting:
        return {Act::ConcreteAction, Act::Refusal, Act::Argue, Act::Excuse};
    }
    return {};
}

class DocumentReader {
public:
    DocumentReader(QString file, Diagnostics &diagnostics) : m_file(std::move(file)), m_diagnostics(diagnostics) {}

    Document read(const Node &root)
    {
        Fields fields(root, m_file, m_diagnostics);
        m_document.id = fields.requireText(u"document"_s);
        m_document.title = fields.requireText(u"title"_s);
        fields.require(u"rules"_s);
        fields.each(u"rules"_s, [&](const Node &node) { readRule(node); });
        fields.eachEntry(u"figures"_s, [&](const yaml::Entry &entry) { readFigure(entry); });
        return std::move(m_document);
    }

private:
    void report(const Position &position, const QString &code, const Message &message)
    {
        m_diagnostics.push_back({m_file, position, code, message});
    }

    void readRule(const Node &node)
    {
        Fields fields(node, m_file, m_diagnostics);
        Rule rule;
        rule.id = readId(fields, node);
        rule.place = localized(fields, u"place"_s);
        rule.text = localized(fields, u"text"_s);
        rule.why = localized(fields, u"why"_s);
        rule.wordings = fields.texts(u"wording"_s);
        fields.require(u"kind"_s);
        const QString kind = fields.oneOf(u"kind"_s, {u"do"_s, u"dont"_s});
        rule.kind = kind == u"dont" ? RuleKind::Dont : RuleKind::Do;
        readWhen(fields, rule.when);
        readActs(fields, rule);
        rule.window = choice<Window>(fields, u"window"_s, windowIds);
        rule.times = fields.integer(u"times"_s, 1, 1, 9);
        rule.together = fields.boolean(u"together"_s);
        rule.notesFirst = fields.boolean(u"notes_first"_s);
        rule.process = choice<Process>(fields, u"process"_s, processIds);
        rule.special = choice<Special>(fields, u"special"_s, specialIds);
        complete(rule);
        check(rule, node.position);
        m_document.rules.push_back(std::move(rule));
    }

    QString readId(Fields &fields, const Node &node)
    {
        QString id = fields.requireText(u"id"_s);
        if (!id.startsWith(m_document.id + u'.'))
            report(node.position, u"V600"_s,
                   Message::tr(R"(the id "%1" must begin with "%2.")").arg(id, m_document.id));
        for (const Rule &other : m_document.rules)
            if (other.id == id)
                report(node.position, u"V601"_s, Message::tr("there are two rules with the id \"%1\"").arg(id));
        return id;
    }

    Localized localized(Fields &fields, const QString &key)
    {
        Localized texts;
        const Node *node = fields.require(key);
        if (!node)
            return texts;
        Fields inner(*node, m_file, m_diagnostics);
        for (const QString &language : {m_document.id, u"en"_s})
            texts.insert(language, inner.requireText(language));
        return texts;
    }

    void readWhen(Fields &fields, RuleCondition &when)
    {
        const Node *node = fields.node(u"when"_s);
        if (!node)
            return;
        Fields inner(*node, m_file, m_diagnostics);
        when.persona = namesFrom(inner, u"persona"_s, personaIds());
        when.notPersona = namesFrom(inner, u"not_persona"_s, personaIds());
        when.fault = inner.oneOf(u"fault"_s, faultIds());
        when.mustRefuse = inner.boolean(u"must_refuse"_s);
        when.pastHelp = inner.boolean(u"past_help"_s);
        when.event = choice<TalkEvent>(inner, u"event"_s, eventIds);
    }

    QStringList namesFrom(Fields &fields, const QString &key, const QStringList &known)
    {
        QStringList names;
        fields.each(key, [&](const Node &node) {
            if (known.contains(node.text))
                names.append(node.text);
            else
                report(node.position, u"V602"_s, unknown(node.text, known));
        });
        return names;
    }

    static Message unknown(const QString &name, const QStringList &known)
    {
        return didYouMean(Message::tr("\"%1\" is not known").arg(name), name, known);
    }

    void readActs(Fields &fields, Rule &rule)
    {
        fields.each(u"say"_s, [&](const Node &list) {
            ActSet acts;
            if (list.isList())
                for (const Node &item : list.items)
                    insertAct(acts, item);
            else
                report(list.position, u"V603"_s,
                       Message::tr("\"say\" is a list of lists: [[thanks], [apology, regret]]"));
            if (list.isList() && list.items.empty())
                report(list.position, u"V603"_s, Message::tr("an empty list asks for nothing"));
            rule.say.push_back(acts);
        });
        fields.each(u"avoid"_s, [&](const Node &item) { insertAct(rule.avoid, item); });
    }

    void insertAct(ActSet &acts, const Node &item)
    {
        if (const auto act = actFromId(item.text))
            acts.insert(*act);
        else
            report(item.position, u"V604"_s, unknown(item.text, actIds()));
    }

    static void complete(Rule &rule)
    {
        if (rule.avoid.isEmpty())
            rule.avoid = usuallyAvoided(rule.special);
        if (rule.special == Special::CircuitBreaker)
            rule.together = true;
        if (rule.special == Special::NoPositionWhileVenting)
            rule.process = Process::NoInterruption;
    }

    void check(const Rule &rule, const Position &position)
    {
        const auto demand = [&](bool holds, const QString &code, const Message &message) {
            if (!holds)
                report(position, code, headed(rule.id, message));
        };
        const bool asks = !rule.say.empty();
        demand(asks || !rule.avoid.isEmpty() || rule.process != Process::None, u"V605"_s,
               Message::tr("the rule neither asks for anything nor forbids it"));
        demand(rule.kind == RuleKind::Do || (!asks && rule.process == Process::None), u"V606"_s,
               Message::tr(R"(a "dont" has "avoid" alone)"));
        demand(asks || (rule.window == Window::Anywhere && rule.times == 1 && !rule.together && !rule.notesFirst),
               u"V607"_s, Message::tr(R"("window", "times", "together" and "notes_first" need a "say")"));
        demand(rule.times == 1 || !rule.together, u"V607"_s,
               Message::tr(R"("times" and "together" exclude each other)"));
        demand(!rule.notesFirst || rule.process == Process::NotesTaken, u"V608"_s,
               Message::tr(R"("notes_first" needs "process: notes_taken")"));
        demand(asks == !rule.wordings.isEmpty(), u"V609"_s,
               asks ? Message::tr("say in \"wording\" what one could have said")
                    : Message::tr(R"(a "wording" belongs to a rule with "say")"));
    }

    void readFigure(const yaml::Entry &entry)
    {
        Fields fields(entry.value, m_file, m_diagnostics);
        Figure figure;
        figure.id = entry.key;
        fields.require(u"value"_s);
        figure.value = fields.integer(u"value"_s, 0, 0, 1000000);
        fields.require(u"unit"_s);
        figure.unit = fields.oneOf(u"unit"_s, {u"per_mille"_s, u"people"_s});
        figure.text = localized(fields, u"text"_s);
        figure.source = fields.requireText(u"source"_s);
        if (figure.unit == u"per_mille" && figure.value > 1000)
            report(entry.value.position, u"V610"_s, Message::tr("%1: more than 1000 per mille").arg(figure.id));
        m_document.figures.push_back(std::move(figure));
    }

    QString m_file;
    Diagnostics &m_diagnostics;
    Document m_document;
};

} // namespace

LoadedDocument loadDocument(const QString &path)
{
    yaml::Parsed parsed = yaml::parseFile(path);
    LoadedDocument loaded{std::nullopt, std::move(parsed.diagnostics)};
    if (!parsed.root)
        return loaded;
    Document document = DocumentReader(path, loaded.diagnostics).read(*parsed.root);
    if (loaded.diagnostics.empty())
        loaded.document = std::move(document);
    return loaded;
}

} // namespace ventil

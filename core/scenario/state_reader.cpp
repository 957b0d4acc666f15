// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/state_reader.h"

namespace ventil::reading {

using namespace Qt::StringLiterals;

static Pick pick(yaml::Fields &fields)
{
    static const QStringList ids{u"cycle"_s, u"shuffle"_s, u"once"_s};
    return static_cast<Pick>(ids.indexOf(fields.oneOf(u"pick"_s, ids, ids.front())));
}

static Target requireTarget(yaml::Fields &fields, const QString &key, Context &context)
{
    fields.require(key);
    return target(fields, key, context).value_or(Target{});
}

static void checkConditions(const Reaction &reaction, yaml::Fields &fields, Context &context)
{
    const bool conditional = reaction.otherwise || fields.has(u"when"_s) || fields.has(u"any"_s) ||
                             fields.has(u"unless"_s) || fields.has(u"require"_s) || fields.has(u"if"_s);
    const ActSet wanted = reaction.all | reaction.any | reaction.require;
    const bool onActs = !wanted.isEmpty() || !reaction.unless.isEmpty();
    if (!conditional)
        context.report(
            reaction.position, u"V408"_s,
            Message::tr(
                "this reaction has no condition; give it when, any, require, unless or if, or make it the otherwise"));
    if (reaction.otherwise && (onActs || !reaction.guard.isEmpty()))
        context.report(reaction.position, u"V308"_s,
                       Message::tr("\"otherwise\" takes all that is left, without conditions"));
    if (reaction.unless.containsAny(reaction.all | reaction.require) ||
        reaction.all.containsAny(reaction.any | reaction.require) ||
        (!reaction.any.isEmpty() && reaction.unless.containsAll(reaction.any)))
        context.report(reaction.position, u"V406"_s,
                       Message::tr("when, any, require and unless contradict or repeat each other here"));
    if (!reaction.any.isEmpty() && !reaction.require.isEmpty())
        context.report(reaction.position, u"V406"_s,
                       Message::tr(R"("require" and "any" cannot stand together; make two reactions of it)"));
    if (!wanted.isEmpty() && reaction.example.trimmed().isEmpty())
        context.report(reaction.position, u"V401"_s,
                       Message::tr("an \"example\" is missing: a reply that must lead here"));
}

static Reaction reaction(const yaml::Node &node, Context &context)
{
    yaml::Fields fields(node, context.file, context.diagnostics);
    Reaction reaction;
    reaction.position = node.position;
    reaction.all = acts(fields, u"when"_s);
    reaction.any = acts(fields, u"any"_s);
    reaction.unless = acts(fields, u"unless"_s);
    reaction.require = acts(fields, u"require"_s);
    reaction.guard = guard(fields, u"if"_s, context);
    reaction.otherwise = fields.boolean(u"otherwise"_s);
    reaction.example = text(fields, u"example"_s, context);
    reaction.notExample = text(fields, u"not_example"_s, context);
    if (const yaml::Node *example = fields.node(u"example"_s))
        reaction.examplePosition = example->position;
    if (const yaml::Node *notExample = fields.node(u"not_example"_s))
        reaction.notExamplePosition = notExample->position;
    reaction.say = line(fields, u"say"_s, context);
    reaction.say.pick = pick(fields);
    reaction.change = moodChange(fields, u"change"_s, context);
    reaction.set = flags(fields, u"set"_s, context);
    reaction.clear = flags(fields, u"clear"_s, context);
    context.flagsSet |= reaction.set;
    reaction.to = requireTarget(fields, u"to"_s, context);
    checkConditions(reaction, fields, context);
    return reaction;
}

std::vector<Reaction> always(yaml::Fields &scenario, Context &context)
{
    std::vector<Reaction> reactions;
    scenario.each(u"always"_s, [&](const yaml::Node &node) {
        reactions.push_back(reaction(node, context));
        if (reactions.back().otherwise)
            context.report(node.position, u"V308"_s, Message::tr(R"("otherwise" belongs to a state, not to "always")"));
    });
    if (reactions.size() > maximumAlways)
        context.report(reactions.back().position, u"V210"_s,
                       Message::tr("\"always\" can have at most %1 entries").arg(maximumAlways));
    return reactions;
}

static std::vector<Reaction> replies(yaml::Fields &fields, const Position &stateName, Context &context)
{
    std::vector<Reaction> reactions;
    fields.each(u"replies"_s, [&](const yaml::Node &node) {
        if (!reactions.empty() && reactions.back().otherwise)
            context.report(node.position, u"V308"_s,
                           Message::tr("nothing can follow \"otherwise\"; it takes all that is left"));
        reactions.push_back(reaction(node, context));
    });
    if (reactions.empty() || !reactions.back().otherwise)
        context.report(stateName, u"V307"_s,
                       Message::tr("the last reaction must be \"otherwise: true\", for every other reply"));
    return reactions;
}

static Silence silence(yaml::Fields &state, Context &context)
{
    const yaml::Node *node = state.node(u"silence"_s);
    if (!node)
        return {};
    yaml::Fields fields(*node, context.file, context.diagnostics);
    fields.require(u"after"_s);
    fields.require(u"say"_s);
    Silence silence;
    silence.position = node->position;
    if (const yaml::Node *then = fields.node(u"then"_s))
        silence.thenPosition = then->position;
    silence.seconds = fields.integer(u"after"_s, 0, 3, 600);
    silence.say = line(fields, u"say"_s, context);
    silence.change = moodChange(fields, u"change"_s, context);
    silence.times = fields.integer(u"times"_s, 1, 1, 5);
    silence.then = target(fields, u"then"_s, context).value_or(Target{});
    return silence;
}

static ActionReaction action(yaml::Fields &actions, const QString &key, Context &context)
{
    const yaml::Node *node = actions.node(key);
    if (!node)
        return {};
    yaml::Fields fields(*node, context.file, context.diagnostics);
    ActionReaction action;
    action.given = true;
    action.say = line(fields, u"say"_s, context);
    action.change = moodChange(fields, u"change"_s, context);
    action.to = requireTarget(fields, u"to"_s, context);
    return action;
}

static void actions(yaml::Fields &fields, State &state, Context &context)
{
    const yaml::Node *node = fields.node(u"actions"_s);
    if (!node)
        return;
    yaml::Fields given(*node, context.file, context.diagnostics);
    state.supervisor = action(given, u"supervisor"_s, context);
    state.hold = action(given, u"hold"_s, context);
    state.end = action(given, u"end"_s, context);
    if (state.end.given && state.end.to.kind != Target::Kind::Ending)
        context.report(given.node(u"end"_s)->position, u"V305"_s,
                       Message::tr("ending the call must lead to an ending"));
}

State state(const yaml::Entry &entry, Context &context)
{
    yaml::Fields fields(entry.value, context.file, context.diagnostics);
    State state;
    state.id = entry.key;
    state.position = entry.keyPosition;
    state.vents = texts(fields, u"vents"_s, context);
    state.interrupted = line(fields, u"interrupted"_s, context);
    state.say = line(fields, u"say"_s, context);
    state.say.pick = pick(fields);
    state.abuse = fields.boolean(u"abuse"_s);
    state.threat = fields.boolean(u"threat"_s);
    state.supervisorRequest = fields.boolean(u"supervisor_request"_s);
    state.agrees = fields.boolean(u"agrees"_s);
    state.replies = replies(fields, entry.keyPosition, context);
    state.silence = silence(fields, context);
    actions(fields, state, context);
    if (state.say.isEmpty() && state.vents.isEmpty())
        context.report(entry.keyPosition, u"V303"_s,
                       Message::tr(R"(he says nothing here; a state needs "say" or "vents")"));
    if ((state.vents.size() > 1) != !state.interrupted.isEmpty())
        context.report(entry.keyPosition, u"V304"_s,
                       Message::tr(R"("interrupted" goes with two or more pieces of "vents", and they with it)"));
    return state;
}

Ending ending(const yaml::Entry &entry, Context &context)
{
    yaml::Fields fields(entry.value, context.file, context.diagnostics);
    static const QStringList kinds{toId(EndingKind::Good), toId(EndingKind::Middling), toId(EndingKind::Bad)};
    Ending ending;
    ending.id = entry.key;
    ending.position = entry.keyPosition;
    fields.require(u"kind"_s);
    ending.kind = static_cast<EndingKind>(kinds.indexOf(fields.oneOf(u"kind"_s, kinds, kinds.at(1))));
    fields.require(u"say"_s);
    ending.say = line(fields, u"say"_s, context);
    ending.sumsUp = requireText(fields, u"sums_up"_s, context);
    ending.worth = fields.text(u"worth"_s);
    return ending;
}

} // namespace ventil::reading

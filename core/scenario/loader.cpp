// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/catalogue.h"
#include "core/scenario/mood_reader.h"
#include "core/scenario/parts.h"
#include "core/scenario/persona.h"
#include "core/scenario/promise_reader.h"
#include "core/scenario/scenario.h"
#include "core/scenario/state_reader.h"
#include "core/scenario/structure.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;
using reading::Context;

static QStringList keysOf(const yaml::Node &root, QStringView key)
{
    QStringList keys;
    if (const yaml::Node *map = root.find(key))
        for (const yaml::Entry &entry : map->entries)
            keys.append(entry.key);
    return keys;
}

static QStringList declaredFlags(const yaml::Node &root, Context &context)
{
    QStringList flags;
    const yaml::Node *list = root.find(u"flags");
    if (!list)
        return flags;
    for (const yaml::Node &item : list->items)
        flags.append(item.text);
    if (list->isScalar() && !list->isNull()) {
        context.report(list->position, u"V113"_s, Message::tr("flags are a list, as in [%1]").arg(list->text));
        flags = list->text.split(u',');
        for (QString &flag : flags)
            flag = flag.trimmed();
    }
    return flags;
}

// The names that a scenario declares, which the rest refers to.
static void declareNames(const yaml::Node &root, Context &context)
{
    reading::declareOwnMoods(root, context);
    context.flags = declaredFlags(root, context);
    context.states = keysOf(root, u"states");
    context.endings = keysOf(root, u"endings");
    context.values = keysOf(root, u"values");
    for (int i = 0; i < static_cast<int>(context.endings.size()); ++i)
        context.targets.insert(context.endings[i], {Target::Kind::Ending, i});
    for (int i = 0; i < static_cast<int>(context.states.size()); ++i)
        context.targets.insert(context.states[i], {Target::Kind::State, i});
    const auto checkKeys = [&](QStringView section, const QStringList &reserved) {
        if (const yaml::Node *map = root.find(section))
            for (const yaml::Entry &entry : map->entries)
                reading::checkName(entry.key, entry.keyPosition, reserved, context);
    };
    checkKeys(u"states", {u"stay"_s});
    checkKeys(u"endings", QStringList{u"stay"_s} + context.states);
    checkKeys(u"values", {});
    QSet<QString> seen;
    if (const yaml::Node *flags = root.find(u"flags"))
        for (const yaml::Node &flag : flags->items) {
            reading::checkName(flag.text, flag.position, guardWords(), context);
            if (context.ownMoods.contains(flag.text))
                context.report(flag.position, u"V209"_s,
                               Message::tr("\"%1\" is a mood here and cannot be a flag as well").arg(flag.text));
            if (seen.contains(flag.text))
                context.report(flag.position, u"V206"_s, Message::tr("there is another flag \"%1\"").arg(flag.text));
            seen.insert(flag.text);
        }
    if (context.flags.size() > maximumFlags) {
        context.report(root.find(u"flags")->position, u"V210"_s,
                       Message::tr("a scenario can have at most %1 flags").arg(maximumFlags));
        context.flags = context.flags.first(maximumFlags);
    }
}

static void checkId(yaml::Fields &fields, const Scenario &scenario, Context &context)
{
    if (fields.has(u"id"_s) && !scenario.id.isEmpty() && !scenario.id.contains(u'/'))
        return context.report(fields.node(u"id"_s)->position, u"V208"_s,
                              Message::tr("the id is the folder and the file name, as in et/late-order"));
    const QString path = QDir::cleanPath(context.file);
    const QString wanted = scenario.id + u".yaml"_s;
    if (fields.has(u"id"_s) && !scenario.id.isEmpty() && path != wanted && !path.endsWith(u'/' + wanted))
        context.report(fields.node(u"id"_s)->position, u"V208"_s,
                       Message::tr("the id must be the folder and file name: this is not \"%1\"").arg(wanted));
    if (fields.has(u"language"_s) && scenario.language != scenario.id.section(u'/', 0, 0))
        context.report(
            fields.node(u"language"_s)->position, u"V208"_s,
            Message::tr("the language must be the folder of the id, \"%1\"").arg(scenario.id.section(u'/', 0, 0)));
}

static void readHead(yaml::Fields &fields, Scenario &scenario, Context &context)
{
    fields.node(u"uses"_s);
    fields.require(u"ventil"_s);
    fields.integer(u"ventil"_s, 1, 1, 1);
    scenario.id = fields.requireText(u"id"_s);
    scenario.language = fields.requireText(u"language"_s);
    checkId(fields, scenario, context);
    scenario.document = fields.requireText(u"document"_s);
    if (!scenario.document.isEmpty() && !reading::isId(scenario.document))
        context.report(fields.node(u"document"_s)->position, u"V209"_s,
                       Message::tr("a document is named by its language, as in \"et\"; this is not a name"));
    scenario.title = reading::requireText(fields, u"title"_s, context);
    scenario.summary = reading::requireText(fields, u"summary"_s, context);
    fields.require(u"minutes"_s);
    scenario.minutes = fields.integer(u"minutes"_s, 5, 1, 60);
    fields.require(u"persona"_s);
    scenario.persona = personaFromId(fields.oneOf(u"persona"_s, personaIds())).value_or(Persona::Angry);
    fields.require(u"fault"_s);
    scenario.fault = faultFromId(fields.oneOf(u"fault"_s, faultIds())).value_or(Fault::Nobody);
    fields.require(u"channel"_s);
    scenario.channel = fields.oneOf(u"channel"_s, {u"phone"_s, u"counter"_s, u"chat"_s});
    scenario.mustRefuse = fields.boolean(u"must_refuse"_s);
    scenario.pastHelp = fields.boolean(u"past_help"_s);
    if (const yaml::Node *node = fields.require(u"customer"_s)) {
        yaml::Fields customer(*node, context.file, context.diagnostics);
        scenario.customerName = reading::requireText(customer, u"name"_s, context);
        scenario.customerAbout = reading::requireText(customer, u"about"_s, context);
    }
    if (const yaml::Node *node = fields.require(u"briefing"_s)) {
        yaml::Fields briefing(*node, context.file, context.diagnostics);
        scenario.situation = reading::requireText(briefing, u"situation"_s, context);
        briefing.require(u"offers"_s);
        scenario.offers = reading::texts(briefing, u"offers"_s, context);
    }
}

static Variable readValue(const yaml::Entry &entry, Context &context)
{
    Variable value;
    value.name = entry.key;
    if (entry.value.isMap()) {
        yaml::Fields range(entry.value, context.file, context.diagnostics);
        range.require(u"from"_s);
        range.require(u"to"_s);
        value.from = range.integer(u"from"_s, 0, 0, 99'999'999);
        value.to = range.integer(u"to"_s, value.from, value.from, 99'999'999);
        return value;
    }
    for (const yaml::Node &item : entry.value.items)
        if (item.isScalar() && !item.text.trimmed().isEmpty() && !item.text.contains(u'{')) {
            reading::checkPlain(item.text, item.position, context);
            value.choices.append(item.text);
        }
    if (value.choices.isEmpty() || value.choices.size() != static_cast<qsizetype>(entry.value.items.size()))
        context.report(entry.value.position, u"V211"_s,
                       Message::tr("a value is a list of plain texts or a range {from: 1, to: 9}"));
    return value;
}

static void readFact(const yaml::Node &node, Scenario &scenario, Context &context)
{
    yaml::Fields fields(node, context.file, context.diagnostics);
    Fact fact;
    fact.id = fields.requireText(u"id"_s);
    fields.require(u"words"_s);
    fact.words = reading::texts(fields, u"words"_s, context);
    const bool isKnown = std::any_of(scenario.facts.begin(), scenario.facts.end(),
                                     [&](const Fact &other) { return other.id == fact.id; });
    if (isKnown && !fact.id.isEmpty())
        context.report(fields.node(u"id"_s)->position, u"V206"_s,
                       Message::tr("there is another fact \"%1\"").arg(fact.id));
    scenario.facts.push_back(std::move(fact));
}

static void readLimit(yaml::Fields &fields, Scenario &scenario, Context &context)
{
    const yaml::Node *node = reading::mapLike(fields, u"limit"_s, u"{replies: 12, to: walks_off}"_s, context);
    if (!node)
        return;
    yaml::Fields limit(*node, context.file, context.diagnostics);
    limit.require(u"replies"_s);
    limit.require(u"to"_s);
    scenario.replyLimit = limit.integer(u"replies"_s, 0, 1, 100);
    scenario.atLimit = reading::target(limit, u"to"_s, context).value_or(Target{Target::Kind::Ending, 0});
    if (scenario.atLimit.kind != Target::Kind::Ending)
        context.report(node->position, u"V305"_s, Message::tr("the limit must lead to an ending"));
}

static void readStart(yaml::Fields &fields, Scenario &scenario, Context &context)
{
    fields.require(u"start"_s);
    const auto start = reading::target(fields, u"start"_s, context);
    if (start && start->kind == Target::Kind::State)
        scenario.startState = start->index;
    else if (start)
        context.report(fields.node(u"start"_s)->position, u"V305"_s, Message::tr("the talk must start in a state"));
}

static ActSet requiredIn(const std::vector<Reaction> &reactions)
{
    ActSet required;
    for (const Reaction &reaction : reactions)
        required = required | reaction.require;
    return required;
}

static void readBody(yaml::Fields &fields, Scenario &scenario, Context &context)
{
    fields.eachEntry(u"values"_s,
                     [&](const yaml::Entry &entry) { scenario.values.push_back(readValue(entry, context)); });
    fields.each(u"facts"_s, [&](const yaml::Node &node) { readFact(node, scenario, context); });
    reading::moods(fields, scenario, context);
    fields.texts(u"flags"_s);
    scenario.flags = context.flags;
    readStart(fields, scenario, context);
    scenario.always = reading::always(fields, context);
    fields.require(u"states"_s);
    fields.eachEntry(u"states"_s,
                     [&](const yaml::Entry &entry) { scenario.states.push_back(reading::state(entry, context)); });
    fields.require(u"endings"_s);
    fields.eachEntry(u"endings"_s,
                     [&](const yaml::Entry &entry) { scenario.endings.push_back(reading::ending(entry, context)); });
    for (State &state : scenario.states)
        state.gathers = requiredIn(scenario.always) | requiredIn(state.replies);
    readLimit(fields, scenario, context);
    scenario.promises = reading::promises(fields, context);
    scenario.wordingCount = context.nextWording;
}

// What makes no difference is a slip or a leftover.
static void checkUse(const yaml::Node &root, Context &context)
{
    reading::checkUseOfMoods(root, context);
    for (qsizetype i = 0; i < context.flags.size(); ++i) {
        const std::uint32_t bit = 1U << static_cast<unsigned>(i);
        const Position position = root.find(u"flags")->items[static_cast<std::size_t>(i)].position;
        if (!(context.flagsSet & bit))
            context.report(position, u"V207"_s, Message::tr("no reaction ever sets \"%1\"").arg(context.flags[i]));
        else if (!(context.flagsRead & bit))
            context.report(position, u"V207"_s, Message::tr(R"(no "if" ever asks about "%1")").arg(context.flags[i]));
    }
    if (const yaml::Node *values = root.find(u"values"))
        for (const yaml::Entry &entry : values->entries)
            if (!context.usedValues.contains(entry.key))
                context.report(entry.keyPosition, u"V207"_s, Message::tr("no text uses {%1}").arg(entry.key));
}

static void applyDefaults(Scenario &scenario)
{
    const auto isBad = [](const Ending &ending) { return ending.kind == EndingKind::Bad; };
    const auto bad = std::find_if(scenario.endings.begin(), scenario.endings.end(), isBad);
    for (State &state : scenario.states)
        if (!state.end.given)
            state.end.to = {Target::Kind::Ending, static_cast<int>(bad - scenario.endings.begin())};
}

static QByteArray readPersona(const QString &folder, Scenario &scenario, Context &context)
{
    QFile file(folder + u'/' + toId(scenario.persona) + u".yaml"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        context.report({1, 1}, u"V205"_s, Message::tr("the persona file %1 cannot be read").arg(file.fileName()));
        return {};
    }
    QByteArray bytes = file.readAll();
    LoadedTemperament loaded = loadTemperament(bytes, file.fileName());
    context.diagnostics.insert(context.diagnostics.end(), loaded.diagnostics.begin(), loaded.diagnostics.end());
    scenario.temperament = loaded.temperament.value_or(Temperament{});
    return bytes;
}

// In file order, and no more than anybody reads.
static void tidy(Diagnostics &diagnostics)
{
    std::stable_sort(diagnostics.begin(), diagnostics.end(), [](const Diagnostic &a, const Diagnostic &b) {
        return std::tie(a.position.file, a.position.line, a.position.column) <
               std::tie(b.position.file, b.position.line, b.position.column);
    });
    diagnostics.resize(std::min(diagnostics.size(), maximumFaults));
}

static bool has(const Diagnostics &diagnostics, const QStringList &codes)
{
    return std::any_of(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic &diagnostic) {
        return std::any_of(codes.begin(), codes.end(),
                           [&](const QString &code) { return diagnostic.code.startsWith(code); });
    });
}

LoadedScenario loadScenario(const QByteArray &bytes, const QString &file, const QString &personaFolder)
{
    yaml::Parsed parsed = yaml::parse(bytes, file);
    LoadedScenario loaded{std::nullopt, std::move(parsed.diagnostics), Suppressions(bytes, file)};
    if (!parsed.root)
        return loaded;
    Scenario scenario;
    const reading::Parts parts = reading::mergeParts(*parsed.root, file, loaded.diagnostics);
    scenario.files = parts.files;
    for (qsizetype i = 1; i < parts.texts.size(); ++i)
        loaded.suppressions.addShared(parts.texts[i], parts.files[i]);
    Context context(file, loaded.diagnostics);
    if (const yaml::Node *states = parsed.root->find(u"states");
        states && states->entries.size() > static_cast<std::size_t>(maximumStates)) {
        context.report(
            states->position, u"V122"_s,
            Message::tr("%1 states; a scenario can have at most %2").arg(states->entries.size(), maximumStates));
        return loaded;
    }
    declareNames(*parsed.root, context);
    {
        yaml::Fields fields(*parsed.root, file, loaded.diagnostics);
        readHead(fields, scenario, context);
        readBody(fields, scenario, context);
    }
    if (!has(loaded.diagnostics, {u"V1"_s, u"V20"_s, u"V214"_s}))
        checkUse(*parsed.root, context);
    const QByteArray personaBytes = readPersona(personaFolder, scenario, context);
    scenario.hash = SourceHash(bytes + parts.texts.join('\0') + '\0' + personaBytes);
    if (!has(loaded.diagnostics, {u"V1"_s, u"V201"_s, u"V305"_s})) {
        applyDefaults(scenario);
        const Diagnostics structure = checkStructure(scenario, file);
        loaded.diagnostics.insert(loaded.diagnostics.end(), structure.begin(), structure.end());
    }
    reading::nameFiles(loaded.diagnostics, parts.files);
    loaded.diagnostics = loaded.suppressions.remaining(loaded.diagnostics);
    const Diagnostics &misused = loaded.suppressions.faults();
    loaded.diagnostics.insert(loaded.diagnostics.end(), misused.begin(), misused.end());
    tidy(loaded.diagnostics);
    if (!hasErrors(loaded.diagnostics))
        loaded.scenario = std::move(scenario);
    return loaded;
}

LoadedScenario loadScenario(const QString &path, const QString &personaFolder)
{
    QFile file(path);
    if (!openText(file))
        return {std::nullopt, {cannotBeRead(file)}, {}};
    return loadScenario(file.read(yaml::maximumBytes + 1), path, personaFolder);
}

} // namespace ventil

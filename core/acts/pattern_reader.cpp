// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/pattern_reader.h"

namespace ventil {

using namespace Qt::StringLiterals;

// Negation switches these off only where a pattern says so: they are negative by nature.
static constexpr bool blocksByDefault(Act act)
{
    return !isWarnedAgainst(act) && act != Act::Refusal;
}

PatternReader::FileUnless PatternReader::fileUnless(yaml::Fields &fields)
{
    return {lines(fields, u"unless"_s, Cases::Together), acts(fields, u"unless_act_in_sentence"_s)};
}

PatternReader::Texts PatternReader::patternsOf(yaml::Fields &fields, const QString &key)
{
    Texts patterns;
    fields.each(key, [&](const yaml::Node &item) {
        if (!item.isScalar() || item.isNull())
            return fields.report(item.position, u"V113"_s, Message::tr("\"%1\" holds patterns in quotes").arg(key));
        patterns.texts.append(item.text);
        patterns.positions.push_back(item.position);
    });
    return patterns;
}

// Faults are told for each pattern.
void PatternReader::reportFaults(yaml::Fields &fields, const Texts &patterns)
{
    for (qsizetype i = 0; i < patterns.texts.size(); ++i)
        if (const auto one = m_compiler.compile({patterns.texts[i]}); !one)
            fields.report(patterns.positions[static_cast<std::size_t>(i)], u"V401"_s, one.error().message);
}

Program PatternReader::program(yaml::Fields &fields, const QString &key)
{
    const Texts patterns = patternsOf(fields, key);
    if (patterns.texts.isEmpty())
        return {};
    if (const auto all = m_compiler.compile(patterns.texts))
        return *all;
    reportFaults(fields, patterns);
    return {};
}

PatternLines PatternReader::lines(yaml::Fields &fields, const QString &key, PatternCompiler::Cases cases)
{
    const Texts patterns = patternsOf(fields, key);
    if (!patterns.texts.isEmpty())
        if (const auto all = m_compiler.compileLines(patterns.texts, cases))
            return *all;
    reportFaults(fields, patterns);
    return {};
}

ActSet PatternReader::acts(yaml::Fields &fields, const QString &key)
{
    ActSet set;
    fields.each(key, [&](const yaml::Node &item) {
        if (const auto act = actFromId(item.text))
            set.insert(*act);
        else
            fields.report(item.position, u"V202"_s, Message::tr("\"%1\" is not one of the 40 acts").arg(item.text));
    });
    return set;
}

QString PatternReader::id(yaml::Fields &fields, const yaml::Node &node, const QString &group)
{
    const QString id = fields.requireText(u"id"_s);
    QString whole = group + u'/' + id;
    if (m_ids.contains(whole))
        fields.report(node.position, u"V206"_s, Message::tr("the id \"%1\" is used twice in this file").arg(id));
    m_ids.insert(whole);
    return whole;
}

ActPattern PatternReader::pattern(yaml::Fields &fields, const yaml::Node &node, const QString &group, Act act,
                                  const FileUnless &file)
{
    ActPattern pattern;
    pattern.id = id(fields, node, group);
    pattern.act = act;
    pattern.certainty = fields.oneOf(u"certainty"_s, {u"found"_s, u"probable"_s}, u"found"_s) == u"found"
                            ? Certainty::Found
                            : Certainty::Probable;
    if (pattern.certainty == Certainty::Probable && isWarnedAgainst(act))
        fields.report(node.position, u"V407"_s,
                      Message::tr("an act the documents warn against is never asserted as probable"));
    pattern.negationBlocks = fields.oneOf(u"negation"_s, {u"block"_s, u"ignore"_s},
                                          blocksByDefault(act) ? u"block"_s : u"ignore"_s) == u"block";
    if (fields.has(u"question"_s))
        pattern.question = fields.boolean(u"question"_s);
    pattern.whole = fields.boolean(u"whole"_s);
    pattern.unlessActs = acts(fields, u"unless_act"_s);
    pattern.unlessActsInSentence = file.unlessActs;
    pattern.any = lines(fields, u"any"_s, Cases::Apart);
    if (pattern.any.isEmpty())
        fields.report(node.position, u"V116"_s,
                      Message::tr(R"(the pattern "%1" needs at least one line under "any")").arg(pattern.id));
    pattern.unlessOfFile = file.unless;
    pattern.unless = lines(fields, u"unless"_s, Cases::Together);
    pattern.without = lines(fields, u"without"_s, Cases::Together);
    eachExample(fields, node, [&](const yaml::Node &item, bool isHit) {
        examples.push_back({act, pattern.id, item.text, isHit, fields.file(), item.position});
    });
    return pattern;
}

void PatternReader::eachExample(yaml::Fields &fields, const yaml::Node &node,
                                const std::function<void(const yaml::Node &item, bool isHit)> &use)
{
    int hits = 0;
    int misses = 0;
    const auto read = [&](const QString &key, bool isHit, int &count) {
        fields.each(key, [&](const yaml::Node &item) {
            ++count;
            use(item, isHit);
        });
    };
    read(u"hits"_s, true, hits);
    read(u"misses"_s, false, misses);
    if (hits < 2 || misses < 1)
        fields.report(node.position, u"V401"_s,
                      Message::tr("\"%1\" needs at least two hits and one miss").arg(fields.text(u"id"_s)));
}

} // namespace ventil

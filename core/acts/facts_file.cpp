// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/facts_file.h"

#include "core/yaml/fields.h"

#include <QFile>

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

// A map from a number to the words that mean it.
void readMeanings(yaml::Fields &fields, const QString &key, int least, int most, Lexicon &into, const Writing &writing)
{
    fields.eachEntry(key, [&](const yaml::Entry &entry) {
        const auto meaning = yaml::toInteger(entry.key);
        if (!meaning || *meaning < least || *meaning > most)
            return fields.report(
                entry.keyPosition, u"V113"_s,
                Message::tr("\"%1\" maps a whole number from %2 to %3 to its words").arg(key).arg(least).arg(most));
        for (const yaml::Node &word : entry.value.items)
            into.add(word.text, *meaning, writing);
    });
}

void readUnit(const yaml::Node &node, const QString &path, ValueWords &words, const Writing &writing,
              Diagnostics &diagnostics)
{
    yaml::Fields fields(node, path, diagnostics);
    const QString of = fields.requireText(u"of"_s);
    const int size = fields.integer(u"size"_s, 1, 1, 1'000'000);
    const auto meaning = static_cast<int>(words.units.size());
    words.units.push_back({of, size});
    fields.require(u"words"_s);
    for (const QString &word : fields.texts(u"words"_s))
        words.unitWords.add(word, meaning, writing);
}

void readTakenBack(const yaml::Node &node, const QString &path, FactWords &facts, const Writing &writing,
                   Diagnostics &diagnostics)
{
    yaml::Fields fields(node, path, diagnostics);
    ActSet acts;
    fields.require(u"acts"_s);
    for (const QString &id : fields.texts(u"acts"_s)) {
        if (const auto act = actFromId(id))
            acts.insert(*act);
        else
            fields.report(node.position, u"V202"_s, didYouMean(Message::tr("\"%1\" is no act").arg(id), id, actIds()));
    }
    fields.require(u"words"_s);
    for (const QString &words : fields.texts(u"words"_s))
        facts.takenBack.add(words, static_cast<int>(facts.takenBackActs.size()), writing);
    facts.takenBackActs.push_back(acts);
}

} // namespace

FactWords loadFactWords(const QString &path, const Writing &writing, Diagnostics &diagnostics)
{
    FactWords facts;
    if (!QFile::exists(path))
        return facts;
    const yaml::Parsed parsed = yaml::parseFile(path);
    diagnostics.insert(diagnostics.end(), parsed.diagnostics.begin(), parsed.diagnostics.end());
    if (!parsed.root)
        return facts;
    yaml::Fields fields(*parsed.root, path, diagnostics);
    ValueWords &values = facts.values;
    readMeanings(fields, u"weekdays"_s, 1, 7, values.weekdays, writing);
    readMeanings(fields, u"months"_s, 1, 12, values.months, writing);
    readMeanings(fields, u"numbers"_s, 0, 1'000'000, values.numbers, writing);
    for (const QString &word : fields.texts(u"vague"_s))
        values.vague.add(word, 0, writing);
    fields.each(u"units"_s, [&](const yaml::Node &unit) { readUnit(unit, path, values, writing, diagnostics); });
    fields.each(u"taken_back"_s,
                [&](const yaml::Node &node) { readTakenBack(node, path, facts, writing, diagnostics); });
    for (const QString &word : fields.texts(u"customer"_s))
        facts.customer.insert(writing.folding.folded(word));
    for (const QString &word : fields.texts(u"speaker"_s))
        facts.speaker.insert(writing.folding.folded(word));
    return facts;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/company.h"

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

static const QString group = u"company"_s;

bool isOfCompany(const QString &patternId)
{
    return patternId.startsWith(group + u'/');
}

QString companyFile(const QString &actFolder)
{
    return actFolder + u"/company.yaml"_s;
}

static void readWords(yaml::Fields &fields, CompanyFile &company)
{
    fields.eachEntry(u"words"_s, [&](const yaml::Entry &entry) {
        CompanyFile::Words words{entry.key, {}, entry.keyPosition};
        for (const yaml::Node &item : entry.value.items) {
            if (item.isScalar() && !item.text.trimmed().isEmpty())
                words.items.append(item.text);
            else
                fields.report(item.position, u"V113"_s, Message::tr("a word list holds words and patterns"));
        }
        if (entry.value.items.empty())
            fields.report(entry.value.position, u"V113"_s,
                          Message::tr("the word list \"%1\" needs a list").arg(entry.key));
        company.words.push_back(words);
    });
}

static void readOff(yaml::Fields &fields, CompanyFile &company)
{
    fields.each(u"off"_s, [&](const yaml::Node &node) {
        yaml::Fields off(node, fields.file(), fields.diagnostics());
        company.off.push_back({off.requireText(u"pattern"_s), node.position});
        off.requireText(u"reason"_s);
    });
}

std::optional<CompanyFile> readCompany(const QString &path, Diagnostics &faults)
{
    const yaml::Parsed parsed = yaml::parseFile(path);
    faults.insert(faults.end(), parsed.diagnostics.begin(), parsed.diagnostics.end());
    if (!parsed.root)
        return std::nullopt;
    yaml::Fields fields(*parsed.root, path, faults);
    CompanyFile company;
    company.path = path;
    company.name = fields.requireText(u"company"_s);
    company.language = fields.requireText(u"language"_s);
    if (const yaml::Node *language = fields.node(u"language"_s))
        company.languagePosition = language->position;
    readWords(fields, company);
    fields.each(u"patterns"_s, [&](const yaml::Node &node) { company.patterns.push_back(node); });
    fields.each(u"forbidden"_s, [&](const yaml::Node &node) { company.forbidden.push_back(node); });
    readOff(fields, company);
    return company;
}

static bool names(const yaml::Node &node, const QString &list)
{
    return node.text.contains(list) ||
           std::any_of(node.items.begin(), node.items.end(), [&](const auto &item) { return names(item, list); }) ||
           std::any_of(node.entries.begin(), node.entries.end(),
                       [&](const auto &entry) { return names(entry.value, list); });
}

static bool uses(const CompanyFile &company, const QString &list)
{
    const QString name = u'@' + list;
    const auto inNode = [&](const yaml::Node &node) { return names(node, name); };
    return std::any_of(company.patterns.begin(), company.patterns.end(), inNode) ||
           std::any_of(company.forbidden.begin(), company.forbidden.end(), inNode) ||
           std::any_of(company.words.begin(), company.words.end(),
                       [&](const CompanyFile::Words &words) { return !words.items.filter(name).isEmpty(); });
}

void addCompanyWords(const CompanyFile &company, QMap<QString, QStringList> &lists, Diagnostics &faults)
{
    const QStringList known = lists.keys();
    for (const CompanyFile::Words &words : company.words) {
        if (!known.contains(words.list) && !uses(company, words.list))
            faults.push_back(
                {company.path, words.position, u"V207"_s,
                 didYouMean(
                     Message::tr("\"%1\" is no word list of the language, and no pattern here uses it").arg(words.list),
                     words.list, known)});
        lists[words.list] += words.items;
    }
}

static void addPattern(const yaml::Node &node, const QString &path, PatternReader &reader, Detector::Data &data,
                       Diagnostics &faults)
{
    yaml::Fields fields(node, path, faults);
    const QString id = fields.requireText(u"act"_s);
    const auto act = actFromId(id);
    if (!act && !id.isEmpty())
        fields.report(fields.node(u"act"_s)->position, u"V202"_s,
                      didYouMean(Message::tr("\"%1\" is not one of the 40 acts").arg(id), id, actIds()));
    data.patterns.push_back(reader.pattern(fields, node, group, act.value_or(Act::Apology)));
}

static void addHouseRule(const yaml::Node &node, const QString &path, PatternReader &reader, Detector::Data &data,
                         std::vector<HouseExample> &examples, Diagnostics &faults)
{
    yaml::Fields fields(node, path, faults);
    HouseRule rule;
    rule.id = reader.id(fields, node, group);
    rule.any = reader.program(fields, u"any"_s);
    if (rule.any.isEmpty())
        fields.report(node.position, u"V116"_s,
                      Message::tr(R"("%1" needs at least one line under "any")").arg(rule.id));
    rule.why = fields.requireText(u"why"_s);
    rule.instead = fields.requireText(u"instead"_s);
    PatternReader::eachExample(fields, node, [&](const yaml::Node &item, bool isHit) {
        examples.push_back({rule.id, item.text, isHit, path, item.position});
    });
    data.house.push_back(std::move(rule));
}

static void switchOff(const CompanyFile &company, PatternReader &reader, Detector::Data &data, Diagnostics &faults)
{
    for (const CompanyFile::Off &off : company.off) {
        if (off.pattern.isEmpty())
            continue;
        const auto isMeant = [&](const ActPattern &pattern) { return pattern.id == off.pattern; };
        if (std::erase_if(data.patterns, isMeant) == 0) {
            QStringList ids;
            for (const ActPattern &pattern : data.patterns)
                ids.append(pattern.id);
            faults.push_back(
                {company.path, off.position, u"V212"_s,
                 didYouMean(Message::tr("there is no pattern \"%1\"").arg(off.pattern), off.pattern, ids)});
        }
        std::erase_if(reader.examples, [&](const ActExample &example) { return example.patternId == off.pattern; });
    }
}

void addCompanyPatterns(const CompanyFile &company, PatternReader &reader, Detector::Data &data,
                        std::vector<HouseExample> &examples, Diagnostics &faults)
{
    if (!company.language.isEmpty() && company.language != data.language)
        faults.push_back({company.path, company.languagePosition, u"V208"_s,
                          Message::tr(R"(it is for "%1" but stands with the patterns of "%2")")
                              .arg(company.language, data.language)});
    switchOff(company, reader, data, faults);
    for (const yaml::Node &node : company.patterns)
        addPattern(node, company.path, reader, data, faults);
    for (const yaml::Node &node : company.forbidden)
        addHouseRule(node, company.path, reader, data, examples, faults);
}

} // namespace ventil

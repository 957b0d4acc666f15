// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/appeal_cases.h"
#include "core/acts/detector_data.h"

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

void checkHit(const ActExample &example, const Detector::Data &data, Diagnostics &faults)
{
    const Prepared prepared = prepare(data, example.reply);
    Matcher matcher(prepared, data.tables);
    const auto matches = matchPatterns(data, matcher);
    const bool found = std::any_of(matches.begin(), matches.end(),
                                   [&](const ActMatch &match) { return match.why == example.patternId; });
    if (!found)
        faults.push_back({example.file, example.position, u"V402"_s,
                          Message::tr("%1 is not found in \"%2\"").arg(example.patternId, example.reply)});
}

Message foundAt(const QString &why, const QString &reply, const Span &span)
{
    return Message::tr(R"(%1 is found in "%2", at "%3")").arg(why, reply, reply.sliced(span.begin, span.length));
}

void checkMiss(const ActExample &example, const Detector &detector, Diagnostics &faults)
{
    for (const ActMatch &match : detector.detect(example.reply))
        if (match.act == example.act)
            faults.push_back(
                {example.file, example.position, u"V404"_s, foundAt(match.why, example.reply, match.span)});
}

void checkHouse(const HouseExample &example, const Detector &detector, Diagnostics &faults)
{
    const std::vector<HouseWords> house = detector.read(example.reply, {}).house;
    const auto found =
        std::find_if(house.begin(), house.end(), [&](const HouseWords &words) { return words.rule == example.ruleId; });
    if (example.isHit && found == house.end())
        faults.push_back({example.file, example.position, u"V402"_s,
                          Message::tr("%1 is not found in \"%2\"").arg(example.ruleId, example.reply)});
    if (!example.isHit && found != house.end())
        faults.push_back(
            {example.file, example.position, u"V404"_s, foundAt(example.ruleId, example.reply, found->span)});
}

Diagnostics check(DetectorLoad load, const QString &folder)
{
    Diagnostics faults = std::move(load.loaded.diagnostics);
    if (!load.loaded.detector)
        return faults;
    const Detector &detector = *load.loaded.detector;
    for (const ActExample &example : load.examples) {
        if (example.isHit)
            checkHit(example, DetectorLoad::data(detector), faults);
        else
            checkMiss(example, detector, faults);
    }
    for (const HouseExample &example : load.houseExamples)
        checkHouse(example, detector, faults);
    const Diagnostics appealed = checkAppealCases(folder, detector);
    faults.insert(faults.end(), appealed.begin(), appealed.end());
    return faults;
}

} // namespace

Diagnostics checkExamples(const QString &folder)
{
    return check(DetectorLoad::from(folder), folder);
}

Diagnostics checkExamplesWithCompany(const QString &folder, const QString &company)
{
    return check(DetectorLoad::withCompany(folder, company), folder);
}

} // namespace ventil

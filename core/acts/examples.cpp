// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/appeal_cases.h"
#include "core/acts/detector_data.h"

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

Diagnostics checkExamples(const QString &folder)
{
    DetectorLoad load = DetectorLoad::from(folder);
    if (!load.loaded.detector)
        return load.loaded.diagnostics;
    const Detector::Data &data = DetectorLoad::data(*load.loaded.detector);
    Diagnostics diagnostics;
    for (const ActExample &example : load.examples) {
        if (example.isHit) {
            const auto matches = matchPatterns(data, prepare(data, example.reply));
            const bool found = std::any_of(matches.begin(), matches.end(),
                                           [&](const ActMatch &match) { return match.why == example.patternId; });
            if (!found)
                diagnostics.push_back({example.file, example.position, u"V402"_s,
                                       u"%1 is not found in \"%2\""_s.arg(example.patternId, example.reply)});
            continue;
        }
        for (const ActMatch &match : load.loaded.detector->detect(example.reply))
            if (match.act == example.act)
                diagnostics.push_back(
                    {example.file, example.position, u"V404"_s,
                     u"%1 is found in \"%2\", at \"%3\""_s.arg(
                         match.why, example.reply, example.reply.sliced(match.span.begin, match.span.length))});
    }
    const Diagnostics appealed = checkAppealCases(folder, *load.loaded.detector);
    diagnostics.insert(diagnostics.end(), appealed.begin(), appealed.end());
    return diagnostics;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector_data.h"
#include "core/acts/pattern_compiler.h"
#include "core/yaml/fields.h"

#include <QSet>

#include <functional>
#include <vector>

namespace ventil {

// Reads the patterns of act files and of company files and compiles them. Faults go to the fields that they stand in.
class PatternReader {
public:
    // What switches all patterns of a file off.
    struct FileUnless {
        PatternLines unless;
        ActSet unlessActs;
    };

    using Cases = PatternCompiler::Cases;

    explicit PatternReader(PatternCompiler &compiler) : m_compiler(compiler) {}

    FileUnless fileUnless(yaml::Fields &fields);
    Program program(yaml::Fields &fields, const QString &key);
    PatternLines lines(yaml::Fields &fields, const QString &key, Cases cases);

    // The id of a pattern or house rule, "<group>/<id>". Told when it came before.
    QString id(yaml::Fields &fields, const yaml::Node &node, const QString &group);

    ActPattern pattern(yaml::Fields &fields, const yaml::Node &node, const QString &group, Act act,
                       const FileUnless &file = {});

    // Hits and misses of what `node` holds; at least two and one.
    static void eachExample(yaml::Fields &fields, const yaml::Node &node,
                            const std::function<void(const yaml::Node &item, bool isHit)> &use);

    std::vector<ActExample> examples; // of all patterns read so far

private:
    struct Texts {
        QStringList texts;
        std::vector<Position> positions;
    };

    static Texts patternsOf(yaml::Fields &fields, const QString &key);
    static ActSet acts(yaml::Fields &fields, const QString &key);
    void reportFaults(yaml::Fields &fields, const Texts &patterns);

    PatternCompiler &m_compiler;
    QSet<QString> m_ids;
};

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/pattern_reader.h"

#include <QMap>

#include <optional>
#include <vector>

namespace ventil {

// What a trainer adds for his company to the patterns of a language. resources/acts/README.md has the format.
struct CompanyFile {
    struct Words {
        QString list;
        QStringList items;
        Position position;
    };
    struct Off {
        QString pattern;
        Position position;
    };
    QString path, name;
    QString language;
    Position languagePosition;
    std::vector<Words> words;
    std::vector<yaml::Node> patterns, forbidden; // still to be compiled
    std::vector<Off> off;
};

bool isOfCompany(const QString &patternId);

QString companyFile(const QString &actFolder); // where it lies; there need not be one

// Reads it so far as that needs no other file. Nothing when it cannot be read at all.
std::optional<CompanyFile> readCompany(const QString &path, Diagnostics &faults);

// Adds its words to the language's lists. A new list that none of its patterns uses is a fault, as is what cannot be
// read as a pattern.
void addCompanyWords(const CompanyFile &company, QMap<QString, QStringList> &lists, Diagnostics &faults);

// Adds its patterns and house rules and takes away what it switches off; `examples` are those of its house rules.
void addCompanyPatterns(const CompanyFile &company, PatternReader &reader, Detector::Data &data,
                        std::vector<HouseExample> &examples, Diagnostics &faults);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector.h"
#include "core/acts/facts_file.h"
#include "core/acts/matcher.h"
#include "core/acts/pattern.h"
#include "core/acts/pattern_index.h"
#include "core/acts/symbols.h"
#include "core/text/tokens.h"

#include <QSet>

#include <optional>
#include <vector>

namespace ventil {

// One pattern of an act file, ready to run.
struct ActPattern {
    QString id; // "apology/ask-pardon"
    Act act = Act::Apology;
    Certainty certainty = Certainty::Found;
    PatternLines any;
    PatternLines unlessOfFile;   // overlapping one of these switches the match off …
    PatternLines unless;         // … or one of these
    PatternLines without;        // anywhere in the sentence, too
    ActSet unlessActs;           // found in the same or a neighbouring sentence, too
    ActSet unlessActsInSentence; // found in the same sentence, too
    std::optional<bool> question;
    bool negationBlocks = true;
    bool whole = false;
};

// Words that a company does not want said, ready to be looked for.
struct HouseRule {
    QString id; // "company/no-policy"
    Program any;
    QString why, instead;
};

// Everything that is known about a language; written once by the loader.
struct Detector::Data {
    QString language, name;
    Writing writing;
    SymbolTable symbols;
    PatternTables tables;
    std::vector<ActPattern> patterns;
    PatternIndex index;
    std::vector<HouseRule> house;
    Program negators;
    int negationWindow = 2;
    QSet<QString> stopWords;
    QStringList foreignLetters; // a neighbouring language writes so, this one never
    QSet<QString> foreignWords; // of that language, unknown in this one; loosened
    FactWords facts;
    QSet<QString> abbreviations; // capitals that are no shouting
};

// An act file's example, for checkExamples().
struct ActExample {
    Act act;
    QString patternId; // hits: the pattern that must be found
    QString reply;
    bool isHit = true;
    QString file;
    Position position;
};

struct HouseExample {
    QString ruleId;
    QString reply;
    bool isHit = true; // the rule must find something in the reply; otherwise nothing
    QString file;
    Position position;
};

struct DetectorLoad {
    LoadedDetector loaded;
    std::vector<ActExample> examples;
    std::vector<HouseExample> houseExamples;

    static DetectorLoad from(const QString &folder, const QString &compiled = {});
    static DetectorLoad withCompany(const QString &folder, const QString &company);
    static Detector wrap(std::shared_ptr<const Detector::Data> data);
    static const Detector::Data &data(const Detector &detector) { return *detector.m_data; }
};

// Finds the pattern matches before they are merged: what checkExamples() looks at.
std::vector<ActMatch> matchPatterns(const Detector::Data &data, Matcher &matcher);
Prepared prepare(const Detector::Data &data, const QString &reply);

// Where the tokens [first, end) stand in the text as typed; at least one.
Span spanOf(const Tokens &text, int first, int end);

} // namespace ventil

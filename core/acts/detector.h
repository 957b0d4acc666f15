// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/act.h"
#include "core/diagnostic.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace ventil {

// A stretch of a text as typed. Begin and length count UTF-16 units, as QString and QML do.
struct Span {
    qsizetype begin = 0;
    qsizetype length = 0;
    qsizetype end() const { return begin + length; }
    friend bool operator==(const Span &, const Span &) = default;
};

enum class Certainty { Found, Probable };
QString toId(Certainty certainty); // "found", "probable"

struct ActMatch {
    Act act = Act::Apology;
    Certainty certainty = Certainty::Found;
    Span span;
    QString why; // the pattern's id ("apology/ask-pardon"), or the words that were decisive
    friend bool operator==(const ActMatch &, const ActMatch &) = default;
};

// A fact of the problem said back wrongly. No act: the trainee meant to restate.
struct WrongFact {
    Span span;     // in the reply
    QString right; // as the scenario or the customer put it
    friend bool operator==(const WrongFact &, const WrongFact &) = default;
};

// "I am not sorry at all": whatever was said of these acts is void.
struct TakenBackWords {
    Span span;
    ActSet acts;
    friend bool operator==(const TakenBackWords &, const TakenBackWords &) = default;
};

// Words that the trainee's company does not want said. No act, and never counted.
struct HouseWords {
    Span span;
    QString rule;         // "company/no-policy"
    QString why, instead; // as the company's trainer put it
    friend bool operator==(const HouseWords &, const HouseWords &) = default;
};

struct Reading {
    std::vector<ActMatch> acts; // sorted by begin
    std::vector<WrongFact> wrongFacts;
    std::vector<TakenBackWords> takenBack;
    std::vector<HouseWords> house;
};

// The stretch of a reply that comes nearest to an act, as the second opinion weighs it.
struct Nearest {
    struct Word {
        Span span;
        int weight = 0; // per mille of the score
        friend bool operator==(const Word &, const Word &) = default;
    };
    Span span;
    int score = 0;           // per mille: from 0 on the act is probable, at -1000 and below it is clearly absent
    std::vector<Word> words; // those that speak for it most, in their order
    friend bool operator==(const Nearest &, const Nearest &) = default;
};

// What is known about the talk when a reply is read. All optional.
struct ReplyContext {
    QStringList customer;           // what the customer has said so far
    std::vector<QStringList> facts; // the scenario's facts: each a list of patterns that express it
    QStringList briefing;           // what the trainee has read before; a copy of it restates nothing
};

class OpinionModel;

// Finds the acts of a reply in one language. Immutable once loaded; copies share the compiled patterns.
class Detector {
public:
    // Acts in the reply, sorted by begin; spans lie inside it. The same text gives the same answer everywhere.
    std::vector<ActMatch> detect(const QString &reply, const ReplyContext &context = {}) const;

    // The same, and the facts that the reply gets wrong.
    Reading read(const QString &reply, const ReplyContext &context) const;

    // What comes nearest to an act that was or was not found: nothing where nothing is near, for acts that the
    // documents warn against nothing that is not probable, and nothing without a second opinion. To a restatement the
    // sentence comes nearest that shares most with what the customer said.
    std::optional<Nearest> nearest(Act act, const QString &reply, const ReplyContext &context = {}) const;

    const QString &language() const;     // "ru"
    const QString &languageName() const; // as its speakers call it
    int patternCount() const;

    // The same, with a second opinion: it adds "probable" acts and drops what it does not believe.
    Detector advisedBy(std::shared_ptr<const OpinionModel> opinion) const;

    // The same with the patterns alone: for proofs that must hold whatever a second opinion learns.
    Detector unadvised() const { return advisedBy(nullptr); }

    struct Data; // how it is kept; detector_data.h

private:
    friend struct DetectorLoad;
    std::shared_ptr<const Data> m_data;
    std::shared_ptr<const OpinionModel> m_opinion;
};

struct LoadedDetector {
    std::optional<Detector> detector; // absent when anything is wrong but in the company's file
    Diagnostics diagnostics;
};

// Reads <folder>/language.yaml and the act files beside it (resources/acts/README.md has the format), and company.yaml
// if there is one; with faults it is left out wholly. `compiled`: a file that compileDetector() has made; it spares
// most of the work as long as it fits the folder's files.
LoadedDetector loadDetector(const QString &folder, const QString &compiled = {});

// The same with this company's file in place of the folder's own, or with none when the path is empty.
LoadedDetector loadDetectorWithCompany(const QString &folder, const QString &company);

// Makes such a file. The same folder gives the same bytes.
Diagnostics compileDetector(const QString &folder, const QString &compiled);

// Runs every hit and miss of the folder's patterns and every accepted appeal, and reports those that do not hold
// (V4xx). `company`: a company's file in place of the folder's own.
Diagnostics checkExamples(const QString &folder);
Diagnostics checkExamplesWithCompany(const QString &folder, const QString &company);

// The acts found for sure, and those found at all.
ActSet foundActs(const std::vector<ActMatch> &matches);
ActSet allActs(const std::vector<ActMatch> &matches);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/document.h"
#include "core/scoring/talk.h"

#include <QJsonObject>

#include <vector>

namespace ventil {

enum class Verdict { Kept, Broken, Missed, NotApplicable, NotMeasured };
QString toId(Verdict verdict); // "not_applicable"

// Where a verdict shows: turns count from 0 over customer and trainee together. Process evidence has an empty span.
struct Evidence {
    int turn = 0;
    Span span;
    std::optional<Act> act;
    Certainty certainty = Certainty::Found;
};

struct RuleVerdict {
    const Rule *rule = nullptr; // into the judged document, which must outlive the report
    Verdict verdict = Verdict::NotMeasured;
    std::vector<Evidence> evidence;
    int credit = 0; // per mille of the rule's point that the score counts
};

// Kept apart from the score because no number of kind words makes up for it.
struct SeriousBreach {
    int turn = 0;
    Span span;
    Act act = Act::Insult;
};

// What the score is made of, in per mille of a rule's point. docs/scoring.md explains it with an example.
struct Points {
    int asked = 0;
    int earned = 0;
    int taken = 0;
};

// What the trainee is told besides the verdicts: why something did not count, facts that he got wrong, and words that
// his company does not want said.
struct Remark {
    enum class Kind { WrongFact, Repeated, TakenBack, Pasted, Crowded, House };
    Kind kind = Kind::WrongFact;
    int turn = 0;
    Span span;        // empty for Crowded
    QString right;    // WrongFact: what the customer said; House: what to say instead
    int times = 1;    // Repeated: how often it came
    QString why = {}; // House: the company's reason
};
QString toId(Remark::Kind kind); // "wrong_fact"

struct Report {
    // 0…1000, per mille: of what the document asked for in this talk, the share that was done, less what it warns
    // against. See docs/scoring.md; at most 300 with a serious breach.
    int score = 0;
    Points points;
    std::vector<RuleVerdict> rules; // one for every rule of the document, in its order
    std::vector<SeriousBreach> breaches;
    std::vector<Remark> remarks;
    std::vector<int> tips; // indices into `rules`: the most useful first; show two
};

Report judge(const Document &document, const Talk &talk);

// What to say about a rule that was broken or missed: the rule and a wording for it. Empty for any other verdict.
QString tipText(const RuleVerdict &verdict, const QString &language);

// As `ventil-cli score` prints it; offsets in code points. `language` chooses the language of the tips.
QJsonObject toJson(const Report &report, const Talk &talk, const QString &language);

} // namespace ventil

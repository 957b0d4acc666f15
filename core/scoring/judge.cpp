// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/judge.h"

#include "core/scoring/breaches.h"
#include "core/scoring/conditions.h"
#include "core/scoring/demands.h"
#include "core/scoring/score.h"
#include "core/scoring/tips.h"

#include <array>

namespace ventil {

QString toId(Verdict verdict)
{
    static constexpr std::array<QStringView, 5> ids{u"kept", u"broken", u"missed", u"not_applicable", u"not_measured"};
    return ids[static_cast<std::size_t>(verdict)].toString();
}

// Broken wins over missed, and both over what could not be measured: there the words decide alone.
static Verdict verdictOf(const Said &words, DeedState deed)
{
    if (words.state == Said::State::AgainstOrder)
        return Verdict::Broken;
    if (words.state == Said::State::No || deed == DeedState::NotDone)
        return Verdict::Missed;
    return deed == DeedState::NotMeasured ? Verdict::NotMeasured : Verdict::Kept;
}

// The lists of acts and a note or a break count alike.
static int creditFor(const Rule &rule, const Said &words, DeedState deed)
{
    if (rule.process != Process::NotesTaken && rule.process != Process::BreakTaken)
        return words.share;
    const int lists = static_cast<int>(rule.say.size());
    return (words.share * lists + (deed == DeedState::Done ? 1000 : 0)) / (lists + 1);
}

static Judged judgeRule(const Rule &rule, const TalkView &view)
{
    Judged judged;
    judged.verdict.rule = &rule;
    const Truth applies = holds(rule.when, view);
    if (applies != Truth::Yes) {
        judged.verdict.verdict = applies == Truth::No ? Verdict::NotApplicable : Verdict::NotMeasured;
        return judged;
    }
    const Said words = said(rule, view);
    const DeedState done = deed(rule, view);
    const std::vector<Evidence> against = breaches(rule, view);
    const Verdict verdict = against.empty() ? verdictOf(words, done) : Verdict::Broken;
    judged.verdict.verdict = verdict;
    if (verdict == Verdict::Kept || verdict == Verdict::Broken)
        judged.verdict.evidence = against.empty() ? words.evidence : against;
    if (asksForSomething(rule)) {
        judged.worth = creditFor(rule, words, done);
        judged.turns = words.turns;
    }
    return judged;
}

// Shown to the trainee before the talk. The wordings are not among them: those one may say.
static QStringList listTexts(const Document &document)
{
    QStringList texts;
    for (const Rule &rule : document.rules)
        texts += rule.text.values() + rule.why.values();
    return texts;
}

Report judge(const Document &document, const Talk &talk)
{
    const TalkView view(talk, listTexts(document));
    std::vector<Judged> judged;
    for (const Rule &rule : document.rules)
        judged.push_back(judgeRule(rule, view));

    Report report;
    report.breaches = seriousBreaches(view);
    report.remarks = view.remarks();
    report.points = settle(judged, report.remarks);
    report.score = scoreOf(report.points, judged, !report.breaches.empty(), view);
    for (Judged &one : judged)
        report.rules.push_back(std::move(one.verdict));
    report.tips = usefulTips(report);
    return report;
}

} // namespace ventil

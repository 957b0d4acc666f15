// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/demands.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace ventil {

namespace {

using Turns = std::vector<int>;

// Per mille of the inner lists that were said in these turns; `complete` when none is lacking.
struct Coverage {
    int share = 0;
    bool complete = true;
};

using Counts = std::function<bool(const Evidence &)>;

bool countsAny(const std::vector<Evidence> &evidence, const Counts &counts)
{
    return std::any_of(evidence.begin(), evidence.end(), counts);
}

Coverage coverage(const Rule &rule, const TalkView &view, const Turns &turns, const Counts &counts)
{
    Coverage result;
    int sum = 0;
    for (ActSet acts : rule.say) {
        if (countsAny(view.found(turns, acts), counts))
            sum += 1000;
        else if (countsAny(view.all(turns, acts), counts))
            sum += 500;
        else
            result.complete = false;
    }
    result.share = sum / static_cast<int>(rule.say.size());
    return result;
}

ActSet asked(const Rule &rule)
{
    return std::accumulate(rule.say.begin(), rule.say.end(), ActSet(), std::bit_or<>());
}

// The turns in which what is said counts for the rule.
Turns placesFor(const Rule &rule, const TalkView &view)
{
    Turns turns = view.turnsIn(rule.window);
    if (rule.notesFirst && view.talk().notesTaken)
        std::erase_if(turns, [&](int t) { return !*view.talk().notesTaken || t < view.talk().notesSince; });
    return turns;
}

// Each unit must hold all that is asked: every reply for itself, or all of them as one.
std::vector<Turns> unitsOf(const Rule &rule, const Turns &turns)
{
    if (!rule.together && rule.times == 1)
        return {turns};
    std::vector<Turns> units;
    units.reserve(turns.size());
    for (int turn : turns)
        units.push_back({turn});
    return units;
}

// Said for the first time, as far as these turns go.
Counts freshIn(const Turns &places, const TalkView &view)
{
    return [&view, places](const Evidence &e) { return !view.repeats(e.turn) && !view.repeatsWithin(places, e); };
}

int shareSaid(const Rule &rule, const TalkView &view, const std::vector<Turns> &units, const Counts &fresh)
{
    std::vector<int> shares;
    shares.reserve(units.size());
    for (const Turns &unit : units)
        shares.push_back(coverage(rule, view, unit, fresh).share);
    shares.resize(std::max(shares.size(), static_cast<std::size_t>(rule.times)));
    std::sort(shares.rbegin(), shares.rend());
    return std::accumulate(shares.begin(), shares.begin() + rule.times, 0) / rule.times;
}

// Everything was surely said, but not where it belongs. Too few times, or outside the venting, is only too little.
bool isAgainstOrder(const Rule &rule, const TalkView &view, const Turns &places)
{
    if (rule.window == Window::Venting || (rule.window == Window::AfterRequest && places.empty()))
        return false;
    if (rule.window == Window::Anywhere && !rule.together && !rule.notesFirst)
        return false;
    return std::all_of(rule.say.begin(), rule.say.end(),
                       [&](ActSet acts) { return !view.found(view.traineeTurns(), acts).empty(); });
}

DeedState measured(const std::optional<bool> &done)
{
    if (!done)
        return DeedState::NotMeasured;
    return *done ? DeedState::Done : DeedState::NotDone;
}

qsizetype charactersOf(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::count_if(characters.begin(), characters.end(), [](uint c) { return !QChar::isSpace(c); });
}

DeedState listenedMore(const TalkView &view)
{
    qsizetype balance = 0;
    for (const TalkTurn &turn : view.talk().turns)
        balance += turn.byTrainee ? -charactersOf(turn.text) : charactersOf(turn.text);
    return balance >= 0 ? DeedState::Done : DeedState::NotDone;
}

bool interruptionsMeasured(const TalkView &view)
{
    return std::any_of(view.traineeTurns().begin(), view.traineeTurns().end(),
                       [&](int turn) { return view.turn(turn).interrupts.has_value(); });
}

} // namespace

Said said(const Rule &rule, const TalkView &view)
{
    if (rule.say.empty())
        return {};
    const Turns places = placesFor(rule, view);
    const std::vector<Turns> units = unitsOf(rule, places);
    Said result;
    const Counts fresh = freshIn(places, view);
    result.share = shareSaid(rule, view, units, fresh);
    int complete = 0;
    for (const Turns &unit : units) {
        if (!coverage(rule, view, unit, [](const Evidence &) { return true; }).complete)
            continue;
        ++complete;
        const auto evidence = view.all(unit, asked(rule));
        result.evidence.insert(result.evidence.end(), evidence.begin(), evidence.end());
    }
    for (const Evidence &evidence : view.all(places, asked(rule)))
        if (fresh(evidence) && (result.turns.empty() || result.turns.back() != evidence.turn))
            result.turns.push_back(evidence.turn);
    if (complete >= rule.times)
        return result;
    result.state = isAgainstOrder(rule, view, places) ? Said::State::AgainstOrder : Said::State::No;
    result.evidence =
        result.state == Said::State::No ? std::vector<Evidence>() : view.found(view.traineeTurns(), asked(rule));
    return result;
}

DeedState deed(const Rule &rule, const TalkView &view)
{
    switch (rule.process) {
    case Process::None:
        return DeedState::None;
    case Process::NoInterruption:
        return interruptionsMeasured(view) ? DeedState::Done : DeedState::NotMeasured;
    case Process::NotesTaken:
        return measured(view.talk().notesTaken);
    case Process::BreakTaken:
        return measured(view.talk().breakTaken);
    case Process::TalkRatio:
        return listenedMore(view);
    }
    return DeedState::None;
}

bool asksForSomething(const Rule &rule)
{
    return !rule.say.empty() || rule.process == Process::NotesTaken || rule.process == Process::BreakTaken;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/promises.h"

#include "app/content/corrections.h"
#include "app/content/talk_finder.h"
#include "app/content/trace.h"

namespace ventil {

using namespace Qt::StringLiterals;

inline constexpr quint32 seed = 1;

static void proveScore(PromiseProof &proof, const Scenario &scenario, const Detector *detector,
                       const Document *document)
{
    if (!detector || !document) {
        proof.why = Message::tr("there are no acts or no document to judge by");
        return;
    }
    const Detector patterns = detector->unadvised();
    const auto talk = TalkFinder(scenario, patterns, document, seed).best();
    if (talk && talk->report && talk->report->score >= proof.promise->number)
        proof.kept = Kept::Yes;
    else if (talk && talk->report)
        proof.why = Message::tr("the best talk that was found scores %1").arg(talk->report->score);
    else
        proof.why = Message::tr("no talk was found that could be judged");
}

std::vector<PromiseProof> proveAllPromises(StateGraph &graph, const Detector *detector, const Document *document)
{
    std::vector<PromiseProof> proofs = provePromises(graph);
    for (PromiseProof &proof : proofs)
        if (proof.promise->kind == Promise::Kind::BestScoreAtLeast)
            proveScore(proof, graph.scenario(), detector, document);
    return proofs;
}

Diagnostics checkPromises(const std::vector<PromiseProof> &proofs, const Scenario &scenario, const QString &file)
{
    Diagnostics faults;
    for (const PromiseProof &proof : proofs) {
        const Promise &promise = *proof.promise;
        if (proof.kept == Kept::No)
            faults.push_back({file, promise.position, u"V314"_s,
                              Message::tr("broken promise: %1; this talk breaks it: %2")
                                  .arg(promise.text, scriptOf(proof, scenario).join(u"; "_s))});
        else if (proof.kept == Kept::NotProved)
            faults.push_back(
                {file, promise.position, u"V319"_s, Message::tr("not proved: %1; %2").arg(promise.text, proof.why)});
    }
    return faults;
}

static QString checkOf(const Promise &promise, const Scenario &scenario, const Configuration &at)
{
    QStringList parts{at.ending ? u"ending="_s + scenario.endings[static_cast<std::size_t>(*at.ending)].id
                                : u"state="_s + scenario.states[static_cast<std::size_t>(at.state)].id};
    if (!promise.condition.isEmpty())
        parts.append(u"(%1)"_s.arg(promise.condition.text()));
    else if (promise.kind == Promise::Kind::AlwaysReachable)
        parts.append(moodsOf(scenario, at));
    QString check = u"? "_s + parts.join(u' ');
    if (!promise.unless.isEmpty())
        check += u"%1not (%2)"_s.arg(parts.size() > 1 ? u" and "_s : u" "_s, promise.unless.text());
    return check;
}

QStringList scriptOf(const PromiseProof &proof, const Scenario &scenario)
{
    Configuration at;
    QStringList lines = scriptOf(proof.counterexample, scenario, at);
    lines.append(checkOf(*proof.promise, scenario, at));
    return lines;
}

} // namespace ventil

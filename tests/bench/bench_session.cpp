// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0

// One step of the engine, and loading a scenario.
#include "allocations.h"
#include "app/content/content.h"
#include "core/session/session.h"
#include "reference.h"

#include <benchmark/benchmark.h>

using namespace ventil;
using namespace Qt::StringLiterals;

// Of the size that other engines were measured with.
inline constexpr int referenceStates = 200;

static void engineStep(benchmark::State &state)
{
    const LoadedScenario loaded = loadReference(referenceFile(referenceStates));
    if (!loaded.scenario) {
        state.SkipWithError("the reference does not load");
        return;
    }
    const Scenario &scenario = *loaded.scenario;
    std::vector<QString> texts; // each new to him
    for (int i = 0; i < 10'000; ++i)
        texts.push_back(u"This is what the clerk answers him now, number %1."_s.arg(i));
    SessionState at = begin(scenario, 1).state;
    quint32 count = 0;
    const auto before = allocations();
    for (auto _ : state) {
        const Act act = referenceAct(scenario, at.state, count);
        const Replied reply{texts[count++ % texts.size()], {{act, Certainty::Found, {0, 4}, {}}}};
        Step step = next(scenario, std::move(at), reply);
        benchmark::DoNotOptimize(step.events.data());
        at = isOver(step.state) ? begin(scenario, 1).state : std::move(step.state);
    }
    state.counters["allocations"] =
        static_cast<double>(allocations() - before) / static_cast<double>(state.iterations());
}
BENCHMARK(engineStep)->Unit(benchmark::kMicrosecond);

// The same without words, as the proofs walk.
static void engineMove(benchmark::State &state)
{
    const LoadedScenario loaded = loadReference(referenceFile(referenceStates));
    if (!loaded.scenario) {
        state.SkipWithError("the reference does not load");
        return;
    }
    const Scenario &scenario = *loaded.scenario;
    const Configuration start = open(scenario, openingOf(scenario)).to;
    Configuration at = start;
    quint32 count = 0;
    const auto before = allocations();
    for (auto _ : state) {
        const ActSet acts = scenario.states[static_cast<std::size_t>(at.state)].replies[2 * (count++ % 5)].all;
        at = advance(scenario, at, {Stimulus::Kind::Reply, {acts, acts, false}}).to;
        at = isOver(at) ? start : at;
        benchmark::DoNotOptimize(at);
    }
    state.counters["allocations"] =
        static_cast<double>(allocations() - before) / static_cast<double>(state.iterations());
}
BENCHMARK(engineMove)->Unit(benchmark::kNanosecond);

static void loadReferenceScenario(benchmark::State &state)
{
    const QByteArray file = referenceFile(referenceStates);
    for (auto _ : state)
        benchmark::DoNotOptimize(loadReference(file));
}
BENCHMARK(loadReferenceScenario)->Unit(benchmark::kMillisecond);

static void loadScenarioFile(benchmark::State &state)
{
    const Content content(QStringLiteral(VENTIL_SOURCE_DIR));
    const QString id = content.scenarioIds().value(0);
    for (auto _ : state)
        benchmark::DoNotOptimize(content.scenario(id));
}
BENCHMARK(loadScenarioFile)->Unit(benchmark::kMillisecond);

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0

// One step of the engine, and loading a scenario.
#include "allocations.h"
#include "app/content/content.h"
#include "core/session/session.h"

#include <benchmark/benchmark.h>

using namespace ventil;
using namespace Qt::StringLiterals;

static Scenario shippedScenario()
{
    const Content content(QStringLiteral(VENTIL_SOURCE_DIR));
    LoadedScenario loaded = content.scenario(content.scenarioIds().value(0));
    return loaded.scenario ? *std::move(loaded.scenario) : Scenario();
}

static void engineStep(benchmark::State &state)
{
    const Scenario scenario = shippedScenario();
    if (scenario.states.empty()) {
        state.SkipWithError("no scenario loads");
        return;
    }
    const std::vector<Event> replies{
        Replied{u"a"_s, {{Act::Empathy, Certainty::Found, {0, 1}, u"bench"_s}}, false},
        Replied{u"b"_s, {{Act::ClarifyingQuestion, Certainty::Found, {0, 1}, u"bench"_s}}, false},
        Replied{u"c"_s, {{Act::ConcreteAction, Certainty::Found, {0, 1}, u"bench"_s}}, false},
        Replied{u"d"_s, {{Act::Blame, Certainty::Found, {0, 1}, u"bench"_s}}, false},
    };
    SessionState at = begin(scenario, 7).state;
    std::size_t count = 0;
    const auto before = allocations();
    for (auto _ : state) {
        Step step = next(scenario, at, replies[count++ % replies.size()]);
        at = isOver(step.state) ? begin(scenario, 7).state : std::move(step.state);
        benchmark::DoNotOptimize(step.events.data());
    }
    state.counters["allocations"] =
        static_cast<double>(allocations() - before) / static_cast<double>(state.iterations());
}
BENCHMARK(engineStep)->Unit(benchmark::kMicrosecond);

static void loadScenarioFile(benchmark::State &state)
{
    const Content content(QStringLiteral(VENTIL_SOURCE_DIR));
    const QString id = content.scenarioIds().value(0);
    for (auto _ : state)
        benchmark::DoNotOptimize(content.scenario(id));
}
BENCHMARK(loadScenarioFile)->Unit(benchmark::kMillisecond);

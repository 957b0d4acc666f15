// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0

// All talks of a scenario, walked and checked.
#include "core/proof/check.h"
#include "reference.h"

#include <benchmark/benchmark.h>

using namespace ventil;
using namespace Qt::StringLiterals;

inline constexpr int blockStates = 200;

// More states than a file may hold: the reference several times over, one block leading to the next.
static Scenario manifold(const Scenario &block, int times)
{
    Scenario scenario = block;
    for (int i = 1; i < times; ++i) {
        const int offset = i * blockStates;
        for (State state : block.states) {
            for (Reaction &reaction : state.replies)
                if (reaction.to.kind == Target::Kind::State)
                    reaction.to.index += offset;
            scenario.states.push_back(std::move(state));
        }
        scenario.states[static_cast<std::size_t>(offset - blockStates)].replies.back().to = {Target::Kind::State,
                                                                                             offset};
    }
    return scenario;
}

static void check(benchmark::State &state)
{
    const LoadedScenario loaded = loadReference(referenceFile(blockStates));
    if (!loaded.scenario) {
        state.SkipWithError("the reference does not load");
        return;
    }
    const Scenario scenario = manifold(*loaded.scenario, static_cast<int>(state.range(0)) / blockStates);
    for (auto _ : state) {
        const StateGraph graph(scenario);
        benchmark::DoNotOptimize(checkTalks(graph, u"reference"_s));
        state.counters["configurations"] = static_cast<double>(graph.size());
        if (!graph.isComplete())
            state.SkipWithError("not all of it was walked");
    }
}
BENCHMARK(check)->Arg(blockStates)->Arg(10 * blockStates)->Unit(benchmark::kMillisecond);

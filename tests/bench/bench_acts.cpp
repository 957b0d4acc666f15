// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0

// From a reply to its acts, and loading a language.
#include "allocations.h"
#include "replies.h"

#include <malloc.h>

using namespace ventil;

static void replyToActs(benchmark::State &state, const QString &language, bool behindCustomer)
{
    Content content(QStringLiteral(VENTIL_SOURCE_DIR));
    const std::vector<HeardReply> replies = repliesOf(content, language, behindCustomer);
    const Detector *detector = content.detector(language);
    if (!detector || replies.empty())
        return state.SkipWithError("the language does not load");
    readReplies(state, *detector, replies);
    const auto before = allocations();
    for (const HeardReply &heard : replies)
        benchmark::DoNotOptimize(detector->detect(heard.reply, heard.before));
    state.counters["allocations"] = static_cast<double>(allocations() - before) / static_cast<double>(replies.size());
}

static void loadLanguage(benchmark::State &state, const QString &language)
{
    const Content content(QStringLiteral(VENTIL_SOURCE_DIR));
    for (auto _ : state)
        benchmark::DoNotOptimize(loadDetector(content.actFolder(language), content.compiledActs(language)));
    const auto before = mallinfo2().uordblks;
    const LoadedDetector loaded = loadDetector(content.actFolder(language), content.compiledActs(language));
    state.counters["MB"] = static_cast<double>(mallinfo2().uordblks - before) / 1e6;
}

static void loadEditedLanguage(benchmark::State &state, const QString &language)
{
    const Content content(QStringLiteral(VENTIL_SOURCE_DIR));
    for (auto _ : state)
        benchmark::DoNotOptimize(loadDetector(content.actFolder(language)));
}

void registerActBenchmarks()
{
    for (const QString &language : Content(QStringLiteral(VENTIL_SOURCE_DIR)).languages()) {
        const std::string code = language.toStdString();
        for (const bool behindCustomer : {false, true})
            benchmark::RegisterBenchmark(
                ((behindCustomer ? "replyBehindCustomerToActs/" : "replyToActs/") + code).c_str(), replyToActs,
                language, behindCustomer)
                ->UseManualTime()
                ->Iterations(100)
                ->Unit(benchmark::kMicrosecond);
        benchmark::RegisterBenchmark(("loadLanguage/" + code).c_str(), loadLanguage, language)
            ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark(("loadEditedLanguage/" + code).c_str(), loadEditedLanguage, language)
            ->Unit(benchmark::kMillisecond);
    }
}

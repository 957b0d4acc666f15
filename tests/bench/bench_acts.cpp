// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0

// From a reply to its acts, and loading a language.
#include "allocations.h"
#include "app/content/content.h"
#include "core/acts/detector_data.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <benchmark/benchmark.h>
#include <malloc.h>

#include <algorithm>
#include <chrono>

using namespace ventil;
using namespace Qt::StringLiterals;

// The labelled replies of the blind rounds that have so many sentences.
static QStringList repliesOf(const Content &content, const QString &language, std::size_t sentences)
{
    QStringList replies;
    const LoadedDetector loaded = loadDetector(content.actFolder(language), content.compiledActs(language));
    if (!loaded.detector)
        return replies;
    const Detector::Data &data = DetectorLoad::data(*loaded.detector);
    for (QDirIterator it(content.folder() + u"/tests/corpus/rounds"_s, {language + u".jsonl"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile corpus(it.next());
        if (!corpus.open(QIODevice::ReadOnly))
            continue;
        while (!corpus.atEnd()) {
            const QString reply = QJsonDocument::fromJson(corpus.readLine()).object().value(u"reply"_s).toString();
            if (prepare(data, reply).text.sentences.size() == sentences)
                replies.append(reply);
        }
    }
    return replies;
}

// The time for the median reply of two sentences: in each iteration every reply is read once.
static void replyToActs(benchmark::State &state, const QString &language)
{
    using Clock = std::chrono::steady_clock;
    Content content(QStringLiteral(VENTIL_SOURCE_DIR));
    const QStringList replies = repliesOf(content, language, 2);
    const Detector *detector = content.detector(language);
    if (!detector || replies.isEmpty()) {
        state.SkipWithError("the language does not load");
        return;
    }
    std::vector<std::chrono::duration<double>> times(static_cast<std::size_t>(replies.size()));
    const auto before = allocations();
    for (auto _ : state) {
        for (std::size_t i = 0; i < times.size(); ++i) {
            const auto begin = Clock::now();
            benchmark::DoNotOptimize(detector->detect(replies[static_cast<qsizetype>(i)]));
            times[i] = Clock::now() - begin;
        }
        const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
        std::nth_element(times.begin(), middle, times.end());
        state.SetIterationTime(middle->count());
    }
    state.counters["allocations"] = static_cast<double>(allocations() - before) /
                                    static_cast<double>(state.iterations()) / static_cast<double>(times.size());
    state.counters["patterns"] = detector->patternCount();
    state.counters["replies"] = static_cast<double>(replies.size());
}

// Cost against the length of the reply: an ordinary reply said over and over.
static void replyLength(benchmark::State &state)
{
    Content content(QStringLiteral(VENTIL_SOURCE_DIR));
    const QStringList replies = repliesOf(content, u"ru"_s, 2);
    const Detector *detector = content.detector(u"ru"_s);
    if (!detector || replies.isEmpty()) {
        state.SkipWithError("the language does not load");
        return;
    }
    QString reply;
    for (qsizetype i = 0; reply.size() < state.range(0); ++i)
        reply += replies[i % replies.size()] + u' ';
    for (auto _ : state)
        benchmark::DoNotOptimize(detector->detect(reply));
    state.counters["us_per_100_letters"] =
        benchmark::Counter(static_cast<double>(reply.size()) / 100.0,
                           benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}
BENCHMARK(replyLength)->RangeMultiplier(4)->Range(64, 16384)->Unit(benchmark::kMicrosecond);

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
        benchmark::RegisterBenchmark(("replyToActs/" + code).c_str(), replyToActs, language)
            ->UseManualTime()
            ->Iterations(100)
            ->Unit(benchmark::kMicrosecond);
        benchmark::RegisterBenchmark(("loadLanguage/" + code).c_str(), loadLanguage, language)
            ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark(("loadEditedLanguage/" + code).c_str(), loadEditedLanguage, language)
            ->Unit(benchmark::kMillisecond);
    }
}

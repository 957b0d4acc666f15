// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "replies.h"

#include "core/acts/detector_data.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <vector>

namespace ventil {

using namespace Qt::StringLiterals;

std::vector<HeardReply> repliesOf(const Content &content, const QString &language, bool behindCustomer)
{
    std::vector<HeardReply> replies;
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
            const QJsonObject labelled = QJsonDocument::fromJson(corpus.readLine()).object();
            HeardReply heard{labelled.value(u"reply"_s).toString(), {}};
            if (behindCustomer)
                heard.before.customer.append(labelled.value(u"customer"_s).toString());
            if (prepare(data, heard.reply).text.sentences.size() == 2)
                replies.push_back(std::move(heard));
        }
    }
    return replies;
}

void readReplies(benchmark::State &state, const Detector &detector, const std::vector<HeardReply> &replies)
{
    using Clock = std::chrono::steady_clock;
    std::vector<std::chrono::duration<double>> times(replies.size());
    for (auto _ : state) {
        for (std::size_t i = 0; i < times.size(); ++i) {
            const auto begin = Clock::now();
            benchmark::DoNotOptimize(detector.detect(replies[i].reply, replies[i].before));
            times[i] = Clock::now() - begin;
        }
        const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
        std::nth_element(times.begin(), middle, times.end());
        state.SetIterationTime(middle->count());
    }
    state.counters["patterns"] = detector.patternCount();
    state.counters["replies"] = static_cast<double>(replies.size());
}

} // namespace ventil

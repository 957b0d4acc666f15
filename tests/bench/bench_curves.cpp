// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0

// How the cost of a reply grows with its length and with the number of patterns.
#include "replies.h"

#include "core/acts/opinion_model.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace ventil;
using namespace Qt::StringLiterals;

// Ordinary replies one behind the other.
static void replyLength(benchmark::State &state, const QString &language)
{
    Content content(QStringLiteral(VENTIL_SOURCE_DIR));
    const std::vector<HeardReply> replies = repliesOf(content, language);
    const Detector *detector = content.detector(language);
    if (!detector || replies.empty())
        return state.SkipWithError("the language does not load");
    QString reply;
    for (std::size_t i = 0; reply.size() < state.range(0); ++i)
        reply += replies[i % replies.size()].reply + u' ';
    for (auto _ : state)
        benchmark::DoNotOptimize(detector->detect(reply));
    state.counters["us_per_100_letters"] =
        benchmark::Counter(static_cast<double>(reply.size()) / 100.0,
                           benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// An act file with so many of each hundred patterns; `count` goes on from file to file. Empty when none is left.
static QByteArray thinned(const QByteArray &actFile, qint64 perCent, int &count)
{
    QByteArray kept;
    bool keeps = true;
    bool any = false;
    for (const QByteArray &line : actFile.split('\n')) {
        if (line.startsWith("  - id:")) {
            keeps = count++ * 37 % 100 < perCent; // spread evenly
            any = any || keeps;
        }
        if (keeps)
            kept += line + '\n';
    }
    return any ? kept : QByteArray();
}

static void writeThinned(const QString &from, const QString &to, qint64 perCent)
{
    int count = 0;
    for (const QString &name : QDir(from).entryList(QDir::Files, QDir::Name)) {
        const bool isWhole = name == u"language.yaml" || name == u"facts.yaml" || !name.endsWith(u".yaml");
        const QByteArray bytes = bytesOf(from + u'/' + name);
        const QByteArray kept = isWhole ? bytes : thinned(bytes, perCent, count);
        QFile file(to + u'/' + name);
        if (!kept.isEmpty() && (!file.open(QIODevice::WriteOnly) || file.write(kept) != kept.size()))
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}

static void patternCount(benchmark::State &state, const QString &language)
{
    const Content content(QStringLiteral(VENTIL_SOURCE_DIR));
    const QTemporaryDir folder;
    writeThinned(content.actFolder(language), folder.path(), state.range(0));
    const LoadedDetector loaded = loadDetector(folder.path());
    const auto opinion = OpinionModel::read(bytesOf(u":/opinions/"_s + language));
    if (!loaded.detector || !opinion)
        return state.SkipWithError("the language does not load");
    readReplies(state, loaded.detector->advisedBy(std::make_shared<const OpinionModel>(*opinion)),
                repliesOf(content, language));
}

void registerActCurves()
{
    for (const QString &language : Content(QStringLiteral(VENTIL_SOURCE_DIR)).languages()) {
        const std::string code = language.toStdString();
        benchmark::RegisterBenchmark(("replyLength/" + code).c_str(), replyLength, language)
            ->RangeMultiplier(4)
            ->Range(64, 16384)
            ->Unit(benchmark::kMicrosecond);
        benchmark::RegisterBenchmark(("patternCount/" + code).c_str(), patternCount, language)
            ->ArgName("percent")
            ->DenseRange(25, 100, 25)
            ->UseManualTime()
            ->Iterations(50)
            ->Unit(benchmark::kMicrosecond);
    }
}

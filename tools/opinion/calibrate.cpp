// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
//
// opinion-calibrate CORPUS_FOLDER ACTS_FOLDER LANGUAGE… writes the bars of the second opinion. Each blind round is
// judged by a model that has learnt from all other labelled replies but not from it, nor from the examples of the
// patterns, which by now may have been written after it; and beside that stands what the patterns found before they
// knew the round. All languages together: one alone has too few replies of most acts.
#include "core/acts/detector_data.h"
#include "core/acts/opinion.h"
#include "core/acts/opinion_calibration.h"
#include "core/acts/second_opinion.h"
#include "core/acts/subject.h"
#include "tools/opinion/teaching.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace ventil;

namespace {

using Judgements = std::array<std::vector<Judgement>, actCount>;

// The files of a language; the rounds apart from the rest.
struct Corpus {
    std::vector<LabelledReply> rest;
    std::vector<std::vector<BlindReply>> rounds;
};

std::optional<Corpus> readCorpus(const QString &folder, const QString &language)
{
    Corpus corpus;
    for (const QString &path : {u"%1/%2.jsonl"_s, u"%1/phrases/%2.jsonl"_s, u"%1/lessons/%2.jsonl"_s}) {
        const auto replies = readLabelled(path.arg(folder, language));
        if (!replies)
            return std::nullopt;
        corpus.rest.insert(corpus.rest.end(), replies->begin(), replies->end());
    }
    const QDir rounds(folder + u"/rounds"_s);
    for (const QString &number : rounds.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = rounds.filePath(number + u'/' + language + u".jsonl"_s);
        if (!QFileInfo::exists(path))
            continue;
        auto replies = readBlind(path);
        if (!replies)
            return std::nullopt;
        corpus.rounds.push_back(*std::move(replies));
    }
    return corpus;
}

OpinionModel trainedWithout(const Corpus &corpus, std::size_t round, const Writing &writing)
{
    std::vector<LabelledReply> lessons = corpus.rest;
    for (std::size_t i = 0; i < corpus.rounds.size(); ++i)
        if (i != round)
            for (const BlindReply &reply : corpus.rounds[i])
                lessons.push_back(reply.labelled);
    return trainOpinion(lessons, writing);
}

// Where in the reply the acts are that patterns found before they knew it.
FoundActs foundThen(const Detector &detector, const BlindReply &reply, const ReplyContext &context, const Tokens &text)
{
    std::vector<ActMatch> matches = detector.detect(reply.labelled.reply, context);
    std::erase_if(matches, [&](const ActMatch &match) { return !reply.found.contains(match.act); });
    FoundActs found = foundIn(text, matches);
    found.surely = reply.found;
    return found;
}

void judge(const OpinionModel &model, const BlindReply &reply, const Detector &detector, Judgements &judgements)
{
    const Detector::Data &data = DetectorLoad::data(detector);
    ReplyContext context;
    context.customer = {reply.customer};
    const Tokens text = tokenize(reply.labelled.reply, data.writing);
    const auto values = valuesIn(text, reply.labelled.reply, data.facts.values, data.writing);
    const OpinionReader reader(model, text, data.writing, Subject(data, context).bearingOn(text, values));
    if (!reader.understands())
        return;
    const FoundActs found = foundThen(detector, reply, context, text);
    for (int i = 0; i < actCount; ++i) {
        const auto act = static_cast<Act>(i);
        if (const auto best = reader.best(act); best && model.column(act).speaks)
            judgements[static_cast<std::size_t>(i)].push_back(
                {static_cast<double>(best->score) / OpinionModel::opinionUnit, reply.found.contains(act),
                 reply.labelled.acts.contains(act), reader.surroundings(act, found)});
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    QTextStream errors(stderr);
    if (arguments.size() < 3) {
        errors << "opinion-calibrate CORPUS_FOLDER ACTS_FOLDER LANGUAGE…\n";
        return 2;
    }
    Judgements judgements;
    for (const QString &language : arguments.sliced(2)) {
        const LoadedDetector loaded = loadDetector(arguments[1] + u'/' + language);
        const auto corpus = readCorpus(arguments[0], language);
        if (!loaded.detector || !corpus) {
            errors << language << ": patterns or labelled replies cannot be read\n";
            return 1;
        }
        const Writing &writing = DetectorLoad::data(*loaded.detector).writing;
        for (std::size_t round = 0; round < corpus->rounds.size(); ++round) {
            const OpinionModel model = trainedWithout(*corpus, round, writing);
            for (const BlindReply &reply : corpus->rounds[round])
                judge(model, reply, *loaded.detector, judgements);
        }
    }
    OpinionBars bars;
    for (int i = 0; i < actCount; ++i) {
        const auto act = static_cast<Act>(i);
        const Shares &shares = isWarnedAgainst(act) ? forWarnedAgainst : forAskedFor;
        bars[static_cast<std::size_t>(i)] = calibrated(act, judgements[static_cast<std::size_t>(i)], shares);
    }
    QTextStream(stdout) << toJson(bars);
    return 0;
}

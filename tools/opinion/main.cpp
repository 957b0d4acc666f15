// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
//
// opinion-train ACT_FOLDER BARS.json MODEL LABELLED.jsonl… trains the second opinion of a language. Patterns with
// faults give an empty model, which is none, so that the tools that find the faults can still be built.
#include "core/acts/detector_data.h"
#include "tools/opinion/teaching.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

static bool save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    QTextStream errors(stderr);
    if (arguments.size() < 4) {
        errors << "opinion-train ACT_FOLDER BARS.json MODEL LABELLED.jsonl…\n";
        return 2;
    }
    const auto bars = ventil::readBars(arguments[1]);
    if (!bars) {
        errors << arguments[1] << " cannot be read\n";
        return 1;
    }
    const ventil::LoadedDetector loaded = ventil::loadDetector(arguments[0]);
    if (!loaded.detector) {
        errors << arguments[0] << ": the patterns have faults, so there is no second opinion\n";
        return save(arguments[2], {}) ? 0 : 1;
    }
    std::vector<ventil::LabelledReply> replies = ventil::patternExamples(arguments[0]);
    for (const QString &path : arguments.sliced(3)) {
        const auto labelled = ventil::readLabelled(path);
        if (!labelled) {
            errors << path << " cannot be read\n";
            return 1;
        }
        replies.insert(replies.end(), labelled->begin(), labelled->end());
    }
    const ventil::OpinionModel model =
        ventil::trainOpinion(replies, ventil::DetectorLoad::data(*loaded.detector).writing, *bars);
    if (!save(arguments[2], model.toBytes())) {
        errors << arguments[2] << " cannot be written\n";
        return 1;
    }
    return 0;
}

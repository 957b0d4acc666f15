// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/scoring/judge.h"

namespace ventil::cli {

using namespace Qt::StringLiterals;

static Result<QJsonObject> scored(const QJsonObject &object, Content &content)
{
    Result<Talk> talk = talkFromJson(object);
    if (!talk)
        return talk.error();
    if (!content.languages().contains(talk->document))
        return Error{Message::tr("there is no document \"%1\"; there are: %2")
                         .arg(talk->document, content.languages().join(u", "_s))};
    const Document *document = content.document(talk->document);
    const Detector *detector = content.detector(talk->document);
    if (!document || !detector)
        return Error{Message::tr("the files of \"%1\" have faults").arg(talk->document)};
    findActs(*talk, *detector);
    QJsonObject answer = toJson(judge(*document, *talk), *talk, document->id);
    if (object.contains(u"id"_s))
        answer.insert(u"id"_s, object.value(u"id"_s));
    return answer;
}

static int run(const QStringList &arguments, Content &content, const Terminal &terminal)
{
    const QStringList files = arguments.sliced(1);
    for (const QString &file : files)
        if (file.startsWith(u'-'))
            return refuseUsage(scoreCommand(), terminal, u"Unknown option '%1'."_s.arg(file));
    const auto lines = readLines(files, terminal);
    if (!lines)
        return inputHasFaults;
    Diagnostics faults;
    std::vector<QJsonObject> answers;
    for (const Line &line : *lines) {
        const Result<QJsonObject> answer = scored(line.object, content);
        if (answer)
            answers.push_back(*answer);
        else
            faults.push_back({line.file, {line.number, 1}, u"V002"_s, answer.error().message});
    }
    const Diagnostics &problems = content.problems();
    faults.insert(faults.end(), problems.begin(), problems.end());
    if (!faults.empty())
        return reportFaults(faults, terminal);
    for (const QJsonObject &answer : answers)
        print(answer, terminal);
    return done;
}

Command scoreCommand()
{
    return {u"score"_s, u"score [FILE…]"_s, u"judge whole talks (JSONL) by their document's list"_s, run};
}

} // namespace ventil::cli

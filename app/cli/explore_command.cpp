// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/author_command.h"
#include "app/cli/terminal_play.h"
#include "app/content/talk_finder.h"

#include <QCommandLineParser>
#include <QJsonArray>

#include <algorithm>

namespace ventil::cli {

using namespace Qt::StringLiterals;

namespace {

struct Asked {
    QString what; // best | worst | shortest
    QString claim;
    std::optional<FoundTalk> talk;
};

} // namespace

inline constexpr quint32 seed = 1;

static QString scoreText(const FoundTalk &talk)
{
    return talk.report ? u"; the score is that of the talk shown, perhaps not the %1 there could be"_s : QString();
}

static Asked askedFor(const QString &what, TalkFinder &finder)
{
    const bool isBest = what == u"best";
    Asked asked{what, {}, isBest ? finder.best() : finder.worst()};
    if (!asked.talk)
        return asked;
    asked.claim = finder.graph().isComplete()
                      ? u"no talk ends %1 (proved)"_s.arg(isBest ? u"better"_s : u"worse"_s)
                      : u"none found that ends %1, but not all were looked at"_s.arg(isBest ? u"better"_s : u"worse"_s);
    const QString score = scoreText(*asked.talk);
    asked.claim += score.isEmpty() ? score : score.arg(isBest ? u"highest"_s : u"lowest"_s);
    return asked;
}

static Asked askedForShortest(int ending, TalkFinder &finder)
{
    return {u"shortest"_s,
            finder.graph().isComplete() ? u"no talk ends there with fewer replies (proved)"_s
                                        : u"none found that is shorter, but not all were looked at"_s,
            finder.shortest(ending)};
}

static void tell(const Asked &asked, const Scenario &scenario, const Terminal &terminal)
{
    const FoundTalk &talk = *asked.talk;
    TerminalPlay view(scenario, terminal.out, false);
    terminal.out << "== " << asked.what << ": " << asked.claim << " ==\n\n";
    view.showBriefing(seed);
    view.show(talk.events);
    view.showEnding(talk.state);
    terminal.out << "Replies, bare listening signals not counted: " << talk.replies;
    if (talk.report)
        terminal.out << "; score: " << talk.report->score << " of 1000";
    terminal.out << '\n';
    if (talk.inBrackets)
        terminal.out << "In brackets: the acts of a reply for which the scenario has no example.\n";
    terminal.out << '\n';
}

static void tellJson(const Asked &asked, const Scenario &scenario, bool isProved, const Terminal &terminal)
{
    const FoundTalk &talk = *asked.talk;
    const Ending &ending = scenario.endings[static_cast<std::size_t>(*talk.state.ending)];
    QJsonArray events;
    for (const Event &event : talk.events) {
        QJsonObject object = toJson(event);
        object.insert(u"event"_s, kindOf(event));
        events.append(object);
    }
    QJsonObject json{{u"scenario"_s, scenario.id}, {u"talk"_s, asked.what},
                     {u"claim"_s, asked.claim},    {u"proved"_s, isProved},
                     {u"ending"_s, ending.id},     {u"ending_kind"_s, toId(ending.kind)},
                     {u"replies"_s, talk.replies}, {u"in_brackets"_s, talk.inBrackets},
                     {u"events"_s, events}};
    if (talk.report)
        json.insert(u"score"_s, talk.report->score);
    print(json, terminal);
}

static Message noEnding(const QString &id, const Scenario &scenario)
{
    QStringList ids;
    for (const Ending &ending : scenario.endings)
        ids.append(ending.id);
    const Message problem = Message::tr("there is no ending \"%1\"").arg(id);
    return nearestName(id, ids).isEmpty() ? Message::tr("%1; there are: %2").arg(problem, ids.join(u", "_s))
                                          : didYouMean(problem, id, ids);
}

static int runExplore(const QStringList &arguments, Content &content, const Terminal &terminal)
{
    QCommandLineParser parser;
    const QCommandLineOption best(u"best"_s);
    const QCommandLineOption worst(u"worst"_s);
    const QCommandLineOption shortest(u"shortest"_s, {}, u"ending"_s);
    const QCommandLineOption json(u"json"_s);
    parser.addOptions({best, worst, shortest, json});
    parser.parse(arguments);
    if (const QString problem = problemWith(parser, {u"SCENARIO"_s}); !problem.isEmpty())
        return refuseUsage(exploreCommand(), terminal, problem);
    const auto scenario = scenarioNamed(parser.positionalArguments().constFirst(), content, terminal);
    if (!scenario)
        return inputHasFaults;
    const std::vector<Ending> &endings = scenario->endings;
    const auto wanted = std::find_if(endings.begin(), endings.end(),
                                     [&](const Ending &ending) { return ending.id == parser.value(shortest); });
    if (parser.isSet(shortest) && wanted == endings.end())
        return refuseUsage(exploreCommand(), terminal, noEnding(parser.value(shortest), *scenario).text());
    const Detector *detector = content.detector(scenario->language);
    if (!detector)
        return reportFaults(content.problems(), terminal);
    TalkFinder finder(*scenario, *detector, content.document(scenario->document), seed);
    std::vector<Asked> answers;
    if (parser.isSet(best) || (!parser.isSet(worst) && !parser.isSet(shortest)))
        answers.push_back(askedFor(u"best"_s, finder));
    if (parser.isSet(worst))
        answers.push_back(askedFor(u"worst"_s, finder));
    if (parser.isSet(shortest))
        answers.push_back(askedForShortest(static_cast<int>(wanted - endings.begin()), finder));
    int status = done;
    for (const Asked &asked : answers) {
        if (!asked.talk) {
            terminal.err << asked.what << ": no such talk was found\n";
            status = inputHasFaults;
        } else if (parser.isSet(json)) {
            tellJson(asked, *scenario, finder.graph().isComplete(), terminal);
        } else {
            tell(asked, *scenario, terminal);
        }
    }
    return status;
}

Command exploreCommand()
{
    return {u"explore"_s, u"explore SCENARIO [--best] [--worst] [--shortest ENDING] [--json]"_s,
            u"show the best talk found with a customer, the worst, or the shortest to an ending"_s, runExplore};
}

} // namespace ventil::cli

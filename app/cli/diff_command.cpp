// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/author_command.h"
#include "app/content/scenario_diff.h"
#include "app/content/talk_finder.h"
#include "core/proof/difficulty.h"

namespace ventil::cli {

using namespace Qt::StringLiterals;

static QString nameOf(Difference::Kind kind)
{
    return kind == Difference::Kind::Gained ? u"gained"_s : kind == Difference::Kind::Lost ? u"lost"_s : u"changed"_s;
}

static void tell(const Difference &difference, QTextStream &out)
{
    const QChar sign = difference.kind == Difference::Kind::Gained ? u'+'
                       : difference.kind == Difference::Kind::Lost ? u'-'
                                                                   : u'~';
    out << sign << ' ' << difference.where << ": " << difference.what << ' ';
    if (difference.kind == Difference::Kind::Changed)
        out << difference.before << " → " << difference.after << '\n';
    else
        out << difference.before << difference.after << '\n';
}

static QString difficultyIn(const Scenario &scenario)
{
    const Fortune fortune = fortuneIn(scenario);
    return u"%1 (with lapses %2 of 1000 talks end well)"_s.arg(toId(difficultyOf(fortune))).arg(fortune.lapsing);
}

// None where no talk was found that can be judged.
static QString bestScoreIn(const Scenario &scenario, Content &content)
{
    const Detector *detector = content.detector(scenario.language);
    const Document *document = content.document(scenario.document);
    if (!detector || !document)
        return {};
    const Detector patterns = detector->unadvised();
    const auto talk = TalkFinder(scenario, patterns, document, 1).best();
    return talk && talk->report ? QString::number(talk->report->score) : QString();
}

// What all the other differences come to.
static void compareOutcomes(const Scenario &before, const Scenario &after, Content &content,
                            std::vector<Difference> &found)
{
    const auto compare = [&](const QString &what, const QString &was, const QString &is) {
        if (was != is)
            found.push_back({Difference::Kind::Changed, u"talks"_s, what, was, is});
    };
    compare(u"difficulty"_s, difficultyIn(before), difficultyIn(after));
    compare(u"best score found"_s, bestScoreIn(before, content), bestScoreIn(after, content));
}

static int runDiff(const QStringList &arguments, Content &content, const Terminal &terminal)
{
    QCommandLineParser parser;
    const QCommandLineOption json(u"json"_s);
    parser.addOption(json);
    parser.parse(arguments);
    if (const QString problem = problemWith(parser, {u"BEFORE"_s, u"AFTER"_s}); !problem.isEmpty())
        return refuseUsage(diffCommand(), terminal, problem);
    const auto before = scenarioNamed(parser.positionalArguments().constFirst(), content, terminal);
    const auto after = scenarioNamed(parser.positionalArguments().constLast(), content, terminal);
    if (!before || !after)
        return inputHasFaults;
    std::vector<Difference> found = differences(*before, *after);
    if (!found.empty())
        compareOutcomes(*before, *after, content, found);
    for (const Difference &difference : found) {
        if (parser.isSet(json))
            print({{u"kind"_s, nameOf(difference.kind)},
                   {u"where"_s, difference.where},
                   {u"what"_s, difference.what},
                   {u"before"_s, difference.before},
                   {u"after"_s, difference.after}},
                  terminal);
        else
            tell(difference, terminal.out);
    }
    if (found.empty() && !parser.isSet(json))
        terminal.out << "nothing changed for the player\n";
    return done;
}

Command diffCommand()
{
    return {u"diff"_s, u"diff BEFORE AFTER [--json]"_s,
            u"say what changed for the player from one version of a scenario to another"_s, runDiff};
}

} // namespace ventil::cli

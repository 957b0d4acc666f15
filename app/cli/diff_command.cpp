// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/author_command.h"
#include "app/content/scenario_diff.h"

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

static int runDiff(const QStringList &arguments, Content &content, Terminal terminal)
{
    QStringList named = arguments.sliced(1);
    const bool json = named.removeAll(u"--json"_s) > 0;
    if (named.size() != 2 || named.front().startsWith(u'-') || named.back().startsWith(u'-'))
        return refuseUsage(diffCommand(), terminal);
    const auto before = scenarioNamed(named.front(), content, terminal);
    const auto after = scenarioNamed(named.back(), content, terminal);
    if (!before || !after)
        return inputHasFaults;
    const std::vector<Difference> found = differences(*before, *after);
    for (const Difference &difference : found) {
        if (json)
            print({{u"kind"_s, nameOf(difference.kind)},
                   {u"where"_s, difference.where},
                   {u"what"_s, difference.what},
                   {u"before"_s, difference.before},
                   {u"after"_s, difference.after}},
                  terminal);
        else
            tell(difference, terminal.out);
    }
    if (found.empty() && !json)
        terminal.out << "nothing changed for the player\n";
    return done;
}

Command diffCommand()
{
    return {u"diff"_s, u"diff BEFORE AFTER [--json]"_s,
            u"say what changed for the player from one version of a scenario to another"_s, runDiff};
}

} // namespace ventil::cli

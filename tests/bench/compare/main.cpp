// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0

// ventil_compare STATES REPLIES STORY: writes the reference scenario as ink to STORY and plays it itself; prints the
// hash of where the talk stood after each reply, and the CPU time a reply took.
#include "../reference.h"
#include "core/session/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <ctime>

using namespace ventil;
using namespace Qt::StringLiterals;

static QString nameOf(const Scenario &scenario, const Target &target)
{
    const auto index = static_cast<std::size_t>(target.index);
    return target.kind == Target::Kind::State ? scenario.states[index].id : scenario.endings[index].id;
}

static int angerMoved(const Temperament &temperament, const Reaction &reaction)
{
    const int byAct = temperament.onAct[static_cast<std::size_t>(membersOf(reaction.all).front())].anger;
    return std::clamp(byAct, -temperament.mostCooling, temperament.mostHeating) + reaction.change.anger;
}

static QString wordings(const Line &line)
{
    QStringList texts;
    for (const Wording &wording : line.wordings)
        texts.append(wording.text);
    return u"{&"_s + texts.join(u'|') + u'}';
}

// One choice an act, with its one or two guarded ways on; a guard that leaves some moods out falls to `otherwise`.
static void writeState(QTextStream &ink, const Scenario &scenario, const State &state)
{
    ink << "=== " << state.id << "\n" << wordings(state.say) << "\n";
    const auto way = [&](const char *condition, int moved, const Target &to) {
        ink << condition << "~ move(" << moved << ")\n-> " << nameOf(scenario, to) << "\n";
    };
    for (std::size_t i = 0; i + 1 < state.replies.size(); i += 2) {
        const Reaction &low = state.replies[i];
        const bool isPair = state.replies[i + 1].all == low.all;
        const Reaction &high = isPair ? state.replies[i + 1] : state.replies.back();
        Reaction sameAct = high;
        sameAct.all = low.all;
        ink << "+ [" << actId(membersOf(low.all).front()) << "]\n{ anger <= 4:\n";
        way("", angerMoved(scenario.temperament, low), low.to);
        ink << "- else:\n";
        way("", angerMoved(scenario.temperament, sameAct), high.to);
        ink << "}\n";
    }
}

static bool writeInk(const Scenario &scenario, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream ink(&file);
    ink << "VAR anger = " << scenario.start.anger << "\n-> " << scenario.states.front().id
        << "\n=== function move(change)\n~ anger = anger + change\n{ anger < 0:\n~ anger = 0\n}\n{ anger > 10:\n~ "
           "anger = 10\n}\n";
    for (const State &state : scenario.states)
        writeState(ink, scenario, state);
    for (const Ending &ending : scenario.endings)
        ink << "=== " << ending.id << "\n" << ending.say.wordings.front().text << "\n-> END\n";
    return true;
}

struct Trace {
    quint32 hash = 2166136261U;
    void add(quint32 value) { hash = (hash ^ value) * 16777619U; }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const LoadedScenario loaded = loadReference(referenceFile(arguments[1].toInt()));
    if (!loaded.scenario || !writeInk(*loaded.scenario, arguments[3]))
        return 1;
    const Scenario &scenario = *loaded.scenario;
    const auto count = arguments[2].toUInt();
    std::vector<QString> texts;
    for (int i = 0; i < 4096; ++i) // each new to him: no talk lasts so long
        texts.push_back(u"This is what the clerk answers him now, number %1."_s.arg(i));
    Trace trace;
    SessionState at = begin(scenario, 1).state;
    const std::clock_t before = std::clock();
    for (quint32 i = 0; i < count; ++i) {
        const Act act = referenceAct(scenario, at.state, i);
        Step step =
            next(scenario, std::move(at), Replied{texts[i % texts.size()], {{act, Certainty::Found, {0, 4}, {}}}});
        trace.add(static_cast<quint32>(step.state.ending ? 100'000 + *step.state.ending : step.state.state));
        trace.add(static_cast<quint32>(step.state.mood.anger));
        at = isOver(step.state) ? begin(scenario, 1).state : std::move(step.state);
    }
    const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
    QTextStream(stdout) << trace.hash << ' ' << seconds * 1e6 / count << '\n';
    return 0;
}

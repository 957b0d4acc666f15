// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/trace.h"

#include "app/content/corrections.h"
#include "app/content/named_acts.h"

#include <QFileInfo>

namespace ventil {

using namespace Qt::StringLiterals;

static QString lineFor(const Stimulus &stimulus, const Scenario &scenario, const Configuration &at)
{
    switch (stimulus.kind) {
    case Stimulus::Kind::Signal:
        return u"/signal"_s;
    case Stimulus::Kind::Silence:
        return u"/wait %1"_s.arg(patience(scenario, at));
    case Stimulus::Kind::Hold:
        return u"/hold"_s;
    case Stimulus::Kind::Supervisor:
        return u"/supervisor"_s;
    case Stimulus::Kind::End:
        return u"/end"_s;
    case Stimulus::Kind::Reply:
        break;
    }
    return u"= %1"_s.arg(written(stimulus.heard)).trimmed();
}

QStringList scriptOf(const TalkPlan &plan, const Scenario &scenario, Configuration &at)
{
    QStringList lines;
    at = open(scenario, openingOf(scenario)).to;
    for (const Stimulus &stimulus : plan) {
        lines.append(lineFor(stimulus, scenario, at));
        at = advance(scenario, at, stimulus).to;
    }
    return lines;
}

QString checkOf(const Configuration &at, const Scenario &scenario)
{
    return u"? %1 %2"_s.arg(placeOf(scenario, at), moodsOf(scenario, at));
}

QByteArray playsOf(const std::vector<Trace> &traces, const Scenario &scenario)
{
    if (traces.empty())
        return {};
    QString text = u"ventil-test: 1\nscenario: %1\nplays:\n"_s.arg(QFileInfo(scenario.files.value(0)).fileName());
    for (const Trace &trace : traces) {
        text += u"  - name: \"%1\"\n    script: |\n"_s.arg(trace.name);
        for (const QString &line : trace.script)
            text += u"      %1\n"_s.arg(line);
    }
    return text.toUtf8();
}

} // namespace ventil

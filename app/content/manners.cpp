// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/manners.h"

namespace ventil {

using namespace Qt::StringLiterals;

static bool applies(const RuleCondition &when, const Scenario &scenario)
{
    const QString persona = toId(scenario.persona);
    return (when.persona.isEmpty() || when.persona.contains(persona)) && !when.notPersona.contains(persona) &&
           (when.fault.isEmpty() || when.fault == toId(scenario.fault)) && (!when.mustRefuse || scenario.mustRefuse) &&
           (!when.pastHelp || scenario.pastHelp);
}

static bool happens(TalkEvent event, const State &state, bool venting)
{
    switch (event) {
    case TalkEvent::Venting:
        return venting;
    case TalkEvent::Abuse:
        return state.abuse;
    case TalkEvent::SupervisorRequest:
        return state.supervisorRequest;
    case TalkEvent::None:
    case TalkEvent::RefundOffer:
        break;
    }
    return true;
}

// Whether what the rule asks for is asked for now. That a reply is among the last two, nobody knows yet.
static bool isOpen(Window window, const State &state, const Configuration &at)
{
    switch (window) {
    case Window::FirstTwo:
        return at.replies < 2;
    case Window::Venting:
        return isVenting(at);
    case Window::AfterRequest:
        return state.supervisorRequest;
    case Window::LastTwo:
        return false;
    case Window::Anywhere:
    case Window::UntilRefusal:
        break;
    }
    return true;
}

static bool isWarnedOf(const Rule &rule, const Configuration &at)
{
    if (rule.special == Special::NoEarlyApology)
        return at.replies == 0;
    if (rule.special == Special::NoPositionWhileVenting)
        return isVenting(at);
    return true;
}

Expectation expectationOf(const Document &document, const Scenario &scenario)
{
    return [&document, &scenario](const Configuration &at) {
        const State &state = scenario.states[static_cast<std::size_t>(at.state)];
        Expected expected;
        ActSet unwelcome;
        for (const Rule &rule : document.rules) {
            if (!applies(rule.when, scenario) || !happens(rule.when.event, state, isVenting(at)))
                continue;
            if (isOpen(rule.window, state, at))
                for (const ActSet &acts : rule.say)
                    expected.asked = expected.asked | acts;
            if (isWarnedOf(rule, at))
                unwelcome = unwelcome | rule.avoid;
        }
        expected.asked = expected.asked - unwelcome;
        expected.warned = unwelcome & actsWarnedAgainst(); // what is out of place only here need not anger
        return expected;
    };
}

std::vector<Guard> askedByDocuments()
{
    return {*Guard::parse(u"replies >= 1"_s, {})}; // tells none, one and more apart
}

Diagnostics checkManners(const StateGraph &graph, const Document &document, const QString &file)
{
    Diagnostics faults;
    for (const Regress &regress : regressIn(graph, expectationOf(document, graph.scenario()))) {
        faults.push_back(
            {file, regress.toReaction, u"V409"_s,
             (regress.added
                  ? Message::tr("with \"%1\" in it, a reply to which he reacts by line %2 gets this reaction "
                                "and leaves him angrier: %3 instead of %4, though it is better by the document")
                  : Message::tr("without \"%1\" in it, a reply to which he reacts by line %2 gets this reaction and "
                                "leaves him angrier: %3 instead of %4, though it is better by the document"))
                 .arg(actId(regress.act), regress.fromReaction.line, regress.better, regress.worse)});
    }
    return faults;
}

} // namespace ventil

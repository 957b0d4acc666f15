// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "reference.h"

#include "core/scenario/values.h"

#include <array>

namespace ventil {

using namespace Qt::StringLiterals;

inline constexpr int endings = 10;
// None of them is an apology without a deed, whose effect outlasts the reply.
static const std::array acts{Act::Empathy,    Act::ClarifyingQuestion, Act::ConcreteAction, Act::Blame,
                             Act::Excuse,     Act::OfferHelp,          Act::Thanks,         Act::Argue,
                             Act::BarePolicy, Act::Timeframe};

static QByteArray head()
{
    return "ventil: 1\nid: en/reference\nlanguage: en\ndocument: en\ntitle: \"Reference\"\nsummary: \"Made up.\"\n"
           "minutes: 5\npersona: angry\nfault: company\nchannel: phone\ncustomer: {name: \"Ada\", about: \"A "
           "regular.\"}\n"
           "briefing: {situation: \"Nothing works.\", offers: [\"A courier\"]}\nmoods: {anger: {start: 5}}\n"
           "start: s0\nstates:\n";
}

static QByteArray reaction(const QString &act, const char *guard, int change, const QString &to)
{
    return u"      - {when: [%1], if: \"%2\", example: \"What a clerk says to him here.\", change: {anger: %3}, to: %4}\n"_s
        .arg(act, QString::fromLatin1(guard))
        .arg(change)
        .arg(to)
        .toUtf8();
}

// Each state can be reached from the one before; the other ways lead anywhere, one in a hundred to an ending.
static QByteArray stateText(int state, int states)
{
    QByteArray text =
        u"  s%1:\n    say: [\"State %1 says one thing.\", \"State %1 says another.\", \"State %1 goes on.\"]\n"
        "    replies:\n"_s.arg(state)
            .toUtf8();
    for (int i = 0; i < 5; ++i) {
        const QString act = actId(acts[static_cast<std::size_t>((state + 2 * i) % 10)]);
        for (int high = 0; high < (i == 4 && state % 2 == 0 ? 1 : 2); ++high) {
            const quint64 chance = mixed(quint64(state), quint64(2 * i + high));
            const bool ends = chance % 100 == 0 || (i == 0 && high == 1 && state < endings);
            const bool onwards = i == 1 && high == 0 && state + 1 < states;
            const int target = onwards ? state + 1 : static_cast<int>((chance >> 8U) % quint64(states));
            const QString to = ends ? u"e%1"_s.arg(state % endings) : u"s%1"_s.arg(target);
            text += reaction(act, high ? "anger > 4" : "anger <= 4", static_cast<int>((chance >> 40U) % 5) - 2, to);
        }
    }
    return text + u"      - {otherwise: true, to: s%1}\n"_s.arg((state + 7) % states).toUtf8();
}

QByteArray referenceFile(int states)
{
    QByteArray file = head();
    for (int state = 0; state < states; ++state)
        file += stateText(state, states);
    file += "endings:\n";
    for (int i = 0; i < endings; ++i)
        file += u"  e%1: {kind: %2, say: [\"Ending %1.\"], sums_up: \"It ended.\"}\n"_s.arg(i)
                    .arg(i % 3 == 0   ? u"good"_s
                         : i % 3 == 1 ? u"middling"_s
                                      : u"bad"_s)
                    .toUtf8();
    return file;
}

LoadedScenario loadReference(const QByteArray &file)
{
    return loadScenario(file, u"en/reference.yaml"_s, QStringLiteral(VENTIL_SOURCE_DIR "/resources/personas"));
}

Act referenceAct(const Scenario &scenario, int state, quint32 count)
{
    const quint32 chance = (count * 2654435761U) >> 16U;
    const std::vector<Reaction> &replies = scenario.states[static_cast<std::size_t>(state)].replies;
    return membersOf(replies[2 * (chance % 5)].all).front();
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/act_names.h"

#include "app/model/plain_text.h"

#include <QCoreApplication>

#include <array>

namespace ventil {

namespace {

// In the order of Act.
constexpr std::array names{
    QT_TRANSLATE_NOOP("ActNames", "an apology"),
    QT_TRANSLATE_NOOP("ActNames", "regret"),
    QT_TRANSLATE_NOOP("ActNames", "sympathy"),
    QT_TRANSLATE_NOOP("ActNames", "the problem in your own words"),
    QT_TRANSLATE_NOOP("ActNames", "a question about the facts"),
    QT_TRANSLATE_NOOP("ActNames", "a question about the solution wanted"),
    QT_TRANSLATE_NOOP("ActNames", "a question about your own fault"),
    QT_TRANSLATE_NOOP("ActNames", "a proposal put as a question"),
    QT_TRANSLATE_NOOP("ActNames", "an invitation to tell"),
    QT_TRANSLATE_NOOP("ActNames", "a listening signal"),
    QT_TRANSLATE_NOOP("ActNames", "an offer of help"),
    QT_TRANSLATE_NOOP("ActNames", "a welcome for the complaint"),
    QT_TRANSLATE_NOOP("ActNames", "a concrete step"),
    QT_TRANSLATE_NOOP("ActNames", "a time"),
    QT_TRANSLATE_NOOP("ActNames", "the cause"),
    QT_TRANSLATE_NOOP("ActNames", "another option"),
    QT_TRANSLATE_NOOP("ActNames", "compensation"),
    QT_TRANSLATE_NOOP("ActNames", "a voucher or credit"),
    QT_TRANSLATE_NOOP("ActNames", "money back"),
    QT_TRANSLATE_NOOP("ActNames", "a reminder of past help"),
    QT_TRANSLATE_NOOP("ActNames", "a superior offered"),
    QT_TRANSLATE_NOOP("ActNames", "a civil boundary"),
    QT_TRANSLATE_NOOP("ActNames", "thanks"),
    QT_TRANSLATE_NOOP("ActNames", "a promise to do better"),
    QT_TRANSLATE_NOOP("ActNames", "a promise to report back"),
    QT_TRANSLATE_NOOP("ActNames", "a mistake told tactfully"),
    QT_TRANSLATE_NOOP("ActNames", "a refusal"),
    QT_TRANSLATE_NOOP("ActNames", "blame"),
    QT_TRANSLATE_NOOP("ActNames", "contradiction"),
    QT_TRANSLATE_NOOP("ActNames", "an insult"),
    QT_TRANSLATE_NOOP("ActNames", "shouting"),
    QT_TRANSLATE_NOOP("ActNames", "an excuse"),
    QT_TRANSLATE_NOOP("ActNames", "a rule without its reason"),
    QT_TRANSLATE_NOOP("ActNames", "“cannot” or “not possible”"),
    QT_TRANSLATE_NOOP("ActNames", "a guarantee without condition"),
    QT_TRANSLATE_NOOP("ActNames", "irritation or sarcasm"),
    QT_TRANSLATE_NOOP("ActNames", "a superior refused"),
    QT_TRANSLATE_NOOP("ActNames", "a plea for patience"),
    QT_TRANSLATE_NOOP("ActNames", "sending the customer away"),
    QT_TRANSLATE_NOOP("ActNames", "joking along"),
};
static_assert(names.size() == actCount);

} // namespace

QString actName(Act act)
{
    return QCoreApplication::translate("ActNames", names.at(static_cast<std::size_t>(act)));
}

QString actName(const QString &act)
{
    const auto known = actFromId(act);
    return known ? actName(*known) : neutralised(act);
}

} // namespace ventil

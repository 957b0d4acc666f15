// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/act.h"

#include <array>

namespace ventil {

static constexpr std::array<QStringView, actCount> ids{u"apology",
                                                       u"regret",
                                                       u"empathy",
                                                       u"restatement",
                                                       u"clarifying_question",
                                                       u"solution_question",
                                                       u"self_fault_question",
                                                       u"agreement_question",
                                                       u"listening_invitation",
                                                       u"backchannel",
                                                       u"offer_help",
                                                       u"welcome_contact",
                                                       u"concrete_action",
                                                       u"timeframe",
                                                       u"cause_explanation",
                                                       u"alternative",
                                                       u"compensation",
                                                       u"voucher",
                                                       u"cash_refund",
                                                       u"past_help",
                                                       u"escalation_offer",
                                                       u"boundary",
                                                       u"thanks",
                                                       u"improvement_promise",
                                                       u"followup_promise",
                                                       u"diplomatic_framing",
                                                       u"refusal",
                                                       u"blame",
                                                       u"argue",
                                                       u"insult",
                                                       u"shouting",
                                                       u"excuse",
                                                       u"bare_policy",
                                                       u"negative_wording",
                                                       u"overpromise",
                                                       u"emotional_reaction",
                                                       u"escalation_refusal",
                                                       u"patience_plea",
                                                       u"brush_off",
                                                       u"banter"};

// Made once: ids are asked for at every step of a talk.
static const QStringList &idTexts()
{
    static const QStringList texts = [] {
        QStringList list;
        for (const QStringView id : ids)
            list.append(id.toString());
        return list;
    }();
    return texts;
}

QString actId(Act act)
{
    return idTexts()[static_cast<qsizetype>(act)];
}

std::optional<Act> actFromId(QStringView id)
{
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (ids[i] == id)
            return static_cast<Act>(i);
    return std::nullopt;
}

QStringList actIds()
{
    return idTexts();
}

std::vector<Act> membersOf(ActSet acts)
{
    std::vector<Act> members;
    forEach(acts, [&](Act act) { members.push_back(act); });
    return members;
}

ActSet actsWarnedAgainst()
{
    ActSet acts;
    for (int i = 0; i < actCount; ++i)
        if (isWarnedAgainst(static_cast<Act>(i)))
            acts.insert(static_cast<Act>(i));
    return acts;
}

} // namespace ventil

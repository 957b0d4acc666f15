// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/conditions.h"

#include <algorithm>

namespace ventil {

static Truth truth(bool value)
{
    return value ? Truth::Yes : Truth::No;
}

static Truth personaFits(const RuleCondition &when, const std::optional<QString> &persona)
{
    if (when.persona.isEmpty() && when.notPersona.isEmpty())
        return Truth::Yes;
    if (!persona)
        return Truth::Unknown;
    return truth((when.persona.isEmpty() || when.persona.contains(*persona)) && !when.notPersona.contains(*persona));
}

static Truth faultFits(const RuleCondition &when, const std::optional<QString> &fault)
{
    if (when.fault.isEmpty())
        return Truth::Yes;
    return fault ? truth(*fault == when.fault) : Truth::Unknown;
}

static bool refundOffered(const TalkView &view)
{
    return !view.all(view.traineeTurns(), {Act::Voucher}).empty() ||
           !view.found(view.traineeTurns(), {Act::CashRefund}).empty();
}

static bool happened(TalkEvent event, const TalkView &view)
{
    switch (event) {
    case TalkEvent::None:
        return true;
    case TalkEvent::Venting:
        return view.anyCustomerTurn(&TalkTurn::venting);
    case TalkEvent::Abuse:
        return view.anyCustomerTurn(&TalkTurn::abuse);
    case TalkEvent::SupervisorRequest:
        return view.anyCustomerTurn(&TalkTurn::supervisorRequest);
    case TalkEvent::RefundOffer:
        return refundOffered(view);
    }
    return false;
}

Truth holds(const RuleCondition &when, const TalkView &view)
{
    const Talk &talk = view.talk();
    return std::min({personaFits(when, talk.persona), faultFits(when, talk.fault),
                     truth(!when.mustRefuse || talk.mustRefuse), truth(!when.pastHelp || talk.pastHelp),
                     truth(happened(when.event, view))});
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <bit>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <vector>

namespace ventil {

// What a reply does to the customer. The annotation manual defines each; ids and order are final.
enum class Act : std::uint8_t {
    Apology,
    Regret,
    Empathy,
    Restatement,
    ClarifyingQuestion,
    SolutionQuestion,
    SelfFaultQuestion,
    AgreementQuestion,
    ListeningInvitation,
    Backchannel,
    OfferHelp,
    WelcomeContact,
    ConcreteAction,
    Timeframe,
    CauseExplanation,
    Alternative,
    Compensation,
    Voucher,
    CashRefund,
    PastHelp,
    EscalationOffer,
    Boundary,
    Thanks,
    ImprovementPromise,
    FollowupPromise,
    DiplomaticFraming,
    Refusal,
    Blame,
    Argue,
    Insult,
    Shouting,
    Excuse,
    BarePolicy,
    NegativeWording,
    Overpromise,
    EmotionalReaction,
    EscalationRefusal,
    PatiencePlea,
    BrushOff,
    Banter,
};
inline constexpr int actCount = 40;

QString actId(Act act); // "clarifying_question"
std::optional<Act> actFromId(QStringView id);
QStringList actIds();

// The documents warn against it (the last thirteen).
constexpr bool isWarnedAgainst(Act act)
{
    return act >= Act::Blame;
}

// A set of acts as one machine word.
class ActSet {
public:
    constexpr ActSet() = default;
    constexpr ActSet(std::initializer_list<Act> acts)
    {
        for (Act act : acts)
            insert(act);
    }
    static constexpr ActSet fromBits(std::uint64_t bits)
    {
        ActSet set;
        set.m_bits = bits;
        return set;
    }
    constexpr std::uint64_t bits() const { return m_bits; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool contains(Act act) const { return m_bits & bit(act); }
    constexpr bool containsAll(ActSet other) const { return (m_bits & other.m_bits) == other.m_bits; }
    constexpr bool containsAny(ActSet other) const { return m_bits & other.m_bits; }
    constexpr void insert(Act act) { m_bits |= bit(act); }
    constexpr void remove(Act act) { m_bits &= ~bit(act); }
    friend constexpr ActSet operator|(ActSet a, ActSet b) { return fromBits(a.m_bits | b.m_bits); }
    friend constexpr ActSet operator&(ActSet a, ActSet b) { return fromBits(a.m_bits & b.m_bits); }
    friend constexpr ActSet operator-(ActSet a, ActSet b) { return fromBits(a.m_bits & ~b.m_bits); }
    friend constexpr bool operator==(ActSet, ActSet) = default;

private:
    static constexpr std::uint64_t bit(Act act) { return std::uint64_t(1) << static_cast<int>(act); }
    std::uint64_t m_bits = 0;
};

std::vector<Act> membersOf(ActSet acts); // in the order of the ids
// The same, one after another.
template<typename Visitor>
constexpr void forEach(ActSet acts, Visitor &&visit)
{
    for (std::uint64_t bits = acts.bits(); bits != 0; bits &= bits - 1)
        visit(static_cast<Act>(std::countr_zero(bits)));
}
ActSet actsWarnedAgainst(); // all for which isWarnedAgainst() holds

} // namespace ventil

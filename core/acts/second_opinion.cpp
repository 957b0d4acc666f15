// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/second_opinion.h"

#include "core/acts/company.h"

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

// What a sentence that does one of these is not, by the manual.
struct Exclusion {
    Act found;
    ActSet ruledOut;
};
constexpr ActSet offers{Act::Compensation, Act::Voucher,   Act::CashRefund,     Act::ConcreteAction,
                        Act::Apology,      Act::OfferHelp, Act::FollowupPromise};
constexpr Exclusion exclusions[] = {
    {Act::ClarifyingQuestion, {Act::SolutionQuestion, Act::SelfFaultQuestion, Act::AgreementQuestion}},
    {Act::SolutionQuestion, {Act::ClarifyingQuestion, Act::AgreementQuestion, Act::OfferHelp}},
    {Act::SelfFaultQuestion, {Act::ClarifyingQuestion, Act::SolutionQuestion, Act::AgreementQuestion}},
    {Act::AgreementQuestion, {Act::ClarifyingQuestion, Act::SolutionQuestion, Act::ConcreteAction}},
    {Act::OfferHelp, {Act::SolutionQuestion, Act::ClarifyingQuestion}},
    {Act::Refusal, offers},
    {Act::NegativeWording, offers},
    {Act::Blame, {Act::DiplomaticFraming, Act::Apology, Act::Empathy}},
    {Act::Argue, {Act::Apology, Act::Empathy}},
    {Act::Insult, {Act::Apology, Act::Empathy, Act::Boundary}},
    {Act::Excuse, {Act::CauseExplanation, Act::Apology}},
    {Act::BarePolicy, {Act::CauseExplanation}},
    {Act::EmotionalReaction,
     {Act::Apology, Act::Thanks, Act::Boundary, Act::Empathy, Act::Restatement, Act::Timeframe, Act::OfferHelp,
      Act::ClarifyingQuestion, Act::ConcreteAction}},
    {Act::EscalationRefusal, {Act::EscalationOffer, Act::ConcreteAction}},
    {Act::BrushOff, {Act::Alternative, Act::EscalationOffer, Act::ConcreteAction, Act::OfferHelp}},
    {Act::Overpromise, {Act::Compensation}},
};

constexpr std::size_t longestSignal = 4; // words of a whole reply that is a listening signal

constexpr int nearEnough = -600; // per mille; below, a sentence is as far from the act as most are

class Consultation {
public:
    Consultation(const OpinionReader &reader, const Detector::Data &data, const QString &reply, Matcher &matcher,
                 const std::vector<ActMatch> &found)
        : m_data(data),
          m_reply(reply),
          m_text(matcher.prepared().text),
          m_matcher(matcher),
          m_reader(reader),
          m_found(allActs(found)),
          m_where(foundIn(m_text, found))
    {}

    std::vector<ActMatch> run()
    {
        std::vector<ActMatch> matches;
        if (!m_reader.understands())
            return matches;
        for (int i = 0; i < actCount; ++i) {
            const auto act = static_cast<Act>(i);
            if (!mayAdd(act) || m_found.contains(act) || m_reader.above(act, m_where).value_or(-1) < 0)
                continue;
            const Opinion opinion = *m_reader.best(act);
            if (opinion.first < opinion.end && stands(opinion))
                matches.push_back(
                    {act, Certainty::Probable, spanOf(m_text, opinion.first, opinion.end), words(opinion)});
        }
        return matches;
    }

private:
    bool stands(const Opinion &opinion)
    {
        if (opinion.act == Act::Backchannel && m_text.tokens.size() > longestSignal)
            return false;
        if (opinion.act != Act::Refusal && !isWarnedAgainst(opinion.act) && isNegated(opinion))
            return false;
        const ActSet beside = m_where.inSentence[static_cast<std::size_t>(opinion.sentence)];
        return std::none_of(std::begin(exclusions), std::end(exclusions), [&](const Exclusion &exclusion) {
            return (beside.contains(exclusion.found) && exclusion.ruledOut.contains(opinion.act)) ||
                   (opinion.act == exclusion.found && isWarnedAgainst(opinion.act) &&
                    beside.containsAny(exclusion.ruledOut));
        });
    }

    // As for patterns: a negator just before the stretch, in the same clause.
    bool isNegated(const Opinion &opinion)
    {
        const int clause = m_text.tokens[static_cast<std::size_t>(opinion.first)].clause;
        for (int i = opinion.first - 1; i >= std::max(0, opinion.first - m_data.negationWindow); --i) {
            if (m_text.tokens[static_cast<std::size_t>(i)].clause != clause)
                return false;
            if (m_matcher.matches(m_data.negators, i))
                return true;
        }
        return false;
    }

    // The decisive words as typed; those that stand side by side as one.
    QString words(const Opinion &opinion) const
    {
        QStringList words;
        for (std::size_t i = 0; i < opinion.decisive.size();) {
            std::size_t next = i + 1;
            while (next < opinion.decisive.size() && opinion.decisive[next] == opinion.decisive[next - 1] + 1)
                ++next;
            const Span span = spanOf(m_text, opinion.decisive[i], opinion.decisive[next - 1] + 1);
            words.append(m_reply.sliced(span.begin, span.length));
            i = next;
        }
        return words.join(u", "_s);
    }

    const Detector::Data &m_data;
    const QString &m_reply;
    const Tokens &m_text;
    Matcher &m_matcher;
    const OpinionReader &m_reader;
    ActSet m_found;
    FoundActs m_where;
};

} // namespace

FoundActs foundIn(const Tokens &text, const std::vector<ActMatch> &matches)
{
    FoundActs found{foundActs(matches), std::vector<ActSet>(text.sentences.size())};
    for (std::size_t i = 0; i < text.sentences.size(); ++i) {
        const Span sentence = spanOf(text, text.sentences[i].first, text.sentences[i].end);
        for (const ActMatch &match : matches)
            if (sentence.begin < match.span.end() && match.span.begin < sentence.end())
                found.inSentence[i].insert(match.act);
    }
    return found;
}

std::vector<ActMatch> findOpinions(const OpinionReader &reader, const Detector::Data &data, const QString &reply,
                                   Matcher &matcher, const std::vector<ActMatch> &found)
{
    return Consultation(reader, data, reply, matcher, found).run();
}

void dropDoubted(const OpinionReader &reader, const Tokens &text, std::vector<ActMatch> &found)
{
    if (!reader.understands())
        return;
    const FoundActs where = foundIn(text, found);
    std::erase_if(found,
                  [&](const ActMatch &match) { return reader.denies(match.act, where) && !isOfCompany(match.why); });
}

std::optional<Nearest> nearestTo(Act act, const OpinionReader &reader, const Tokens &text,
                                 const std::vector<ActMatch> &found, std::optional<std::size_t> sentence)
{
    if (!reader.understands() || !mayAdd(act))
        return std::nullopt;
    const auto above = reader.above(act, foundIn(text, found));
    if (!above || (!sentence && *above < nearEnough))
        return std::nullopt;
    const std::optional<Opinion> opinion = sentence ? reader.in(*sentence, act) : reader.best(act);
    if (!opinion || (!sentence && opinion->first == opinion->end))
        return std::nullopt;
    const Span span = sentence ? spanOf(text, text.sentences[*sentence].first, text.sentences[*sentence].end)
                               : spanOf(text, opinion->first, opinion->end);
    Nearest nearest{span, *above, {}};
    for (int token : opinion->decisive)
        nearest.words.push_back(
            {spanOf(text, token, token + 1), OpinionModel::perMille(reader.weight(*opinion, token))});
    return nearest;
}

} // namespace ventil

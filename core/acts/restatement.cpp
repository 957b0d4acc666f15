// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/restatement.h"

#include <algorithm>
#include <numeric>

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

constexpr int enoughFacts = 2;
// Weights of what a sentence shares with the customer.
constexpr int enoughShared = 8;
constexpr int enoughToHim = 6; // where he is spoken to
constexpr int enoughOfHim = 4; // where nobody else is spoken of, and nothing else is done
constexpr int enoughAsked = 6; // the same in a question
constexpr int never = 1000;
constexpr int restatesOtherwise = 4;

// What is said in such a clause is not what happened to him.
constexpr ActSet otherMatters{
    Act::ConcreteAction,    Act::FollowupPromise,  Act::Timeframe,       Act::Compensation,       Act::Alternative,
    Act::AgreementQuestion, Act::SolutionQuestion, Act::EscalationOffer, Act::ImprovementPromise, Act::OfferHelp,
    Act::PastHelp,          Act::Excuse,           Act::PatiencePlea,    Act::ClarifyingQuestion};
// Read-backs often end in one.
constexpr ActSet questions{Act::ClarifyingQuestion, Act::AgreementQuestion};
// His demand or claim is repeated only to turn it down.
constexpr ActSet rejections{
    Act::Refusal, Act::NegativeWording,   Act::Argue,    Act::Blame,  Act::BarePolicy, Act::EmotionalReaction,
    Act::Insult,  Act::EscalationRefusal, Act::BrushOff, Act::Banter, Act::Boundary};

// Acts that go together with saying the problem back.
constexpr ActSet feelings{Act::Empathy, Act::Regret, Act::Restatement};

class Restatements {
public:
    Restatements(const Detector::Data &data, const Subject &subject, const Tokens &text,
                 const std::vector<Value> &values, bool isAdvised, std::vector<ActMatch> &matches)
        : m_data(data), m_subject(subject), m_text(text), m_values(values), m_isAdvised(isAdvised), m_matches(matches)
    {}

    std::vector<WrongFact> run()
    {
        for (const Sentence &sentence : m_text.sentences)
            check(sentence);
        return std::move(m_wrong);
    }

private:
    const Token &token(int at) const { return m_text.tokens[static_cast<std::size_t>(at)]; }
    Span spanOf(int first, int end) const { return ventil::spanOf(m_text, first, end); }

    void check(const Sentence &sentence)
    {
        if (token(sentence.first).quoted || m_subject.isCopied(m_text, sentence))
            return;
        const bool framed = actsIn(spanOf(sentence.first, sentence.end)).contains(Act::Restatement);
        const int facts = m_subject.factsIn(m_text, m_values, sentence.first, sentence.end);
        if (facts >= enoughFacts)
            add(sentence, Certainty::Found, u"restatement/facts"_s);
        const int shared = framed ? 0 : findShared(sentence, facts);
        if (framed || (!sentence.question && (facts > 0 || shared >= restatesOtherwise)))
            findWrong(sentence, framed);
    }

    // Returns the weight of what the sentence shares with the customer.
    int findShared(const Sentence &sentence, int facts)
    {
        const QHash<QString, int> shared = sharedIn(sentence);
        if (isRejection(sentence, shared))
            return 0;
        const int weight = std::accumulate(shared.begin(), shared.end(), 0);
        if (!m_isAdvised && facts < enoughFacts && weight >= enoughIn(sentence)) {
            QStringList words = shared.keys();
            words.sort();
            add(sentence, Certainty::Probable, u"restatement/shared: "_s + words.join(u", "_s));
        }
        return weight;
    }

    int enoughIn(const Sentence &sentence) const
    {
        const ActSet others = actsIn(spanOf(sentence.first, sentence.end)) - feelings;
        const bool ofHim = others.isEmpty() && !hasWord(sentence, m_data.facts.speaker);
        if (sentence.question)
            return ofHim ? enoughAsked : never;
        if (ofHim)
            return enoughOfHim;
        return hasWord(sentence, m_data.facts.customer) ? enoughToHim : enoughShared;
    }

    // Shared with the customer in the clauses that promise nothing.
    QHash<QString, int> sharedIn(const Sentence &sentence) const
    {
        QHash<QString, int> shared;
        for (int first = sentence.first; first < sentence.end;) {
            const int end = endOfClause(first, sentence.end);
            if (!actsIn(spanOf(first, end)).containsAny(otherMatters))
                shared.insert(m_subject.sharedIn(m_text, m_values, first, end));
            first = end;
        }
        return shared;
    }

    int endOfClause(int first, int end) const
    {
        int at = first;
        while (at < end && token(at).clause == token(first).clause)
            ++at;
        return at;
    }

    // "You want your money back. That cannot be done."
    bool isRejection(const Sentence &sentence, const QHash<QString, int> &shared) const
    {
        if (actsIn(spanOf(sentence.first, sentence.end)).containsAny(rejections))
            return true;
        const Sentence *next = &sentence + 1;
        if (next == m_text.sentences.data() + m_text.sentences.size() ||
            !actsIn(spanOf(next->first, next->end)).containsAny(rejections))
            return false;
        const auto again = m_subject.sharedIn(m_text, m_values, next->first, next->end);
        return std::any_of(shared.keyBegin(), shared.keyEnd(), [&](const QString &key) { return again.contains(key); });
    }

    bool hasWord(const Sentence &sentence, const QSet<QString> &words) const
    {
        return std::any_of(m_text.tokens.begin() + sentence.first, m_text.tokens.begin() + sentence.end,
                           [&](const Token &one) { return words.contains(one.form); });
    }

    ActSet actsIn(const Span &span) const
    {
        ActSet acts;
        for (const ActMatch &match : m_matches)
            if (match.span.begin < span.end() && span.begin < match.span.end())
                acts.insert(match.act);
        return acts;
    }

    void add(const Sentence &sentence, Certainty certainty, const QString &why)
    {
        m_matches.push_back({Act::Restatement, certainty, spanOf(sentence.first, sentence.end), why});
    }

    void findWrong(const Sentence &sentence, bool framed)
    {
        const ActSet elsewhere = framed ? otherMatters - questions : otherMatters;
        for (const Value &value : m_values) {
            if (value.first < sentence.first || value.end > sentence.end || isOneOfSeveral(value, sentence) ||
                clauseActs(value, sentence).containsAny(elsewhere))
                continue;
            if (auto right = m_subject.contradicted(value))
                m_wrong.push_back({spanOf(value.first, value.end), *std::move(right)});
        }
    }

    // "Not on Tuesday but on Thursday" compares.
    bool isOneOfSeveral(const Value &value, const Sentence &sentence) const
    {
        return std::any_of(m_values.begin(), m_values.end(), [&](const Value &other) {
            return other.first >= sentence.first && other.end <= sentence.end && other.group == value.group &&
                   other.key != value.key;
        });
    }

    ActSet clauseActs(const Value &value, const Sentence &sentence) const
    {
        int first = value.first;
        while (first > sentence.first && token(first - 1).clause == token(value.first).clause)
            --first;
        return actsIn(spanOf(first, endOfClause(first, sentence.end)));
    }

    const Detector::Data &m_data;
    const Subject &m_subject;
    const Tokens &m_text;
    const std::vector<Value> &m_values;
    bool m_isAdvised;
    std::vector<ActMatch> &m_matches;
    std::vector<WrongFact> m_wrong;
};

} // namespace

std::vector<WrongFact> checkRestatement(const Detector::Data &data, const Subject &subject, const Tokens &text,
                                        const std::vector<Value> &values, bool isAdvised,
                                        std::vector<ActMatch> &matches)
{
    return Restatements(data, subject, text, values, isAdvised, matches).run();
}

void dropCopied(const Subject &subject, const Tokens &text, std::vector<ActMatch> &matches)
{
    std::vector<Span> copied;
    for (const Sentence &sentence : text.sentences)
        if (subject.isCopied(text, sentence))
            copied.push_back(spanOf(text, sentence.first, sentence.end));
    std::erase_if(matches, [&](const ActMatch &match) {
        return match.act == Act::Restatement && std::any_of(copied.begin(), copied.end(), [&](const Span &span) {
                   return span.begin <= match.span.begin && match.span.end() <= span.end();
               });
    });
}

} // namespace ventil

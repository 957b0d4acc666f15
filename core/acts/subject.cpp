// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/subject.h"

#include <algorithm>
#include <numeric>

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype stemLength = 5; // letters by which inflected forms of a word are told to be the same word
constexpr qsizetype shortestStem = 4;
constexpr int valueWeight = 4;
constexpr int stemWeight = 2;
constexpr int characterWeight = 1;
constexpr int leastCopied = 4; // tokens
constexpr int mostCopied = 70; // per cent of a sentence

bool isInside(const Value &value, int first, int end)
{
    return value.first >= first && value.end <= end;
}

// A bare number may count anything.
bool canContradict(const Value &value)
{
    return value.group != u"number" && value.group != u"times";
}

bool isSameKind(const Value &a, const Value &b)
{
    return a.group == b.group && (a.group != u"code" || a.key.size() == b.key.size());
}

// The stem of a word, or a character where characters stand for words; empty for what says nothing about the topic.
QString stemOf(const Detector::Data &data, const Token &token)
{
    if (token.kind != Token::Kind::Word || data.stopWords.contains(token.form))
        return {};
    if (data.writing.characters)
        return token.form;
    return token.loose.size() < shortestStem ? QString() : token.loose.first(std::min(stemLength, token.loose.size()));
}

// Numbers as small as one and two are said of everything.
int weightOf(const Value &value)
{
    const bool counts = value.group == u"number" || value.group == u"times";
    return counts && value.number.size() == 3 && value.number < u"300" ? stemWeight : valueWeight;
}

bool isIn(const std::vector<PhraseWord> &phrase, const std::vector<Token> &tokens, int first, int end)
{
    const auto begin = tokens.begin() + first;
    return std::search(begin, tokens.begin() + end, phrase.begin(), phrase.end(),
                       [](const Token &token, const PhraseWord &wanted) { return wanted.fits(token); }) !=
           tokens.begin() + end;
}

// Of equal tokens next to each other in the source and in [first, end).
int longestCommonRun(const std::vector<Token> &source, const std::vector<Token> &tokens, int first, int end)
{
    int longest = 0;
    std::vector<int> run(source.size() + 1, 0); // that ends here, for the token before and this one
    for (int at = first; at < end; ++at) {
        for (std::size_t i = source.size(); i > 0; --i) {
            const bool same = source[i - 1].form == tokens[static_cast<std::size_t>(at)].form;
            run[i] = same ? run[i - 1] + 1 : 0;
            longest = std::max(longest, run[i]);
        }
    }
    return longest;
}

} // namespace

Subject::Subject(const Detector::Data &data, const ReplyContext &context) : m_data(data)
{
    for (const QString &text : context.customer)
        addCustomer(text);
    for (const QStringList &words : context.facts)
        addFact(words);
    for (const QString &text : context.briefing)
        m_briefing.push_back(tokenize(text, data.writing));
}

void Subject::addCustomer(const QString &text)
{
    const bool exclaims = text.contains(u'!') || text.contains(u'\uff01');
    Said said{tokenize(text, m_data.writing), exclaims, static_cast<int>(text.size()), {}, {}};
    for (const Value &value : valuesIn(said.text, text, m_data.facts.values, m_data.writing)) {
        const qsizetype from = said.text.tokens[static_cast<std::size_t>(value.first)].begin;
        const qsizetype to = said.text.tokens[static_cast<std::size_t>(value.end - 1)].end;
        said.values.push_back({value, text.sliced(from, to - from)});
    }
    for (const Token &token : said.text.tokens)
        if (const QString stem = stemOf(m_data, token); !stem.isEmpty())
            said.stems.insert(stem);
    m_customer.push_back(std::move(said));
}

// A phrase that is nothing but a value counts in every wording of that value.
void Subject::addFact(const QStringList &words)
{
    Fact fact;
    for (const QString &word : words) {
        const Tokens tokens = tokenize(word, m_data.writing);
        const auto values = valuesIn(tokens, word, m_data.facts.values, m_data.writing);
        const auto besides = [&](int first, int end) {
            return std::any_of(tokens.tokens.begin() + first, tokens.tokens.begin() + end,
                               [&](const Token &token) { return !m_data.stopWords.contains(token.form); });
        };
        if (values.size() == 1 && !besides(0, values[0].first) &&
            !besides(values[0].end, static_cast<int>(tokens.tokens.size()))) {
            fact.values.push_back(values[0]);
            m_factValues.push_back({values[0], word});
        }
        if (auto phrase = phraseWords(word, m_data.writing); !phrase.empty())
            fact.phrases.push_back(std::move(phrase));
    }
    m_facts.push_back(std::move(fact));
}

bool Subject::isIn(const Fact &fact, const Tokens &text, const std::vector<Value> &values, int first, int end) const
{
    const bool phrase = std::any_of(fact.phrases.begin(), fact.phrases.end(),
                                    [&](const auto &one) { return ventil::isIn(one, text.tokens, first, end); });
    return phrase || std::any_of(values.begin(), values.end(), [&](const Value &value) {
               return isInside(value, first, end) &&
                      std::any_of(fact.values.begin(), fact.values.end(),
                                  [&](const Value &known) { return sameValue(known, value); });
           });
}

int Subject::factsIn(const Tokens &text, const std::vector<Value> &values, int first, int end) const
{
    return static_cast<int>(std::count_if(m_facts.begin(), m_facts.end(),
                                          [&](const Fact &fact) { return isIn(fact, text, values, first, end); }));
}

QHash<QString, int> Subject::sharedWith(const Said &said, const Tokens &text, const std::vector<Value> &values,
                                        int first, int end) const
{
    QHash<QString, int> shared;
    for (const Value &value : values)
        if (isInside(value, first, end) &&
            std::any_of(said.values.begin(), said.values.end(),
                        [&](const KnownValue &known) { return sameValue(known.value, value); }))
            shared.insert(value.key, weightOf(value));
    const int weight = m_data.writing.characters ? characterWeight : stemWeight;
    for (int at = first; at < end; ++at) {
        const QString stem = stemOf(m_data, text.tokens[static_cast<std::size_t>(at)]);
        const bool counted = std::any_of(values.begin(), values.end(),
                                         [at](const Value &value) { return value.first <= at && at < value.end; });
        if (!stem.isEmpty() && !counted && said.stems.contains(stem))
            shared.insert(stem, weight);
    }
    return shared;
}

QHash<QString, int> Subject::sharedIn(const Tokens &text, const std::vector<Value> &values, int first, int end) const
{
    QHash<QString, int> shared;
    for (const Said &said : m_customer)
        shared.insert(sharedWith(said, text, values, first, end));
    return shared;
}

CustomerSide Subject::bearingOn(const Tokens &text, const std::vector<Value> &values) const
{
    if (m_customer.empty())
        return {};
    const Said &last = m_customer.back();
    const bool asks = std::any_of(last.text.sentences.begin(), last.text.sentences.end(),
                                  [](const Sentence &sentence) { return sentence.question; });
    CustomerSide side{{}, asks, last.exclaims, last.length};
    for (const Sentence &sentence : text.sentences) {
        int most = 0;
        for (const Said &said : m_customer) {
            const auto shared = sharedWith(said, text, values, sentence.first, sentence.end);
            most = std::max(most, std::accumulate(shared.begin(), shared.end(), 0));
        }
        side.shared.push_back(most);
    }
    return side;
}

bool Subject::isCopied(const Tokens &text, const Sentence &sentence) const
{
    int copied = 0;
    const auto compare = [&](const Tokens &source) {
        copied = std::max(copied, longestCommonRun(source.tokens, text.tokens, sentence.first, sentence.end));
    };
    for (const Said &said : m_customer)
        compare(said.text);
    for (const Tokens &briefing : m_briefing)
        compare(briefing);
    return copied >= leastCopied && copied * 100 > mostCopied * (sentence.end - sentence.first);
}

std::vector<Subject::KnownValue> Subject::saidValues() const
{
    std::vector<KnownValue> values;
    for (const Said &said : m_customer)
        values.insert(values.end(), said.values.begin(), said.values.end());
    return values;
}

std::optional<QString> Subject::contradicted(const Value &value) const
{
    const auto isKnown = [&](const std::vector<KnownValue> &known) {
        return std::any_of(known.begin(), known.end(),
                           [&](const KnownValue &one) { return sameValue(one.value, value); });
    };
    const std::vector<KnownValue> said = saidValues();
    if (!canContradict(value) || isKnown(m_factValues) || isKnown(said))
        return std::nullopt;
    for (const auto *known : {&m_factValues, &said}) {
        const KnownValue *right = nullptr;
        for (const KnownValue &one : *known) {
            if (!isSameKind(one.value, value))
                continue;
            if (right && right->value.key != one.value.key)
                return std::nullopt;
            right = &one;
        }
        if (right)
            return right->typed;
    }
    return std::nullopt;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/detector.h"

#include "core/acts/detector_data.h"
#include "core/acts/house_rules.h"
#include "core/acts/restatement.h"
#include "core/acts/search.h"
#include "core/acts/second_opinion.h"
#include "core/acts/taken_back.h"
#include "core/acts/typography.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

// Acts that are, by the manual, always another act too.
constexpr std::array<std::pair<Act, Act>, 2> implied{
    {{Act::Voucher, Act::Compensation}, {Act::CashRefund, Act::Compensation}}};

void addImplied(std::vector<ActMatch> &matches)
{
    for (const auto &[act, also] : implied) {
        const std::size_t count = matches.size();
        for (std::size_t i = 0; i < count; ++i)
            if (matches[i].act == act)
                matches.push_back({also, matches[i].certainty, matches[i].span, matches[i].why});
    }
}

// Of matches of one act that overlap, the surest and then the first and longest stays.
std::vector<ActMatch> merged(std::vector<ActMatch> matches)
{
    std::stable_sort(matches.begin(), matches.end(), [](const ActMatch &a, const ActMatch &b) {
        return std::tuple(a.act, a.certainty, a.span.begin, -a.span.length) <
               std::tuple(b.act, b.certainty, b.span.begin, -b.span.length);
    });
    std::vector<ActMatch> kept;
    for (const ActMatch &match : matches) {
        const bool covered = std::any_of(kept.begin(), kept.end(), [&](const ActMatch &other) {
            return other.act == match.act && match.span.begin < other.span.end() && other.span.begin < match.span.end();
        });
        if (!covered)
            kept.push_back(match);
    }
    std::stable_sort(kept.begin(), kept.end(), [](const ActMatch &a, const ActMatch &b) {
        return std::tuple(a.span.begin, a.act, a.span.length) < std::tuple(b.span.begin, b.act, b.span.length);
    });
    return kept;
}

bool isForeign(const Detector::Data &data, const Token &token)
{
    return data.foreignWords.contains(token.loose) ||
           std::any_of(data.foreignLetters.begin(), data.foreignLetters.end(),
                       [&](const QString &letters) { return token.form.contains(letters); });
}

// Whether a neighbouring language is spoken here, in which this one would hear words of its own. A single word is not
// enough: names and brands are at home everywhere.
bool isForeign(const Detector::Data &data, const Tokens &text)
{
    constexpr int oneInSo = 6;
    constexpr int few = 3;
    int words = 0;
    int foreign = 0;
    for (const Token &token : text.tokens)
        if (token.kind == Token::Kind::Word && !token.quoted) {
            ++words;
            foreign += isForeign(data, token) ? 1 : 0;
        }
    return foreign >= (words <= few ? 1 : 2) && oneInSo * foreign >= words;
}

// The sentence of a reply that shares most with the customer's words, where it shares enough to say them back.
std::optional<std::size_t> sentenceThatShares(const CustomerSide &customer)
{
    constexpr int enough = 4; // a number, a day, or two words
    const auto most = std::max_element(customer.shared.begin(), customer.shared.end());
    if (most == customer.shared.end() || *most < enough)
        return std::nullopt;
    return static_cast<std::size_t>(most - customer.shared.begin());
}

} // namespace

Prepared prepare(const Detector::Data &data, const QString &reply)
{
    Prepared prepared{tokenize(reply, data.writing), {}};
    const auto &tokens = prepared.text.tokens;
    prepared.symbols.reserve(tokens.size(), 4 * tokens.size());
    std::vector<int> symbols;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool last = i + 1 == tokens.size() || tokens[i + 1].sentence != tokens[i].sentence;
        symbols.clear();
        data.symbols.collect(tokens[i], last ? nullptr : &tokens[i + 1], data.writing, symbols);
        prepared.symbols.add(symbols);
    }
    return prepared;
}

Span spanOf(const Tokens &text, int first, int end)
{
    const qsizetype begin = text.tokens[static_cast<std::size_t>(first)].begin;
    return {begin, text.tokens[static_cast<std::size_t>(end - 1)].end - begin};
}

std::vector<ActMatch> matchPatterns(const Detector::Data &data, Matcher &matcher)
{
    const Tokens &text = matcher.prepared().text;
    std::vector<ActMatch> matches;
    for (const PatternHit &hit : findPatterns(data, matcher))
        matches.push_back(
            {hit.pattern->act, hit.pattern->certainty, spanOf(text, hit.first, hit.end), hit.pattern->id});
    return matches;
}

Reading Detector::read(const QString &reply, const ReplyContext &context) const
{
    const Prepared prepared = prepare(*m_data, reply);
    if (isForeign(*m_data, prepared.text))
        return {findShouting(reply, prepared.text, m_data->abbreviations), {}, {}, {}};
    const Tokens &text = prepared.text;
    const Subject subject(*m_data, context);
    const std::vector<Value> values =
        subject.isEmpty() ? std::vector<Value>() : valuesIn(text, reply, m_data->facts.values, m_data->writing);
    std::optional<OpinionReader> opinion;
    if (m_opinion)
        opinion.emplace(*m_opinion, text, m_data->writing, subject.bearingOn(text, values));
    Matcher matcher(prepared, m_data->tables);
    std::vector<ActMatch> matches = matchPatterns(*m_data, matcher);
    if (opinion)
        dropDoubted(*opinion, text, matches);
    const auto append = [&](std::vector<ActMatch> more) {
        matches.insert(matches.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    append(findShouting(reply, text, m_data->abbreviations));
    const bool isAdvised = opinion && opinion->understands();
    std::vector<WrongFact> wrongFacts = checkRestatement(*m_data, subject, text, values, isAdvised, matches);
    if (opinion)
        append(findOpinions(*opinion, *m_data, reply, matcher, matches));
    dropCopied(subject, text, matches);
    addImplied(matches);
    return {merged(std::move(matches)), std::move(wrongFacts), findTakenBack(*m_data, text),
            findHouseWords(*m_data, matcher)};
}

std::vector<ActMatch> Detector::detect(const QString &reply, const ReplyContext &context) const
{
    return read(reply, context).acts;
}

const QString &Detector::language() const
{
    return m_data->language;
}

const QString &Detector::languageName() const
{
    return m_data->name;
}

int Detector::patternCount() const
{
    return static_cast<int>(m_data->patterns.size());
}

std::optional<Nearest> Detector::nearest(Act act, const QString &reply, const ReplyContext &context) const
{
    if (!m_opinion)
        return std::nullopt;
    const Prepared prepared = prepare(*m_data, reply);
    const Tokens &text = prepared.text;
    const Subject subject(*m_data, context);
    const CustomerSide customer = subject.bearingOn(text, valuesIn(text, reply, m_data->facts.values, m_data->writing));
    const OpinionReader reader(*m_opinion, text, m_data->writing, customer);
    Matcher matcher(prepared, m_data->tables);
    std::vector<ActMatch> found = matchPatterns(*m_data, matcher);
    dropDoubted(reader, text, found);
    const auto sentence = act == Act::Restatement ? sentenceThatShares(customer) : std::nullopt;
    const auto nearest = nearestTo(act, reader, text, found, sentence);
    return nearest && isWarnedAgainst(act) && nearest->score < 0 ? std::nullopt : nearest;
}

Detector Detector::advisedBy(std::shared_ptr<const OpinionModel> opinion) const
{
    Detector advised(*this);
    advised.m_opinion = std::move(opinion);
    return advised;
}

QString toId(Certainty certainty)
{
    return certainty == Certainty::Found ? u"found"_s : u"probable"_s;
}

static ActSet setOf(const std::vector<ActMatch> &matches, bool withProbable)
{
    ActSet set;
    for (const ActMatch &match : matches)
        if (withProbable || match.certainty == Certainty::Found)
            set.insert(match.act);
    return set;
}

ActSet foundActs(const std::vector<ActMatch> &matches)
{
    return setOf(matches, false);
}

ActSet allActs(const std::vector<ActMatch> &matches)
{
    return setOf(matches, true);
}

} // namespace ventil

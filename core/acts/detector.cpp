// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/detector.h"

#include "core/acts/detector_data.h"
#include "core/acts/restatement.h"
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

// Tries the patterns of a language on one reply.
class Search {
public:
    Search(const Detector::Data &data, const Prepared &prepared)
        : m_data(data), m_prepared(prepared), m_matcher(prepared, data.tables)
    {
        findNegators();
    }

    // Matches by token, with the pattern that made them; unlessActs is not looked at yet.
    struct Hit {
        const ActPattern *pattern;
        int first, end;
    };

    std::vector<Hit> run()
    {
        const auto count = static_cast<int>(m_prepared.text.tokens.size());
        for (int token = 0; token < count; ++token) {
            if (m_prepared.text.tokens[static_cast<std::size_t>(token)].quoted)
                continue;
            for (int pattern : m_data.patternsAnywhere)
                tryPattern(pattern, token);
            std::vector<int> candidates;
            for (int symbol : m_prepared.symbols[static_cast<std::size_t>(token)]) {
                const auto &patterns = m_data.patternsBySymbol[static_cast<std::size_t>(symbol)];
                candidates.insert(candidates.end(), patterns.begin(), patterns.end());
            }
            std::sort(candidates.begin(), candidates.end());
            candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
            for (int pattern : candidates)
                tryPattern(pattern, token);
        }
        return dropExcluded();
    }

private:
    void findNegators()
    {
        m_negator.resize(m_prepared.text.tokens.size(), false);
        if (!m_data.negators)
            return;
        for (std::size_t i = 0; i < m_negator.size(); ++i)
            m_negator[i] = m_matcher.matchAt(*m_data.negators, static_cast<int>(i)).has_value();
    }

    void tryPattern(int index, int token)
    {
        const ActPattern &pattern = m_data.patterns[static_cast<std::size_t>(index)];
        const Sentence &sentence = sentenceOf(token);
        if (pattern.question && *pattern.question != sentence.question)
            return;
        const auto match = m_matcher.matchAt(pattern.program, token);
        if (!match)
            return;
        if (pattern.whole && (match->first != 0 || match->end != static_cast<int>(m_prepared.text.tokens.size())))
            return;
        if (pattern.negationBlocks && isNegated(*match))
            return;
        if (pattern.unless && m_matcher.overlaps(*pattern.unless, sentence, match->first, match->end))
            return;
        if (pattern.without && m_matcher.overlaps(*pattern.without, sentence, sentence.first, sentence.end))
            return;
        m_hits.push_back({&pattern, match->first, match->end});
    }

    bool isNegated(const TokenMatch &match) const
    {
        const auto &tokens = m_prepared.text.tokens;
        const int clause = tokens[static_cast<std::size_t>(match.first)].clause;
        for (int i = match.first - 1; i >= std::max(0, match.first - m_data.negationWindow); --i) {
            if (tokens[static_cast<std::size_t>(i)].clause != clause)
                break;
            if (m_negator[static_cast<std::size_t>(i)])
                return true;
        }
        return std::any_of(match.gaps.begin(), match.gaps.end(), [this](const std::pair<int, int> &gap) {
            return std::any_of(m_negator.begin() + gap.first, m_negator.begin() + gap.second,
                               [](bool negator) { return negator; });
        });
    }

    const Sentence &sentenceOf(int token) const
    {
        const int sentence = m_prepared.text.tokens[static_cast<std::size_t>(token)].sentence;
        return m_prepared.text.sentences[static_cast<std::size_t>(sentence)];
    }

    std::vector<Hit> dropExcluded()
    {
        std::vector<Hit> kept;
        for (const Hit &hit : m_hits)
            if (!isExcluded(hit))
                kept.push_back(hit);
        return kept;
    }

    bool isExcluded(const Hit &hit) const
    {
        const auto sentence = [this](const Hit &one) {
            return m_prepared.text.tokens[static_cast<std::size_t>(one.first)].sentence;
        };
        return std::any_of(m_hits.begin(), m_hits.end(), [&](const Hit &other) {
            const int apart = std::abs(sentence(other) - sentence(hit));
            if (hit.pattern->unlessActs.contains(other.pattern->act) && apart <= 1)
                return true;
            // "One moment, I am checking it" is no plea for patience.
            return hit.pattern->act == Act::PatiencePlea && other.pattern->act == Act::ConcreteAction && apart == 0;
        });
    }

    const Detector::Data &m_data;
    const Prepared &m_prepared;
    Matcher m_matcher;
    std::vector<bool> m_negator;
    std::vector<Hit> m_hits;
};

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

} // namespace

Prepared prepare(const Detector::Data &data, const QString &reply)
{
    Prepared prepared{tokenize(reply, data.writing), {}};
    prepared.symbols.reserve(prepared.text.tokens.size());
    for (const Token &token : prepared.text.tokens)
        prepared.symbols.push_back(data.symbols.symbolsOf(token.form, data.writing.folding));
    return prepared;
}

std::vector<ActMatch> matchPatterns(const Detector::Data &data, const Prepared &prepared)
{
    std::vector<ActMatch> matches;
    for (const Search::Hit &hit : Search(data, prepared).run()) {
        const Token &first = prepared.text.tokens[static_cast<std::size_t>(hit.first)];
        const Token &last = prepared.text.tokens[static_cast<std::size_t>(hit.end - 1)];
        matches.push_back(
            {hit.pattern->act, hit.pattern->certainty, {first.begin, last.end - first.begin}, hit.pattern->id});
    }
    return matches;
}

std::vector<ActMatch> Detector::detect(const QString &reply, const ReplyContext &context) const
{
    const Prepared prepared = prepare(*m_data, reply);
    std::vector<ActMatch> matches = matchPatterns(*m_data, prepared);
    addImplied(matches);
    const auto append = [&](std::vector<ActMatch> more) {
        matches.insert(matches.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    append(findShouting(reply, prepared.text, m_data->abbreviations));
    append(findRestatement(*m_data, reply, prepared, context));
    return merged(std::move(matches));
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

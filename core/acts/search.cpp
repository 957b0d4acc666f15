// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/search.h"

#include <algorithm>
#include <bit>

namespace ventil {

namespace {

// Calls back with each place below `length`.
template<typename Callback>
void forEachPlace(WordPlaces::Places places, int length, const Callback &callback)
{
    for (; places != 0; places &= places - 1) {
        const int place = std::countr_zero(places);
        if (place >= length)
            return;
        callback(place);
        for (int later = place + 1; place == WordPlaces::lastPlace && later < length; ++later)
            callback(later);
    }
}

class Search {
public:
    Search(const Detector::Data &data, Matcher &matcher)
        : m_data(data), m_prepared(matcher.prepared()), m_matcher(matcher), m_finder(data.index, data.tables)
    {}

    std::vector<PatternHit> run()
    {
        for (const Sentence &sentence : m_prepared.text.sentences)
            searchSentence(sentence);
        dropExcluded();
        return std::move(m_hits);
    }

private:
    const Token &tokenAt(int token) const { return m_prepared.text.tokens[static_cast<std::size_t>(token)]; }

    // Of each pattern, the first line that matches at a token counts.
    void searchSentence(const Sentence &sentence)
    {
        const auto &lines = m_finder.find(m_matcher.enter(sentence));
        m_starts.clear();
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!suits(m_data.patterns[static_cast<std::size_t>(lines[i].pattern)], sentence))
                continue;
            forEachPlace(lines[i].begins, sentence.end - sentence.first, [&](int place) {
                if (!tokenAt(sentence.first + place).quoted)
                    m_starts.emplace_back(sentence.first + place, i);
            });
        }
        std::sort(m_starts.begin(), m_starts.end());
        std::pair matched{-1, -1}; // token and pattern
        for (const auto &[token, i] : m_starts)
            if (const std::pair here{token, lines[i].pattern}; here != matched && matchLine(lines[i], sentence, token))
                matched = here;
    }

    bool isWholeText(int first, int end) const
    {
        return first == 0 && end == static_cast<int>(m_prepared.text.tokens.size());
    }

    bool suits(const ActPattern &pattern, const Sentence &sentence) const
    {
        if (pattern.question && *pattern.question != sentence.question)
            return false;
        return !pattern.whole || isWholeText(sentence.first, sentence.end);
    }

    bool matchLine(const CandidateLine &line, const Sentence &sentence, int token)
    {
        if (!m_matcher.matches(m_data.tables.lines[static_cast<std::size_t>(line.line)].program, token))
            return false;
        const ActPattern &pattern = m_data.patterns[static_cast<std::size_t>(line.pattern)];
        const TokenMatch match = m_matcher.match();
        if (counts(pattern, sentence, match))
            m_hits.push_back({&pattern, match.first, match.end});
        return true;
    }

    bool counts(const ActPattern &pattern, const Sentence &sentence, const TokenMatch &match)
    {
        if (pattern.whole && !isWholeText(match.first, match.end))
            return false;
        if (pattern.negationBlocks && isNegated(match))
            return false;
        return !overlaps({pattern.unlessOfFile, pattern.unless}, sentence, match.first, match.end) &&
               !overlaps({pattern.without}, sentence, sentence.first, sentence.end);
    }

    // Whether at some token of the sentence what matches there touches the tokens [first, end).
    bool overlaps(std::initializer_list<PatternLines> lists, const Sentence &sentence, int first, int end)
    {
        m_switches.clear();
        for (const PatternLines &lines : lists)
            addSwitches(lines.first, lines.words);
        for (const PatternLines &lines : lists)
            addSwitches(lines.words, lines.end);
        WordPlaces::Places begins = 0;
        for (const Switch &one : m_switches)
            begins |= one.begins;
        bool found = false;
        forEachPlace(begins, std::min(end, sentence.end) - sentence.first, [&](int place) {
            const auto bit = WordPlaces::Places(1) << static_cast<unsigned>(std::min(place, WordPlaces::lastPlace));
            const auto one = std::find_if(m_switches.begin(), m_switches.end(), [&](const Switch &each) {
                return (each.begins & bit) != 0 && m_matcher.matches(*each.program, sentence.first + place);
            });
            found = found || (one != m_switches.end() && m_matcher.match().end > first);
        });
        return found;
    }

    // Of these lines, those that may match in the sentence.
    void addSwitches(int first, int end)
    {
        for (int i = first; i < end; ++i) {
            if (!m_finder.mayMatch(i))
                continue;
            const PatternLine &line = m_data.tables.lines[static_cast<std::size_t>(i)];
            const auto needs = m_data.tables.cases[line.firstCase];
            if (const auto begins = beginningsOf(needs, line.program, m_matcher.places()); begins != 0)
                m_switches.push_back({begins, &line.program});
        }
    }

    bool isNegated(const TokenMatch &match)
    {
        const auto isNegator = [this](int token) { return m_matcher.matches(m_data.negators, token); };
        const int clause = tokenAt(match.first).clause;
        for (int i = match.first - 1; i >= std::max(0, match.first - m_data.negationWindow); --i) {
            if (tokenAt(i).clause != clause)
                break;
            if (isNegator(i))
                return true;
        }
        for (const auto &[from, to] : match.gaps)
            for (int i = from; i < to; ++i)
                if (isNegator(i))
                    return true;
        return false;
    }

    // Needs all hits: what is found later excludes, too.
    void dropExcluded()
    {
        std::vector<ActSet> found(m_prepared.text.sentences.size() + 2); // one empty before and behind
        const auto sentenceOf = [this](const PatternHit &hit) {
            return static_cast<std::size_t>(tokenAt(hit.first).sentence) + 1;
        };
        for (const PatternHit &hit : m_hits)
            found[sentenceOf(hit)].insert(hit.pattern->act);
        std::erase_if(m_hits, [&](const PatternHit &hit) {
            const std::size_t here = sentenceOf(hit);
            const ActSet around = found[here - 1] | found[here] | found[here + 1];
            return around.containsAny(hit.pattern->unlessActs) ||
                   found[here].containsAny(hit.pattern->unlessActsInSentence);
        });
    }

    const Detector::Data &m_data;
    const Prepared &m_prepared;
    Matcher &m_matcher;
    PatternFinder m_finder;
    struct Switch {
        WordPlaces::Places begins;
        const Program *program;
    };
    std::vector<Switch> m_switches;
    std::vector<std::pair<int, std::size_t>> m_starts; // a token, and the candidate line that may begin there
    std::vector<PatternHit> m_hits;
};

} // namespace

std::vector<PatternHit> findPatterns(const Detector::Data &data, Matcher &matcher)
{
    return Search(data, matcher).run();
}

} // namespace ventil

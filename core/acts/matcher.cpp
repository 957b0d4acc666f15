// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/matcher.h"

#include <QVarLengthArray>

#include <algorithm>

namespace ventil {

static constexpr int mostSteps = 20'000;

WordPlaces &Matcher::enter(const Sentence &sentence)
{
    if (m_places.sentence().first != sentence.first || m_places.sentence().end != sentence.end)
        m_places.enter(sentence);
    return m_places;
}

bool Matcher::mayBegin(int set, int token)
{
    return set == anything || (token < m_places.sentence().end && m_places.has(set, token));
}

bool Matcher::gap(int at, int token)
{
    const auto &tokens = m_prepared.text.tokens;
    const auto clause = [&](int i) { return tokens[static_cast<std::size_t>(i)].clause; };
    const Instruction &instruction = m_tables.code[static_cast<std::size_t>(at)];
    for (int skipped = 0; skipped <= instruction.a && token + skipped <= m_places.sentence().end; ++skipped) {
        const int next = token + skipped;
        if (skipped > 0 && instruction.b == 0) {
            const int before = token > m_places.sentence().first ? token - 1 : token;
            if (clause(next - 1) != clause(before) ||
                (next < m_places.sentence().end && clause(next) != clause(before)))
                return false;
        }
        if (!mayBegin(instruction.begins, next) || isHopeless(at + 1, next))
            continue;
        if (skipped > 0)
            m_match.gaps.emplace_back(token, next);
        if (run(at + 1, next))
            return true;
        if (skipped > 0)
            m_match.gaps.pop_back();
        markHopeless(at + 1, next);
    }
    return false;
}

// What follows a gap may be tried from many places; where it failed once it need not be tried again. Inside a word list
// it may depend on where the list goes on.
bool Matcher::isHopeless(int at, int token) const
{
    const Failure &failure = m_failures[failureSlot(at, token)];
    return m_returns.empty() && failure.at == at && failure.token == token && failure.run == m_run;
}

void Matcher::markHopeless(int at, int token)
{
    if (m_returns.empty())
        m_failures[failureSlot(at, token)] = {at, token, m_run};
}

// Tries the ways that the token may begin, in their order.
bool Matcher::choice(const Choice &choice, int token)
{
    if (!mayBegin(choice.begins, token))
        return false;
    if (choice.firstRow != Choice::noRows)
        return tryIndexed(choice, token);
    for (int way = choice.firstWay; way < choice.endWay; ++way)
        if (mayBegin(m_tables.ways[static_cast<std::size_t>(way)].begins, token) && tryWay(way, token))
            return true;
    return false;
}

bool Matcher::tryWay(int way, int token)
{
    const std::size_t gaps = m_match.gaps.size();
    if (run(m_tables.ways[static_cast<std::size_t>(way)].at, token))
        return true;
    m_match.gaps.resize(gaps);
    return false;
}

// Only the ways that begin with one of the token's symbols, in their order, each once.
bool Matcher::tryIndexed(const Choice &choice, int token)
{
    QVarLengthArray<std::span<const int>, 8> rows;
    const auto known = m_tables.sets.symbolsOf(choice.begins);
    for (int symbol : m_prepared.symbols[token])
        if (const auto found = std::lower_bound(known.begin(), known.end(), symbol);
            found != known.end() && *found == symbol)
            rows.append(m_tables.waysBySymbol[choice.firstRow + static_cast<int>(found - known.begin())]);
    for (;;) {
        int way = choice.endWay;
        for (const auto &row : rows)
            if (!row.empty())
                way = std::min(way, row.front());
        if (way == choice.endWay)
            return false;
        if (tryWay(way, token))
            return true;
        for (auto &row : rows)
            if (!row.empty() && row.front() == way)
                row = row.subspan(1);
    }
}

bool Matcher::call(int at, int token)
{
    const Instruction &instruction = m_tables.code[static_cast<std::size_t>(at)];
    const Program &list = m_tables.lists[static_cast<std::size_t>(instruction.a)];
    if (!mayBegin(list.begins, token))
        return false;
    m_returns.push_back(at + 1);
    if (run(list.at, token))
        return true;
    m_returns.pop_back();
    return false;
}

bool Matcher::notAhead(int at, int token)
{
    const std::size_t gaps = m_match.gaps.size();
    std::vector<int> returns;
    returns.swap(m_returns);
    const bool ahead = run(at + 1, token);
    m_returns.swap(returns);
    m_match.gaps.resize(gaps);
    return !ahead;
}

bool Matcher::accept(int token)
{
    if (m_returns.empty()) {
        m_match.end = token;
        return true;
    }
    const int back = m_returns.back();
    m_returns.pop_back();
    if (run(back, token))
        return true;
    m_returns.push_back(back);
    return false;
}

bool Matcher::run(int at, int token)
{
    const auto &tokens = m_prepared.text.tokens;
    const auto inside = [&] { return token < m_places.sentence().end; };
    for (;;) {
        if (++m_steps > mostSteps)
            return false;
        const Instruction &instruction = m_tables.code[static_cast<std::size_t>(at)];
        switch (instruction.op) {
        case Op::Word:
            if (!inside() || !m_places.has(instruction.a, token))
                return false;
            ++token;
            ++at;
            break;
        case Op::Any:
            if (!inside())
                return false;
            m_match.gaps.emplace_back(token, token + 1);
            if (run(at + 1, token + 1))
                return true;
            m_match.gaps.pop_back();
            return false;
        case Op::Gap:
            return gap(at, token);
        case Op::Split: {
            const std::size_t gaps = m_match.gaps.size();
            if (run(instruction.a, token))
                return true;
            m_match.gaps.resize(gaps);
            at = instruction.b;
            break;
        }
        case Op::Choice:
            return choice(m_tables.choices[static_cast<std::size_t>(instruction.a)], token);
        case Op::Call:
            return call(at, token);
        case Op::Jump:
            at = instruction.a;
            break;
        case Op::NotAhead:
            if (!notAhead(at, token))
                return false;
            at = instruction.a;
            break;
        case Op::SentenceBegin:
            if (token != m_places.sentence().first)
                return false;
            ++at;
            break;
        case Op::SentenceEnd:
            if (token != m_places.sentence().end)
                return false;
            ++at;
            break;
        case Op::TextBegin:
            if (token != 0)
                return false;
            ++at;
            break;
        case Op::TextEnd:
            if (token != static_cast<int>(tokens.size()))
                return false;
            ++at;
            break;
        case Op::Accept:
            return accept(token);
        }
    }
}

bool Matcher::matches(const Program &program, int token)
{
    const int sentence = m_prepared.text.tokens[static_cast<std::size_t>(token)].sentence;
    enter(m_prepared.text.sentences[static_cast<std::size_t>(sentence)]);
    if (program.isEmpty() || !mayBegin(program.begins, token))
        return false;
    ++m_run;
    m_steps = 0;
    m_match.first = token;
    m_match.gaps.clear();
    m_returns.clear();
    return run(program.at, token) && m_match.end > token;
}

} // namespace ventil

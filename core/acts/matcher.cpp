// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/matcher.h"

#include <algorithm>
#include <iterator>

namespace ventil {

using Op = Instruction::Op;

static constexpr int mostSteps = 20'000;

bool Matcher::wordFits(int set, int token) const
{
    const auto &wanted = m_tables.sets[static_cast<std::size_t>(set)];
    const auto &have = m_prepared.symbols[static_cast<std::size_t>(token)];
    return std::any_of(have.begin(), have.end(),
                       [&](int symbol) { return std::binary_search(wanted.begin(), wanted.end(), symbol); });
}

bool Matcher::gap(const Program &program, int at, int token)
{
    const auto &tokens = m_prepared.text.tokens;
    const auto clause = [&](int i) { return tokens[static_cast<std::size_t>(i)].clause; };
    const Instruction &instruction = program.code[static_cast<std::size_t>(at)];
    for (int skipped = 0; skipped <= instruction.a && token + skipped <= m_sentence.end; ++skipped) {
        const int next = token + skipped;
        if (skipped > 0 && instruction.b == 0) {
            const int before = token > m_sentence.first ? token - 1 : token;
            if (clause(next - 1) != clause(before) || (next < m_sentence.end && clause(next) != clause(before)))
                return false;
        }
        if (skipped > 0)
            m_gaps.emplace_back(token, next);
        if (run(program, at + 1, next))
            return true;
        if (skipped > 0)
            m_gaps.pop_back();
    }
    return false;
}

// Tries the ways that the token may begin, in their order.
bool Matcher::choice(const Program &program, const Choice &choice, int token)
{
    const std::vector<int> *fitting = &choice.always;
    std::vector<int> merged; // needed only where more than one list of ways fits
    if (token < m_sentence.end)
        for (int symbol : m_prepared.symbols[static_cast<std::size_t>(token)]) {
            const auto found = choice.bySymbol.find(symbol);
            if (found == choice.bySymbol.end())
                continue;
            if (fitting->empty()) {
                fitting = &found->second;
                continue;
            }
            std::vector<int> both;
            std::set_union(fitting->begin(), fitting->end(), found->second.begin(), found->second.end(),
                           std::back_inserter(both));
            merged = std::move(both);
            fitting = &merged;
        }
    const std::size_t gaps = m_gaps.size();
    for (int way : *fitting) {
        if (run(program, choice.ways[static_cast<std::size_t>(way)], token))
            return true;
        m_gaps.resize(gaps);
    }
    return false;
}

bool Matcher::call(const Program &program, int at, int token)
{
    const int list = program.code[static_cast<std::size_t>(at)].a;
    m_returns.push_back({&program, at + 1});
    if (run(m_tables.lists[static_cast<std::size_t>(list)], 0, token))
        return true;
    m_returns.pop_back();
    return false;
}

bool Matcher::accept(int token)
{
    if (m_returns.empty()) {
        m_end = token;
        return true;
    }
    const Return back = m_returns.back();
    m_returns.pop_back();
    if (run(*back.program, back.at, token))
        return true;
    m_returns.push_back(back);
    return false;
}

bool Matcher::run(const Program &program, int at, int token)
{
    const auto &tokens = m_prepared.text.tokens;
    const auto inside = [&] { return token < m_sentence.end; };
    for (;;) {
        if (++m_steps > mostSteps)
            return false;
        const Instruction &instruction = program.code[static_cast<std::size_t>(at)];
        switch (instruction.op) {
        case Op::Word:
            if (!inside() || !wordFits(instruction.a, token))
                return false;
            ++token;
            ++at;
            break;
        case Op::Any:
            if (!inside())
                return false;
            m_gaps.emplace_back(token, token + 1);
            if (run(program, at + 1, token + 1))
                return true;
            m_gaps.pop_back();
            return false;
        case Op::Number:
        case Op::ClockTime: {
            const bool clock = instruction.op == Op::ClockTime;
            const auto kind = inside() ? tokens[static_cast<std::size_t>(token)].kind : Token::Kind::Word;
            if (kind == Token::Kind::Word || (clock && kind != Token::Kind::ClockTime))
                return false;
            ++token;
            ++at;
            break;
        }
        case Op::Gap:
            return gap(program, at, token);
        case Op::Split: {
            const std::size_t gaps = m_gaps.size();
            if (run(program, instruction.a, token))
                return true;
            m_gaps.resize(gaps);
            at = instruction.b;
            break;
        }
        case Op::Choice:
            return choice(program, m_tables.choices[static_cast<std::size_t>(instruction.a)], token);
        case Op::Call:
            return call(program, at, token);
        case Op::Jump:
            at = instruction.a;
            break;
        case Op::NotAhead: {
            const std::size_t gaps = m_gaps.size();
            const int end = m_end;
            std::vector<Return> returns;
            returns.swap(m_returns);
            const bool ahead = run(program, at + 1, token);
            m_returns.swap(returns);
            if (ahead)
                return false;
            m_gaps.resize(gaps);
            m_end = end;
            at = instruction.a;
            break;
        }
        case Op::SentenceBegin:
            if (token != m_sentence.first)
                return false;
            ++at;
            break;
        case Op::SentenceEnd:
            if (token != m_sentence.end)
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

std::optional<TokenMatch> Matcher::matchAt(const Program &program, int token)
{
    const int sentence = m_prepared.text.tokens[static_cast<std::size_t>(token)].sentence;
    m_sentence = m_prepared.text.sentences[static_cast<std::size_t>(sentence)];
    m_steps = 0;
    m_gaps.clear();
    m_returns.clear();
    if (!run(program, 0, token) || m_end == token)
        return std::nullopt;
    return TokenMatch{token, m_end, m_gaps};
}

bool Matcher::overlaps(const Program &program, const Sentence &sentence, int first, int end)
{
    for (int token = sentence.first; token < std::min(end, sentence.end); ++token) {
        const auto match = matchAt(program, token);
        if (match && match->end > first && match->first < end)
            return true;
    }
    return false;
}

} // namespace ventil

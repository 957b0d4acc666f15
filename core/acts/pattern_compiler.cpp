// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/pattern_compiler.h"

#include "core/acts/pattern_beginning.h"
#include "core/diagnostic.h"

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;
using Kind = PatternNode::Kind;

int PatternCompiler::setOf(std::vector<int> words)
{
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    const auto [entry, isNew] = m_sets.try_emplace(std::move(words), tables.sets.size());
    if (isNew)
        tables.sets.add(entry->first);
    return entry->second;
}

void PatternCompiler::emit(const PatternNode &node)
{
    std::vector<Instruction> &code = tables.code;
    const auto here = [&] { return static_cast<int>(code.size()); };
    switch (node.kind) {
    case Kind::Sequence:
        return emitSequence(node);
    case Kind::Words:
        code.push_back({Op::Word, setOf(node.symbols)});
        return;
    case Kind::Leaf:
        code.push_back(node.leaf);
        return;
    case Kind::Optional: {
        const std::size_t split = code.size();
        code.push_back({Op::Split, here() + 1});
        emit(node.children.front());
        code[split].b = here();
        return;
    }
    case Kind::Not: {
        const std::size_t notAhead = code.size();
        code.push_back({Op::NotAhead});
        emit(node.children.front());
        code.push_back({Op::Accept});
        code[notAhead].a = here();
        return;
    }
    case Kind::Alternatives:
        return emitChoice(node);
    }
}

void PatternCompiler::emitSequence(const PatternNode &node)
{
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        emit(node.children[i]);
        if (const auto pair = m_needs.pairAt(node, i))
            tables.code.back().begins = setOf({*pair});
    }
}

void PatternCompiler::emitChoice(const PatternNode &node)
{
    std::vector<Instruction> &code = tables.code;
    const std::size_t choice = code.size();
    code.push_back({Op::Choice});
    std::vector<Program> ways;
    std::vector<std::size_t> jumps;
    for (const PatternNode &child : node.children) {
        ways.push_back({static_cast<int>(code.size())});
        emit(child);
        jumps.push_back(code.size());
        code.push_back({Op::Jump});
    }
    for (std::size_t jump : jumps)
        code[jump].a = static_cast<int>(code.size());
    const int firstWay = static_cast<int>(tables.ways.size());
    tables.ways.insert(tables.ways.end(), ways.begin(), ways.end());
    code[choice].a = static_cast<int>(tables.choices.size());
    tables.choices.push_back({firstWay, static_cast<int>(tables.ways.size())});
}

Program PatternCompiler::emitProgram(const PatternNode &node)
{
    const int firstCode = static_cast<int>(tables.code.size());
    const std::size_t firstChoice = tables.choices.size();
    emit(node);
    tables.code.push_back({Op::Accept});
    for (auto i = static_cast<std::size_t>(firstCode); i < tables.code.size(); ++i)
        if (tables.code[i].op == Op::Gap)
            tables.code[i].begins = beginningAt(static_cast<int>(i) + 1);
    for (std::size_t i = firstChoice; i < tables.choices.size(); ++i)
        indexChoice(tables.choices[i]);
    return {firstCode, beginningAt(firstCode)};
}

// A word set, or anything. The program must be complete.
int PatternCompiler::beginningAt(int at)
{
    auto beginning = beginningOf(tables, at);
    return beginning ? setOf(*std::move(beginning)) : anything;
}

void PatternCompiler::indexChoice(Choice &choice)
{
    constexpr int few = 8; // are as soon looked through
    std::map<int, std::vector<int>> bySymbol;
    bool known = true;
    for (int i = choice.firstWay; i < choice.endWay; ++i) {
        Program &way = tables.ways[static_cast<std::size_t>(i)];
        way.begins = beginningAt(way.at);
        known = known && way.begins != anything;
        if (known)
            for (int symbol : tables.sets.symbolsOf(way.begins))
                bySymbol[symbol].push_back(i);
    }
    if (!known)
        return;
    std::vector<int> all;
    all.reserve(bySymbol.size());
    for (const auto &[symbol, ways] : bySymbol)
        all.push_back(symbol);
    choice.begins = setOf(std::move(all));
    if (choice.endWay - choice.firstWay <= few)
        return;
    choice.firstRow = tables.waysBySymbol.size();
    for (const auto &[symbol, ways] : bySymbol)
        tables.waysBySymbol.add(ways);
}

PatternLine PatternCompiler::emitLine(const PatternNode &node, Cases cases)
{
    PatternLine line{emitProgram(node), tables.cases.size()};
    const auto clamped = [](int offset) {
        return static_cast<std::int16_t>(std::min<int>(offset, WordPlaces::lastPlace));
    };
    const auto apart = [&] { return m_needs.casesOf(node); };
    const auto together = [&] { return std::vector<PatternNeeds::Needs>(1, m_needs.of(node)); };
    for (const PatternNeeds::Needs &needs : cases == Cases::Apart ? apart() : together()) {
        std::vector<Need> row;
        for (const PatternNeeds::Words &need : needs)
            row.push_back({setOf(need.symbols), clamped(need.offset.least), clamped(need.offset.most)});
        tables.cases.add(row);
    }
    line.endCase = tables.cases.size();
    return line;
}

Result<PatternNode> PatternCompiler::read(const QStringList &patterns)
{
    const PatternNames names{m_writing, symbols, [this](const QString &name) { return list(name); }};
    std::vector<PatternNode> all;
    for (const QString &pattern : patterns) {
        auto node = parsePattern(pattern, names);
        if (!node)
            return node.error();
        all.push_back(*std::move(node));
    }
    return alternativesOf(std::move(all));
}

Result<int> PatternCompiler::list(const QString &name)
{
    if (const auto known = m_lists.constFind(name); known != m_lists.constEnd())
        return *known;
    const auto words = m_classes.constFind(name);
    if (words == m_classes.constEnd())
        return Error{didYouMean(Message::tr("there is no word list \"%1\"").arg(name), name, m_classes.keys())};
    if (m_openLists.contains(name))
        return Error{Message::tr("the word list \"%1\" holds itself").arg(name)};
    m_openLists.append(name);
    const auto node = read(*words);
    m_openLists.removeLast();
    if (!node)
        return node.error();
    const Program program = emitProgram(*node);
    m_needs.addList(*node);
    tables.lists.push_back(program);
    const int index = static_cast<int>(tables.lists.size()) - 1;
    m_lists.insert(name, index);
    return index;
}

Result<Program> PatternCompiler::compile(const QStringList &patterns)
{
    const auto node = read(patterns);
    if (!node)
        return node.error();
    return emitProgram(*node);
}

static bool isWords(const PatternNode &node)
{
    return node.kind == Kind::Words ||
           (node.kind == Kind::Sequence && node.children.size() == 1 && isWords(node.children.front()));
}

Result<PatternLines> PatternCompiler::compileLines(const QStringList &patterns, Cases cases)
{
    const auto node = read(patterns);
    if (!node)
        return node.error();
    const int first = static_cast<int>(tables.lines.size());
    if (node->kind == Kind::Alternatives)
        for (const PatternNode &child : node->children)
            tables.lines.push_back(emitLine(child, cases));
    else
        tables.lines.push_back(emitLine(*node, cases));
    const int end = static_cast<int>(tables.lines.size());
    const PatternNode &last = node->kind == Kind::Alternatives ? node->children.back() : *node;
    return PatternLines{first, isWords(last) ? end - 1 : end, end};
}

} // namespace ventil

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

// Single characters are in most sentences; two in a row say much more.
std::optional<int> PatternCompiler::pairAt(const PatternNode &sequence, std::size_t i)
{
    if (!m_writing.characters || i + 1 >= sequence.children.size())
        return std::nullopt;
    const QString &first = sequence.children[i].literal;
    const QString &second = sequence.children[i + 1].literal;
    if (first.isEmpty() || second.isEmpty())
        return std::nullopt;
    return symbols.internPair(first, second);
}

void PatternCompiler::emitSequence(const PatternNode &node)
{
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        emit(node.children[i]);
        if (const auto pair = pairAt(node, i))
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
    choice.firstRow = tables.waysBySymbol.size();
    for (const auto &[symbol, ways] : bySymbol) {
        all.push_back(symbol);
        tables.waysBySymbol.add(ways);
    }
    choice.begins = setOf(std::move(all));
}

// Sets of symbols that a match cannot do without.
PatternCompiler::Needs PatternCompiler::needsOf(const PatternNode &node)
{
    switch (node.kind) {
    case Kind::Words:
        return {node.symbols};
    case Kind::Sequence:
        return needsOfSequence(node);
    case Kind::Alternatives: { // one need of each, the one that says most
        std::vector<int> one;
        for (const PatternNode &child : node.children) {
            const Needs needs = needsOf(child);
            const auto least = std::min_element(needs.begin(), needs.end(),
                                                [](const auto &a, const auto &b) { return a.size() < b.size(); });
            if (least == needs.end())
                return {};
            one.insert(one.end(), least->begin(), least->end());
        }
        return {one};
    }
    case Kind::Leaf:
        return node.leaf.op == Op::Call ? m_listNeeds[static_cast<std::size_t>(node.leaf.a)] : Needs();
    case Kind::Optional:
    case Kind::Not:
        break;
    }
    return {};
}

PatternCompiler::Needs PatternCompiler::needsOfSequence(const PatternNode &node)
{
    Needs all;
    bool inPair = false;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        const auto pair = pairAt(node, i);
        if (pair) {
            all.push_back({*pair});
        } else if (!inPair) {
            Needs needs = needsOf(node.children[i]);
            std::move(needs.begin(), needs.end(), std::back_inserter(all));
        }
        inPair = pair.has_value();
    }
    return all;
}

PatternLine PatternCompiler::emitLine(const PatternNode &node)
{
    PatternLine line{emitProgram(node), static_cast<int>(tables.needs.size())};
    std::vector<int> sets;
    for (std::vector<int> &need : needsOf(node))
        sets.push_back(setOf(std::move(need)));
    std::sort(sets.begin(), sets.end());
    sets.erase(std::unique(sets.begin(), sets.end()), sets.end());
    tables.needs.insert(tables.needs.end(), sets.begin(), sets.end());
    line.endNeed = static_cast<int>(tables.needs.size());
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
        return Error{u"there is no word list \"%1\"%2"_s.arg(name, didYouMean(name, m_classes.keys()))};
    if (m_openLists.contains(name))
        return Error{u"the word list \"%1\" holds itself"_s.arg(name)};
    m_openLists.append(name);
    const auto node = read(*words);
    m_openLists.removeLast();
    if (!node)
        return node.error();
    const Program program = emitProgram(*node);
    m_listNeeds.push_back(needsOf(*node));
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

Result<PatternLines> PatternCompiler::compileLines(const QStringList &patterns)
{
    const auto node = read(patterns);
    if (!node)
        return node.error();
    const int first = static_cast<int>(tables.lines.size());
    if (node->kind == Kind::Alternatives)
        for (const PatternNode &child : node->children)
            tables.lines.push_back(emitLine(child));
    else
        tables.lines.push_back(emitLine(*node));
    return PatternLines{first, static_cast<int>(tables.lines.size())};
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/pattern_needs.h"

namespace ventil {

using Kind = PatternNode::Kind;

std::optional<int> PatternNeeds::pairAt(const PatternNode &sequence, std::size_t i) const
{
    if (!m_writing.characters || i + 1 >= sequence.children.size())
        return std::nullopt;
    const QString &first = sequence.children[i].literal;
    const QString &second = sequence.children[i + 1].literal;
    if (first.isEmpty() || second.isEmpty())
        return std::nullopt;
    return m_symbols.internPair(first, second);
}

PatternNeeds::Extent PatternNeeds::extentOf(const PatternNode &node) const
{
    switch (node.kind) {
    case Kind::Words:
        return {1, 1};
    case Kind::Sequence:
        return extentBefore(node, node.children.size());
    case Kind::Alternatives: {
        Extent extent = extentOf(node.children.front());
        for (const PatternNode &child : node.children)
            extent = extent | extentOf(child);
        return extent;
    }
    case Kind::Optional:
        return {0, extentOf(node.children.front()).most};
    case Kind::Leaf:
        if (node.leaf.op == Op::Call)
            return m_listExtents[static_cast<std::size_t>(node.leaf.a)];
        if (node.leaf.op == Op::Gap)
            return {0, node.leaf.a};
        return node.leaf.op == Op::Any ? Extent{1, 1} : Extent{};
    case Kind::Not:
        break;
    }
    return {};
}

PatternNeeds::Extent PatternNeeds::extentBefore(const PatternNode &sequence, std::size_t child) const
{
    Extent extent;
    for (std::size_t i = 0; i < child; ++i)
        extent = extent + extentOf(sequence.children[i]);
    return extent;
}

PatternNeeds::Needs PatternNeeds::of(const PatternNode &node) const
{
    switch (node.kind) {
    case Kind::Words:
        return {{node.symbols, {}}};
    case Kind::Sequence:
        return ofSequence(node);
    case Kind::Alternatives:
        return ofAlternatives(node);
    case Kind::Leaf:
        return node.leaf.op == Op::Call ? m_lists[static_cast<std::size_t>(node.leaf.a)] : Needs();
    case Kind::Optional:
    case Kind::Not:
        break;
    }
    return {};
}

// Without those of one of its children, if it is named.
PatternNeeds::Needs PatternNeeds::ofSequence(const PatternNode &node, std::optional<std::size_t> but) const
{
    Needs all;
    Extent before;
    bool inPair = false;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        const auto pair = pairAt(node, i);
        if (pair) {
            all.push_back({{*pair}, before});
        } else if (!inPair && i != but) {
            for (Words &need : of(node.children[i]))
                all.push_back({std::move(need.symbols), before + need.offset});
        }
        inPair = pair.has_value();
        before = before + extentOf(node.children[i]);
    }
    return all;
}

// One need of each, the one that says most.
PatternNeeds::Needs PatternNeeds::ofAlternatives(const PatternNode &node) const
{
    std::optional<Words> one;
    for (const PatternNode &child : node.children) {
        const Needs needs = of(child);
        const auto least = std::min_element(needs.begin(), needs.end(), [](const Words &a, const Words &b) {
            return a.symbols.size() < b.symbols.size();
        });
        if (least == needs.end())
            return {};
        if (!one)
            one.emplace(Words{{}, least->offset});
        one->symbols.insert(one->symbols.end(), least->symbols.begin(), least->symbols.end());
        one->offset = one->offset | least->offset;
    }
    return {*std::move(one)};
}

std::vector<PatternNeeds::Needs> PatternNeeds::casesOf(const PatternNode &node) const
{
    constexpr std::size_t most = 256;
    std::vector<Needs> cases;
    if (node.kind == Kind::Sequence)
        cases = casesOfSequence(node);
    else if (node.kind == Kind::Alternatives)
        for (const PatternNode &child : node.children)
            for (Needs &needs : casesOf(child))
                cases.push_back(std::move(needs));
    const bool isTelling = !cases.empty() && cases.size() <= most &&
                           std::none_of(cases.begin(), cases.end(), [](const Needs &needs) { return needs.empty(); });
    return isTelling ? cases : std::vector<Needs>(1, of(node));
}

// Only the child that has most is taken apart.
std::vector<PatternNeeds::Needs> PatternNeeds::casesOfSequence(const PatternNode &node) const
{
    std::vector<Needs> widest;
    std::size_t at = 0;
    for (std::size_t i = 0; i < node.children.size(); ++i)
        if (auto cases = casesOf(node.children[i]); cases.size() > std::max<std::size_t>(1, widest.size())) {
            widest = std::move(cases);
            at = i;
        }
    if (widest.empty())
        return {};
    const Extent before = extentBefore(node, at);
    const Needs others = ofSequence(node, at);
    for (Needs &needs : widest) {
        for (Words &need : needs)
            need.offset = before + need.offset;
        needs.insert(needs.end(), others.begin(), others.end());
    }
    return widest;
}

void PatternNeeds::addList(const PatternNode &node)
{
    m_lists.push_back(of(node));
    m_listExtents.push_back(extentOf(node));
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/pattern_parser.h"

#include "core/diagnostic.h"

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;
using Op = Instruction::Op;

// A pattern as it was read, before it becomes a program.
struct PatternCompiler::Node {
    enum class Kind { Sequence, Alternatives, Optional, Not, Words, Leaf };
    Kind kind = Kind::Sequence;
    std::vector<Node> children;
    std::vector<int> symbols;  // Words
    Instruction leaf{Op::Any}; // Leaf
};

class PatternReader {
public:
    using Node = PatternCompiler::Node;
    using Kind = Node::Kind;

    PatternReader(PatternCompiler &compiler, const QString &text) : m_compiler(compiler), m_text(text) {}

    Result<Node> read()
    {
        Node node = alternatives();
        if (m_error.isEmpty() && m_at < m_text.size())
            fail(u"a bracket closes that was never opened"_s);
        if (m_error.isEmpty() && isEmpty(node))
            fail(u"there is nothing in it"_s);
        if (!m_error.isEmpty())
            return Error{u"in the pattern \"%1\": %2"_s.arg(m_text, m_error)};
        return node;
    }

    static void emit(const Node &node, PatternCompiler &compiler, Program &program);

    // Alternatives that are all single words become one word set.
    static Node simplified(Node node)
    {
        if (node.children.size() == 1)
            return std::move(node.children.front());
        Node words;
        words.kind = Kind::Words;
        std::vector<Node> rest;
        for (Node &child : node.children) {
            Node *single = &child;
            while (single->kind == Kind::Sequence && single->children.size() == 1)
                single = &single->children.front();
            if (single->kind == Kind::Words)
                words.symbols.insert(words.symbols.end(), single->symbols.begin(), single->symbols.end());
            else
                rest.push_back(std::move(child));
        }
        if (words.symbols.empty())
            node.children = std::move(rest);
        else if (rest.empty())
            return words;
        else { // rows of words are tried before the single words they may begin with
            rest.push_back(std::move(words));
            node.children = std::move(rest);
        }
        return node;
    }

private:
    static bool isEmpty(const Node &node)
    {
        return (node.kind == Kind::Sequence || node.kind == Kind::Alternatives) &&
               std::all_of(node.children.begin(), node.children.end(), isEmpty);
    }

    void fail(const QString &message)
    {
        if (m_error.isEmpty())
            m_error = message;
        m_at = m_text.size();
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }

    Node alternatives()
    {
        Node node;
        node.kind = Kind::Alternatives;
        node.children.push_back(sequence());
        while (peek() == u'|') {
            ++m_at;
            node.children.push_back(sequence());
        }
        return simplified(std::move(node));
    }

    Node sequence()
    {
        Node node;
        while (!atEnd() && peek() != u'|' && peek() != u')' && peek() != u']') {
            if (peek().isSpace())
                ++m_at;
            else
                item(node);
        }
        return node;
    }

    void item(Node &sequence)
    {
        switch (peek().unicode()) {
        case u'(':
            return sequence.children.push_back(group(u')'));
        case u'[': {
            Node optional;
            optional.kind = Kind::Optional;
            optional.children.push_back(group(u']'));
            return sequence.children.push_back(std::move(optional));
        }
        case u'!':
            return negative(sequence);
        case u'@':
            return sequence.children.push_back(wordClass());
        case u'_':
            return gap(sequence);
        case u'#':
            return number(sequence);
        case u'^':
            return anchor(sequence, Op::SentenceBegin, Op::TextBegin);
        case u'$':
            return anchor(sequence, Op::SentenceEnd, Op::TextEnd);
        case u'=':
            ++m_at;
            return words(sequence, true);
        default:
            return words(sequence, false);
        }
    }

    Node group(QChar closing)
    {
        ++m_at;
        Node inside = alternatives();
        if (peek() != closing)
            fail(u"\"%1\" is missing"_s.arg(closing));
        else
            ++m_at;
        return inside;
    }

    void negative(Node &sequence)
    {
        ++m_at;
        Node inside;
        if (atEnd() || peek().isSpace())
            return fail(u"\"!\" needs a word or a group right behind it"_s);
        item(inside);
        Node node;
        node.kind = Kind::Not;
        node.children.push_back(std::move(inside));
        sequence.children.push_back(std::move(node));
    }

    Node wordClass()
    {
        const qsizetype begin = ++m_at;
        while (!atEnd() && (peek().isLower() || peek().isDigit() || peek() == u'_') && peek().unicode() < 0x80)
            ++m_at;
        const auto list = m_compiler.list(m_text.sliced(begin, m_at - begin));
        if (!list)
            fail(list.error().message);
        Node node;
        node.kind = Kind::Leaf;
        node.leaf = {Op::Call, list ? *list : 0};
        return node;
    }

    void gap(Node &sequence)
    {
        ++m_at;
        const bool crossing = peek() == u'_';
        if (crossing)
            ++m_at;
        int most = 0;
        const qsizetype begin = m_at;
        while (!atEnd() && peek().isDigit() && m_at < begin + 2)
            most = most * 10 + m_text[m_at++].digitValue();
        if (m_at == begin && !crossing)
            return leaf(sequence, {Op::Any});
        if (most < 1 || most > 20)
            return fail(u"a gap is \"_\" or \"__\" with a number from 1 to 20"_s);
        leaf(sequence, {Op::Gap, most, crossing ? 1 : 0});
    }

    void number(Node &sequence)
    {
        ++m_at;
        if (m_text.sliced(m_at).startsWith(u"time"_s)) {
            m_at += 4;
            return leaf(sequence, {Op::ClockTime});
        }
        leaf(sequence, {Op::Number});
    }

    void anchor(Node &sequence, Op single, Op twice)
    {
        const QChar mark = peek();
        ++m_at;
        if (peek() != mark)
            return leaf(sequence, {single});
        ++m_at;
        leaf(sequence, {twice});
    }

    static void leaf(Node &sequence, Instruction instruction)
    {
        Node node;
        node.kind = Kind::Leaf;
        node.leaf = instruction;
        sequence.children.push_back(std::move(node));
    }

    void words(Node &sequence, bool exact)
    {
        static const QString special = u"()[]|@_#!^$="_s;
        const qsizetype begin = m_at;
        while (!atEnd() && !peek().isSpace() && !special.contains(peek()))
            ++m_at;
        const QString written = m_text.sliced(begin, m_at - begin);
        if (written.count(u'*') > 1)
            return fail(u"\"%1\" holds more than one star"_s.arg(written));
        if (written.contains(u'*')) {
            const QString folded = m_compiler.m_writing.folding.folded(written);
            return word(sequence, folded, exact);
        }
        const std::vector<Token> tokens = tokenize(written, m_compiler.m_writing).tokens;
        if (tokens.empty())
            return fail(u"\"%1\" holds no word; punctuation is not seen, leave it out"_s.arg(written));
        for (const Token &token : tokens)
            word(sequence, token.form, exact);
    }

    void word(Node &sequence, const QString &folded, bool exact)
    {
        Node node;
        node.kind = Kind::Words;
        node.symbols.push_back(m_compiler.symbols.intern(folded, exact, m_compiler.m_writing.folding));
        sequence.children.push_back(std::move(node));
    }

    PatternCompiler &m_compiler;
    const QString m_text;
    qsizetype m_at = 0;
    QString m_error;
};

static int put(Program &program, Instruction instruction)
{
    program.code.push_back(instruction);
    return static_cast<int>(program.code.size()) - 1;
}

void PatternReader::emit(const Node &node, PatternCompiler &compiler, Program &program)
{
    const auto here = [&] { return static_cast<int>(program.code.size()); };
    const auto at = [&](int index) -> Instruction & { return program.code[static_cast<std::size_t>(index)]; };
    switch (node.kind) {
    case Kind::Sequence:
        for (const Node &child : node.children)
            emit(child, compiler, program);
        return;
    case Kind::Words: {
        std::vector<int> set = node.symbols;
        std::sort(set.begin(), set.end());
        set.erase(std::unique(set.begin(), set.end()), set.end());
        compiler.tables.sets.push_back(std::move(set));
        put(program, {Op::Word, static_cast<int>(compiler.tables.sets.size()) - 1});
        return;
    }
    case Kind::Leaf:
        put(program, node.leaf);
        return;
    case Kind::Optional: {
        const int split = put(program, {Op::Split, here() + 1, 0});
        emit(node.children.front(), compiler, program);
        at(split).b = here();
        return;
    }
    case Kind::Not: {
        const int not_ = put(program, {Op::NotAhead});
        emit(node.children.front(), compiler, program);
        put(program, {Op::Accept});
        at(not_).a = here();
        return;
    }
    case Kind::Alternatives: {
        Choice choice;
        const int position = put(program, {Op::Choice});
        std::vector<int> jumps;
        for (const Node &child : node.children) {
            choice.ways.push_back(here());
            emit(child, compiler, program);
            jumps.push_back(put(program, {Op::Jump}));
        }
        for (int jump : jumps)
            at(jump).a = here();
        at(position).a = static_cast<int>(compiler.tables.choices.size());
        compiler.tables.choices.push_back(std::move(choice));
        return;
    }
    }
}

Result<PatternCompiler::Node> PatternCompiler::read(const QStringList &patterns)
{
    Node all;
    all.kind = Node::Kind::Alternatives;
    for (const QString &pattern : patterns) {
        auto node = PatternReader(*this, pattern).read();
        if (!node)
            return node.error();
        all.children.push_back(*std::move(node));
    }
    return PatternReader::simplified(std::move(all));
}

Program PatternCompiler::emit(const Node &node)
{
    Program program;
    const std::size_t firstChoice = tables.choices.size();
    PatternReader::emit(node, *this, program);
    put(program, {Op::Accept});
    indexChoices(program, tables, firstChoice);
    return program;
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
    Program program = emit(*node);
    tables.listBeginnings.push_back(beginningOf(program, tables));
    tables.lists.push_back(std::move(program));
    const int index = static_cast<int>(tables.lists.size()) - 1;
    m_lists.insert(name, index);
    return index;
}

Result<Program> PatternCompiler::compile(const QString &pattern)
{
    return compileAny({pattern});
}

Result<Program> PatternCompiler::compileAny(const QStringList &patterns)
{
    const auto node = read(patterns);
    if (!node)
        return node.error();
    return emit(*node);
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/pattern_parser.h"

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

PatternNode alternativesOf(std::vector<PatternNode> patterns)
{
    using Kind = PatternNode::Kind;
    if (patterns.size() == 1)
        return std::move(patterns.front());
    PatternNode words;
    words.kind = Kind::Words;
    PatternNode all;
    all.kind = Kind::Alternatives;
    for (PatternNode &pattern : patterns) {
        PatternNode *single = &pattern;
        while (single->kind == Kind::Sequence && single->children.size() == 1)
            single = &single->children.front();
        if (single->kind == Kind::Words)
            words.symbols.insert(words.symbols.end(), single->symbols.begin(), single->symbols.end());
        else
            all.children.push_back(std::move(pattern));
    }
    if (all.children.empty())
        return words;
    if (!words.symbols.empty()) // rows of words are tried before the single words they may begin with
        all.children.push_back(std::move(words));
    return all;
}

namespace {

class PatternParser {
public:
    using Node = PatternNode;
    using Kind = Node::Kind;

    PatternParser(const PatternNames &names, const QString &text) : m_names(names), m_text(text) {}

    Result<Node> read()
    {
        Node node = alternatives();
        if (m_error.isEmpty() && m_at < m_text.size())
            fail(Message::tr("a bracket closes that was never opened"));
        if (m_error.isEmpty() && isEmpty(node))
            fail(Message::tr("there is nothing in it"));
        if (!m_error.isEmpty())
            return Error{Message::tr("in the pattern \"%1\": %2").arg(m_text, m_error)};
        return node;
    }

private:
    static bool isEmpty(const Node &node)
    {
        return (node.kind == Kind::Sequence || node.kind == Kind::Alternatives) &&
               std::all_of(node.children.begin(), node.children.end(), isEmpty);
    }

    void fail(const Message &message)
    {
        if (m_error.isEmpty())
            m_error = message;
        m_at = m_text.size();
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }

    Node alternatives()
    {
        std::vector<Node> rows;
        rows.push_back(sequence());
        while (peek() == u'|') {
            ++m_at;
            rows.push_back(sequence());
        }
        return alternativesOf(std::move(rows));
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
            fail(Message::tr("\"%1\" is missing").arg(closing));
        else
            ++m_at;
        return inside;
    }

    void negative(Node &sequence)
    {
        ++m_at;
        Node inside;
        if (atEnd() || peek().isSpace())
            return fail(Message::tr("\"!\" needs a word or a group right behind it"));
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
        const auto list = m_names.list(m_text.sliced(begin, m_at - begin));
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
            return fail(Message::tr(R"(a gap is "_" or "__" with a number from 1 to 20)"));
        leaf(sequence, {Op::Gap, most, crossing ? 1 : 0});
    }

    void number(Node &sequence)
    {
        ++m_at;
        const bool clock = m_text.sliced(m_at).startsWith(u"time"_s);
        m_at += clock ? 4 : 0;
        Node node;
        node.kind = Kind::Words;
        node.symbols.push_back(clock ? symbol::clockTime : symbol::number);
        sequence.children.push_back(std::move(node));
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
            return fail(Message::tr("\"%1\" holds more than one star").arg(written));
        if (written.contains(u'*')) {
            const QString folded = m_names.writing.folding.folded(written);
            return word(sequence, folded, exact);
        }
        const std::vector<Token> tokens = tokenize(written, m_names.writing).tokens;
        if (tokens.empty())
            return fail(Message::tr("\"%1\" holds no word; punctuation is not seen, leave it out").arg(written));
        for (const Token &token : tokens)
            word(sequence, token.form, exact);
    }

    void word(Node &sequence, const QString &folded, bool exact)
    {
        Node node;
        node.kind = Kind::Words;
        node.symbols.push_back(m_names.symbols.intern(folded, exact));
        if (!folded.contains(u'*'))
            node.literal = folded;
        sequence.children.push_back(std::move(node));
    }

    const PatternNames &m_names;
    const QString m_text;
    qsizetype m_at = 0;
    Message m_error;
};

} // namespace

Result<PatternNode> parsePattern(const QString &text, const PatternNames &names)
{
    return PatternParser(names, text).read();
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/tokens.h"

#include <algorithm>
#include <string_view>

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

bool isIdeograph(QChar c)
{
    constexpr char16_t first = 0x2e80;
    constexpr char16_t firstUnified = 0x4e00;
    constexpr char16_t lastUnified = 0x9fff;
    if (c.unicode() < first)
        return false;
    if (c.unicode() >= firstUnified && c.unicode() <= lastUnified)
        return true;
    return c.script() == QChar::Script_Han;
}

bool isOneOf(std::u16string_view marks, QChar c)
{
    return marks.find(c.unicode()) != std::u16string_view::npos;
}

class Tokenizer {
public:
    Tokenizer(const QString &typed, const Writing &writing)
        : m_writing(writing), m_typed(typed), m_folded(writing.folding.fold(typed)), m_text(m_folded.text)
    {}

    Tokens run()
    {
        constexpr qsizetype perWord = 6; // with the space
        m_out.tokens.reserve(static_cast<std::size_t>(m_text.size() / (m_writing.characters ? 1 : perWord) + 1));
        while (m_at < m_text.size())
            step();
        endSentence(false);
        if (m_quotedFrom == 0 && m_lastQuoteClosedAt == static_cast<int>(m_out.tokens.size()))
            for (Token &token : m_out.tokens)
                token.quoted = false; // the whole text stands in quotation marks
        return std::move(m_out);
    }

private:
    void step()
    {
        const QChar c = m_text[m_at];
        if (c == u' ' && !m_writing.characters) {
            ++m_at;
            return;
        }
        if (isKeycap()) {
            ++m_at;
            return;
        }
        if (c.isDigit())
            return number();
        if (c.isLetter() || c.isHighSurrogate())
            return word();
        if (c == u'%' || c == u'§' || c.category() == QChar::Symbol_Currency) {
            ++m_at;
            return add(Token::Kind::Word, m_at - 1);
        }
        punctuation(c);
        ++m_at;
    }

    // A digit drawn as a key; it counts nothing.
    bool isKeycap() const
    {
        constexpr QChar drawnInColour(0xfe0f);
        constexpr QChar key(0x20e3);
        qsizetype next = m_at + 1;
        if (next < m_text.size() && m_text[next] == drawnInColour)
            ++next;
        return m_text[m_at].isDigit() && next < m_text.size() && m_text[next] == key;
    }

    // A picture, or a piece of one.
    bool isPictureAt(qsizetype at) const
    {
        const QChar c = m_text[at];
        if (c.isSurrogate())
            return c.isLowSurrogate() || !isLetterAt(at);
        const QChar::Category category = c.category();
        return category == QChar::Symbol_Other || category == QChar::Mark_NonSpacing ||
               category == QChar::Mark_Enclosing || category == QChar::Other_Format;
    }

    void word()
    {
        const qsizetype begin = m_at;
        if (m_text[m_at].isHighSurrogate() && isPictureAt(m_at)) {
            m_at += 2;
            return;
        }
        if (m_writing.characters && isIdeograph(m_text[m_at])) {
            ++m_at;
            return add(Token::Kind::Word, begin);
        }
        while (m_at < m_text.size() && continuesWord())
            m_at += m_text[m_at].isHighSurrogate() ? 2 : 1;
        m_at = std::min(m_at, m_text.size());
        add(Token::Kind::Word, begin);
    }

    bool isLetterAt(qsizetype at) const
    {
        if (m_text[at].isHighSurrogate() && at + 1 < m_text.size())
            return QChar::isLetter(QChar::surrogateToUcs4(m_text[at], m_text[at + 1]));
        return m_text[at].isLetter();
    }

    bool continuesWord() const
    {
        const QChar c = m_text[m_at];
        if (m_writing.characters && isIdeograph(c))
            return false;
        if (isLetterAt(m_at) || c.category() == QChar::Mark_NonSpacing)
            return true;
        const bool apostrophe = c == u'\'' || c == u'\u2019';
        return apostrophe && m_at + 1 < m_text.size() && m_text[m_at + 1].isLetter();
    }

    // Digits with single separators between them: 15:30, 12.3.2026, 48,90. A word behind them is a token of its own.
    void number()
    {
        const qsizetype begin = m_at;
        int groups = 1;
        QChar separator;
        while (m_at < m_text.size()) {
            if (m_text[m_at].isDigit()) {
                ++m_at;
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1].isDigit() && u".,:/"_s.contains(m_text[m_at])) {
                separator = m_text[m_at];
                ++groups;
                ++m_at;
            } else {
                break;
            }
        }
        const bool clock = groups == 2 && separator == u':';
        add(clock ? Token::Kind::ClockTime : Token::Kind::Number, begin);
    }

    void add(Token::Kind kind, qsizetype begin)
    {
        Token token;
        token.kind = kind;
        token.form = m_text.sliced(begin, m_at - begin);
        undoRepeats(token.form);
        token.loose = m_writing.folding.loosened(token.form);
        if (kind == Token::Kind::Word && m_writing.numbers.contains(token.form))
            token.kind = Token::Kind::Number;
        if (m_clauseHasWords && m_writing.clauseWords.contains(token.form))
            endClause();
        token.sentence = static_cast<int>(m_out.sentences.size());
        token.clause = m_clause;
        token.begin = m_folded.beginOf(begin);
        token.end = m_folded.endOf(m_at - 1);
        m_out.tokens.push_back(std::move(token));
        m_clauseHasWords = true;
    }

    static void undoRepeats(QString &form)
    {
        for (qsizetype i = 0; i + 2 < form.size(); ++i) {
            qsizetype end = i + 1;
            while (end < form.size() && form[end] == form[i])
                ++end;
            if (end - i >= 3 && form[i].isLetter() && !isIdeograph(form[i]))
                form.remove(i + 1, end - i - 1);
        }
    }

    void punctuation(QChar c)
    {
        constexpr std::u16string_view clauseMarks = u",;:()—–、";
        constexpr std::u16string_view sentenceMarks = u"!?。\n";
        if (isOneOf(sentenceMarks, c))
            endSentence(c == u'?');
        else if (c == u'.' && endsSentence())
            endSentence(false);
        else if (isOneOf(clauseMarks, c) || (c == u'-' && spaceAround()) ||
                 (m_writing.characters && separatesIdeographs(c)))
            endClause();
        else
            quotationMark(c);
    }

    // Where no spaces stand between words, a space is punctuation.
    bool separatesIdeographs(QChar c) const
    {
        if (!c.isSpace())
            return c == u'~';
        qsizetype before = m_at;
        qsizetype after = m_at;
        while (before > 0 && m_text[before].isSpace())
            --before;
        while (after + 1 < m_text.size() && m_text[after].isSpace())
            ++after;
        return isIdeograph(m_text[before]) && isIdeograph(m_text[after]);
    }

    bool spaceAround() const
    {
        return m_at > 0 && m_text[m_at - 1].isSpace() && m_at + 1 < m_text.size() && m_text[m_at + 1].isSpace();
    }

    // A full stop behind a short word with a small letter after it is an abbreviation ("hod. ráno").
    bool endsSentence() const
    {
        qsizetype next = m_at + 1;
        if (next >= m_text.size() || m_text[next] == u'.')
            return true;
        if (m_writing.characters)
            return true;
        const bool shortWord = !m_out.tokens.empty() && m_out.tokens.back().form.size() <= 3;
        if (!m_text[next].isSpace() && !isPictureAt(next))
            return !shortWord;
        while (next < m_text.size() && (m_text[next].isSpace() || isPictureAt(next)))
            ++next;
        return !shortWord || next >= m_text.size() || !m_typed[m_folded.beginOf(next)].isLower();
    }

    void endClause()
    {
        if (m_clauseHasWords)
            ++m_clause;
        m_clauseHasWords = false;
    }

    void endSentence(bool question)
    {
        const int first = m_out.sentences.empty() ? 0 : m_out.sentences.back().end;
        const int end = static_cast<int>(m_out.tokens.size());
        if (end == first) { // "?!" and "!?" close a sentence that is already closed
            if (question && !m_out.sentences.empty())
                m_out.sentences.back().question = true;
            return;
        }
        m_out.sentences.push_back({first, end, question || soundsLikeQuestion(first, end)});
        endClause();
    }

    bool soundsLikeQuestion(int first, int end) const
    {
        const auto form = [this](int i) { return m_out.tokens[static_cast<std::size_t>(i)].form; };
        if (m_writing.questionEndings.contains(form(end - 1)))
            return true;
        if (isQuestionWord(form(first)))
            return true;
        return first + 1 < end && !commaBetween(first, first + 1) && isQuestionWord(form(first + 1));
    }

    // "Vaatan, kas …" asks nothing: the question word begins a clause of its own.
    bool commaBetween(int one, int other) const
    {
        const qsizetype from = m_out.tokens[static_cast<std::size_t>(one)].end;
        const qsizetype to = m_out.tokens[static_cast<std::size_t>(other)].begin;
        return QStringView(m_typed).sliced(from, to - from).contains(u',');
    }

    bool isQuestionWord(const QString &form) const
    {
        return m_writing.questionWords.contains(form) ||
               std::any_of(m_writing.questionBeginnings.begin(), m_writing.questionBeginnings.end(),
                           [&](const QString &beginning) { return form.startsWith(beginning); });
    }

    void quotationMark(QChar c)
    {
        constexpr std::u16string_view opening = u"«„「『“\"";
        constexpr std::u16string_view closing = u"»”」』“\"";
        const int here = static_cast<int>(m_out.tokens.size());
        if (m_quoteOpen && isOneOf(closing, c)) {
            for (int i = m_quotedFrom; i < here; ++i)
                m_out.tokens[static_cast<std::size_t>(i)].quoted = true;
            m_quoteOpen = false;
            m_lastQuoteClosedAt = here;
        } else if (!m_quoteOpen && isOneOf(opening, c)) {
            m_quoteOpen = true;
            m_quotedFrom = here;
        }
    }

    const Writing &m_writing;
    const QString &m_typed;
    Folding::Folded m_folded;
    const QString &m_text;
    qsizetype m_at = 0;
    int m_clause = 0;
    bool m_clauseHasWords = false;
    bool m_quoteOpen = false;
    int m_quotedFrom = -1;
    int m_lastQuoteClosedAt = -1;
    Tokens m_out;
};

} // namespace

Tokens tokenize(const QString &typed, const Writing &writing)
{
    return Tokenizer(typed, writing).run();
}

} // namespace ventil

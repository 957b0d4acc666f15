// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/opinion_features.h"

#include <QVarLengthArray>

#include <algorithm>

namespace ventil {

namespace {

constexpr int shortestPiece = 3;
constexpr int longestPiece = 5;

// FNV-1a over UTF-16 units; `finished` spreads it over all bits, since the upper ones choose the bucket.
class Hash {
public:
    explicit Hash(char16_t kind) { add(kind); }
    void add(char16_t unit) { m_value = (m_value ^ unit) * 16777619U; }
    void add(QStringView text)
    {
        for (QChar c : text)
            add(c.unicode());
    }
    quint32 finished() const
    {
        quint32 value = m_value;
        value = (value ^ (value >> 16)) * 0x85ebca6bU;
        value = (value ^ (value >> 13)) * 0xc2b2ae35U;
        return value ^ (value >> 16);
    }

private:
    quint32 m_value = 2166136261U;
};

class Reader {
public:
    Reader(const Writing &writing, std::vector<Feature> &into) : m_writing(writing), m_into(into) {}

    void read(const Tokens &text, const Sentence &sentence)
    {
        for (int i = sentence.first; i < sentence.end; ++i)
            if (const Token &token = text.tokens[static_cast<std::size_t>(i)]; !token.quoted)
                word(token, i);
        if (m_lastToken < 0)
            return;
        pair(u"$", m_lastToken + 1);
        if (sentence.question)
            m_into.push_back({Hash(u'?').finished(), 0, 0, FeatureKind::Manner});
        if (text.tokens.size() <= shortReply)
            m_into.push_back({Hash(u'.').finished(), 0, 0, FeatureKind::Manner});
    }

private:
    void word(const Token &token, int index)
    {
        static const QString anyNumber = QStringLiteral("#");
        const bool digits = !token.form.isEmpty() && token.form.front().isDigit();
        const QStringView form = digits ? anyNumber : token.loose;
        Hash hash(u'1');
        hash.add(form);
        m_into.push_back({hash.finished(), index, index + 1, FeatureKind::Word});
        pair(form, index + 1);
        if (!m_writing.characters && !digits)
            pieces(form, index);
        m_last = form;
        m_lastToken = index;
    }

    void pair(QStringView form, int end)
    {
        Hash hash(u'2');
        hash.add(m_last);
        hash.add(u' ');
        hash.add(form);
        const int first = m_lastToken < 0 ? end - 1 : m_lastToken;
        m_into.push_back({hash.finished(), first, std::max(first + 1, end), FeatureKind::Pair});
    }

    // The pieces of a word between its borders.
    void pieces(QStringView form, int index)
    {
        m_bordered.clear();
        m_bordered.append(u'<');
        m_bordered.append(form.utf16(), form.size());
        m_bordered.append(u'>');
        const char16_t *end = m_bordered.constData() + m_bordered.size();
        for (const char16_t *from = m_bordered.constData(); end - from >= shortestPiece; ++from) {
            Hash hash(u'p');
            for (int i = 0; i + 1 < shortestPiece; ++i)
                hash.add(from[i]);
            const auto longest = std::min<qsizetype>(longestPiece, end - from);
            for (qsizetype length = shortestPiece; length <= longest; ++length) {
                hash.add(from[length - 1]);
                m_into.push_back({hash.finished(), index, index + 1, FeatureKind::Piece});
            }
        }
    }

    const Writing &m_writing;
    std::vector<Feature> &m_into;
    QVarLengthArray<char16_t, 64> m_bordered;
    QStringView m_last = u"^";
    int m_lastToken = -1;
};

} // namespace

void appendFeatures(const Tokens &text, const Sentence &sentence, const Writing &writing, std::vector<Feature> &into)
{
    constexpr std::size_t perToken = 16; // as a rule
    into.reserve(into.size() + perToken * static_cast<std::size_t>(sentence.end - sentence.first));
    Reader(writing, into).read(text, sentence);
}

} // namespace ventil

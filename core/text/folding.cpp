// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/folding.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <cstdint>

namespace ventil {

static bool isMark(char32_t c)
{
    return QChar::category(c) == QChar::Mark_NonSpacing;
}

static char32_t codePointAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

static void appendCodePoint(QString &text, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        text += QChar(QChar::highSurrogate(c));
        text += QChar(QChar::lowSurrogate(c));
    } else {
        text += QChar(static_cast<char16_t>(c));
    }
}

static bool isLetterOrNumber(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

namespace {

// What one unit is folded to when no mark follows it, and whether that is a letter or number.
struct Simple {
    enum class Kind : std::uint8_t { Unknown, Other, Letter } kind = Kind::Unknown;
    char16_t folded = 0;
};

Simple alone(char16_t c)
{
    if (isMark(c) || QChar::isSurrogate(c))
        return {};
    char32_t folded = c;
    if (QChar::decompositionTag(c) > QChar::Canonical) {
        const QString composed = QString(QChar(c)).normalized(QString::NormalizationForm_KC);
        if (composed.size() != 1)
            return {};
        folded = composed.front().unicode();
    }
    const auto unit = static_cast<char16_t>(QChar::toCaseFolded(folded));
    return {isLetterOrNumber(QChar(unit)) ? Simple::Kind::Letter : Simple::Kind::Other, unit};
}

// The same, looked up, for the characters that most texts are made of.
class SimpleTable {
public:
    SimpleTable()
    {
        std::size_t last = 0;
        for (const std::size_t page : pages) {
            m_pageOf[page] = static_cast<std::uint8_t>(++last);
            for (std::size_t i = 0; i < pageSize; ++i)
                m_simple[last][i] = alone(static_cast<char16_t>(page * pageSize + i));
        }
    }

    Simple of(QChar c) const
    {
        const char16_t unit = c.unicode();
        if (unit >= firstIdeograph && unit <= lastIdeograph)
            return {Simple::Kind::Letter, unit};
        return m_simple[m_pageOf[unit / pageSize]][unit % pageSize];
    }

private:
    static constexpr std::size_t pageSize = 256;
    // Latin, Greek, Cyrillic; punctuation, Chinese punctuation, full-width forms
    static constexpr std::array<std::size_t, 9> pages{0, 1, 2, 3, 4, 5, 0x20, 0x30, 0xff};
    static constexpr char16_t firstIdeograph = 0x4e00;
    static constexpr char16_t lastIdeograph = 0x9fff;

    std::array<std::uint8_t, pageSize> m_pageOf{}; // by the upper byte; the first page says nothing
    std::array<std::array<Simple, pageSize>, pages.size() + 1> m_simple{};
};

const SimpleTable &simpleTable()
{
    static const SimpleTable table;
    return table;
}

} // namespace

void Folding::appendFolded(Folded &out, QStringView cluster, qsizetype begin) const
{
    const auto put = [&](char32_t folded) {
        appendCodePoint(out.text, same.value(folded));
        while (static_cast<qsizetype>(out.places.size()) < out.text.size())
            out.places.push_back({begin, begin + cluster.size()});
    };
    const char32_t first = codePointAt(cluster, 0);
    if (const Simple simple = simpleTable().of(cluster.front());
        cluster.size() == 1 && simple.kind != Simple::Kind::Unknown)
        return put(simple.folded);
    const qsizetype firstLength = QChar::requiresSurrogates(first) ? 2 : 1;
    if (cluster.size() == firstLength && QChar::decompositionTag(first) <= QChar::Canonical)
        return put(QChar::toCaseFolded(first));
    const QString composed = cluster.toString().normalized(QString::NormalizationForm_KC);
    for (qsizetype i = 0; i < composed.size();) {
        const char32_t c = codePointAt(composed, i);
        put(QChar::toCaseFolded(c));
        i += QChar::requiresSurrogates(c) ? 2 : 1;
    }
}

// As far as each unit stands for one: how many.
qsizetype Folding::foldSimple(QStringView typed, QString &into) const
{
    const SimpleTable &table = simpleTable();
    into = QString(typed.size(), Qt::Uninitialized);
    QChar *out = into.data();
    qsizetype count = 0;
    for (; count < typed.size(); ++count) {
        const Simple simple = table.of(typed[count]);
        const char32_t folded = same.value(simple.folded);
        if (simple.kind == Simple::Kind::Unknown || QChar::requiresSurrogates(folded))
            break;
        out[count] = QChar(static_cast<char16_t>(folded));
    }
    if (count > 0 && count < typed.size() && isMark(codePointAt(typed, count)))
        --count; // changes the letter before it
    into.truncate(count);
    return count;
}

Folding::Folded Folding::fold(const QString &typed) const
{
    Folded out;
    const QStringView view(typed);
    qsizetype begin = foldSimple(view, out.text);
    if (begin == view.size())
        return out;
    out.places.reserve(static_cast<std::size_t>(typed.size()));
    for (qsizetype i = 0; i < begin; ++i)
        out.places.push_back({i, i + 1});
    while (begin < view.size()) {
        const char32_t first = codePointAt(view, begin);
        qsizetype end = begin + (QChar::requiresSurrogates(first) ? 2 : 1);
        while (end < view.size() && view[end].unicode() >= 0x300 && isMark(codePointAt(view, end)))
            end += view[end].isHighSurrogate() ? 2 : 1;
        appendFolded(out, view.sliced(begin, end - begin), begin);
        begin = end;
    }
    return out;
}

QString lettersOf(const QString &text)
{
    const SimpleTable &table = simpleTable();
    QString letters(text.size(), Qt::Uninitialized);
    QChar *end = letters.data();
    for (const QChar c : text) {
        const Simple simple = table.of(c);
        if (simple.kind == Simple::Kind::Unknown) {
            QString folded = Folding{}.folded(text);
            folded.removeIf([](QChar one) { return !isLetterOrNumber(one); });
            return folded;
        }
        if (simple.kind == Simple::Kind::Letter)
            *end++ = QChar(simple.folded);
    }
    letters.truncate(end - letters.constData());
    return letters;
}

static constexpr char16_t tableEnd = 0x250; // of the Latin letters with diacritics

static QString withoutMarks(const QString &text)
{
    QString bare;
    for (QChar c : text.normalized(QString::NormalizationForm_D))
        if (!isMark(c.unicode()))
            bare += c;
    return bare;
}

// The bare letter of each Latin one; 0 where it is not exactly one. Taking texts apart each time costs too much.
static const std::array<char16_t, tableEnd> &bareLetters()
{
    static const auto letters = [] {
        std::array<char16_t, tableEnd> table{};
        for (char16_t c = 0; c < tableEnd; ++c)
            if (const QString bare = withoutMarks(QString(QChar(c))); bare.size() == 1)
                table[c] = bare.front().unicode();
        return table;
    }();
    return letters;
}

QString Folding::loosened(const QString &folded) const
{
    const auto isPlain = [](QChar c) { return c.unicode() < 0x80; };
    if (!diacriticsOptional || std::all_of(folded.begin(), folded.end(), isPlain))
        return folded;
    const auto &letters = bareLetters();
    const auto isSimple = [&](QChar c) { return c.unicode() < tableEnd && letters[c.unicode()] != 0; };
    QString out = std::all_of(folded.begin(), folded.end(), isSimple) ? folded : withoutMarks(folded);
    for (QChar &c : out) {
        const char16_t bare = isSimple(c) ? letters[c.unicode()] : c.unicode();
        c = isPlain(QChar(bare)) ? QChar(bare) : QChar(static_cast<char16_t>(loose.value(bare)));
    }
    return out;
}

} // namespace ventil

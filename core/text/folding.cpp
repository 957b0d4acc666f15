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

// Latin, Greek and Cyrillic characters that stand for themselves, folded; and whether they are letters or numbers.
struct Simple {
    enum class Kind : std::uint8_t { Unknown, Other, Letter } kind = Kind::Unknown;
    char16_t folded = 0;
};
static Simple simpleOf(char32_t c)
{
    static const auto table = [] {
        std::array<Simple, 0x530> all{};
        for (char16_t at = 0; std::size_t{at} < all.size(); ++at) {
            if (isMark(at) || QChar::decompositionTag(at) > QChar::Canonical)
                continue;
            const auto folded = static_cast<char16_t>(QChar::toCaseFolded(char32_t(at)));
            all[at] = {isLetterOrNumber(QChar(folded)) ? Simple::Kind::Letter : Simple::Kind::Other, folded};
        }
        return all;
    }();
    return c < table.size() ? table[c] : Simple{};
}

void Folding::appendFolded(Folded &out, QStringView cluster, qsizetype begin) const
{
    const auto put = [&](char32_t folded) {
        appendCodePoint(out.text, same.isEmpty() ? folded : same.value(folded, folded));
        while (static_cast<qsizetype>(out.begin.size()) < out.text.size()) {
            out.begin.push_back(begin);
            out.end.push_back(begin + cluster.size());
        }
    };
    const char32_t first = codePointAt(cluster, 0);
    if (const Simple simple = simpleOf(first); cluster.size() == 1 && simple.kind != Simple::Kind::Unknown)
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

Folding::Folded Folding::fold(const QString &typed) const
{
    Folded out;
    out.text.reserve(typed.size());
    out.begin.reserve(static_cast<std::size_t>(typed.size()));
    out.end.reserve(static_cast<std::size_t>(typed.size()));
    const QStringView view(typed);
    for (qsizetype begin = 0; begin < view.size();) {
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
    QString letters(text.size(), Qt::Uninitialized);
    qsizetype count = 0;
    for (const QChar c : text) {
        const Simple simple = simpleOf(c.unicode());
        if (simple.kind == Simple::Kind::Unknown) {
            QString folded = Folding{}.folded(text);
            folded.removeIf([](QChar one) { return !isLetterOrNumber(one); });
            return folded;
        }
        if (simple.kind == Simple::Kind::Letter)
            letters[count++] = QChar(simple.folded);
    }
    letters.truncate(count);
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
        c = isPlain(QChar(bare)) ? QChar(bare) : QChar(static_cast<char16_t>(loose.value(bare, bare)));
    }
    return out;
}

} // namespace ventil

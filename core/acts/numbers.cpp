// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/numbers.h"

#include <algorithm>
#include <utility>

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

constexpr int thousandDigits = 3;

const Token &tokenAt(const std::vector<Token> &tokens, int at)
{
    return tokens[static_cast<std::size_t>(at)];
}

bool isDigits(const QString &form)
{
    return !form.isEmpty() && std::all_of(form.begin(), form.end(), [](QChar c) { return c.isDigit(); });
}

// Another group of the same number: three digits behind a space, three and more behind a hyphen.
bool continuesDigits(const std::vector<Token> &tokens, int at, const QString &typed)
{
    if (at >= static_cast<int>(tokens.size()) || !isDigits(tokenAt(tokens, at).form))
        return false;
    const QString gap = typedBetween(tokens, at - 1, typed);
    const qsizetype digits = tokenAt(tokens, at).form.size();
    return gap.size() == 1 && ((gap.front().isSpace() && gap != u"\n" && digits == thousandDigits) ||
                               (gap == u"-" && digits >= thousandDigits));
}

std::optional<Number> digitsAt(const std::vector<Token> &tokens, int at, const QString &typed)
{
    const QString &form = tokenAt(tokens, at).form;
    const qsizetype separator =
        std::find_if(form.begin(), form.end(), [](QChar c) { return !c.isDigit(); }) - form.begin();
    QString digits = form.first(separator);
    QString fraction = form.sliced(std::min(separator + 1, form.size()));
    if (fraction.size() == thousandDigits)
        digits += std::exchange(fraction, {});
    Number number{0, digits, at + 1};
    while (fraction.isEmpty() && continuesDigits(tokens, number.end, typed))
        number.digits += tokenAt(tokens, number.end++).form;
    if (fraction.size() > 2 || (!fraction.isEmpty() && !isDigits(fraction)) || number.digits.size() > 15)
        return std::nullopt;
    number.amount = number.digits.toLongLong() * hundredths + fraction.leftJustified(2, u'0').toLongLong();
    if (!fraction.isEmpty())
        number.digits.clear();
    return number;
}

// Puts number words together: two hundred + thirty + five, (two + thousand) + five.
class Composer {
public:
    explicit Composer(bool tensMultiply) : m_tensMultiply(tensMultiply) {}

    // False when the word does not continue the number.
    bool add(int value)
    {
        if (value >= thousand && value % thousand == 0)
            return addThousands(value);
        if (value == 100 || (value == 10 && m_tensMultiply))
            return multiplyDigit(value);
        if (value == 0)
            return total() > 0;
        if (value >= m_limit || m_digit > 0)
            return false;
        if (value < 10)
            m_digit = value;
        else
            m_section += value;
        if (value >= 10)
            m_limit = placeOf(value);
        return true;
    }

    qint64 total() const { return m_total + m_section + m_digit; }

private:
    static constexpr int thousand = 1000;

    bool addThousands(int value)
    {
        const qint64 before = std::exchange(m_section, 0) + std::exchange(m_digit, 0);
        m_total += std::max<qint64>(before, 1) * value;
        m_limit = value;
        return true;
    }

    bool multiplyDigit(int value)
    {
        if (value >= m_limit)
            return false;
        m_section += static_cast<qint64>(std::max(std::exchange(m_digit, 0), 1)) * value;
        m_limit = value;
        return true;
    }

    // What follows twenty is less than ten, what follows two hundred less than a hundred; nothing follows eleven.
    static int placeOf(int value)
    {
        int place = 1;
        while (value >= 20 && value % (place * 10) == 0)
            place *= 10;
        return place;
    }

    bool m_tensMultiply;
    qint64 m_total = 0;
    qint64 m_section = 0; // below a thousand
    int m_digit = 0;      // may still be multiplied
    int m_limit = 1'000'000;
};

std::optional<int> wordValue(const std::vector<Token> &tokens, int at, const Lexicon &more, const Writing &writing)
{
    const QString &form = tokenAt(tokens, at).form;
    const auto known = writing.numbers.constFind(form);
    if (known != writing.numbers.constEnd())
        return *known;
    const auto found = more.at(tokens, at);
    return found && found->end == at + 1 ? std::optional(found->meaning) : std::nullopt;
}

std::optional<Number> wordsAt(const std::vector<Token> &tokens, int at, const Lexicon &more, const Writing &writing)
{
    Composer composer(writing.characters);
    int end = at;
    for (; end < static_cast<int>(tokens.size()) && tokenAt(tokens, end).clause == tokenAt(tokens, at).clause; ++end) {
        const auto value = wordValue(tokens, end, more, writing);
        if (!value || !composer.add(*value))
            break;
    }
    if (end == at)
        return std::nullopt;
    return Number{composer.total() * hundredths, {}, end};
}

} // namespace

std::optional<Number> readNumber(const std::vector<Token> &tokens, int at, const QString &typed, const Lexicon &more,
                                 const Writing &writing)
{
    if (at >= static_cast<int>(tokens.size()))
        return std::nullopt;
    const QString &form = tokenAt(tokens, at).form;
    return !form.isEmpty() && form.front().isDigit() ? digitsAt(tokens, at, typed) : wordsAt(tokens, at, more, writing);
}

QString typedBetween(const std::vector<Token> &tokens, int at, const QString &typed)
{
    const qsizetype from = tokenAt(tokens, at).end;
    return typed.sliced(from, tokenAt(tokens, at + 1).begin - from);
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/fact_values.h"

#include "core/acts/numbers.h"

#include <QStringList>

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastCodeDigits = 4;

class ValueReader {
public:
    ValueReader(const Tokens &text, const QString &typed, const ValueWords &words, const Writing &writing)
        : m_tokens(text.tokens), m_typed(typed), m_words(words), m_writing(writing)
    {}

    std::vector<Value> run()
    {
        for (int at = 0; at < count();)
            at = read(at);
        return std::move(m_values);
    }

private:
    int count() const { return static_cast<int>(m_tokens.size()); }
    const Token &token(int at) const { return m_tokens[static_cast<std::size_t>(at)]; }
    std::optional<Lexicon::Match> find(const Lexicon &lexicon, int at) const
    {
        return at >= 0 && at < count() ? lexicon.at(m_tokens, at) : std::nullopt;
    }

    std::optional<Lexicon::Match> findBehind(const Number &number, const Lexicon &lexicon) const
    {
        const bool sameClause = number.end < count() && token(number.end).clause == token(number.end - 1).clause;
        return sameClause ? find(lexicon, number.end) : std::nullopt;
    }

    // Each returns the token behind what it read.
    int read(int at)
    {
        if (const auto vague = find(m_words.vague, at)) {
            m_vagueUntil = vague->end;
            if (vague->end - at > 1)
                return vague->end;
        }
        if (const auto day = find(m_words.weekdays, at))
            return add(u"weekday"_s, QString::number(day->meaning), {}, at, day->end);
        if (const auto month = find(m_words.months, at); month && month->end < count())
            if (const auto day = numberAt(month->end); day && isDay(*day))
                return addDate(day->amount / hundredths, month->meaning, at, day->end);
        if (token(at).kind == Token::Kind::ClockTime)
            return readClock(at);
        if (const auto date = readDottedDate(at))
            return *date;
        if (const auto number = numberAt(at))
            return readCounted(*number, at);
        return at + 1;
    }

    int readCounted(const Number &number, int at)
    {
        if (const auto month = findBehind(number, m_words.months); month && isDay(number))
            return addDate(number.amount / hundredths, month->meaning, at, month->end);
        if (isVague(at, number.end))
            return number.end;
        const QString bare = QString::number(number.amount);
        if (const auto word = findBehind(number, m_words.unitWords)) {
            const auto &unit = m_words.units[static_cast<std::size_t>(word->meaning)];
            const qint64 amount = number.amount * unit.size;
            if (unit.of == u"clock")
                return addClock(amount / hundredths, at, word->end);
            return add(unit.of, QString::number(amount), bare, at, word->end, unit.size);
        }
        if (isCurrency(at - 1))
            if (const auto word = find(m_words.unitWords, at - 1))
                return add(m_words.units[static_cast<std::size_t>(word->meaning)].of, bare, bare, at, number.end);
        if (number.digits.size() >= leastCodeDigits)
            return add(u"code"_s, number.digits, bare, at, number.end);
        return add(u"number"_s, bare, bare, at, number.end);
    }

    int readClock(int at)
    {
        const QStringList parts = token(at).form.split(u':');
        return addClock(parts[0].toInt() * 60 + parts[1].toInt(), at, at + 1);
    }

    // Half a day apart counts as the same: people say three for fifteen.
    int addClock(qint64 minutes, int first, int end)
    {
        return add(u"clock"_s, QString::number(minutes % 720), {}, first, end);
    }

    // 12.3. or 12.03.2026, where no unit follows; 16.45 is a clock time.
    std::optional<int> readDottedDate(int at)
    {
        if (token(at).kind != Token::Kind::Number || !token(at).form.contains(u'.') || isVague(at, at + 1) ||
            find(m_words.unitWords, at + 1))
            return std::nullopt;
        const QStringList parts = token(at).form.split(u'.');
        const int first = parts[0].toInt();
        const int second = parts[1].toInt();
        if (parts.size() <= 3 && first >= 1 && first <= 31 && second >= 1 && second <= 12)
            return addDate(first, second, at, at + 1);
        if (parts.size() == 2 && parts[1].size() == 2 && first <= 23 && second <= 59 && !parts[0].isEmpty())
            return addClock(first * 60 + second, at, at + 1);
        return std::nullopt;
    }

    bool isCurrency(int at) const
    {
        return at >= 0 && token(at).form.size() == 1 && token(at).form.front().category() == QChar::Symbol_Currency;
    }

    static bool isDay(const Number &number)
    {
        return number.amount % hundredths == 0 && number.amount >= hundredths && number.amount <= 31 * hundredths;
    }

    int addDate(qint64 day, int month, int first, int end)
    {
        return add(u"date"_s, u"%1-%2"_s.arg(month).arg(day), {}, first, end);
    }

    int add(const QString &of, const QString &amount, const QString &number, int first, int end, int size = 1)
    {
        const QString group = size == 1 ? of : u"%1/%2"_s.arg(of).arg(size);
        m_values.push_back({group, of + u':' + amount, number, first, end});
        return end;
    }

    bool isVague(int first, int end) const
    {
        for (int at = first; at <= end; ++at)
            if (find(m_words.vague, at))
                return true;
        return m_vagueUntil == first || isRange(first - 1) || isRange(end - 1);
    }

    // A dash between this number and the next.
    bool isRange(int at) const
    {
        if (at < 0 || at + 1 >= count() || token(at).kind == Token::Kind::Word ||
            token(at + 1).kind == Token::Kind::Word)
            return false;
        const QString gap = typedBetween(m_tokens, at, m_typed).trimmed();
        return !gap.isEmpty() && u"-–—"_s.contains(gap);
    }

    std::optional<Number> numberAt(int at) const
    {
        return readNumber(m_tokens, at, m_typed, m_words.numbers, m_writing);
    }

    const std::vector<Token> &m_tokens;
    const QString &m_typed;
    const ValueWords &m_words;
    const Writing &m_writing;
    int m_vagueUntil = -1;
    std::vector<Value> m_values;
};

} // namespace

std::vector<Value> valuesIn(const Tokens &text, const QString &typed, const ValueWords &words, const Writing &writing)
{
    return ValueReader(text, typed, words, writing).run();
}

bool sameValue(const Value &a, const Value &b)
{
    const auto isBare = [](const Value &value) { return value.group == u"number" || value.group == u"code"; };
    return a.key == b.key || (!a.number.isEmpty() && a.number == b.number && (isBare(a) || isBare(b)));
}

} // namespace ventil

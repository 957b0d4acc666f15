// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostic.h"
#include "core/scenario/all_moods.h"
#include "core/scenario/guard.h"

#include <algorithm>
#include <array>
#include <optional>

namespace ventil {

using namespace Qt::StringLiterals;

inline constexpr int maximumNesting = 16;

QStringList guardWords()
{
    return {u"anger"_s, u"trust"_s, u"replies"_s, u"and"_s, u"or"_s, u"not"_s, u"true"_s, u"false"_s, u"if"_s};
}

// What authors write where the language of conditions has another word.
static QStringView meantBy(QStringView written)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 11> slips{{{u"==", u"="},
                                                                                {u"=>", u">="},
                                                                                {u"=<", u"<="},
                                                                                {u"<>", u"!="},
                                                                                {u"\u2265", u">="},
                                                                                {u"\u2264", u"<="},
                                                                                {u"\u2260", u"!="},
                                                                                {u"!", u"not"},
                                                                                {u"&&", u"and"},
                                                                                {u"||", u"or"},
                                                                                {u",", u"and"}}};
    const auto *const slip =
        std::find_if(slips.begin(), slips.end(), [&](const auto &one) { return one.first == written; });
    return slip == slips.end() ? QStringView() : slip->second;
}

static bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

static bool isSign(QChar c)
{
    return c == u'<' || c == u'>' || c == u'=' || c == u'!' || c == u'&' || c == u'|';
}

// guard      = conjunction { "or" conjunction }
// conjunction = condition { "and" condition }
// condition  = "not" condition | "(" guard ")" | quantity comparison quantity | flag
// quantity   = "anger" | "trust" | mood of the scenario | "replies" | number
class GuardParser {
public:
    GuardParser(const QString &text, const QStringList &flags, const QStringList &ownMoods)
        : m_text(text), m_flags(flags), m_ownMoods(ownMoods)
    {}

    Result<Guard> parse()
    {
        advance();
        if (m_token.isEmpty())
            return Error{Message::tr("the condition is empty; leave it out where there is none")};
        disjunction(0);
        if (!m_token.isEmpty())
            failAfterCondition();
        if (!m_problem && m_guard.m_program.size() > maximumGuardSteps)
            fail(Message::tr("the condition is too long"));
        if (m_problem)
            return Error{*m_problem};
        m_guard.m_text = m_text;
        m_guard.summarise();
        return m_guard;
    }

private:
    using Kind = Guard::Step::Kind;

    void fail(const Message &problem)
    {
        if (!m_problem)
            m_problem = problem;
    }

    void failUnknown(const QString &meant)
    {
        fail(Message::tr("%1; did you mean \"%2\"?").arg(Message::tr("\"%1\" is not known").arg(m_token), meant));
    }

    // Where a flag or a comparison should begin.
    void failAtCondition()
    {
        const QString near = nearestName(m_token.toString(), m_flags + quantityNames() + QStringList{u"not"_s});
        if (m_token.isEmpty())
            fail(
                Message::tr("the condition ends too early; a flag or a comparison such as \"anger >= 7\" is expected"));
        else if (const QStringView meant = meantBy(m_token); meant == u"not")
            failUnknown(meant.toString());
        else if (m_token == u"and" || m_token == u"or" || !isWord(m_token.front()))
            fail(Message::tr(R"(a flag or a comparison such as "anger >= 7" is expected, not "%1")").arg(m_token));
        else if (!near.isEmpty())
            failUnknown(near);
        else
            fail(Message::tr(R"("%1" is neither a flag (listed under "flags") nor one of: %2)")
                     .arg(m_token, quantities()));
    }

    // What goes on where it could end.
    void failAfterCondition()
    {
        const bool afterFlag = !m_guard.m_program.empty() && m_guard.m_program.back().kind == Kind::Flag;
        const QString near = nearestName(m_token.toString(), {u"and"_s, u"or"_s});
        if (const QStringView meant = meantBy(m_token); meant == u"and" || meant == u"or")
            failUnknown(meant.toString());
        else if (isSign(m_token.front()))
            fail(afterFlag
                     ? Message::tr("a flag is set or not and cannot be compared; take \"%1\" away").arg(m_token)
                     : Message::tr(R"("%1" compares a third; write two comparisons joined by "and")").arg(m_token));
        else if (m_token == u".")
            fail(Message::tr("numbers are whole here"));
        else if (!near.isEmpty())
            failUnknown(near);
        else
            fail(Message::tr(R"("%1" is not expected here; conditions are joined by "and" or "or")").arg(m_token));
    }

    // Where a comparison lacks its sign; `left` is what would be compared.
    void failAtSign(QStringView left)
    {
        const QString like = left.front().isDigit() ? u"anger >= %1"_s.arg(left) : u"%1 >= 7"_s.arg(left);
        if (const QStringView meant = meantBy(m_token); !meant.isEmpty() && meant.front() != u'a' && meant != u"or")
            failUnknown(meant.toString());
        else if (m_token.isEmpty() || m_token == u"and" || m_token == u"or" || m_token == u")")
            fail(Message::tr(R"("%1" alone is no condition; a comparison is expected, such as "%2")").arg(left, like));
        else
            fail(
                Message::tr(R"(after "%1" a comparison is expected, such as "%2", not "%3")").arg(left, like, m_token));
    }

    // Where nothing is compared with; `found` stands there.
    void failAtRight(QStringView sign, QStringView found)
    {
        if (found.isEmpty())
            fail(Message::tr("after \"%1\" a whole number from 0 to 999 is expected, or one of: %2")
                     .arg(sign, quantities()));
        else
            fail(Message::tr(R"(after "%1" a whole number from 0 to 999 is expected, or one of: %2; not "%3")")
                     .arg(sign, quantities(), found));
    }

    void emitStep(Kind kind, int value = 0) { m_guard.m_program.push_back({kind, value}); }

    void advance()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        const qsizetype begin = m_at;
        if (m_at < m_text.size() && isWord(m_text[m_at])) {
            while (m_at < m_text.size() && isWord(m_text[m_at]))
                ++m_at;
        } else if (m_at < m_text.size() && isSign(m_text[m_at])) {
            while (m_at < m_text.size() && isSign(m_text[m_at]))
                ++m_at;
        } else if (m_at < m_text.size()) {
            ++m_at;
        }
        m_token = QStringView(m_text).sliced(begin, m_at - begin);
    }

    bool accept(QStringView token)
    {
        if (m_problem || m_token != token)
            return false;
        advance();
        return true;
    }

    void disjunction(int depth)
    {
        conjunction(depth);
        while (accept(u"or")) {
            conjunction(depth);
            emitStep(Kind::Or);
        }
    }

    void conjunction(int depth)
    {
        condition(depth);
        while (accept(u"and")) {
            condition(depth);
            emitStep(Kind::And);
        }
    }

    void condition(int depth)
    {
        if (depth > maximumNesting)
            return fail(Message::tr("the condition is nested too deeply"));
        if (accept(u"not")) {
            condition(depth + 1);
            return emitStep(Kind::Not);
        }
        if (accept(u"(")) {
            disjunction(depth + 1);
            if (m_token.isEmpty())
                fail(Message::tr("a closing bracket is missing"));
            else if (!accept(u")"))
                failAfterCondition();
            return;
        }
        const QStringView first = m_token;
        if (const auto quantity = takeQuantity())
            return comparison(*quantity, first);
        flag();
    }

    void comparison(const Guard::Step &left, QStringView written)
    {
        static constexpr std::array<std::pair<QStringView, Kind>, 6> signs{{{u"=", Kind::Equal},
                                                                            {u"!=", Kind::Unequal},
                                                                            {u"<", Kind::Less},
                                                                            {u"<=", Kind::LessOrEqual},
                                                                            {u">", Kind::Greater},
                                                                            {u">=", Kind::GreaterOrEqual}}};
        const auto *const sign =
            std::find_if(signs.begin(), signs.end(), [&](const auto &one) { return one.first == m_token; });
        if (sign == signs.end())
            return failAtSign(written);
        advance();
        const QStringView found = m_token;
        const auto right = takeQuantity();
        if (!right)
            return failAtRight(sign->first, found);
        m_guard.m_program.push_back(left);
        m_guard.m_program.push_back(*right);
        emitStep(sign->second);
    }

    std::optional<Guard::Step> takeQuantity()
    {
        std::optional<Guard::Step> step;
        if (m_token == u"anger")
            step = Guard::Step{Kind::Anger, 0};
        else if (m_token == u"trust")
            step = Guard::Step{Kind::Trust, 0};
        else if (m_token == u"replies")
            step = Guard::Step{Kind::Replies, 0};
        else if (const qsizetype index = m_ownMoods.indexOf(m_token); index >= 0)
            step = Guard::Step{Kind::OwnMood, static_cast<int>(index)};
        bool isNumber = false;
        if (const int number = m_token.toInt(&isNumber); isNumber && m_token.size() <= 3)
            step = Guard::Step{Kind::Number, number};
        if (step)
            advance();
        return step;
    }

    void flag()
    {
        const qsizetype index = m_flags.indexOf(m_token);
        if (index < 0)
            return failAtCondition();
        if (index >= maximumFlags)
            return fail(Message::tr("\"%1\" is one flag too many").arg(m_token));
        emitStep(Kind::Flag, static_cast<int>(index));
        advance();
    }

    QStringList quantityNames() const { return allMoodIds(m_ownMoods) + QStringList{u"replies"_s}; }

    QString quantities() const { return quantityNames().join(u", "_s); }

    const QString &m_text;
    const QStringList &m_flags;
    const QStringList &m_ownMoods;
    qsizetype m_at = 0;
    QStringView m_token; // empty at the end
    Guard m_guard;
    std::optional<Message> m_problem;
};

Result<Guard> Guard::parse(const QString &text, const QStringList &flags, const QStringList &ownMoods)
{
    return GuardParser(text, flags, ownMoods).parse();
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/report_text.h"

#include <cstdio>
#include <unistd.h>

namespace ventil::cli {

using namespace Qt::StringLiterals;

Style Style::forStandardOutput()
{
    return Style(isatty(fileno(stdout)) && !qEnvironmentVariableIsSet("NO_COLOR"));
}

QString Style::in(const QString &code, const QString &text) const
{
    return m_coloured && !text.isEmpty() ? u"\x1b[%1m%2\x1b[0m"_s.arg(code, text) : text;
}

static QString mark(Verdict verdict, const Style &style)
{
    switch (verdict) {
    case Verdict::Kept:
        return style.good(u"✓ kept        "_s);
    case Verdict::Broken:
        return style.bad(u"✗ broken      "_s);
    case Verdict::Missed:
        return style.doubtful(u"○ not found   "_s);
    case Verdict::NotMeasured:
        return style.quiet(u"– not measured"_s);
    case Verdict::NotApplicable:
        break;
    }
    return {};
}

// The words of the talk that the verdict rests on.
static QString quoted(const RuleVerdict &verdict, const Talk &talk)
{
    for (const Evidence &evidence : verdict.evidence) {
        const auto turn = static_cast<std::size_t>(evidence.turn);
        if (evidence.span.length > 0 && turn < talk.turns.size())
            return u" “%1”"_s.arg(talk.turns[turn].text.sliced(evidence.span.begin, evidence.span.length));
    }
    return {};
}

QString reportText(const Report &report, const Talk &talk, const QString &language, const Style &style)
{
    QString text = style.strong(u"%1 of 1000"_s.arg(report.score)) + u'\n';
    for (const RuleVerdict &verdict : report.rules) {
        if (verdict.verdict == Verdict::NotApplicable)
            continue;
        text += u"  %1 %2%3\n"_s.arg(mark(verdict.verdict, style), verdict.rule->text.value(language),
                                     style.quiet(quoted(verdict, talk)));
    }
    for (qsizetype i = 0; i < std::min<qsizetype>(2, static_cast<qsizetype>(report.tips.size())); ++i) {
        const auto rule = static_cast<std::size_t>(report.tips[static_cast<std::size_t>(i)]);
        text += u"→ %1\n"_s.arg(tipText(report.rules[rule], language));
    }
    return text;
}

} // namespace ventil::cli

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/judge.h"

#include <QString>

namespace ventil::cli {

// Colours for a terminal; without a terminal every word stays as it is.
class Style {
public:
    explicit Style(bool coloured) : m_coloured(coloured) {}
    static Style forStandardOutput();

    QString strong(const QString &text) const { return in(QStringLiteral("1"), text); }
    QString quiet(const QString &text) const { return in(QStringLiteral("2"), text); }
    QString good(const QString &text) const { return in(QStringLiteral("32"), text); }
    QString doubtful(const QString &text) const { return in(QStringLiteral("33"), text); }
    QString bad(const QString &text) const { return in(QStringLiteral("31"), text); }

private:
    QString in(const QString &code, const QString &text) const;
    bool m_coloured;
};

// The debrief: score, what was kept and what was not with the words that show it, and two tips.
QString reportText(const Report &report, const Talk &talk, const QString &language, const Style &style);

} // namespace ventil::cli

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostic.h"

#include <QByteArray>

#include <vector>

namespace ventil {

// The comments by which an author silences a fault of his file: "# ventil: ignore V502 he shall repeat himself", at the
// end of the line that the fault names, or alone on the line above it.
class Suppressions {
public:
    Suppressions() = default; // none
    Suppressions(const QByteArray &text, const QString &file);
    // Those of a file that others share as well; what they silence may be found elsewhere.
    void addShared(const QByteArray &text, const QString &file);

    // V120 for each comment without a reason, or with a code that does not exist or cannot be ignored.
    const Diagnostics &faults() const { return m_faults; }

    // Those that no comment silences. A comment that silences one counts as used from then on.
    Diagnostics remaining(const Diagnostics &all);

    // V121 for each comment that has silenced nothing so far, shared ones aside.
    Diagnostics unused() const;

private:
    struct Comment {
        QString file;
        int appliesTo = 0; // line
        QString code;
        Position position;
        bool isWanted = false; // nothing is amiss when it silences nothing
    };
    void read(const QByteArray &text, const QString &file, bool isShared);
    void readLine(const QString &line, const Position &place, const QString &file, bool isShared);

    std::vector<Comment> m_comments;
    Diagnostics m_faults;
};

} // namespace ventil

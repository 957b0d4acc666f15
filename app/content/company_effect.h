// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector.h"

#include <vector>

namespace ventil {

// What a company's file changes in labelled replies, found by the patterns alone.
struct CompanyEffect {
    struct Change {
        Act act = Act::Apology;
        bool appeared = false; // otherwise it is no longer found
        bool right = false;    // as the reply is labelled
        QString why;           // the pattern that finds it, or found it
    };
    struct Reply {
        QString id, text;
        std::vector<Change> changes;
    };
    QString company;
    int replies = 0; // looked at
    std::vector<Reply> changed;
    int right = 0, wrong = 0; // changes
    int forbidden = 0;        // replies with words that the company forbids
    // V412: acts that are warned against, newly found in replies labelled with none. Faults of the labelled replies.
    Diagnostics faults;
};

// `file` must be without faults. The replies are those of <root>/tests/corpus, where the act folder is
// <root>/resources/acts/<language>; there may be none.
CompanyEffect effectOfCompany(const QString &file, const QString &actFolder);

} // namespace ventil

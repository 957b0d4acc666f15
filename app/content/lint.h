// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content/company_effect.h"
#include "app/content/content.h"

namespace ventil {

struct Linted {
    int files = 0;
    Diagnostics faults;                 // each once
    std::vector<CompanyEffect> effects; // of company files that have no faults of their own
};

// What the loaders and checks have to say about these files and all content files in these folders.
Linted lint(const QStringList &paths, Content &content);

// The files of scenarios among these paths and in these folders.
QStringList scenarioFiles(const QStringList &paths);

} // namespace ventil

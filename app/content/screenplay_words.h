// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/act.h"
#include "core/diagnostic.h"

#include <QHash>

#include <array>
#include <optional>

namespace ventil {

// What a printed screenplay calls things in one language; resources/screenplay/<language>.yaml.
struct ScreenplayWords {
    QHash<QString, QString> labels;
    std::array<QString, actCount> acts;

    QString operator()(const QString &label) const { return labels.value(label); }
};

struct LoadedScreenplayWords {
    std::optional<ScreenplayWords> words; // absent when anything is wrong
    Diagnostics diagnostics;
};
LoadedScreenplayWords loadScreenplayWords(const QString &path);

} // namespace ventil

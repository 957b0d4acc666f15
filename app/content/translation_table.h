// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content/scenario_texts.h"

namespace ventil {

// The texts of a scenario beside their translation. `source` is a hash of the text that was translated: when the text
// has changed since, the translation is stale.
struct TranslationRow {
    QString id, where, text, translation, source;
    bool isMissing() const { return translation.trimmed().isEmpty(); }
};
QString sourceHash(const QString &text);

// Rows for all texts; what an earlier table has for the same id is kept, with the hash it was made for.
std::vector<TranslationRow> tableOf(const std::vector<ScenarioText> &texts, const std::vector<TranslationRow> &earlier);
QString stateOf(const TranslationRow &row); // "" | "missing" | "stale"

QString tableToCsv(const std::vector<TranslationRow> &rows);
Result<std::vector<TranslationRow>> tableFromCsv(const QString &text);

// The scenario's text with each translated text in its place. Missing ones stay as they are.
QString translated(const QString &source, const std::vector<ScenarioText> &texts,
                   const std::vector<TranslationRow> &rows);

} // namespace ventil

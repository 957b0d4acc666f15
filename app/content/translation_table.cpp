// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/translation_table.h"

#include "app/content/csv.h"

#include <QCryptographicHash>
#include <QHash>

namespace ventil {

using namespace Qt::StringLiterals;

static const QStringList &columns()
{
    static const QStringList names{u"id"_s, u"where"_s, u"text"_s, u"translation"_s, u"source"_s, u"state"_s};
    return names;
}

QString sourceHash(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(12));
}

QString stateOf(const TranslationRow &row)
{
    return row.isMissing() ? u"missing"_s : row.source != sourceHash(row.text) ? u"stale"_s : QString();
}

static QHash<QString, TranslationRow> byId(const std::vector<TranslationRow> &rows)
{
    QHash<QString, TranslationRow> known;
    for (const TranslationRow &row : rows)
        known.insert(row.id, row);
    return known;
}

std::vector<TranslationRow> tableOf(const std::vector<ScenarioText> &texts, const std::vector<TranslationRow> &earlier)
{
    const QHash<QString, TranslationRow> known = byId(earlier);
    std::vector<TranslationRow> rows;
    for (const ScenarioText &text : texts) {
        const TranslationRow old = known.value(text.id);
        const QString source = old.isMissing() ? sourceHash(text.text) : old.source;
        rows.push_back({text.id, text.where, text.text, old.translation, source});
    }
    return rows;
}

QString tableToCsv(const std::vector<TranslationRow> &rows)
{
    std::vector<QStringList> table{columns()};
    for (const TranslationRow &row : rows)
        table.push_back({row.id, row.where, row.text, row.translation, row.source, stateOf(row)});
    return toCsv(table);
}

Result<std::vector<TranslationRow>> tableFromCsv(const QString &text)
{
    const auto table = fromCsv(text);
    if (!table)
        return table.error();
    if (table->empty() || table->front() != columns())
        return Error{Message::tr("the columns must be: %1").arg(columns().join(u", "_s))};
    std::vector<TranslationRow> rows;
    for (std::size_t i = 1; i < table->size(); ++i) {
        const QStringList &fields = (*table)[i];
        if (fields.size() != columns().size())
            return Error{Message::tr("row %1 has %2 of %3 fields").arg(i + 1).arg(fields.size()).arg(columns().size())};
        rows.push_back({fields[0], fields[1], fields[2], fields[3], fields[4]});
    }
    return rows;
}

QString translated(const QString &source, const std::vector<ScenarioText> &texts,
                   const std::vector<TranslationRow> &rows)
{
    const QHash<QString, TranslationRow> known = byId(rows);
    QString result;
    qsizetype copied = 0;
    for (const ScenarioText &text : texts) {
        const TranslationRow row = known.value(text.id);
        if (row.isMissing())
            continue;
        result += QStringView(source).sliced(copied, text.begin - copied);
        result += quoted(row.translation);
        copied = text.end;
    }
    result += QStringView(source).sliced(copied);
    return result;
}

} // namespace ventil

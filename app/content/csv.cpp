// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/csv.h"

namespace ventil {

using namespace Qt::StringLiterals;

static QString field(QString text)
{
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString toCsv(const std::vector<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList fields;
        for (const QString &one : row)
            fields.append(field(one));
        text += fields.join(u',') + u"\r\n"_s;
    }
    return text;
}

Result<std::vector<QStringList>> fromCsv(const QString &text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString current;
    bool inQuotes = false;
    const auto endRow = [&] {
        row.append(current);
        current.clear();
        rows.push_back(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inQuotes && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            current += c;
            ++i;
        } else if (c == u'"' && (inQuotes || current.isEmpty())) {
            inQuotes = !inQuotes;
        } else if (!inQuotes && c == u',') {
            row.append(current);
            current.clear();
        } else if (!inQuotes && c == u'\n') {
            endRow();
        } else if (inQuotes || c != u'\r') {
            current += c;
        }
    }
    if (inQuotes)
        return Error{Message::tr("row %1 begins a quoted field that does not end").arg(rows.size() + 1)};
    if (!current.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

} // namespace ventil

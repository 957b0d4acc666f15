// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace ventil {

struct Scenario;

// Values drawn for a seed ({name} → text), and a text with them filled in.
QHash<QString, QString> drawValues(const Scenario &scenario, quint32 seed);
QString fillIn(const QString &text, const QHash<QString, QString> &values);
QString fillIn(const QString &text, const Scenario &scenario, quint32 seed); // draws only what the text needs
QStringList fillIn(const QStringList &texts, const QHash<QString, QString> &values);

// A name in curly brackets, or a bracket that stands alone.
struct Placeholder {
    QString name; // empty: no well-formed name
    qsizetype begin = 0;
    qsizetype end = 0;
};
std::vector<Placeholder> placeholders(const QString &text);

// splitmix64, as a function of two numbers: the same on every machine.
inline quint64 mixed(quint64 seed, quint64 index)
{
    quint64 z = seed + (index + 1) * 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
}

} // namespace ventil

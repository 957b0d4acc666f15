// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/values.h"

#include "core/scenario/scenario.h"

namespace ventil {

QHash<QString, QString> drawValues(const Scenario &scenario, quint32 seed)
{
    QHash<QString, QString> drawn;
    quint64 index = 0;
    for (const Variable &value : scenario.values) {
        const quint64 chance = mixed(seed, index++);
        if (value.choices.isEmpty()) {
            const auto width = static_cast<quint64>(value.to - value.from) + 1;
            drawn.insert(value.name, QString::number(value.from + static_cast<int>(chance % width)));
        } else {
            drawn.insert(value.name, value.choices.at(static_cast<qsizetype>(chance % quint64(value.choices.size()))));
        }
    }
    return drawn;
}

std::vector<Placeholder> placeholders(const QString &text)
{
    const auto isNameLetter = [](QChar c) { return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber()); };
    std::vector<Placeholder> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'{' && text[i] != u'}')
            continue;
        qsizetype end = i + 1;
        while (text[i] == u'{' && end < text.size() && isNameLetter(text[end]))
            ++end;
        const bool closed = end > i + 1 && end < text.size() && text[end] == u'}';
        found.push_back(closed ? Placeholder{text.sliced(i + 1, end - i - 1), i, end + 1} : Placeholder{{}, i, i + 1});
        i = found.back().end - 1;
    }
    return found;
}

QString fillIn(const QString &text, const QHash<QString, QString> &values)
{
    QString filled;
    qsizetype copied = 0;
    for (const Placeholder &placeholder : placeholders(text)) {
        const auto value = values.constFind(placeholder.name);
        if (value == values.constEnd())
            continue;
        filled += QStringView(text).sliced(copied, placeholder.begin - copied);
        filled += *value;
        copied = placeholder.end;
    }
    filled += QStringView(text).sliced(copied);
    return filled;
}

QString fillIn(const QString &text, const Scenario &scenario, quint32 seed)
{
    return text.contains(u'{') ? fillIn(text, drawValues(scenario, seed)) : text;
}

QStringList fillIn(const QStringList &texts, const QHash<QString, QString> &values)
{
    QStringList filled;
    for (const QString &text : texts)
        filled.append(fillIn(text, values));
    return filled;
}

} // namespace ventil

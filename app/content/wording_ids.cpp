// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/wording_ids.h"

#include <QHash>

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

// "states.opening.replies.3.say.2" → "opening_reply"; "endings.stays.say" → "stays_say"; "always.2.say" → "always".
static QString stemOf(const QString &where)
{
    const QStringList way = where.split(u'.');
    if (way.front() == u"always")
        return u"always"_s;
    const QString &owner = way.value(1);
    const QString &key = way.value(2);
    const QString kind = key == u"replies" ? u"reply"_s : key == u"actions" ? way.value(3) : key;
    return owner + u'_' + kind;
}

// The highest number in use for each stem.
static QHash<QString, int> numbersInUse(const std::vector<ScenarioText> &texts)
{
    QHash<QString, int> highest;
    for (const ScenarioText &text : texts) {
        const qsizetype cut = text.id.lastIndexOf(u'_');
        bool isNumber = false;
        const int number = text.hasId ? text.id.sliced(cut + 1).toInt(&isNumber) : 0;
        if (isNumber && cut > 0)
            highest[text.id.first(cut)] = std::max(highest.value(text.id.first(cut)), number);
    }
    return highest;
}

std::vector<TextEdit> missingIds(const QString &source, const std::vector<ScenarioText> &texts)
{
    constexpr int gap = 10;
    QHash<QString, int> numbers = numbersInUse(texts);
    std::vector<TextEdit> edits;
    for (const ScenarioText &text : texts) {
        const QString written = source.sliced(text.begin, text.end - text.begin);
        if (!text.isWording || text.hasId || written.contains(u'\n'))
            continue;
        int &number = numbers[stemOf(text.where)];
        number = (number / gap + 1) * gap;
        const QString id = u"id: %1_%2"_s.arg(stemOf(text.where)).arg(number);
        edits.push_back(
            {text.position, written,
             text.joint.isEmpty() ? u"{%1, text: %2}"_s.arg(id, quoted(text.text)) : written + text.joint + id});
    }
    return edits;
}

} // namespace ventil

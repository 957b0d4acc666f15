// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/plain_text.h"

namespace ventil {
namespace {

bool beginsTag(const QString &text, qsizetype at)
{
    if (at + 1 >= text.size())
        return false;
    const QChar next = text[at + 1];
    return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
}

bool turnsDirection(QChar c)
{
    return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
}

} // namespace

QString neutralised(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'<' && beginsTag(text, i))
            text[i] = u'\u2039';
        else if (turnsDirection(c))
            text[i] = u'\u200B';
        else if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            text[i] = u'\uFFFD';
    }
    return text;
}

} // namespace ventil

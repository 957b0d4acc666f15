// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ventil {

// How many Unicode code points the first `units` UTF-16 units of a text are: the offsets that other programs count in.
inline qsizetype codePointsIn(QStringView text, qsizetype units)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < units; ++i)
        count += text[i].isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate() ? 0 : 1;
    return count;
}

// How many UTF-16 units the first `points` code points of a text take; all of it when there are fewer.
inline qsizetype unitsIn(QStringView text, qsizetype points)
{
    qsizetype units = 0;
    for (; points > 0 && units < text.size(); --points)
        units += text[units].isHighSurrogate() && units + 1 < text.size() && text[units + 1].isLowSurrogate() ? 2 : 1;
    return units;
}

} // namespace ventil

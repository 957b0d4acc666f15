// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/sentences.h"

namespace ventil {

using namespace Qt::StringLiterals;

QString bareWords(const QString &text)
{
    QString bare;
    for (QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            bare.append(c);
    return bare;
}

std::vector<SaidSentence> sentencesOf(const QString &text)
{
    static const QString ends = u".!?…。！？\n"_s;
    std::vector<SaidSentence> sentences;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !ends.contains(text[at]))
            continue;
        const QString bare = bareWords(text.sliced(begin, at - begin));
        if (!bare.isEmpty())
            sentences.push_back({{begin, at - begin}, bare});
        begin = at + 1;
    }
    return sentences;
}

} // namespace ventil

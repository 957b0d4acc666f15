// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/typography.h"

namespace ventil {

using namespace Qt::StringLiterals;

static bool isExclamation(QChar c)
{
    return c == u'!' || c == u'！';
}

static void findExclamations(const QString &reply, std::vector<ActMatch> &matches)
{
    for (qsizetype at = 0; at < reply.size(); ++at) {
        qsizetype end = at;
        int exclamations = 0;
        while (end < reply.size() && (isExclamation(reply[end]) || reply[end] == u'?' || reply[end] == u'？'))
            exclamations += isExclamation(reply[end++]) ? 1 : 0;
        if (exclamations >= 3)
            matches.push_back({Act::Shouting, Certainty::Found, {at, end - at}, u"shouting/exclamation-marks"_s});
        at = std::max(at, end);
    }
}

// Letters only, three or more, all capitals: not a code, not a known abbreviation.
static bool isShouted(const QString &reply, const Token &token, const QSet<QString> &abbreviations)
{
    const QStringView word = QStringView(reply).sliced(token.begin, token.end - token.begin);
    if (word.size() < 3)
        return false;
    for (QChar c : word)
        if (!c.isUpper())
            return false;
    if (abbreviations.contains(token.form))
        return false;
    const auto touchesCode = [&](qsizetype at) {
        return at >= 0 && at < reply.size() && (reply[at].isDigit() || reply[at] == u'-' || reply[at] == u'_');
    };
    return !touchesCode(token.begin - 1) && !touchesCode(token.end);
}

std::vector<ActMatch> findShouting(const QString &reply, const Tokens &tokens, const QSet<QString> &abbreviations)
{
    std::vector<ActMatch> matches;
    findExclamations(reply, matches);
    int words = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
    for (const Token &token : tokens.tokens) {
        if (!isShouted(reply, token, abbreviations))
            continue;
        if (words++ == 0)
            begin = token.begin;
        end = token.end;
    }
    if (words >= 2)
        matches.push_back({Act::Shouting, Certainty::Found, {begin, end - begin}, u"shouting/capitals"_s});
    return matches;
}

} // namespace ventil

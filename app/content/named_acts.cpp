// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/named_acts.h"

namespace ventil {

using namespace Qt::StringLiterals;

Result<Heard> readNamedActs(const QString &text)
{
    Heard heard;
    for (QString name : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool isSure = !name.endsWith(u'?');
        if (!isSure)
            name.chop(1);
        const auto act = actFromId(name);
        if (!act)
            return Error{didYouMean(Message::tr("there is no act \"%1\"").arg(name), name, actIds())};
        heard.probable.insert(*act);
        if (isSure)
            heard.found.insert(*act);
    }
    return heard;
}

QString written(const Heard &heard)
{
    QStringList names;
    forEach(heard.probable, [&](Act act) { names.append(heard.found.contains(act) ? actId(act) : actId(act) + u'?'); });
    return names.join(u' ');
}

Replied inBrackets(const Heard &heard, qsizetype number)
{
    QStringList names;
    std::vector<ActMatch> matches;
    forEach(heard.probable, [&](Act act) {
        names.append(actId(act));
        matches.push_back({act, heard.found.contains(act) ? Certainty::Found : Certainty::Probable, {}, {}});
    });
    const QString text = u"[%1: %2]"_s.arg(number).arg(names.isEmpty() ? u"none of the acts"_s : names.join(u", "_s));
    for (ActMatch &match : matches)
        match.span = {0, static_cast<int>(text.size())};
    return {text, std::move(matches)};
}

} // namespace ventil

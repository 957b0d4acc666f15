// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/remarks.h"

#include "app/model/plain_text.h"

namespace ventil {

QString Remarks::told(const Remark &remark, const Talk &talk)
{
    const QString &text = talk.turns[std::size_t(remark.turn)].text;
    const QString words = neutralised(text.sliced(remark.span.begin, remark.span.length).simplified());
    switch (remark.kind) {
    case Remark::Kind::WrongFact:
        return tr("You said “%1”; the customer’s words were “%2”.").arg(words, neutralised(remark.right));
    case Remark::Kind::Repeated:
        return tr("“%1” came more than once; it counted once.").arg(words);
    case Remark::Kind::TakenBack:
        return tr("“%1” took back what you had said before, so that did not count.").arg(words);
    case Remark::Kind::Pasted:
        return tr("“%1” stands so in the list; your own words would have counted.").arg(words);
    case Remark::Kind::Crowded:
        return tr("One reply held more than a customer can take in at once; part of it did not count.");
    case Remark::Kind::House:
        return tr("Your company does not want “%1” said: %2 Better: “%3”")
            .arg(words, neutralised(remark.why), neutralised(remark.right));
    }
    return {};
}

QStringList Remarks::told(const Report &report, const Talk &talk)
{
    QStringList all;
    for (const Remark &remark : report.remarks)
        all.append(told(remark, talk));
    all.removeDuplicates();
    return all;
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/suppressions.h"

#include "core/diagnostics/catalogue.h"
#include "core/text/code_points.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace ventil {

using namespace Qt::StringLiterals;

Suppressions::Suppressions(const QByteArray &text, const QString &file)
{
    read(text, file, false);
}

void Suppressions::addShared(const QByteArray &text, const QString &file)
{
    read(text, file, true);
}

void Suppressions::read(const QByteArray &text, const QString &file, bool isShared)
{
    int line = 1;
    qsizetype counted = 0; // so far the lines were counted
    for (qsizetype at = text.indexOf("ventil:"); at >= 0;) {
        line += static_cast<int>(std::count(text.begin() + counted, text.begin() + at, '\n'));
        counted = at;
        const qsizetype begin = text.lastIndexOf('\n', at) + 1;
        const qsizetype end = text.indexOf('\n', at);
        readLine(QString::fromUtf8(text.sliced(begin, (end < 0 ? text.size() : end) - begin)), {line, 1}, file,
                 isShared);
        at = end < 0 ? end : text.indexOf("ventil:", end);
    }
}

static Message objection(const QString &code, const QString &reason)
{
    const DiagnosticEntry *entry = diagnosticEntry(code);
    if (!entry)
        return didYouMean(Message::tr("there is no code \"%1\"").arg(code), code, diagnosticCodes());
    if (!entry->ignorable)
        return Message::tr("%1 cannot be ignored: %2").arg(code, entry->message);
    if (reason.isEmpty())
        return Message::tr("say why %1 is ignored: # ventil: ignore %1 the reason").arg(code);
    return {};
}

void Suppressions::readLine(const QString &line, const Position &place, const QString &file, bool isShared)
{
    static const QRegularExpression form(u"^(.*?)#\\s*ventil:\\s*ignore\\b\\s*(\\S*)\\s*(.*)$"_s);
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return;
    const QString before = match.captured(1);
    const Position position{place.line, static_cast<int>(codePointsIn(line, before.size())) + 1};
    const Message problem = objection(match.captured(2), match.captured(3).trimmed());
    if (!problem.isEmpty())
        m_faults.push_back({file, position, u"V120"_s, problem});
    else
        m_comments.push_back(
            {file, before.trimmed().isEmpty() ? place.line + 1 : place.line, match.captured(2), position, isShared});
}

Diagnostics Suppressions::remaining(const Diagnostics &all)
{
    Diagnostics left;
    for (const Diagnostic &one : all) {
        const auto comment = std::find_if(m_comments.begin(), m_comments.end(), [&](const Comment &candidate) {
            return one.file == candidate.file && candidate.code == one.code && candidate.appliesTo == one.position.line;
        });
        if (comment == m_comments.end())
            left.push_back(one);
        else
            comment->isWanted = true;
    }
    return left;
}

Diagnostics Suppressions::unused() const
{
    Diagnostics faults;
    for (const Comment &comment : m_comments)
        if (!comment.isWanted)
            faults.push_back({comment.file, comment.position, u"V121"_s,
                              Message::tr("nothing here has to be ignored: there is no %1 in line %2")
                                  .arg(comment.code, comment.appliesTo)});
    return faults;
}

} // namespace ventil

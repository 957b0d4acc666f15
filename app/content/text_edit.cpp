// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/text_edit.h"

#include "core/text/code_points.h"

#include <QFile>
#include <QSaveFile>
#include <QStringDecoder>

#include <algorithm>
#include <tuple>

namespace ventil {

using namespace Qt::StringLiterals;

static Error moved(const TextEdit &edit)
{
    return Error{Message::tr("line %1 has changed meanwhile; nothing is written").arg(edit.position.line)};
}

Result<QString> edited(const QString &text, std::vector<TextEdit> edits)
{
    std::stable_sort(edits.begin(), edits.end(), [](const TextEdit &a, const TextEdit &b) {
        return std::tie(a.position.line, a.position.column) < std::tie(b.position.line, b.position.column);
    });
    QString result;
    qsizetype copied = 0;
    qsizetype lineStart = 0;
    int line = 1;
    for (const TextEdit &edit : edits) {
        for (; line < edit.position.line; ++line) {
            const qsizetype end = text.indexOf(u'\n', lineStart);
            if (end < 0)
                return moved(edit);
            lineStart = end + 1;
        }
        const qsizetype end = text.indexOf(u'\n', lineStart);
        const QStringView rest = QStringView(text).sliced(lineStart, (end < 0 ? text.size() : end) - lineStart);
        const qsizetype inLine = rest.indexOf(edit.before, unitsIn(rest, edit.position.column - 1));
        const qsizetype at = lineStart + inLine;
        if (inLine < 0 || at < copied)
            return moved(edit);
        result += QStringView(text).sliced(copied, at - copied);
        result += edit.after;
        copied = at + edit.before.size();
    }
    result += QStringView(text).sliced(copied);
    return result;
}

Outcome editFile(const QString &path, const std::vector<TextEdit> &edits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{headed(path, Message::plain(file.errorString()))};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(file.readAll());
    const Result<QString> changed =
        decoder.hasError() ? Result<QString>(Error{Message::tr("this is not UTF-8")}) : edited(text, edits);
    if (!changed)
        return Error{headed(path, changed.error().message)};
    const QByteArray bytes = changed->toUtf8();
    QSaveFile target(path);
    if (target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit())
        return Done{};
    return Error{headed(path, Message::plain(target.errorString()))};
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostic.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

// Messages quote what stands in the file, which may be anything.
static QString clipped(const QString &message)
{
    constexpr int most = 600;
    return message.size() <= most ? message : message.first(most) + u'…';
}

QString toString(const Diagnostic &diagnostic)
{
    return u"%1:%2:%3: %4 %5"_s.arg(diagnostic.file)
        .arg(diagnostic.position.line)
        .arg(diagnostic.position.column)
        .arg(diagnostic.code, clipped(diagnostic.message.text()));
}

// Edit distance with neighbouring letters swapped counted as one.
static int distance(const QString &a, const QString &b)
{
    const auto n = static_cast<std::size_t>(b.size());
    std::vector<int> beforeLast(n + 1);
    std::vector<int> last(n + 1);
    std::vector<int> row(n + 1);
    for (std::size_t j = 0; j <= n; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= n; ++j) {
            const auto k = static_cast<qsizetype>(j);
            const int change = a[i - 1] == b[k - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last[n];
}

QString nearestName(const QString &given, const QStringList &known)
{
    constexpr int longestName = 64;
    if (given.size() > longestName)
        return {};
    QString best;
    int bestDistance = static_cast<int>(std::max<qsizetype>(1, given.size() / 3)) + 1;
    for (const QString &name : known) {
        const int d = distance(given.toCaseFolded(), name.toCaseFolded());
        if (d < bestDistance) {
            bestDistance = d;
            best = name;
        }
    }
    return best;
}

Message didYouMean(const Message &problem, const QString &given, const QStringList &known)
{
    const QString near = nearestName(given, known);
    return near.isEmpty() ? problem : Message::tr("%1; did you mean \"%2\"?").arg(problem, near);
}

bool openText(QFile &file)
{
    const QFileInfo info(file);
    return (!info.exists() || info.isFile() || file.fileName().startsWith(u":/"_s)) && file.open(QIODevice::ReadOnly);
}

Diagnostic cannotBeRead(const QFile &file)
{
    return {file.fileName(),
            {1, 1},
            u"V100"_s,
            file.error() == QFileDevice::NoError ? Message::tr("the file cannot be read: it is no ordinary file")
                                                 : Message::tr("the file cannot be read: %1").arg(file.errorString())};
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "replies.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

void registerActBenchmarks();
void registerActCurves();

// For those who measure something else by the same replies: one JSON object a line.
static int printReplies(const QString &language)
{
    QTextStream out(stdout);
    for (const auto &heard : ventil::repliesOf(ventil::Content(QStringLiteral(VENTIL_SOURCE_DIR)), language))
        out << QString::fromUtf8(QJsonDocument({{QStringLiteral("reply"), heard.reply}}).toJson(QJsonDocument::Compact))
            << '\n';
    return 0;
}

// ventil_bench [--replies LANGUAGE | BENCHMARK ARGUMENT…]
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--replies") == 0)
        return printReplies(QString::fromUtf8(argv[2]));
    registerActBenchmarks();
    registerActCurves();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

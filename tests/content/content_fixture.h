// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content/content.h"

#include <QFile>
#include <QTest>

// The small scenario with the small language and its short list.
namespace ventil::testing {

using namespace Qt::StringLiterals;

inline const QString source = QStringLiteral(VENTIL_SOURCE_DIR);
inline const QString personas = source + u"/resources/personas"_s;
inline const QString parcelFile = source + u"/tests/core/scenario/good/en/parcel.yaml"_s;

inline QString told(const Diagnostics &diagnostics)
{
    QStringList lines;
    for (const Diagnostic &diagnostic : diagnostics)
        lines.append(toString(diagnostic));
    return lines.join(u'\n');
}

inline QByteArray parcelText()
{
    QFile file(parcelFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Scenario scenarioOf(const QByteArray &text)
{
    const LoadedScenario loaded = loadScenario(text, u"en/parcel.yaml"_s, personas);
    if (!loaded.scenario)
        qFatal("%s", qPrintable(told(loaded.diagnostics)));
    return *loaded.scenario;
}

inline Detector smallDetector()
{
    const LoadedDetector loaded = loadDetector(source + u"/tests/content/data/resources/acts/en"_s);
    if (!loaded.detector)
        qFatal("%s", qPrintable(told(loaded.diagnostics)));
    return *loaded.detector;
}

inline Document smallDocument()
{
    const LoadedDocument loaded = loadDocument(source + u"/tests/content/data/resources/documents/en.yaml"_s);
    if (!loaded.document)
        qFatal("%s", qPrintable(told(loaded.diagnostics)));
    return *loaded.document;
}

} // namespace ventil::testing

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector.h"
#include "core/scenario/scenario.h"
#include "core/scoring/document.h"

#include <QString>
#include <QStringList>

#include <future>
#include <map>
#include <set>
#include <vector>

namespace ventil {

// The folder with the program's data (resources/ and scenarios/), and what has been loaded from it so far.
// Languages and documents are loaded when first asked for and kept; pointers stay valid as long as the content.
class Content {
public:
    explicit Content(QString folder) : m_folder(std::move(folder)) {}

    // $VENTIL_DATA, or the installed data beside the program, or the source tree it was built from.
    static QString locate();

    const QString &folder() const { return m_folder; }
    QStringList languages() const;               // codes that have acts and a document, in alphabetical order
    QStringList scenarioIds() const;             // "et/late-order", in alphabetical order
    static bool isScenarioId(const QString &id); // well formed: a language and small letters, digits and hyphens
    QString scenarioPath(const QString &id) const;
    QString personaFolder() const { return m_folder + QStringLiteral("/resources/personas"); }
    QString actFolder(const QString &language) const;
    QString
    compiledActs(const QString &language) const; // made when the program is built; may be missing or out of date
    QString documentPath(const QString &language) const;
    QString screenplayWordsPath(const QString &language) const; // English where the language has none

    // Begins to load a language aside, so that detector() need not take its time later; for those who are not to wait
    // for it here, too.
    std::shared_future<LoadedDetector> prepareDetector(const QString &language);

    // Null when there is none or it has faults; those are in problems().
    const Detector *detector(const QString &language);
    const Document *document(const QString &language);

    LoadedScenario scenario(const QString &id) const;

    const Diagnostics &problems() const { return m_problems; }

private:
    QString m_folder;
    std::map<QString, std::shared_future<LoadedDetector>> m_detectors;
    std::set<QString> m_detectorsAsked;
    std::map<QString, std::optional<Document>> m_documents;
    Diagnostics m_problems;
};

} // namespace ventil

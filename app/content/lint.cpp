// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/lint.h"

#include "app/content/manners.h"
#include "app/content/promises.h"
#include "app/content/screenplay_words.h"
#include "app/content/test_file.h"
#include "core/proof/check.h"
#include "core/scenario/examples.h"
#include "core/scenario/parts.h"
#include "core/scenario/persona.h"
#include "core/yaml/node.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

static QStringList yamlFiles(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList found;
        for (QDirIterator it(path, {u"*.yaml"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            found.append(it.next());
        found.sort();
        files += found;
    }
    return files;
}

namespace {

// What lint looks at before it says that a scenario is too large to be proved; `check` looks further.
inline constexpr GraphLimits quickLook{100'000, 3'000'000};

enum class FileKind { Unknown, Scenario, Plays, Persona, Document, Acts, Company, ScreenplayWords, Part, Explanation };

class Linter {
public:
    explicit Linter(Content &content) : m_content(content) {}

    Linted run(const QStringList &files)
    {
        for (const QString &file : files)
            check(file);
        return std::move(m_linted);
    }

private:
    void add(const Diagnostics &faults)
    {
        for (const Diagnostic &fault : faults) {
            const QString text = toString(fault);
            if (!m_seen.contains(text))
                m_linted.faults.push_back(fault);
            m_seen.insert(text);
        }
    }

    static FileKind kindOf(const yaml::Node &root, const QString &file)
    {
        if (isTestFile(file) || root.find(u"ventil-test"))
            return FileKind::Plays;
        if (root.find(u"ventil-persona"))
            return FileKind::Persona;
        if (root.find(u"ventil-part"))
            return FileKind::Part;
        if (root.find(u"ventil-screenplay"))
            return FileKind::ScreenplayWords;
        if (root.find(u"ventil"))
            return FileKind::Scenario;
        if (root.find(u"code") && root.find(u"mend"))
            return FileKind::Explanation;
        if (root.find(u"document") && root.find(u"rules"))
            return FileKind::Document;
        if (root.find(u"company"))
            return FileKind::Company;
        if (root.find(u"act") || (root.find(u"script") && root.find(u"language")) || root.find(u"weekdays"))
            return FileKind::Acts;
        return FileKind::Unknown;
    }

    void check(const QString &file)
    {
        ++m_linted.files;
        const yaml::Parsed parsed = yaml::parseFile(file);
        if (!parsed.root)
            return add(parsed.diagnostics);
        switch (kindOf(*parsed.root, file)) {
        case FileKind::Scenario:
            return checkScenario(file);
        case FileKind::Plays:
            return checkPlays(file);
        case FileKind::Persona:
            return checkPersona(file);
        case FileKind::Part:
            return add(reading::checkPart(file));
        case FileKind::ScreenplayWords:
            return add(loadScreenplayWords(file).diagnostics);
        case FileKind::Document:
            return add(loadDocument(file).diagnostics);
        case FileKind::Acts:
            return checkActs(QFileInfo(file).path());
        case FileKind::Company:
            return checkCompany(file, *parsed.root);
        case FileKind::Explanation: // part of the program, and tested with it
            return;
        case FileKind::Unknown:
            return add({{file,
                         {1, 1},
                         u"V119"_s,
                         u"this is neither a scenario nor a persona, act, company or document file"_s}});
        }
    }

    void checkScenario(const QString &file)
    {
        LoadedScenario loaded = loadScenario(file, m_content.personaFolder());
        add(loaded.diagnostics);
        if (!loaded.scenario)
            return;
        add(loaded.suppressions.remaining(findingsIn(*loaded.scenario, file)));
        add(loaded.suppressions.unused());
    }

    // What only becomes visible beside the acts, the document and the plays.
    Diagnostics findingsIn(const Scenario &scenario, const QString &file)
    {
        Diagnostics found;
        const auto take = [&](const Diagnostics &some) { found.insert(found.end(), some.begin(), some.end()); };
        const auto uncheckable = [&](const QString &what, const QString &language) {
            found.push_back(
                {file,
                 {1, 1},
                 u"V205"_s,
                 u"it cannot be checked against the %1 of \"%2\", which have faults"_s.arg(what, language)});
        };
        if (const Detector *detector = m_content.detector(scenario.language))
            take(located(checkReactionExamples(scenario, detector->unadvised(), file), scenario));
        else
            uncheckable(u"acts"_s, scenario.language);
        std::vector<Guard> asked = askedByPromises(scenario);
        for (const Guard &guard : askedByDocuments())
            asked.push_back(guard);
        StateGraph graph(scenario, asked, quickLook);
        if (const Document *document = m_content.document(scenario.document))
            take(located(checkManners(graph, *document, file), scenario));
        else
            uncheckable(u"rules"_s, scenario.document);
        take(located(checkTalks(graph, file), scenario));
        const auto proofs =
            proveAllPromises(graph, m_content.detector(scenario.language), m_content.document(scenario.document));
        take(located(checkPromises(proofs, scenario, file), scenario));
        if (!QFileInfo::exists(testFileOf(file)))
            found.push_back({file,
                             {1, 1},
                             u"V801"_s,
                             u"it has no plays; write them in %1"_s.arg(QFileInfo(testFileOf(file)).fileName())});
        return found;
    }

    void checkPlays(const QString &file)
    {
        if (!isTestFile(file))
            return add({{file, {1, 1}, u"V208"_s, u"a file of plays must be called <scenario>.test.yaml"_s}});
        const LoadedScenario loaded = loadScenario(scenarioFileOf(file), m_content.personaFolder());
        add(loaded.diagnostics);
        if (loaded.scenario)
            add(loadPlays(file, *loaded.scenario).diagnostics);
    }

    void checkPersona(const QString &path)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            add(loadTemperament(file.readAll(), path).diagnostics);
    }

    void checkActs(const QString &folder)
    {
        if (m_actFolders.contains(folder))
            return;
        m_actFolders.insert(folder);
        add(checkExamples(folder));
    }

    // It may lie in its place or, as a draft, anywhere.
    void checkCompany(const QString &file, const yaml::Node &root)
    {
        const yaml::Node *language = root.find(u"language");
        QString folder = QFileInfo(file).path();
        if (!QFileInfo::exists(folder + u"/language.yaml"_s))
            folder = m_content.actFolder(language ? language->text : QString());
        if (!QFileInfo::exists(folder + u"/language.yaml"_s))
            return add({{file, language ? language->position : Position{1, 1}, u"V205"_s,
                         u"\"language\" must name one of: %1"_s.arg(m_content.languages().join(u", "_s))}});
        add(checkExamplesWithCompany(folder, file));
        if (!loadDetectorWithCompany(folder, file).diagnostics.empty())
            return;
        m_linted.effects.push_back(effectOfCompany(file, folder));
        add(m_linted.effects.back().faults);
    }

    Content &m_content;
    Linted m_linted;
    QSet<QString> m_seen, m_actFolders;
};

} // namespace

Linted lint(const QStringList &paths, Content &content)
{
    return Linter(content).run(yamlFiles(paths));
}

static bool isPart(const QString &file)
{
    const yaml::Parsed parsed = yaml::parseFile(file);
    return parsed.root && parsed.root->find(u"ventil-part");
}

QStringList scenarioFiles(const QStringList &paths)
{
    QStringList scenarios;
    for (const QString &file : yamlFiles(paths)) {
        if (!isTestFile(file) && isPart(file))
            continue;
        const QString scenario = isTestFile(file) ? scenarioFileOf(file) : file;
        if (!scenarios.contains(scenario))
            scenarios.append(scenario);
    }
    return scenarios;
}

} // namespace ventil

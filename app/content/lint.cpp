// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/lint.h"

#include "app/content/manners.h"
#include "app/content/promises.h"
#include "app/content/screenplay_words.h"
#include "app/content/side_by_side.h"
#include "app/content/test_file.h"
#include "core/proof/check.h"
#include "core/scenario/examples.h"
#include "core/scenario/parts.h"
#include "core/scenario/persona.h"
#include "core/yaml/node.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <mutex>

namespace ventil {

using namespace Qt::StringLiterals;

// The name that a file would be read by, where an editor gave it another: late-order.yml, late-order.yaml.txt. Empty
// where the name is right, or is none of a content file.
static QString properName(const QString &file)
{
    static const QRegularExpression nearly(u"^(.+)\\.ya?ml(\\.txt)?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString name = QFileInfo(file).fileName();
    const QRegularExpressionMatch match = nearly.match(name);
    return match.hasMatch() && !name.endsWith(u".yaml"_s) ? match.captured(1) + u".yaml"_s : QString();
}

static Diagnostics misnamedFiles(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        files.append(path);
        for (QDirIterator it(path, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            files.append(it.next());
    }
    erase_if(files, [](const QString &file) { return properName(file).isEmpty() || !QFileInfo(file).isFile(); });
    files.sort();
    Diagnostics faults;
    for (const QString &file : files)
        faults.push_back(
            {file, {1, 1}, u"V123"_s, Message::tr("this file is not read; call it %1").arg(properName(file))});
    return faults;
}

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

void append(Diagnostics &faults, const Diagnostics &more)
{
    faults.insert(faults.end(), more.begin(), more.end());
}

struct Found {
    Diagnostics faults;
    std::optional<CompanyEffect> effect;
};

// A file, and what the first look at it tells.
struct Source {
    QString file;
    std::optional<FileKind> kind;      // none: it cannot be parsed
    Diagnostics faults;                // then
    std::optional<yaml::Node> company; // the root, where it is a company's
    bool isFirstOfFolder = false;      // of the act files in it
};

// Looks at many files at once.
class Linter {
public:
    explicit Linter(Content &content) : m_content(content) {}

    std::vector<Found> run(const QStringList &files)
    {
        std::vector<Source> sources = sideBySide(files, &read);
        QSet<QString> folders;
        for (Source &source : sources) {
            const QString folder = QFileInfo(source.file).path();
            if (source.kind != FileKind::Acts || folders.contains(folder))
                continue;
            folders.insert(folder);
            source.isFirstOfFolder = true;
        }
        return sideBySide(sources, [this](const Source &source) { return check(source); });
    }

private:
    static Source read(const QString &file)
    {
        yaml::Parsed parsed = yaml::parseFile(file);
        if (!parsed.root)
            return {file, {}, std::move(parsed.diagnostics), {}};
        Source source{file, kindOf(*parsed.root, file), {}, {}};
        if (source.kind == FileKind::Company)
            source.company = *std::move(parsed.root);
        return source;
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

    Found check(const Source &source)
    {
        const QString &file = source.file;
        if (!source.kind)
            return {source.faults, {}};
        switch (*source.kind) {
        case FileKind::Scenario:
            return {faultsOfScenario(file), {}};
        case FileKind::Plays:
            return {faultsOfPlays(file), {}};
        case FileKind::Persona:
            return {faultsOfPersona(file), {}};
        case FileKind::Part:
            return {reading::checkPart(file), {}};
        case FileKind::ScreenplayWords:
            return {loadScreenplayWords(file).diagnostics, {}};
        case FileKind::Document:
            return {loadDocument(file).diagnostics, {}};
        case FileKind::Acts:
            return {source.isFirstOfFolder ? checkExamples(QFileInfo(file).path()) : Diagnostics(), {}};
        case FileKind::Company:
            return checkCompany(file, *source.company);
        case FileKind::Explanation: // part of the program, and tested with it
            return {};
        case FileKind::Unknown:
            break;
        }
        return {{{file,
                  {1, 1},
                  u"V119"_s,
                  Message::tr("this is neither a scenario nor a persona, act, company or document file")}},
                {}};
    }

    Diagnostics faultsOfScenario(const QString &file)
    {
        LoadedScenario loaded = loadScenario(file, m_content.personaFolder());
        Diagnostics faults = std::move(loaded.diagnostics);
        if (!loaded.scenario)
            return faults;
        append(faults, loaded.suppressions.remaining(findingsIn(*loaded.scenario, file)));
        append(faults, loaded.suppressions.unused());
        return faults;
    }

    // What only becomes visible beside the acts, the document and the plays.
    Diagnostics findingsIn(const Scenario &scenario, const QString &file)
    {
        Diagnostics found;
        const auto take = [&](const Diagnostics &some) { append(found, some); };
        const auto uncheckable = [&](const QString &against) {
            found.push_back(
                {file,
                 {1, 1},
                 u"V205"_s,
                 Message::tr("it cannot be checked against %1, which is missing or has faults").arg(against)});
        };
        const Detector *detector = detectorOf(scenario.language);
        const Document *document = documentOf(scenario.document);
        if (detector)
            take(located(checkReactionExamples(scenario, detector->unadvised(), file), scenario));
        else
            uncheckable(u"resources/acts/"_s + scenario.language);
        std::vector<Guard> asked = askedByPromises(scenario);
        for (const Guard &guard : askedByDocuments())
            asked.push_back(guard);
        StateGraph graph(scenario, asked, quickLook);
        if (document)
            take(located(checkManners(graph, *document, file), scenario));
        else
            uncheckable(u"resources/documents/%1.yaml"_s.arg(scenario.document));
        take(located(checkTalks(graph, file), scenario));
        take(located(checkPromises(proveAllPromises(graph, detector, document), scenario, file), scenario));
        if (!QFileInfo::exists(testFileOf(file)))
            found.push_back(
                {file,
                 {1, 1},
                 u"V801"_s,
                 Message::tr("it has no plays; write them in %1").arg(QFileInfo(testFileOf(file)).fileName())});
        return found;
    }

    Diagnostics faultsOfPlays(const QString &file)
    {
        if (!isTestFile(file))
            return {{file, {1, 1}, u"V208"_s, Message::tr("a file of plays must be called <scenario>.test.yaml")}};
        const LoadedScenario loaded = loadScenario(scenarioFileOf(file), m_content.personaFolder());
        Diagnostics faults = loaded.diagnostics;
        if (loaded.scenario)
            append(faults, loadPlays(file, *loaded.scenario).diagnostics);
        return faults;
    }

    static Diagnostics faultsOfPersona(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? loadTemperament(file.readAll(), path).diagnostics : Diagnostics();
    }

    // It may lie in its place or, as a draft, anywhere.
    Found checkCompany(const QString &file, const yaml::Node &root)
    {
        const yaml::Node *language = root.find(u"language");
        QString folder = QFileInfo(file).path();
        if (!QFileInfo::exists(folder + u"/language.yaml"_s))
            folder = m_content.actFolder(language ? language->text : QString());
        if (!QFileInfo::exists(folder + u"/language.yaml"_s))
            return {{{file, language ? language->position : Position{1, 1}, u"V205"_s,
                      Message::tr("\"language\" must name one of: %1").arg(m_content.languages().join(u", "_s))}},
                    {}};
        Found found{checkExamplesWithCompany(folder, file), {}};
        if (loadDetectorWithCompany(folder, file).diagnostics.empty()) {
            found.effect = effectOfCompany(file, folder);
            append(found.faults, found.effect->faults);
        }
        return found;
    }

    const Detector *detectorOf(const QString &language)
    {
        const std::scoped_lock lock(m_mutex);
        return m_content.detector(language);
    }

    const Document *documentOf(const QString &language)
    {
        const std::scoped_lock lock(m_mutex);
        return m_content.document(language);
    }

    std::mutex m_mutex; // of the following
    Content &m_content;
};

} // namespace

Linted lint(const QStringList &paths, Content &content)
{
    Linted linted{0, misnamedFiles(paths), {}};
    QSet<QString> seen;
    for (Found &found : Linter(content).run(yamlFiles(paths))) {
        ++linted.files;
        for (const Diagnostic &fault : found.faults) {
            const QString text = toString(fault);
            if (!seen.contains(text))
                linted.faults.push_back(fault);
            seen.insert(text);
        }
        if (found.effect)
            linted.effects.push_back(*std::move(found.effect));
    }
    return linted;
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

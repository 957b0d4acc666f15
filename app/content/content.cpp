// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/content.h"

#include "app/content/test_file.h"
#include "core/acts/opinion_model.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace ventil {

using namespace Qt::StringLiterals;

QString Content::locate()
{
    const QString chosen = qEnvironmentVariable("VENTIL_DATA");
    if (!chosen.isEmpty())
        return QDir(chosen).absolutePath();
    const QString installed = QCoreApplication::applicationDirPath() + u"/../share/ventil"_s;
    if (QFileInfo::exists(installed + u"/scenarios"_s))
        return QDir(installed).absolutePath();
    return QStringLiteral(VENTIL_SOURCE_DIR);
}

QStringList Content::languages() const
{
    QStringList codes;
    for (const QString &code :
         QDir(m_folder + u"/resources/acts"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (QFileInfo::exists(documentPath(code)))
            codes.append(code);
    return codes;
}

QStringList Content::scenarioIds() const
{
    QStringList ids;
    const QDir root(m_folder + u"/scenarios"_s);
    for (const QString &language : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        for (const QString &file : QDir(root.filePath(language)).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name))
            if (!isTestFile(file))
                ids.append(language + u'/' + file.chopped(5));
    return ids;
}

bool Content::isScenarioId(const QString &id)
{
    static const QRegularExpression wellFormed(u"^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$"_s);
    return wellFormed.match(id).hasMatch();
}

QString Content::scenarioPath(const QString &id) const
{
    return m_folder + u"/scenarios/"_s + id + u".yaml"_s;
}

QString Content::actFolder(const QString &language) const
{
    return m_folder + u"/resources/acts/"_s + language;
}

QString Content::compiledActs(const QString &language) const
{
    return QCoreApplication::applicationDirPath() + u"/../share/ventil/compiled/"_s + language + u".acts"_s;
}

QString Content::documentPath(const QString &language) const
{
    return m_folder + u"/resources/documents/"_s + language + u".yaml"_s;
}

QString Content::screenplayWordsPath(const QString &language) const
{
    const QString path = m_folder + u"/resources/screenplay/%1.yaml"_s;
    return QFileInfo::exists(path.arg(language)) ? path.arg(language) : path.arg(u"en"_s);
}

// The trained second opinion of a language; null where there is none, and the patterns decide alone.
static std::shared_ptr<const OpinionModel> opinionOf(const QString &language)
{
    QFile file(u":/opinions/"_s + language);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    auto model = OpinionModel::read(file.readAll());
    return model ? std::make_shared<const OpinionModel>(*std::move(model)) : nullptr;
}

static LoadedDetector loadAdvised(const QString &language, const QString &folder, const QString &compiled)
{
    LoadedDetector loaded = loadDetector(folder, compiled);
    if (loaded.detector)
        loaded.detector = loaded.detector->advisedBy(opinionOf(language));
    return loaded;
}

std::shared_future<LoadedDetector> Content::prepareDetector(const QString &language)
{
    const auto [entry, isNew] = m_detectors.try_emplace(language);
    if (isNew)
        entry->second =
            std::async(std::launch::async, &loadAdvised, language, actFolder(language), compiledActs(language));
    return entry->second;
}

const Detector *Content::detector(const QString &language)
{
    prepareDetector(language);
    const LoadedDetector &loaded = m_detectors.at(language).get(); // stays where it is as long as this does
    if (m_detectorsAsked.insert(language).second)
        m_problems.insert(m_problems.end(), loaded.diagnostics.begin(), loaded.diagnostics.end());
    return loaded.detector ? &*loaded.detector : nullptr;
}

const Document *Content::document(const QString &language)
{
    auto [entry, isNew] = m_documents.try_emplace(language);
    if (isNew) {
        LoadedDocument loaded = loadDocument(documentPath(language));
        m_problems.insert(m_problems.end(), loaded.diagnostics.begin(), loaded.diagnostics.end());
        entry->second = std::move(loaded.document);
    }
    return entry->second ? &*entry->second : nullptr;
}

LoadedScenario Content::scenario(const QString &id) const
{
    return loadScenario(scenarioPath(id), personaFolder());
}

} // namespace ventil

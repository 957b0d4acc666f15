// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/sarif.h"

#include "core/diagnostics/catalogue.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace ventil::cli {

using namespace Qt::StringLiterals;

static QJsonObject text(const QString &words)
{
    return {{u"text"_s, words}};
}

static QJsonObject ruleFor(const QString &code)
{
    QJsonObject rule{{u"id"_s, code}};
    if (const DiagnosticEntry *entry = diagnosticEntry(code)) {
        rule[u"shortDescription"_s] = text(entry->message.text());
        rule[u"fullDescription"_s] = text(entry->why.text());
        rule[u"help"_s] = text(entry->mend.text());
        rule[u"defaultConfiguration"_s] = QJsonObject{{u"level"_s, toId(entry->severity)}};
    }
    return rule;
}

static QString locationOf(const QString &file)
{
    const QString relative = QDir::current().relativeFilePath(file);
    if (relative.startsWith(u"../"_s) || QDir::isAbsolutePath(relative))
        return QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toString(QUrl::FullyEncoded);
    return QString::fromLatin1(QUrl::toPercentEncoding(relative, "/"));
}

static QJsonObject resultFor(const Diagnostic &fault)
{
    const QJsonObject region{{u"startLine"_s, fault.position.line}, {u"startColumn"_s, fault.position.column}};
    const QJsonObject place{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, locationOf(fault.file)}}},
                            {u"region"_s, region}};
    return {{u"ruleId"_s, fault.code},
            {u"level"_s, toId(severityOf(fault.code))},
            {u"message"_s, text(fault.message.text())},
            {u"locations"_s, QJsonArray{QJsonObject{{u"physicalLocation"_s, place}}}}};
}

QByteArray toSarif(const Diagnostics &faults, const QString &language)
{
    QStringList codes;
    QJsonArray results;
    for (const Diagnostic &fault : faults) {
        codes.append(fault.code);
        results.append(resultFor(fault));
    }
    codes.sort();
    codes.removeDuplicates();
    QJsonArray rules;
    for (const QString &code : codes)
        rules.append(ruleFor(code));
    const QJsonObject driver{{u"name"_s, u"ventil-cli lint"_s}, {u"rules"_s, rules}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                          {u"language"_s, language},
                          {u"columnKind"_s, u"unicodeCodePoints"_s},
                          {u"results"_s, results}};
    const QJsonObject log{{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                          {u"version"_s, u"2.1.0"_s},
                          {u"runs"_s, QJsonArray{run}}};
    return QJsonDocument(log).toJson();
}

} // namespace ventil::cli

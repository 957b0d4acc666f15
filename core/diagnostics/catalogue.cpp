// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/catalogue.h"

#include "core/yaml/fields.h"

#include <QDir>

#include <algorithm>
#include <map>

namespace ventil {

using namespace Qt::StringLiterals;

static QString folder()
{
    return u":/ventil/diagnostics"_s;
}

QString toId(Severity severity)
{
    return severity == Severity::Error ? u"error"_s : u"warning"_s;
}

// The files are part of the program and tested with it; one that has faults is left out.
static std::optional<DiagnosticEntry> read(const QString &code)
{
    const QString path = folder() + u'/' + code + u".yaml"_s;
    const yaml::Parsed parsed = yaml::parseFile(path);
    Diagnostics faults = parsed.diagnostics;
    DiagnosticEntry entry;
    if (parsed.root) {
        yaml::Fields fields(*parsed.root, path, faults);
        entry.code = fields.requireText(u"code"_s);
        entry.severity =
            fields.oneOf(u"severity"_s, {u"error"_s, u"warning"_s}) == u"warning" ? Severity::Warning : Severity::Error;
        entry.ignorable = fields.boolean(u"ignorable"_s, entry.severity == Severity::Warning);
        entry.message = Message::ofCatalogue(fields.requireText(u"message"_s));
        entry.why = Message::ofCatalogue(fields.requireText(u"why"_s));
        entry.mend = Message::ofCatalogue(fields.requireText(u"mend"_s));
        entry.exampleOf = fields.text(u"example_of"_s);
        entry.bad = fields.text(u"bad"_s);
        entry.good = fields.text(u"good"_s);
        entry.withoutExample = Message::ofCatalogue(fields.text(u"without_example"_s));
    }
    return faults.empty() ? std::optional(entry) : std::nullopt;
}

static const std::map<QString, DiagnosticEntry> &catalogue()
{
    static const std::map<QString, DiagnosticEntry> entries = [] {
        std::map<QString, DiagnosticEntry> all;
        for (const QString &file : QDir(folder()).entryList({u"V*.yaml"_s}, QDir::Files, QDir::Name))
            if (auto entry = read(file.section(u'.', 0, 0)))
                all.emplace(entry->code, std::move(*entry));
        return all;
    }();
    return entries;
}

QStringList diagnosticCodes()
{
    QStringList codes;
    for (const auto &[code, entry] : catalogue())
        codes.append(code);
    return codes;
}

const DiagnosticEntry *diagnosticEntry(const QString &code)
{
    const auto found = catalogue().find(code);
    return found == catalogue().end() ? nullptr : &found->second;
}

Severity severityOf(const QString &code)
{
    const DiagnosticEntry *entry = diagnosticEntry(code);
    return entry ? entry->severity : Severity::Error;
}

bool hasErrors(const Diagnostics &diagnostics)
{
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic &one) { return severityOf(one.code) == Severity::Error; });
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/author_command.h"

#include <QFileInfo>
#include <QSaveFile>

namespace ventil::cli {

using namespace Qt::StringLiterals;

QString scenarioPathOf(const QString &named, const Content &content)
{
    return QFileInfo::exists(named) ? named : content.scenarioPath(named);
}

std::optional<Scenario> scenarioNamed(const QString &named, const Content &content, Terminal terminal)
{
    LoadedScenario loaded = loadScenario(scenarioPathOf(named, content), content.personaFolder());
    if (!loaded.scenario)
        reportFaults(loaded.diagnostics, terminal);
    return std::move(loaded.scenario);
}

int deliver(const QByteArray &bytes, const QString &file, Terminal terminal)
{
    if (file.isEmpty()) {
        terminal.out << QString::fromUtf8(bytes);
        return done;
    }
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit())
        return done;
    terminal.err << file << ": " << target.errorString() << '\n';
    return inputHasFaults;
}

} // namespace ventil::cli

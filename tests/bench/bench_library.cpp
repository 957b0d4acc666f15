// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0

// A library of a thousand customers: the shipped ones, each under many names.
#include "app/content/content.h"
#include "app/content/side_by_side.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace ventil;
using namespace Qt::StringLiterals;

inline constexpr int customers = 1000;

static void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void fill(const QString &folder)
{
    const QString source = QStringLiteral(VENTIL_SOURCE_DIR);
    QFile::link(source + u"/resources"_s, folder + u"/resources"_s);
    const Content shipped(source);
    const QStringList ids = shipped.scenarioIds();
    for (int i = 0; i < customers; ++i) {
        const QString &id = ids.at(i % ids.size());
        const QString name = u"%1-%2"_s.arg(id).arg(i);
        write(folder + u"/scenarios/"_s + name + u".yaml"_s,
              bytesOf(shipped.scenarioPath(id)).replace("\nid: " + id.toUtf8(), "\nid: " + name.toUtf8()));
        for (const QFileInfo &part :
             QFileInfo(shipped.scenarioPath(id)).dir().entryInfoList({u"*"_s}, QDir::Dirs | QDir::NoDotAndDotDot))
            QFile::link(part.absoluteFilePath(),
                        folder + u"/scenarios/"_s + id.section(u'/', 0, 0) + u'/' + part.fileName());
    }
}

static void indexLibrary(benchmark::State &state)
{
    const QTemporaryDir folder;
    fill(folder.path());
    for (auto _ : state) {
        const Content content(folder.path());
        const auto loads = [&content](const QString &id) { return content.scenario(id).scenario.has_value(); };
        const std::vector<bool> read = sideBySide(content.scenarioIds(), loads, static_cast<int>(state.range(0)));
        if (std::count(read.begin(), read.end(), true) != customers)
            state.SkipWithError("not all of them load");
    }
}
BENCHMARK(indexLibrary)->ArgName("cores")->Arg(1)->Arg(cores())->Unit(benchmark::kMillisecond)->UseRealTime();

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/difficulties.h"

#include "core/scenario/scenario.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>
#include <QtConcurrent>

namespace ventil {
using namespace Qt::StringLiterals;

namespace {

// What is remembered: the difficulty of each scenario by its hash, of one version of the program.
class Memory {
public:
    explicit Memory(const QString &file) : m_file(file)
    {
        QFile kept(file);
        if (file.isEmpty() || !kept.open(QIODevice::ReadOnly))
            return;
        const QJsonObject json = QJsonDocument::fromJson(kept.readAll()).object();
        if (json.value("version"_L1).toString() == QCoreApplication::applicationVersion())
            m_difficulties = json.value("difficulties"_L1).toObject();
    }

    std::optional<Difficulty> of(const QByteArray &hash) const
    {
        return difficultyFromId(m_difficulties.value(QLatin1String(hash)).toString());
    }

    void keep(const QByteArray &hash, Difficulty difficulty)
    {
        m_difficulties.insert(QLatin1String(hash), toId(difficulty));
        write();
    }

    // Forgets the scenarios that are gone, and what edited ones were before.
    void keepOnly(const QSet<QString> &hashes)
    {
        const QStringList remembered = m_difficulties.keys();
        for (const QString &hash : remembered)
            if (!hashes.contains(hash))
                m_difficulties.remove(hash);
        if (m_difficulties.size() < remembered.size())
            write();
    }

private:
    // A disk that takes nothing costs only the time to find out again.
    void write() const
    {
        QSaveFile kept(m_file);
        if (m_file.isEmpty() || !kept.open(QIODevice::WriteOnly))
            return;
        kept.write(QJsonDocument(QJsonObject{{u"version"_s, QCoreApplication::applicationVersion()},
                                             {u"difficulties"_s, m_difficulties}})
                       .toJson());
        kept.commit();
    }

    QString m_file;
    QJsonObject m_difficulties;
};

} // namespace

Difficulties::Difficulties(QString file, QObject *parent) : QObject(parent), m_file(std::move(file))
{
    m_thread.setMaxThreadCount(1);
    connect(&m_working, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        const Found found = m_working.resultAt(index);
        m_known.insert(found.scenario, found.difficulty);
        Q_EMIT this->found(found.scenario);
    });
}

Difficulties::~Difficulties()
{
    m_working.cancel();
}

void Difficulties::find(const std::vector<Wanted> &wanted, const QString &personaFolder)
{
    m_working.cancel();
    m_known.clear();
    m_working.setFuture(QtConcurrent::run(&m_thread, work, wanted, personaFolder, m_file));
}

void Difficulties::work(QPromise<Found> &promise, const std::vector<Wanted> &wanted, const QString &personaFolder,
                        const QString &file)
{
    Memory memory(file);
    QSet<QString> hashes;
    for (const Wanted &each : wanted)
        hashes.insert(QString::fromLatin1(each.hash));
    memory.keepOnly(hashes);
    std::vector<Wanted> unknown;
    for (const Wanted &each : wanted) {
        if (const auto difficulty = memory.of(each.hash))
            promise.addResult(Found{each.scenario, *difficulty});
        else
            unknown.push_back(each);
    }
    for (const Wanted &each : unknown) {
        if (promise.isCanceled())
            return;
        const LoadedScenario loaded = loadScenario(each.file, personaFolder);
        if (!loaded.scenario || loaded.scenario->hash.hex() != each.hash)
            continue;
        if (const auto difficulty = difficultyOf(*loaded.scenario)) {
            memory.keep(each.hash, *difficulty);
            promise.addResult(Found{each.scenario, *difficulty});
        }
    }
}

std::optional<Difficulty> Difficulties::of(const QString &scenario) const
{
    const auto known = m_known.constFind(scenario);
    return known == m_known.cend() ? std::nullopt : std::optional(*known);
}

} // namespace ventil

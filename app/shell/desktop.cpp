// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/desktop.h"

#include <QDir>
#include <QFileInfo>
#include <QFont>
#include <QFontInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QRandomGenerator>
#include <QSurfaceFormat>
#include <QTimeZone>

#include <algorithm>

namespace ventil {
using namespace Qt::StringLiterals;

namespace {

QString storePath(const Options &options, const QTemporaryDir *demoFolder)
{
    if (demoFolder)
        return demoFolder->filePath(u"ventil.sqlite"_s);
    if (!options.store.isEmpty())
        return QFileInfo(options.store).absoluteFilePath();
    return Store::usualPath();
}

// How much larger than usual the desktop writes.
double systemScale()
{
    constexpr double usualPixels = 13.5;
    return std::clamp(QFontInfo(QGuiApplication::font()).pixelSize() / usualPixels, 1.0, 2.0);
}

} // namespace

void setUpDrawing()
{
    QSurfaceFormat format = QSurfaceFormat::defaultFormat();
    format.setSamples(4); // smooth edges for the drawn faces and icons
    QSurfaceFormat::setDefaultFormat(format);
    // Without the second family first in line, Chinese is written with glyphs of two fonts.
    QFont::insertSubstitutions(u"Noto Sans"_s, {u"Noto Sans CJK SC"_s});
    QFont font = QGuiApplication::font();
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans CJK SC"_s});
    QGuiApplication::setFont(font);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/ventil.png"_s));
}

Desktop::Desktop(const Options &options)
    : m_options(options),
      m_demoFolder(options.demo ? std::make_unique<QTemporaryDir>() : nullptr),
      m_storePath(storePath(options, m_demoFolder.get())),
      m_content(options.data.isEmpty() ? Content::locate() : QFileInfo(options.data).absoluteFilePath()),
      m_preferences(QFileInfo(m_storePath).absolutePath() + u"/settings.ini"_s, m_storePath, systemScale(),
                    {options.language, options.theme, options.scale})
{
    m_engine.setNetworkAccessManagerFactory(&m_offline);
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    m_translations.use(m_preferences.language());
    QObject::connect(&m_preferences, &Preferences::languageChanged, &m_engine, [this] {
        m_translations.use(m_preferences.language());
        m_engine.retranslate();
        if (m_trainer)
            m_trainer->retranslate();
    });
}

Desktop::~Desktop()
{
    if (m_trainer)
        m_trainer->leave();
    for (QObject *root : m_engine.rootObjects())
        delete root;
}

bool Desktop::show()
{
    if (!QDir().mkpath(QFileInfo(m_storePath).absolutePath()))
        return showProblem(QGuiApplication::translate("Desktop", "The folder for your talks cannot be made: %1")
                               .arg(QFileInfo(m_storePath).absolutePath()));
    auto opened = Store::open(m_storePath);
    if (!opened)
        return showProblem(opened.error().message.text());
    m_store = *std::move(opened);
    m_trainer = std::make_unique<Trainer>(services(), m_preferences);
    m_engine.setInitialProperties({{u"trainer"_s, QVariant::fromValue(m_trainer.get())}});
    m_engine.load(u"qrc:/qt/qml/Ventil/Main.qml"_s);
    if (m_options.exitAfterFirstFrame && window())
        QObject::connect(window(), &QQuickWindow::frameSwapped, qGuiApp, &QGuiApplication::quit, Qt::QueuedConnection);
    return window() != nullptr;
}

bool Desktop::showProblem(const QString &problem)
{
    m_engine.setInitialProperties({{u"problem"_s, problem}});
    m_engine.load(u"qrc:/qt/qml/Ventil/ProblemWindow.qml"_s);
    return false;
}

QQuickWindow *Desktop::window() const
{
    return m_engine.rootObjects().isEmpty() ? nullptr
                                            : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
}

Services Desktop::services()
{
    const QString difficulties = QFileInfo(m_storePath).absolutePath() + u"/difficulties.json"_s;
    if (!m_options.demo) {
        return {m_content, *m_store, &QDateTime::currentDateTimeUtc,
                [] { return QRandomGenerator::global()->generate(); }, difficulties};
    }
    const auto time = std::make_shared<QDateTime>(QDate(2026, 1, 15), QTime(9, 0), QTimeZone::utc());
    return {m_content, *m_store, [time] { return *time = time->addSecs(1); }, [] { return 7U; }, difficulties};
}

} // namespace ventil

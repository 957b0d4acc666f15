// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content/content.h"
#include "app/model/preferences.h"
#include "app/model/trainer.h"
#include "app/model/translations.h"
#include "app/shell/offline.h"
#include "app/shell/options.h"
#include "core/history/store.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <memory>

namespace ventil {

// Fonts, smoothness and icon of the windows; before the first one is made.
void setUpDrawing();

// All the parts of the running program, put together.
class Desktop {
public:
    explicit Desktop(const Options &options);
    ~Desktop();
    Desktop(const Desktop &) = delete;
    Desktop &operator=(const Desktop &) = delete;

    // Opens the window; or one that says why not, and then false.
    bool show();

    QQuickWindow *window() const;
    Trainer *trainer() { return m_trainer.get(); }
    Store *store() { return m_store.get(); }

private:
    Services services();
    bool showProblem(const QString &problem);

    Options m_options;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    QString m_storePath;
    Content m_content;
    Preferences m_preferences;
    Translations m_translations;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Trainer> m_trainer;
    Offline m_offline;
    QQmlApplicationEngine m_engine;
};

} // namespace ventil

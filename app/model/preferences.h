// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSettings>
#include <QtQml/qqmlregistration.h>
#include <QVariantList>

#include <optional>

namespace ventil {

// What the trainee has chosen about the program itself.
class Preferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(QVariantList languages READ languages CONSTANT)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(bool dark READ isDark NOTIFY changed)
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY changed)
    Q_PROPERTY(double scale READ scale NOTIFY changed)
    Q_PROPERTY(bool lessMotion READ hasLessMotion WRITE setLessMotion NOTIFY changed)
    Q_PROPERTY(bool instantLines READ hasInstantLines WRITE setInstantLines NOTIFY changed)
    Q_PROPERTY(QString storePlace READ storePlace CONSTANT)

public:
    // Settings given on the command line hold for this run, until they are changed in the window.
    struct ForThisRun {
        QString language, theme;
        double scale = 0; // 0: as set
    };

    // `systemScale`: how much larger than usual the desktop's font is.
    Preferences(const QString &file, QString storePlace, double systemScale, ForThisRun forThisRun,
                QObject *parent = nullptr);

    QVariantList languages() const;
    QString language() const; // "en", "zh_CN"
    void setLanguage(const QString &language);
    QString theme() const; // light | dark | system
    void setTheme(const QString &theme);
    bool isDark() const;
    int textSize() const; // per cent
    void setTextSize(int percent);
    double scale() const;
    bool hasLessMotion() const;
    void setLessMotion(bool less);
    bool hasInstantLines() const;
    void setInstantLines(bool instant);
    std::optional<QString> practisedLanguage() const; // chosen in the library; empty: all; none: never chosen
    void setPractisedLanguage(const QString &language);
    const QString &storePlace() const { return m_storePlace; }

Q_SIGNALS:
    void languageChanged();
    void changed();

private:
    QSettings m_settings;
    QString m_storePlace;
    double m_systemScale = 1;
    ForThisRun m_forThisRun;
};

// The languages the window speaks.
QStringList interfaceLanguages();

} // namespace ventil

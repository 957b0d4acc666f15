// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/preferences.h"

#include "app/model/language_choice.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace ventil {
using namespace Qt::StringLiterals;

namespace {

constexpr auto languageKey = "language"_L1;
constexpr auto themeKey = "theme"_L1;
constexpr auto textSizeKey = "text-size"_L1;
constexpr auto lessMotionKey = "less-motion"_L1;
constexpr auto instantLinesKey = "instant-lines"_L1;
constexpr auto practisedLanguageKey = "practised-language"_L1;

QString systemLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        QString code = wanted.startsWith("zh"_L1) ? u"zh_CN"_s : wanted.left(2);
        if (interfaceLanguages().contains(code))
            return code;
    }
    return u"en"_s;
}

} // namespace

QStringList interfaceLanguages()
{
    return {u"en"_s, u"et"_s, u"pl"_s, u"ru"_s, u"sk"_s, u"zh_CN"_s};
}

Preferences::Preferences(const QString &file, QString storePlace, double systemScale, ForThisRun forThisRun,
                         QObject *parent)
    : QObject(parent),
      m_settings(file, QSettings::IniFormat),
      m_storePlace(std::move(storePlace)),
      m_systemScale(systemScale),
      m_forThisRun(std::move(forThisRun))
{}

QVariantList Preferences::languages() const
{
    QVariantList choices;
    for (const QString &code : interfaceLanguages())
        choices.append(QVariant::fromValue(LanguageChoice{code, code == "en"_L1 ? u"English"_s : nativeName(code)}));
    return choices;
}

QString Preferences::language() const
{
    if (!m_forThisRun.language.isEmpty())
        return m_forThisRun.language;
    const QString kept = m_settings.value(languageKey).toString();
    return interfaceLanguages().contains(kept) ? kept : systemLanguage();
}

void Preferences::setLanguage(const QString &language)
{
    m_forThisRun.language.clear();
    m_settings.setValue(languageKey, language);
    Q_EMIT languageChanged();
}

QString Preferences::theme() const
{
    return m_forThisRun.theme.isEmpty() ? m_settings.value(themeKey, u"system"_s).toString() : m_forThisRun.theme;
}

void Preferences::setTheme(const QString &theme)
{
    m_forThisRun.theme.clear();
    m_settings.setValue(themeKey, theme);
    Q_EMIT changed();
}

bool Preferences::isDark() const
{
    if (theme() != "system"_L1)
        return theme() == "dark"_L1;
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

int Preferences::textSize() const
{
    if (m_forThisRun.scale > 0)
        return qRound(m_forThisRun.scale * 100);
    return qBound(80, m_settings.value(textSizeKey, 100).toInt(), 200);
}

void Preferences::setTextSize(int percent)
{
    m_forThisRun.scale = 0;
    m_settings.setValue(textSizeKey, percent);
    Q_EMIT changed();
}

double Preferences::scale() const
{
    return m_systemScale * textSize() / 100;
}

bool Preferences::hasLessMotion() const
{
    return m_settings.value(lessMotionKey, false).toBool();
}

void Preferences::setLessMotion(bool less)
{
    m_settings.setValue(lessMotionKey, less);
    Q_EMIT changed();
}

bool Preferences::hasInstantLines() const
{
    return m_settings.value(instantLinesKey, false).toBool();
}

std::optional<QString> Preferences::practisedLanguage() const
{
    const QVariant kept = m_settings.value(practisedLanguageKey);
    return kept.isValid() ? std::optional(kept.toString()) : std::nullopt;
}

void Preferences::setPractisedLanguage(const QString &language)
{
    m_settings.setValue(practisedLanguageKey, language);
}

void Preferences::setInstantLines(bool instant)
{
    m_settings.setValue(instantLinesKey, instant);
    Q_EMIT changed();
}

} // namespace ventil

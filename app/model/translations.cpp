// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace ventil {
using namespace Qt::StringLiterals;

namespace {

void swap(QTranslator &translator, const QString &file, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

void Translations::use(const QString &language)
{
    QLocale::setDefault(QLocale(language));
    swap(m_qts, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    swap(m_ours, u"ventil_"_s + language, u":/i18n"_s);
    m_messages.speak(language);
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/tongue.h"

#include <QCoreApplication>
#include <QDir>

namespace ventil {

using namespace Qt::StringLiterals;

static QString folder()
{
    return u":/i18n"_s;
}

static QString codeOf(const QString &language)
{
    return language.section(u'_', 0, 0);
}

Tongue::~Tongue()
{
    QCoreApplication::removeTranslator(&m_translator);
}

QStringList Tongue::languages()
{
    QStringList codes{u"en"_s};
    for (const QString &file : QDir(folder()).entryList({u"messages_*.qm"_s}, QDir::Files, QDir::Name))
        codes.append(codeOf(file.section(u'_', 1).section(u'.', 0, 0)));
    return codes;
}

bool Tongue::speak(const QString &language)
{
    QCoreApplication::removeTranslator(&m_translator);
    const QString code = codeOf(language);
    const QStringList files = QDir(folder()).entryList({u"messages_%1*.qm"_s.arg(code)}, QDir::Files);
    if (!languages().contains(code))
        return false;
    return files.isEmpty() ||
           (m_translator.load(files.front(), folder()) && QCoreApplication::installTranslator(&m_translator));
}

} // namespace ventil

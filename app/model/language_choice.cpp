// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/language_choice.h"

#include <QLocale>

namespace ventil {

QString nativeName(const QString &code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::C)
        return code;
    QString name = locale.nativeLanguageName();
    if (!name.isEmpty())
        name.front() = name.front().toUpper();
    return name;
}

} // namespace ventil

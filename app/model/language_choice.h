// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace ventil {

// What a language calls itself, with a capital letter: "Русский".
QString nativeName(const QString &code);

// A language as a choice in the window.
class LanguageChoice {
    Q_GADGET
    QML_VALUE_TYPE(languageChoice)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)

public:
    QString code;
    QString name;
};

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content/tongue.h"

#include <QString>
#include <QTranslator>

namespace ventil {

// The language of the window: our own texts, Qt's, and what is said of faults.
class Translations {
public:
    Translations() = default;
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    // "ru"; English when there is no such translation. Sets the default locale too.
    void use(const QString &language);

private:
    QTranslator m_ours;
    QTranslator m_qts;
    Tongue m_messages;
};

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTranslator>

namespace ventil {

// The language in which messages are told; English at first. Lasts as long as this lives.
class Tongue {
public:
    Tongue() = default;
    ~Tongue();
    Tongue(const Tongue &) = delete;
    Tongue &operator=(const Tongue &) = delete;

    // English, and those that were translated when the program was built: "en", "et", …
    static QStringList languages();

    // "et", or with a country as in "zh_CN". False, and English, for a language that is not among them.
    bool speak(const QString &language);

private:
    QTranslator m_translator;
};

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector.h"
#include "core/text/tokens.h"

#include <QSet>

namespace ventil {

// Shouting in writing: two words and more in capitals (of three letters and more; abbreviations and codes aside), or
// three exclamation marks and more in a row.
std::vector<ActMatch> findShouting(const QString &reply, const Tokens &tokens, const QSet<QString> &abbreviations);

} // namespace ventil

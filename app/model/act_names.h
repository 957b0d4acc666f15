// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/act.h"

#include <QString>

namespace ventil {

// What a reply does, in the language of the window: "an apology".
QString actName(Act act);
QString actName(const QString &act); // by its id; what is no act, as it is written

} // namespace ventil

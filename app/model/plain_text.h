// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ventil {

// Text from files and people, made harmless for a label that would read markup: "<img" becomes "‹img", and characters
// that turn the writing direction around become invisible spaces. The length stays, so that spans still fit.
QString neutralised(QString text);

} // namespace ventil

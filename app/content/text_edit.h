// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostic.h"
#include "core/result.h"

namespace ventil {

// A change of a text file at one place; everything else, remarks and layout included, stays as it is.
struct TextEdit {
    Position position;
    QString before; // what stands there now, or the next time in this line; empty: something is put in just here
    QString after;
};

// The text with all edits applied. Refuses when what is to be replaced does not stand there any more, or two edits
// touch the same place.
Result<QString> edited(const QString &text, std::vector<TextEdit> edits);

// The same for a UTF-8 file, which is replaced as a whole or not at all.
Outcome editFile(const QString &path, const std::vector<TextEdit> &edits);

} // namespace ventil

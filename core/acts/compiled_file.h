// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/detector_data.h"

namespace ventil {

// A file with the compiled patterns of a language, so that they need not be read and compiled again. It holds for the
// very bytes of the files that it was made from, and for the program and the kind of machine that made it.

QByteArray compiledBytes(const Detector::Data &data, const QString &folder);

// Fills in the symbols, tables, patterns, index and negators. False, and nothing is changed, when there is no such
// file, when it is damaged or when it was made from other files than the folder holds now.
bool readCompiled(const QString &path, const QString &folder, Detector::Data &data);

} // namespace ventil

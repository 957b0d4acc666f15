// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QStringList>

#include <vector>

namespace ventil {

// Tables as spreadsheet programs exchange them (RFC 4180, UTF-8). The first row names the columns.
QString toCsv(const std::vector<QStringList> &rows);
Result<std::vector<QStringList>> fromCsv(const QString &text);

} // namespace ventil

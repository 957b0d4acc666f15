// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/yaml/node.h"

#include <QStringList>

namespace ventil::reading {

// The files that a scenario is made of.
struct Parts {
    QStringList files;              // by Position::file
    QList<QByteArray> texts = {{}}; // of the parts, by Position::file; that of the scenario itself is left out
};

// Puts what the files of `uses` hold into the root of the scenario, as if it were written there; `file` is the
// scenario's own. Opens nothing outside its folder: no absolute path, no "..", no address, no link that leads out.
Parts mergeParts(yaml::Node &root, const QString &file, Diagnostics &diagnostics);

// What is wrong with a part by itself.
Diagnostics checkPart(const QString &path);

// Names the part in faults whose place lies in one.
void nameFiles(Diagnostics &diagnostics, const QStringList &files);

} // namespace ventil::reading

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace ventil {

// What the command line asks of the desktop program.
struct Options {
    QString data;                     // folder with resources/ and scenarios/; empty: where they are found
    QString store;                    // the file with the sessions; empty: the person's own
    QString language;                 // of the window; empty: as set
    QString theme;                    // light | dark; empty: as set
    double scale = 0;                 // 0: as set
    bool demo = false;                // fixed clock and chance, a store that is thrown away
    bool exitAfterFirstFrame = false; // for measuring the start
};

struct ReadOptions {
    std::optional<Options> options; // absent: say `message` and end with `status`
    QString message;
    int status = 0;
};
ReadOptions readOptions(const QStringList &arguments);

} // namespace ventil

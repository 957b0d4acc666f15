// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <functional>

namespace ventil {

class Content;
class Store;

// What the view-models work with. main() keeps it all for longer than any of them.
struct Services {
    Content &content;
    Store &store;
    std::function<QDateTime()> now; // UTC
    std::function<quint32()> seed;
    QString difficultyFile = {}; // where found difficulties are remembered; empty: nowhere
};

} // namespace ventil

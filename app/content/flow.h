// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario.h"

namespace ventil {

// A scenario as a drawing: its states, its endings and the ways between them.
struct Flow {
    struct Node {
        enum class Kind { State, Ending, Everywhere } kind = Kind::State;
        QString id;       // "" for Everywhere: what can happen in any state
        QString says;     // his first words there
        QString endsWith; // endings: good, middling, bad
    };
    struct Edge {
        std::size_t from = 0, to = 0;
        QStringList labels; // one for each way from here to there
    };
    QString title;
    std::size_t start = 0;
    std::vector<Node> nodes;
    std::vector<Edge> edges; // one for each pair of nodes; what stays where it is has none
};
Flow flowOf(const Scenario &scenario);

// What a reaction is for: "apology + timeframe, if anger <= 6".
QString labelOf(const Reaction &reaction);

// Graphviz, Mermaid, and a drawing that needs no other program. All text is escaped.
QString toDot(const Flow &flow);
QString toMermaid(const Flow &flow);
QByteArray toSvg(const Flow &flow);

} // namespace ventil

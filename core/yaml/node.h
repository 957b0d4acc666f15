// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostic.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace ventil::yaml {

struct Entry;

// One value of a YAML file. Everything is text until a typed accessor (fields.h) asks for more.
class Node {
public:
    enum class Kind { Scalar, List, Map };

    Kind kind = Kind::Scalar;
    Position position;
    bool quoted = false;        // scalars: written in quotes or as a block
    QString text;               // scalars
    std::vector<Node> items;    // lists
    std::vector<Entry> entries; // maps, in file order, no key twice

    bool isScalar() const { return kind == Kind::Scalar; }
    bool isList() const { return kind == Kind::List; }
    bool isMap() const { return kind == Kind::Map; }
    bool isNull() const { return isScalar() && !quoted && (text.isEmpty() || text == u"null" || text == u"~"); }

    const Node *find(QStringView key) const; // maps; null when absent
};

struct Entry {
    QString key;
    Position keyPosition;
    Node value;
};

// Bounds that keep a hostile file cheap.
inline constexpr qsizetype maximumBytes = 1 << 19;
inline constexpr int maximumDepth = 32;

// Reads one document of the strict subset: UTF-8 without control and direction-changing characters, spaces for
// indentation, quotes closed on their line, no key twice, no anchors, aliases, tags, merge keys or second document.
// Every fault that can be told is reported; there is a root only when there is none.
struct Parsed {
    std::optional<Node> root;
    Diagnostics diagnostics;
};
Parsed parse(const QByteArray &bytes, const QString &file);

// The same for a file on disk. An unreadable or oversized one is a diagnostic at 1:1.
Parsed parseFile(const QString &path);

} // namespace ventil::yaml

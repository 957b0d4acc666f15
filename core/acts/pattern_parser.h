// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/pattern.h"
#include "core/acts/symbols.h"
#include "core/result.h"
#include "core/text/tokens.h"

#include <QHash>
#include <QStringList>

namespace ventil {

// Compiles patterns written as resources/acts/README.md describes.
class PatternCompiler {
public:
    explicit PatternCompiler(const Writing &writing) : m_writing(writing) {}

    // Word lists for "@name". Each is compiled once, when it is first used; lists may use each other, but not
    // themselves.
    void setClasses(QHash<QString, QStringList> classes) { m_classes = std::move(classes); }

    Result<Program> compile(const QString &pattern);
    Result<Program> compileAny(const QStringList &patterns); // one program that matches where any of them does

    SymbolTable symbols;
    PatternTables tables;

private:
    struct Node;
    friend class PatternReader;

    Result<Node> read(const QStringList &patterns);
    Program emit(const Node &node);
    Result<int> list(const QString &name); // index of its program

    const Writing &m_writing;
    QHash<QString, QStringList> m_classes;
    QHash<QString, int> m_lists; // those compiled so far
    QStringList m_openLists;     // against lists that hold themselves
};

} // namespace ventil

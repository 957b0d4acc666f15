// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/pattern.h"
#include "core/acts/pattern_parser.h"
#include "core/acts/symbols.h"
#include "core/result.h"
#include "core/text/tokens.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <map>
#include <optional>

namespace ventil {

// Compiles patterns written as resources/acts/README.md describes.
class PatternCompiler {
public:
    explicit PatternCompiler(const Writing &writing) : symbols(writing), m_writing(writing) {}

    // Word lists for "@name". Each is compiled once, when it is first used; lists may use each other, but not
    // themselves.
    void setClasses(QMap<QString, QStringList> classes) { m_classes = std::move(classes); }

    Result<Program> compile(const QStringList &patterns); // matches where any of them does
    Result<PatternLines> compileLines(const QStringList &patterns);

    SymbolBuilder symbols;
    PatternTables tables;

private:
    using Needs = std::vector<std::vector<int>>; // each a sorted list of symbols

    Result<PatternNode> read(const QStringList &patterns);
    Result<int> list(const QString &name); // its index
    Program emitProgram(const PatternNode &node);
    void emit(const PatternNode &node);
    void emitSequence(const PatternNode &node);
    void emitChoice(const PatternNode &node);
    int beginningAt(int at);
    void indexChoice(Choice &choice);
    Needs needsOf(const PatternNode &node);
    Needs needsOfSequence(const PatternNode &node);
    std::optional<int> pairAt(const PatternNode &sequence, std::size_t i); // the symbol of two words in a row
    PatternLine emitLine(const PatternNode &node);
    int setOf(std::vector<int> words); // each set is kept once

    const Writing &m_writing;
    QMap<QString, QStringList> m_classes;
    QHash<QString, int> m_lists; // those compiled so far
    QStringList m_openLists;     // against lists that hold themselves
    std::vector<Needs> m_listNeeds;
    std::map<std::vector<int>, int> m_sets;
};

} // namespace ventil

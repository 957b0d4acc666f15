// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/pattern.h"
#include "core/acts/pattern_needs.h"
#include "core/acts/pattern_parser.h"
#include "core/acts/symbols.h"
#include "core/acts/word_places.h"
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
    explicit PatternCompiler(const Writing &writing) : symbols(writing), m_writing(writing), m_needs(writing, symbols)
    {}

    // Word lists for "@name". Each is compiled once, when it is first used; lists may use each other, but not
    // themselves.
    void setClasses(QMap<QString, QStringList> classes) { m_classes = std::move(classes); }

    Result<Program> compile(const QStringList &patterns); // matches where any of them does

    // Telling the cases of a line apart makes it rarer that it is tried in vain, and dearer to find out.
    enum class Cases { Apart, Together };
    Result<PatternLines> compileLines(const QStringList &patterns, Cases cases);

    SymbolBuilder symbols;
    PatternTables tables;

private:
    Result<PatternNode> read(const QStringList &patterns);
    Result<int> list(const QString &name); // its index
    Program emitProgram(const PatternNode &node);
    void emit(const PatternNode &node);
    void emitSequence(const PatternNode &node);
    void emitChoice(const PatternNode &node);
    int beginningAt(int at);
    void indexChoice(Choice &choice);
    PatternLine emitLine(const PatternNode &node, Cases cases);
    int setOf(std::vector<int> words); // each set is kept once

    const Writing &m_writing;
    QMap<QString, QStringList> m_classes;
    QHash<QString, int> m_lists; // those compiled so far
    QStringList m_openLists;     // against lists that hold themselves
    PatternNeeds m_needs;
    std::map<std::vector<int>, int> m_sets;
};

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/symbols.h"

#include <QVarLengthArray>

#include <algorithm>

namespace ventil {

using Pair = QVarLengthArray<QChar, 16>;

static Pair pairOf(const QString &first, const QString &second)
{
    Pair pair(first.begin(), first.end());
    pair.append(u' ');
    pair.append(second.constData(), second.size());
    return pair;
}

void SymbolTable::collect(const Token &token, const Token *next, const Writing &writing, std::vector<int> &into) const
{
    const auto first = static_cast<std::ptrdiff_t>(into.size());
    asWritten.collect(token.form, into);
    if (writing.folding.diacriticsOptional &&
        (static_cast<std::ptrdiff_t>(into.size()) == first || token.loose == token.form))
        loosened.collect(token.loose, into);
    if (writing.characters && next)
        asWritten.collectWord(QStringView(pairOf(token.form, next->form)), into);
    if (token.kind != Token::Kind::Word)
        into.push_back(symbol::number);
    if (token.kind == Token::Kind::ClockTime)
        into.push_back(symbol::clockTime);
    std::sort(into.begin() + first, into.end());
    into.erase(std::unique(into.begin() + first, into.end()), into.end());
}

int SymbolBuilder::intern(const QString &word, bool exact)
{
    std::u16string key = word.toStdU16String();
    if (exact)
        key.insert(key.begin(), u'=');
    const auto [entry, isNew] = m_ids.try_emplace(std::move(key), m_count);
    if (!isNew)
        return entry->second;
    m_asWritten.add(word, m_count);
    if (m_writing.folding.diacriticsOptional && !exact)
        m_loosened.add(m_writing.folding.loosened(word), m_count);
    return m_count++;
}

int SymbolBuilder::internPair(const QString &first, const QString &second)
{
    return intern(QStringView(pairOf(first, second)).toString(), true);
}

SymbolTable SymbolBuilder::table() const
{
    return {m_asWritten.index(), m_loosened.index(), m_count};
}

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/folding.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace ventil {

// How a language writes, as far as splitting a text needs to know.
struct Writing {
    Folding folding;
    bool characters = false;        // no spaces between words: every ideograph is a token
    QSet<QString> clauseWords;      // begin a clause even without a comma
    QSet<QString> questionWords;    // begin a question, as do …
    QStringList questionBeginnings; // … words that begin so
    QSet<QString> questionEndings;
    QHash<QString, int> numbers; // number words
};

struct Token {
    enum class Kind : quint8 { Word, Number, ClockTime };
    Kind kind = Kind::Word;
    bool quoted = false; // inside quotation marks that do not hold the whole text
    int sentence = 0;
    int clause = 0;
    QString form;        // folded; a letter repeated three times or more stands once
    QString loose;       // the same without diacritics where the language lets them go
    qsizetype begin = 0; // in the text as typed
    qsizetype end = 0;
};

struct Sentence {
    int first = 0; // tokens [first, end)
    int end = 0;
    bool question = false;
};

struct Tokens {
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
};

// Words, numbers and clock times with their places. Punctuation and pictures are no tokens; they end clauses and
// sentences.
Tokens tokenize(const QString &typed, const Writing &writing);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/restatement.h"

#include <QHash>

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keyLength = 5; // letters by which inflected forms of a word are told to be the same word
constexpr int enoughWeight = 4;
constexpr int numberWeight = 2;

struct Key {
    QString text;
    int weight = 1;
};

// What a token says about the topic; nothing for stop words and short words.
std::optional<Key> keyOf(const Detector::Data &data, const std::vector<Token> &tokens, std::size_t i)
{
    const Token &token = tokens[i];
    if (token.kind != Token::Kind::Word) {
        const auto number = data.writing.numbers.constFind(token.form);
        if (number != data.writing.numbers.constEnd())
            return Key{QString::number(*number), *number > 2 && !data.writing.characters ? numberWeight : 1};
        return Key{token.form, numberWeight};
    }
    if (data.stopWords.contains(token.form))
        return std::nullopt;
    if (data.writing.characters) { // pairs of characters stand for words
        if (i + 1 >= tokens.size() || tokens[i + 1].clause != token.clause ||
            data.stopWords.contains(tokens[i + 1].form))
            return std::nullopt;
        return Key{token.form + tokens[i + 1].form};
    }
    const QString loosened = data.writing.folding.loosened(token.form);
    if (loosened.size() < 4)
        return std::nullopt;
    return Key{loosened.first(std::min(keyLength, loosened.size()))};
}

QHash<QString, int> keysOf(const Detector::Data &data, const QStringList &texts)
{
    QHash<QString, int> keys;
    for (const QString &text : texts) {
        const Tokens tokens = tokenize(text, data.writing);
        for (std::size_t i = 0; i < tokens.tokens.size(); ++i)
            if (const auto key = keyOf(data, tokens.tokens, i))
                keys.insert(key->text, key->weight);
    }
    return keys;
}

bool wordFits(const QString &wanted, const QString &form, const Folding &folding)
{
    const auto fits = [](const QString &pattern, const QString &word) {
        return pattern.endsWith(u'*') ? word.startsWith(pattern.chopped(1)) : word == pattern;
    };
    return fits(wanted, form) || (folding.diacriticsOptional && fits(folding.loosened(wanted), folding.loosened(form)));
}

// The words of a fact stand in this order, next to each other, somewhere in [first, end).
bool factIn(const Detector::Data &data, const QString &fact, const std::vector<Token> &tokens, int first, int end)
{
    QStringList wanted;
    for (const QString &part : data.writing.folding.folded(fact).split(u' ', Qt::SkipEmptyParts)) {
        const bool star = part.endsWith(u'*');
        for (const Token &token : tokenize(part, data.writing).tokens)
            wanted.append(token.form);
        if (star && !wanted.isEmpty())
            wanted.last() += u'*';
    }
    const int count = static_cast<int>(wanted.size());
    for (int at = first; count > 0 && at + count <= end; ++at) {
        auto token = tokens.begin() + at;
        if (std::all_of(wanted.begin(), wanted.end(),
                        [&](const QString &word) { return wordFits(word, (token++)->form, data.writing.folding); }))
            return true;
    }
    return false;
}

int factsIn(const Detector::Data &data, const ReplyContext &context, const std::vector<Token> &tokens,
            const Sentence &sentence)
{
    return static_cast<int>(std::count_if(context.facts.begin(), context.facts.end(), [&](const QStringList &words) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) {
            return factIn(data, word, tokens, sentence.first, sentence.end);
        });
    }));
}

// Most of the sentence is one stretch of the customer's own words.
bool isCopied(const Detector::Data &data, const QString &sentence, const QStringList &customer)
{
    const QString folded = data.writing.folding.folded(sentence).simplified();
    return folded.size() > 12 && std::any_of(customer.begin(), customer.end(), [&](const QString &said) {
               return data.writing.folding.folded(said).simplified().contains(folded);
           });
}

} // namespace

std::vector<ActMatch> findRestatement(const Detector::Data &data, const QString &reply, const Prepared &prepared,
                                      const ReplyContext &context)
{
    std::vector<ActMatch> matches;
    if (context.customer.isEmpty() && context.facts.empty())
        return matches;
    const QHash<QString, int> said = keysOf(data, context.customer);
    const auto &tokens = prepared.text.tokens;
    for (const Sentence &sentence : prepared.text.sentences) {
        const Token &firstToken = tokens[static_cast<std::size_t>(sentence.first)];
        const Token &lastToken = tokens[static_cast<std::size_t>(sentence.end - 1)];
        const Span span{firstToken.begin, lastToken.end - firstToken.begin};
        if (firstToken.quoted || isCopied(data, reply.sliced(span.begin, span.length), context.customer))
            continue;
        if (factsIn(data, context, tokens, sentence) >= 2) {
            matches.push_back({Act::Restatement, Certainty::Found, span, u"restatement/facts"_s});
            continue;
        }
        QHash<QString, int> shared;
        for (int i = sentence.first; i < sentence.end; ++i)
            if (const auto key = keyOf(data, tokens, static_cast<std::size_t>(i)); key && said.contains(key->text))
                shared.insert(key->text, key->weight);
        int weight = 0;
        for (int one : std::as_const(shared))
            weight += one;
        if (weight >= enoughWeight && !sentence.question) {
            QStringList words = shared.keys();
            words.sort();
            matches.push_back(
                {Act::Restatement, Certainty::Probable, span, u"restatement/shared: "_s + words.join(u", "_s)});
        }
    }
    return matches;
}

} // namespace ventil

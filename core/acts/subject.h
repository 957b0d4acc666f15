// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/clue_reader.h"
#include "core/acts/detector_data.h"

#include <QHash>

namespace ventil {

// What the talk is about: the scenario's facts and what the customer has said, in a form that other wordings can be
// compared with.
class Subject {
public:
    Subject(const Detector::Data &data, const ReplyContext &context);

    // Whether nothing is known of it.
    bool isEmpty() const { return m_facts.empty() && m_customer.empty() && m_briefing.empty(); }

    // How many of the facts stand in the tokens [first, end).
    int factsIn(const Tokens &text, const std::vector<Value> &values, int first, int end) const;

    // The stems, numbers and days in [first, end) that the customer used too, with their weights: 4 for a number or a
    // day, 2 for a word and for one or two of anything, 1 for a character.
    QHash<QString, int> sharedIn(const Tokens &text, const std::vector<Value> &values, int first, int end) const;

    // What of the customer bears on a reply.
    CustomerSide bearingOn(const Tokens &text, const std::vector<Value> &values) const;

    // Whether most of a sentence is one stretch of the customer's own words, or of the briefing.
    bool isCopied(const Tokens &text, const Sentence &sentence) const;

    // The value that should stand there, as it was put, if this one contradicts the only one of its group that is
    // known.
    std::optional<QString> contradicted(const Value &value) const;

private:
    struct KnownValue {
        Value value;
        QString typed;
    };
    struct Said {
        Tokens text;
        bool exclaims = false;
        int length = 0; // UTF-16 units
        QSet<QString> stems;
        std::vector<KnownValue> values;
    };
    struct Fact {
        std::vector<std::vector<PhraseWord>> phrases;
        std::vector<Value> values;
    };
    void addCustomer(const QString &text);
    void addFact(const QStringList &words);
    QHash<QString, int> sharedWith(const Said &said, const Tokens &text, const std::vector<Value> &values, int first,
                                   int end) const;
    std::vector<KnownValue> saidValues() const;
    bool isIn(const Fact &fact, const Tokens &text, const std::vector<Value> &values, int first, int end) const;

    const Detector::Data &m_data;
    std::vector<Fact> m_facts;
    std::vector<Said> m_customer;
    std::vector<Tokens> m_briefing;
    std::vector<KnownValue> m_factValues;
};

} // namespace ventil

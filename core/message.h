// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <concepts>
#include <vector>

namespace ventil {

// A sentence for a person, in the language of whoever asks: what was found in a file once can be told in Estonian now
// and in Chinese later. Languages are translators installed in the application; without any it is English.
class Message {
public:
    Message() = default; // nothing to say

    // A literal in English, to be translated; %1 to %9 stand for the arguments.
    static Message tr(const char *english);
    // A text of the catalogue of diagnostics, to be translated.
    static Message ofCatalogue(const QString &english);
    // What belongs to no language or comes in one: a name, a text from a file, what the system says.
    static Message plain(const QString &text);
    // One after the other, with commas between them.
    static Message listed(std::vector<Message> messages);

    // The same with these for the first placeholders that have none yet: texts, whole numbers, messages.
    template<typename... Values>
    Message arg(const Values &...values) const
    {
        Message filled = *this;
        (filled.m_arguments.push_back(of(values)), ...);
        return filled;
    }

    QString text() const;
    bool isEmpty() const { return m_text.isEmpty() && m_arguments.empty(); }

private:
    Message(const char *context, QByteArray text) : m_context(context), m_text(std::move(text)) {}

    static Message of(const Message &message) { return message; }
    static Message of(const QString &text) { return plain(text); }
    static Message of(QStringView text) { return plain(text.toString()); }
    static Message of(QChar c) { return plain(c); }
    template<std::integral Number>
    static Message of(Number number)
    {
        return plain(QString::number(number));
    }

    const char *m_context = nullptr; // of the translation; null: as it stands
    QByteArray m_text;               // UTF-8; empty in a list
    std::vector<Message> m_arguments;
};

// A heading and what it is about: "et.2.1: …".
Message headed(const QString &heading, const Message &message);

} // namespace ventil

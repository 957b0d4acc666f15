// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/message.h"

#include <QCoreApplication>
#include <QStringList>

namespace ventil {

using namespace Qt::StringLiterals;

Message Message::tr(const char *english)
{
    return {"ventil::Message", english};
}

Message Message::ofCatalogue(const QString &english)
{
    return {"Catalogue", english.toUtf8()};
}

Message Message::plain(const QString &text)
{
    return {nullptr, text.toUtf8()};
}

Message Message::listed(std::vector<Message> messages)
{
    Message list;
    list.m_arguments = std::move(messages);
    return list;
}

static QString filled(const QString &pattern, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : 0;
        if (number < 1 || number > arguments.size()) {
            text += pattern[i];
        } else {
            text += arguments[number - 1];
            ++i;
        }
    }
    return text;
}

QString Message::text() const
{
    QStringList arguments;
    for (const Message &argument : m_arguments)
        arguments.append(argument.text());
    if (m_text.isEmpty())
        return arguments.join(u", "_s);
    return filled(m_context ? QCoreApplication::translate(m_context, m_text.constData()) : QString::fromUtf8(m_text),
                  arguments);
}

Message headed(const QString &heading, const Message &message)
{
    return Message::plain(u"%1: %2"_s).arg(heading, message);
}

} // namespace ventil

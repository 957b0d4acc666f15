// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/yaml/node.h"

#include <QStringList>
#include <QVarLengthArray>

#include <functional>

namespace ventil::yaml {

// Reads the fields of one map by name and type, collecting every fault: wrong types at once, and in the destructor
// each key that nobody asked for, with the nearest one that was.
class Fields {
public:
    Fields(const Node &map, QString file, Diagnostics &diagnostics);
    ~Fields();
    Fields(const Fields &) = delete;
    Fields &operator=(const Fields &) = delete;

    bool has(const QString &key);
    const Node *node(const QString &key);    // optional, any type
    const Node *require(const QString &key); // reports V116 when absent

    QString text(const QString &key, const QString &otherwise = {});
    QString requireText(const QString &key); // present and not blank
    int integer(const QString &key, int otherwise, int least, int most);
    bool boolean(const QString &key, bool otherwise = false); // true | false
    QString oneOf(const QString &key, const QStringList &allowed, const QString &otherwise = {});
    QStringList texts(const QString &key);                                        // a list of scalars, or one scalar
    void each(const QString &key, const std::function<void(const Node &)> &item); // a list, or one value
    void eachEntry(const QString &key, const std::function<void(const Entry &)> &entry); // a map
    void eachUnasked(const std::function<void(const Entry &)> &entry); // keys that nobody asked for till now

    void report(const Position &position, const QString &code, const Message &message);
    const QString &file() const { return m_file; }
    Diagnostics &diagnostics() { return m_diagnostics; }

private:
    const Node &m_map;
    QString m_file;
    Diagnostics &m_diagnostics;
    QVarLengthArray<QString, 32> m_asked;     // perhaps more than once
    QVarLengthArray<bool, 32> m_isEntryAsked; // by entry
};

// Integers as a person writes them: an optional sign and digits, no leading zero.
std::optional<int> toInteger(QStringView text);

} // namespace ventil::yaml

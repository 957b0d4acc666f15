// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/store.h"

#include <QStringList>

// What the process to be killed writes, and what its test expects to read.
namespace ventil::fixture {

using namespace Qt::StringLiterals;

inline SessionSummary session()
{
    SessionSummary session;
    session.id = u"11111111-2222-3333-4444-555555555555"_s;
    session.scenario = u"et/late-order"_s;
    session.language = u"et"_s;
    session.startedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    return session;
}

// Of every size, from one word to several pages of the file.
inline StoredEvent turn(int sequence)
{
    const QString text = u"%1:"_s.arg(sequence) + QString(sequence * 37 % 9000, QChar(u'a' + sequence % 26));
    return {sequence, u"replied"_s, {{u"text"_s, text}}, session().startedAt.addSecs(sequence)};
}

// Two formats of a history that has never been: the second step rewrites every row.
inline QStringList scripts()
{
    return {u"CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;\n"_s,
            u"ALTER TABLE note ADD COLUMN size INTEGER;\n\nUPDATE note SET size = length(text), text = text || '!';\n\n"
            "CREATE INDEX note_by_size ON note (size);\n"_s};
}
inline constexpr int notes = 3000;

} // namespace ventil::fixture

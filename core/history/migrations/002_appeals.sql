-- SPDX-FileCopyrightText: The Ventil authors
-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE appeal (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    session_id TEXT REFERENCES session (id) ON DELETE CASCADE,
    turn INTEGER NOT NULL CHECK (turn >= 0),
    act TEXT NOT NULL CHECK (act <> ''),
    said INTEGER NOT NULL CHECK (said IN (0, 1)),
    language TEXT NOT NULL CHECK (language <> ''),
    customer TEXT NOT NULL,
    reply TEXT NOT NULL CHECK (reply <> ''),
    reason TEXT NOT NULL,
    decision TEXT NOT NULL DEFAULT 'open' CHECK (decision IN ('open', 'accepted', 'declined')),
    made_at_utc TEXT NOT NULL CHECK (made_at_utc GLOB '????-??-??T*Z'),
    UNIQUE (session_id, turn, act)
) STRICT;

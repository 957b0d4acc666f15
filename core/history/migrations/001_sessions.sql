-- SPDX-FileCopyrightText: The Ventil authors
-- SPDX-License-Identifier: Apache-2.0
PRAGMA application_id = 0x56656e74;

CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    scenario TEXT NOT NULL CHECK (scenario <> ''),
    language TEXT NOT NULL CHECK (language <> ''),
    title TEXT NOT NULL,
    customer TEXT NOT NULL,
    exam INTEGER NOT NULL CHECK (exam IN (0, 1)),
    started_at_utc TEXT NOT NULL CHECK (started_at_utc GLOB '????-??-??T*Z'),
    ended_at_utc TEXT CHECK (ended_at_utc GLOB '????-??-??T*Z'),
    ending TEXT,
    ending_kind TEXT CHECK (ending_kind IN ('good', 'middling', 'bad')),
    score INTEGER CHECK (score BETWEEN 0 AND 1000),
    report TEXT CHECK (report GLOB '{*}'),
    CHECK ((ending IS NULL) = (score IS NULL) AND (ending IS NULL) = (ending_kind IS NULL)),
    CHECK ((ending IS NULL) = (report IS NULL) AND (ending IS NULL OR ended_at_utc IS NOT NULL))
) STRICT;

CREATE INDEX session_by_start ON session (started_at_utc);

CREATE TABLE event (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    kind TEXT NOT NULL CHECK (kind <> ''),
    payload TEXT NOT NULL CHECK (payload GLOB '{*}'),
    at_utc TEXT NOT NULL CHECK (at_utc GLOB '????-??-??T*Z'),
    PRIMARY KEY (session_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER event_follows_its_predecessor BEFORE INSERT ON event
WHEN NEW.sequence <> (SELECT coalesce(max(sequence) + 1, 0) FROM event WHERE session_id = NEW.session_id) BEGIN
    SELECT raise(ABORT, 'the events of a session are numbered without gaps');
END;

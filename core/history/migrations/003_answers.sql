-- SPDX-FileCopyrightText: The Ventil authors
-- SPDX-License-Identifier: Apache-2.0
ALTER TABLE appeal ADD COLUMN seen TEXT NOT NULL DEFAULT 'open' CHECK (seen IN ('open', 'accepted', 'declined'));

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/document.h"
#include "core/session/explore.h"

namespace ventil {

// What a document asks for and warns against at a point of this talk, by its own rules: an apology, for one, may be
// asked for at the end and warned against at the beginning. Scenario and document must outlive the result.
Expectation expectationOf(const Document &document, const Scenario &scenario);

// Replies that are better by the document and yet leave him angrier (V409).
Diagnostics checkManners(const Scenario &scenario, const Document &document, const QString &file);

} // namespace ventil

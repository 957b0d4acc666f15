// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/regress.h"
#include "core/scoring/document.h"

namespace ventil {

// What a document asks for and warns against at a point of this talk, by its own rules: an apology, for one, may be
// asked for at the end and warned against at the beginning. Scenario and document must outlive the result.
Expectation expectationOf(const Document &document, const Scenario &scenario);

// What a graph must tell apart so that this expectation is known everywhere in it.
std::vector<Guard> askedByDocuments();

// Replies that are better by the document and yet leave him angrier (V409). The graph must know askedByDocuments().
Diagnostics checkManners(const StateGraph &graph, const Document &document, const QString &file);

} // namespace ventil

// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/yaml/source_check.h"

#include <yaml.h>

namespace ventil::yaml {

Position positionOf(const yaml_mark_t &mark);

// What is said of a quoted text that goes on in the next line.
Message unclosedQuote();

// Why the parser stopped, in words for authors, and where the cause lies.
Diagnostic faultOf(const yaml_parser_t &parser, const Source &source, const QString &file);

} // namespace ventil::yaml

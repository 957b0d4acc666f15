// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0

// Whatever bytes come in: no crash, no exception, and either a root or a diagnostic inside the file comes out.
#include "core/yaml/fields.h"

#include <algorithm>

using namespace ventil;

static void walk(const yaml::Node &node, int depth)
{
    if (depth > yaml::maximumDepth + 1)
        __builtin_trap();
    for (const yaml::Node &item : node.items)
        walk(item, depth + 1);
    for (const yaml::Entry &entry : node.entries)
        walk(entry.value, depth + 1);
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const yaml::Parsed parsed = yaml::parse(bytes, QStringLiteral("input"));
    if (parsed.root.has_value() != parsed.diagnostics.empty())
        __builtin_trap();
    const auto lines = bytes.count('\n') + 1;
    for (const Diagnostic &diagnostic : parsed.diagnostics)
        if (diagnostic.position.line < 1 || diagnostic.position.line > lines || diagnostic.position.column < 1)
            __builtin_trap();
    if (parsed.root) {
        walk(*parsed.root, 0);
        Diagnostics diagnostics;
        yaml::Fields fields(*parsed.root, QStringLiteral("input"), diagnostics);
        fields.texts(QStringLiteral("a"));
        fields.integer(QStringLiteral("b"), 0, 0, 10);
    }
    return 0;
}

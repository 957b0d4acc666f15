// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostic.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace ventil::yaml {

// The text of a file with its line starts: turns byte offsets into positions that count code points.
class Source {
public:
    explicit Source(const QByteArray &bytes);
    const QByteArray &bytes() const { return m_bytes; }
    Position position(qsizetype byteOffset) const;
    // Whether nothing but spaces stands before it in its line.
    bool beginsLine(const Position &position) const;

private:
    QByteArray m_bytes;
    std::vector<qsizetype> m_lineStarts;
    // The place asked for last: the next one mostly follows it, and a file may be one long line.
    struct Place {
        qsizetype offset = 0;
        int column = 1;
    };
    mutable Place m_last;
};

// The code of a character that no text may hold, written or escaped: control characters, and invisible ones that can
// make a text read otherwise than it is.
std::optional<QString> forbiddenCode(char32_t c);
Message forbiddenMessage(char32_t c);

// What can be told before parsing: encoding, tabs and odd spaces in indentation, forbidden characters.
Diagnostics checkSource(const Source &source, const QString &file);

} // namespace ventil::yaml
